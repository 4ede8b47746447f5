import { rename, rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { ZVecCollection } from '@zvec/zvec';
import { ThreadfinderError } from '../../errors.ts';
import type { Zvec } from './engine.ts';
import { type InvertedLists, makeSchema } from './schema.ts';

/** Opens a collection, or says that another process holds it in a way that excludes us (a lock of the kernel's). */
export function tryOpen(zvec: Zvec, path: string, readOnly: boolean): ZVecCollection | 'locked' {
  try {
    return zvec.ZVecOpen(path, { readOnly });
  } catch (cause) {
    // zvec has no code of its own for this.
    if (cause instanceof Error && cause.message.includes("Can't lock")) return 'locked';
    throw new ThreadfinderError(`The catalogue in ${path} cannot be opened.`, {
      code: 'CATALOGUE_DAMAGED',
      fix: 'Delete that folder and ingest again, or set DATA_DIR to another folder.',
      cause,
    });
  }
}

/** Makes an empty collection, aside and then moved into place: one that was only half made is never opened. */
export async function createCollection(
  zvec: Zvec,
  path: string,
  dimensions: number,
  lists: InvertedLists = 'all',
): Promise<ZVecCollection> {
  const draft = `${path}.new`;
  await rm(draft, { recursive: true, force: true });
  zvec.ZVecCreateAndOpen(draft, makeSchema(zvec, dimensions, lists)).closeSync();
  await rename(draft, path);
  return openPatiently(zvec, path);
}

/** Opens for writing what only a passing reader may hold. */
export async function openPatiently(zvec: Zvec, path: string): Promise<ZVecCollection> {
  for (let attempt = 0; ; attempt += 1) {
    const collection = tryOpen(zvec, path, false);
    if (collection !== 'locked') return collection;
    // A reader that came just now looks at it for a moment.
    if (attempt === 20) throw new Error(`${path} stayed locked`);
    await setTimeout(50);
  }
}
