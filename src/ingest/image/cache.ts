import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { RowProblem } from '../problem.ts';
import type { Fetched, FetchImage } from './download.ts';
import type { FindPicture } from './picture.ts';

/** What is remembered of a download, beside its bytes. */
const entrySchema = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Hash of the bytes: the picture's identity. */
  hash: z.string(),
  /** When the server last confirmed it, in milliseconds since 1970. */
  checkedAt: z.number(),
});
type Entry = z.infer<typeof entrySchema>;

/** A copy this young is used without asking again, so that an interrupted run goes on where it was. One day. */
const FRESH_MS = 24 * 60 * 60 * 1000;

interface DownloadCacheOptions {
  readonly directory: string;
  readonly fetchImage: FetchImage;
  readonly now: () => number;
}

/**
 * Finds pictures by address, keeping what was downloaded under `directory`. A fresh copy is used as it is; an older one
 * is confirmed or replaced (ETag, Last-Modified), and serves on while its server fails.
 */
export function cachedDownloads({ directory, fetchImage, now }: DownloadCacheOptions): FindPicture {
  return async (address, signal) => {
    const key = sha256(address);
    const file = path.join(directory, key.slice(0, 2), key);
    const held = await readEntry(file);
    const isFresh = held !== undefined && now() - held.checkedAt < FRESH_MS && held.checkedAt <= now();
    const entry = isFresh ? held : await refresh(file, held, { address, fetchImage, signal, now });
    return { place: address, identity: `${address}:${entry.hash}`, load: () => readFile(file) };
  };
}

interface Refresh {
  readonly address: string;
  readonly fetchImage: FetchImage;
  readonly signal: AbortSignal;
  readonly now: () => number;
}

async function refresh(
  file: string,
  held: Entry | undefined,
  { address, fetchImage, signal, now }: Refresh,
): Promise<Entry> {
  const { etag, lastModified } = held ?? {};
  const known = {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
  try {
    const fetched = await fetchImage(address, known, signal);
    const entry = entryOf(fetched, held, now());
    await mkdir(path.dirname(file), { recursive: true });
    if (fetched.kind === 'bytes') await writeAtomically(file, fetched.bytes);
    await writeAtomically(`${file}.json`, JSON.stringify(entry));
    return entry;
  } catch (error) {
    if (held !== undefined && error instanceof RowProblem) return held;
    throw error;
  }
}

function entryOf(fetched: Fetched, held: Entry | undefined, checkedAt: number): Entry {
  if (fetched.kind === 'bytes') {
    const { etag, lastModified, bytes } = fetched;
    return { etag, lastModified, hash: sha256(bytes), checkedAt };
  }
  if (held === undefined) throw new RowProblem('image: the server sent no picture');
  return { ...held, checkedAt };
}

async function readEntry(file: string): Promise<Entry | undefined> {
  try {
    await stat(file);
    return entrySchema.parse(JSON.parse(await readFile(`${file}.json`, 'utf8')));
  } catch {
    // Nothing there, or half of it: the download starts anew.
    return undefined;
  }
}

/** A reader never sees half a file, whenever this process is killed. */
async function writeAtomically(file: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
