import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import type { RgbImage } from '../../src/embedding/port.ts';
import { decodeImage } from '../../src/vision/decode.ts';
import { percentile } from '../bench/statistics.ts';
import type { Eyes } from './eyes.ts';
import type { Figure } from './measures.ts';
import type { System } from './systems.ts';

const WARMING = 5;

/** Names the machine that times are from. */
export function machine(): string {
  return `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
}

/** How long one text and one decoded picture take, one after the other, as a person's search waits for them. */
export async function measureSpeed(
  { encodeText, encodeImages }: System,
  texts: readonly string[],
  images: readonly RgbImage[],
): Promise<readonly Figure[]> {
  const pictures = await timed(images, (image) => encodeImages([image]));
  const words = encodeText && (await timed(texts, (text) => encodeText([text])));
  return [
    ...figures('speed.image.p50', 'speed.image.p95', pictures),
    ...(words === undefined ? [] : figures('speed.text.p50', 'speed.text.p95', words)),
  ];
}

/** How long cutting out takes, by photos of people, which ask the most of it; nothing without a segmenter. */
export async function measureSegmenter(
  { segment }: Eyes,
  files: readonly string[],
): Promise<readonly Figure[]> {
  if (segment === undefined) return [];
  const images = await openImages(files);
  return figures('speed.segmenter.p50', 'speed.segmenter.p95', await timed(images, segment));
}

export async function openImages(files: readonly string[]): Promise<readonly RgbImage[]> {
  return Promise.all(files.map(async (file) => decodeImage(await readFile(file))));
}

async function timed<T>(items: readonly T[], run: (item: T) => Promise<unknown>): Promise<readonly number[]> {
  for (const item of items.slice(0, WARMING)) await run(item);
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await run(item);
    times.push(performance.now() - start);
  }
  return times;
}

function figures(
  half: Figure['measure'],
  most: Figure['measure'],
  times: readonly number[],
): readonly Figure[] {
  if (times.length === 0) return [];
  return [
    { measure: half, value: percentile(times, 0.5), of: times.length },
    { measure: most, value: percentile(times, 0.95), of: times.length },
  ];
}
