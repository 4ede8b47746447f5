/** Measures one data directory in a process of its own: start, memory, answers. Prints one JSON line. */
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import sharp from 'sharp';
import { type Core, openCore } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { toToken } from '../../src/conversation/actions.ts';
import { shortId } from '../../src/conversation/memory.ts';
import type { Request } from '../../src/conversation/request.ts';
import { createLogger } from '../../src/log.ts';
import { percentile } from './statistics.ts';

/** What a measuring process is told. */
export interface MeasureTask {
  readonly dataDirectory: string;
  readonly texts: readonly string[];
  /** Absolute paths of photos; each is enlarged to a 1,600 px JPEG before the clock starts. */
  readonly photos: readonly string[];
  readonly productIds: readonly string[];
}

export interface Timing {
  readonly p50: number;
  readonly p95: number;
  /** Median milliseconds by step. */
  readonly steps: Readonly<Record<string, number>>;
}

export interface Measurement {
  readonly products: number;
  readonly index: string;
  readonly startMs: number;
  readonly residentMb: number;
  /** Part of it that is the index, mapped from disk: the kernel takes it back when it needs the room. */
  readonly mappedMb: number | undefined;
  readonly text: Timing;
  readonly photo: Timing;
  readonly moreLikeThis: Timing;
}

/** Answers before the clock counts: caches and the JIT compiler settle. */
const WARM_UP = 15;

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const task = JSON.parse(process.argv[2] ?? '{}') as MeasureTask;
  process.stdout.write(`${JSON.stringify(await measure(task))}\n`);
}

async function measure(task: MeasureTask): Promise<Measurement> {
  const start = performance.now();
  const config = readConfig({ DATA_DIR: task.dataDirectory, LOG_LEVEL: 'error' });
  const core = await openCore(config, createLogger('error'), { state: 'throw-away' });
  await answer(core, { text: 'dress' });
  const startMs = performance.now() - start;
  // One at a time: what many at once leave behind would count as the product's memory.
  const photos: Uint8Array[] = [];
  for (const file of task.photos) photos.push(await enlarge(file));
  const text = await time(
    core,
    task.texts.map((words) => ({ text: words })),
  );
  const photo = await time(
    core,
    photos.map((bytes) => ({ photo: { bytes } })),
  );
  const moreLikeThis = await time(
    core,
    task.productIds.map((productId) => ({ action: toToken({ kind: 'more-like', productId }) })),
  );
  const { count, index } = await core.catalogue.info();
  const residentMb = process.memoryUsage.rss() / 1_048_576;
  const mappedMb = await mappedMegabytes();
  await core.close();
  return { products: count, index, startMs, residentMb, mappedMb, text, photo, moreLikeThis };
}

// Only Linux tells.
async function mappedMegabytes(): Promise<number | undefined> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const kilobytes = /RssFile:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

async function enlarge(file: string): Promise<Uint8Array> {
  return sharp(file).resize({ width: 1600, height: 1600, fit: 'inside' }).jpeg({ quality: 90 }).toBuffer();
}

type Ask = Pick<Request, 'text' | 'photo' | 'action'>;

async function answer(core: Core, ask: Ask): Promise<Readonly<Record<string, number>>> {
  const request = { ...ask, requestId: shortId(), conversationId: `bench:${shortId()}`, locale: 'en' };
  return (await core.handle(request)).ms;
}

async function time(core: Core, asks: readonly Ask[]): Promise<Timing> {
  for (const ask of asks.slice(0, WARM_UP)) await answer(core, ask);
  const totals: number[] = [];
  const steps = new Map<string, number[]>();
  for (const ask of asks) {
    const start = performance.now();
    const ms = await answer(core, ask);
    totals.push(performance.now() - start);
    for (const [step, value] of Object.entries(ms)) steps.set(step, [...(steps.get(step) ?? []), value]);
  }
  const medians = [...steps].map(([step, values]) => [step, percentile(values, 0.5)] as const);
  return { p50: percentile(totals, 0.5), p95: percentile(totals, 0.95), steps: Object.fromEntries(medians) };
}
