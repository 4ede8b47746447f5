/** Speed and accuracy, measured: `npm run bench [-- --feed FILE --images DIR] [--reuse] [--large N]`. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { openCore } from '../src/app.ts';
import type { Catalogue, CatalogueEntry } from '../src/catalogue/port.ts';
import { openZvecCatalogue } from '../src/catalogue/zvec/open.ts';
import { type Config, readConfig } from '../src/config.ts';
import { createLogger } from '../src/log.ts';
import { reportAndExit } from '../src/process.ts';
import { enlarge } from './bench/enlarge.ts';
import type { Measurement, MeasureTask } from './bench/measure.ts';
import { labelPrecision } from './bench/relevance.ts';
import { accuracyLines, type IngestTiming, ingestLine, speedTable } from './bench/report.ts';
import { sample } from './bench/statistics.ts';

const SHARED = path.resolve(import.meta.dirname, '../../shared/data/myntra');
const WORK = path.resolve(import.meta.dirname, '../.cache/bench');
const SEED = 7;
const QUERIES = 200;
const PHOTOS = 60;

try {
  await main();
} catch (error) {
  reportAndExit(error);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      feed: { type: 'string', default: path.join(SHARED, 'products.jsonl.gz') },
      images: { type: 'string', default: SHARED },
      large: { type: 'string', default: '140000' },
      reuse: { type: 'boolean', default: false },
    },
  });
  if (!existsSync(values.feed)) {
    print(`There is no feed at ${values.feed}: give one with --feed FILE --images DIR.`);
    process.exitCode = 1;
    return;
  }
  print(`${cpus()[0]?.model ?? 'CPU'}, ${cpus().length} cores, Node ${process.version}, seed ${SEED}`);
  const real = configFor('real');
  const large = configFor('large');
  if (!values.reuse) {
    await rm(WORK, { recursive: true, force: true });
    print(ingestLine(await ingest(real, values.feed, values.images)));
    await makeLarge(real, large, values.feed, Number(values.large));
  }
  const entries = await readEntries(real, values.feed);
  const task = taskFrom(entries, values.images);
  print(speedTable([await measureApart(real, task), await measureApart(large, task)]));
  await printAccuracy(real, entries);
}

function configFor(name: string): Config {
  return readConfig({ DATA_DIR: path.join(WORK, name), LOG_LEVEL: 'error' });
}

// The command as an operator runs it, start included.
async function ingest(config: Config, feed: string, images: string): Promise<IngestTiming> {
  const run = async (): Promise<number> => {
    const start = performance.now();
    const script = path.join(import.meta.dirname, 'ingest.ts');
    await promisify(execFile)(process.execPath, ['--import', 'tsx', script, feed, '--images', images], {
      env: { ...process.env, DATA_DIR: config.dataDirectory },
      maxBuffer: 64 * 1_048_576,
    });
    return performance.now() - start;
  };
  const firstMs = await run();
  const secondMs = await run();
  const products = (await readEntries(config, feed)).length;
  return { products, firstMs, secondMs };
}

async function makeLarge(real: Config, large: Config, feed: string, count: number): Promise<void> {
  const from = await openZvecCatalogue({
    directory: path.join(real.dataDirectory, 'catalogue'),
    mode: 'read',
  });
  const directory = path.join(large.dataDirectory, 'catalogue');
  await mkdir(directory, { recursive: true });
  const to = await openZvecCatalogue({ directory, mode: 'write' });
  try {
    const { model, calibration } = await from.info();
    if (model === undefined) throw new Error('nothing was ingested');
    await enlarge(await entriesOf(from, feed), to, model, count, (done) => {
      if (done % 20_000 === 0) print(`  ${done} of ${count} products`);
    });
    await to.info({ ...(calibration === undefined ? {} : { calibration }) });
    await to.optimize?.();
  } finally {
    await from.close();
    await to.close();
  }
}

async function readEntries(config: Config, feed: string): Promise<readonly CatalogueEntry[]> {
  const catalogue = await openZvecCatalogue({
    directory: path.join(config.dataDirectory, 'catalogue'),
    mode: 'read',
  });
  try {
    return await entriesOf(catalogue, feed);
  } finally {
    await catalogue.close();
  }
}

async function entriesOf(catalogue: Catalogue, feed: string): Promise<readonly CatalogueEntry[]> {
  const bytes = await readFile(feed);
  const text = (feed.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows = text.split('\n').filter((line) => line.trim() !== '');
  return catalogue.get(rows.map((line) => String((JSON.parse(line) as { id: unknown }).id)));
}

function taskFrom(entries: readonly CatalogueEntry[], images: string): Omit<MeasureTask, 'dataDirectory'> {
  const products = entries.map(({ product }) => product);
  return {
    texts: sample(products, QUERIES, SEED).map(({ labels, price }, index) => {
      const words = [labels['gender'], labels['colour'], labels['pattern'], labels['type']];
      const limit = index % 2 === 0 ? `under ${Math.ceil(price * 1.2)}` : '';
      return [...words, limit]
        .filter((word) => word !== undefined && word !== '')
        .join(' ')
        .toLowerCase();
    }),
    photos: sample(products, PHOTOS, SEED + 1).map(({ image }) => path.resolve(images, image)),
    productIds: sample(products, QUERIES, SEED + 2).map(({ id }) => id),
  };
}

async function measureApart(config: Config, task: Omit<MeasureTask, 'dataDirectory'>): Promise<Measurement> {
  const script = path.join(import.meta.dirname, 'bench', 'measure.ts');
  const json = JSON.stringify({ ...task, dataDirectory: config.dataDirectory });
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, json], {
    maxBuffer: 64 * 1_048_576,
  });
  return JSON.parse(stdout) as Measurement;
}

async function printAccuracy(config: Config, entries: readonly CatalogueEntry[]): Promise<void> {
  const core = await openCore(config, createLogger('error'), { state: 'throw-away' });
  try {
    const products = entries.map(({ product }) => product);
    print(accuracyLines(await labelPrecision(core, products, QUERIES, SEED)));
  } finally {
    await core.close();
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
