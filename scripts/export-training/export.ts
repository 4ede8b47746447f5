import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import sharp from 'sharp';
import type { Catalogue } from '../../src/catalogue/port.ts';
import type { Product } from '../../src/catalogue/product.ts';
import { PersonError } from '../../src/errors.ts';
import type { FindPicture } from '../../src/ingest/image/picture.ts';
import { inBatches, mapOrdered } from '../../src/ingest/map-ordered.ts';
import { RowProblem } from '../../src/ingest/problem.ts';
import { MAX_VIEWS } from '../../src/ingest/views.ts';
import { decodeImage } from '../../src/vision/decode.ts';
import { isValidationFamily } from '../evaluate/splits.ts';
import { recordOf, type TrainingRecord } from './record.ts';

/** Products read together. */
const BATCH = 128;
/** Products whose pictures are opened at once: sharp runs on Node's four worker threads. */
const OPENING = 4;
/** Longer side of a written picture: half as much again as the largest side that small encoders read. */
const LONG_SIDE = 400;
const JPEG_QUALITY = 92;

export interface ExportOptions {
  readonly catalogue: Catalogue;
  /** By `Product.image`, as it is stored. */
  readonly findPicture: FindPicture;
  /** Made where it is missing. `products.jsonl.gz` appears in it when all is written. */
  readonly out: string;
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ExportReport {
  readonly products: number;
  /** Of them, in families that are never trained on. */
  readonly validation: number;
  readonly images: number;
  /** Products of which no picture can be opened any more. */
  readonly withoutPicture: number;
}

/**
 * Writes what a model is trained on out of an ingested catalogue: labels and captions as JSON Lines, pictures as JPEG.
 * Pictures are opened with the product's own limits and written anew, named by their contents, so that whoever trains
 * meets no hostile file; one that is there already is not written again.
 */
export async function exportTraining(options: ExportOptions): Promise<ExportReport> {
  const { catalogue, out, onProgress } = options;
  const { count: total } = await catalogue.info();
  await mkdir(path.join(out, 'images'), { recursive: true });
  const report = { products: 0, validation: 0, images: 0, withoutPicture: 0 };
  const lines = async function* (): AsyncGenerator<string> {
    for await (const ids of inBatches(catalogue.ids(), BATCH)) {
      const entries = await catalogue.get([...ids].sort());
      for await (const record of mapOrdered(entries, OPENING, ({ product }) => write(product, options))) {
        if (record === undefined) report.withoutPicture++;
        else {
          report.products++;
          report.validation += isValidationFamily(record.family) ? 1 : 0;
          report.images += record.images.length;
          yield `${JSON.stringify(record)}\n`;
        }
      }
      onProgress?.(report.products + report.withoutPicture, total);
    }
  };
  const file = path.join(out, 'products.jsonl.gz');
  await pipeline(lines, createGzip(), createWriteStream(`${file}.part`), { signal: options.signal });
  await rename(`${file}.part`, file);
  return report;
}

async function write(product: Product, options: ExportOptions): Promise<TrainingRecord | undefined> {
  const places = [product.image, ...(product.images ?? [])].slice(0, MAX_VIEWS);
  const found: string[] = [];
  for (const place of places) {
    const image = await writePicture(place, options);
    if (image !== undefined && !found.includes(image)) found.push(image);
  }
  const [first, ...rest] = found;
  return first === undefined ? undefined : recordOf(product, [first, ...rest]);
}

/** Path of the written picture, relative to `out`; `undefined` where it cannot be opened. */
async function writePicture(
  place: string,
  { findPicture, out, signal }: ExportOptions,
): Promise<string | undefined> {
  try {
    const picture = await findPicture(place, signal);
    const image = await decodeImage(await picture.load(), { longSide: LONG_SIDE });
    const relative = path.posix.join('images', image.hash.slice(0, 2), `${image.hash.slice(0, 32)}.jpg`);
    const file = path.join(out, relative);
    if (await exists(file)) return relative;
    const { data, width, height } = image;
    const jpeg = sharp(data, { raw: { width, height, channels: 3 } }).jpeg({ quality: JPEG_QUALITY });
    await mkdir(path.dirname(file), { recursive: true });
    // Two products may share a picture and be at it at the same time.
    const part = `${file}.${randomUUID()}.part`;
    await writeFile(part, await jpeg.toBuffer());
    await rename(part, file);
    return relative;
  } catch (error) {
    if (error instanceof RowProblem || error instanceof PersonError) return undefined;
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
