import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { errorCode, ThreadfinderError } from '../errors.ts';
import { DEMO_COUNT, DEMO_SEED, demoProducts } from './catalogue.ts';
import { drawGarment } from './draw/garment.ts';
import type { DemoProduct } from './product.ts';
import { DEMO_VERSION } from './version.ts';

export interface DemoProgress {
  /** Pictures there are now. */
  readonly done: number;
  readonly total: number;
}

export interface WriteDemoOptions {
  /** Folder to write to; made where it is missing. */
  readonly directory: string;
  readonly seed?: number;
  readonly count?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DemoProgress) => void;
}

export interface DemoFiles {
  /** Path of the feed: JSON Lines. */
  readonly feed: string;
  /** Folder of the pictures that the feed's `image` fields name. */
  readonly images: string;
}

/** WebP at this quality shows no blocks on flat cloth and takes about 20 kB a picture. */
const QUALITY = 86;

/**
 * Writes the demo catalogue: `directory/images/*.webp` (480 by 640) and, last, `directory/products.jsonl`.
 *
 * Stopped halfway, the next call goes on where it stopped; a finished one returns at once. One process per directory.
 *
 * @throws The signal's reason once it is aborted.
 * @throws ThreadfinderError `DEMO_NOT_WRITABLE` where the directory cannot be written.
 */
export async function writeDemoCatalogue(options: WriteDemoOptions): Promise<DemoFiles> {
  const { directory, seed = DEMO_SEED, count = DEMO_COUNT, signal, onProgress } = options;
  const files: DemoFiles = { feed: join(directory, 'products.jsonl'), images: join(directory, 'images') };
  const stamp = join(directory, 'demo.json');
  const edition = JSON.stringify({ version: DEMO_VERSION, seed, count });
  signal?.throwIfAborted();
  try {
    const present = await readFile(stamp, 'utf8').catch(() => '');
    if (present === `${edition} complete`) {
      onProgress?.({ done: count, total: count });
      return files;
    }
    if (present !== edition) {
      await rm(files.images, { recursive: true, force: true });
      await rm(files.feed, { force: true });
    }
    await mkdir(files.images, { recursive: true });
    await replaceFile(stamp, edition);
    const products = demoProducts({ seed, count });
    await renderAll(products, files.images, signal, onProgress);
    await replaceFile(files.feed, products.map(({ row }) => `${JSON.stringify(row)}\n`).join(''));
    await replaceFile(stamp, `${edition} complete`);
    return files;
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST'].includes(errorCode(error) ?? ''))
      throw error;
    throw new ThreadfinderError(`The demo catalogue cannot be written to ${directory}.`, {
      code: 'DEMO_NOT_WRITABLE',
      fix: 'Choose a folder that can be written (DATA_DIR) and has about 30 MB free.',
      cause: error,
    });
  }
}

/** Renders what is missing, as many pictures at once as there are cores. */
async function renderAll(
  products: readonly DemoProduct[],
  images: string,
  signal: AbortSignal | undefined,
  onProgress: WriteDemoOptions['onProgress'],
): Promise<void> {
  const present = new Set(await readdir(images));
  const missing = products.filter(({ row }) => !present.has(row.image));
  let done = products.length - missing.length;
  onProgress?.({ done, total: products.length });
  const queue = missing.values();
  const failure = new AbortController();
  const worker = async (): Promise<void> => {
    for (const { row, drawing } of queue) {
      signal?.throwIfAborted();
      if (failure.signal.aborted) return;
      const picture = await sharp(Buffer.from(drawGarment(drawing)))
        .webp({ quality: QUALITY, effort: 2 })
        .toBuffer();
      await replaceFile(join(images, row.image), picture);
      done += 1;
      onProgress?.({ done, total: products.length });
    }
  };
  const workers = Array.from({ length: availableParallelism() }, () =>
    worker().catch((error: unknown) => {
      failure.abort();
      throw error;
    }),
  );
  const outcomes = await Promise.allSettled(workers);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** Writes beside the file and renames, so that a reader sees the whole file or none. */
async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
