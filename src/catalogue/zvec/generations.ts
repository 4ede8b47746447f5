import { constants, cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZVecCollection } from '@zvec/zvec';
import { writeFileDurably } from '../../durable-file.ts';
import { tryOpen } from './collection.ts';
import type { Zvec } from './engine.ts';
import { namesIn } from './files.ts';
import { type Metadata, newMetadata, readMetadata, writeMetadata } from './metadata.ts';

/**
 * A whole catalogue in one folder. zvec lets one process write or several read, so a writer that finds readers goes on
 * in a copy, the next generation; readers turn to the newest generation that nobody writes.
 */
export interface Generation {
  readonly number: number;
  readonly directory: string;
}

const NAME = /^\d{6}$/;
const WRITING = 'writing';
const LEFTOVER = /^\d{6}\.(new|old)$/;

/** Path of the zvec collection in a generation. */
export function collectionPath(generation: Generation): string {
  return join(generation.directory, 'products');
}

/** All generations, the newest first. */
export async function listGenerations(root: string): Promise<readonly Generation[]> {
  const names = (await namesIn(root)).filter((name) => NAME.test(name));
  return names
    .sort()
    .reverse()
    .map((name) => ({ number: Number(name), directory: join(root, name) }));
}

/** Starts a generation without products. Only the writer may. */
export function startGeneration(root: string, number: number, unfinished: boolean): Promise<Generation> {
  return nextGeneration(root, at(root, number - 1), async ({ directory }) => {
    await mkdir(directory, { recursive: true });
    await writeMetadata(directory, newMetadata(unfinished));
  });
}

/** Makes the generation after another by filling a folder, which takes its place only when it is complete. */
export async function nextGeneration(
  root: string,
  after: Generation,
  fill: (draft: Generation) => Promise<void>,
): Promise<Generation> {
  const generation = at(root, after.number + 1);
  const draft = { ...generation, directory: `${generation.directory}.new` };
  await rm(draft.directory, { recursive: true, force: true });
  await fill(draft);
  await rename(draft.directory, generation.directory);
  return generation;
}

/** Copies a generation that nobody writes to the next one. Only the writer may. */
export function copyGeneration(root: string, from: Generation): Promise<Generation> {
  // A file system that can will share the blocks until they are written.
  const how = { recursive: true, mode: constants.COPYFILE_FICLONE };
  return nextGeneration(root, from, (draft) => cp(from.directory, draft.directory, how));
}

/** Removes copies and removals that were cut short. Only the writer may: it alone makes copies. */
export async function removeDrafts(root: string): Promise<void> {
  for (const name of await namesIn(root)) {
    if (LEFTOVER.test(name)) await rm(join(root, name), { recursive: true, force: true });
  }
}

/** Removes the generations older than a finished one, except those that someone reads. */
export async function removeOlder(
  zvec: Zvec,
  root: string,
  { generation, metadata }: Finished,
): Promise<void> {
  if (metadata.unfinished) return;
  for (const older of await listGenerations(root)) {
    if (older.number < generation.number) await removeIfUnused(zvec, older);
  }
}

type Finished = Pick<OpenGeneration, 'generation' | 'metadata'>;

/** A generation that is open for reading; without a collection while it has no products. */
export interface OpenGeneration {
  readonly generation: Generation;
  readonly metadata: Metadata;
  readonly collection: ZVecCollection | undefined;
}

/** Marks a generation while it is written. Still there afterwards, it says that the writer was killed. */
export async function markWriting(generation: Generation, writing: boolean): Promise<void> {
  const marker = join(generation.directory, WRITING);
  await (writing ? writeFileDurably(marker, '') : rm(marker, { force: true }));
}

/** Opens a generation unless another process's use of it excludes ours. */
export async function openGeneration(
  zvec: Zvec,
  generation: Generation,
  readOnly: boolean,
): Promise<OpenGeneration | 'locked' | 'gone'> {
  const metadata = await readMetadata(generation.directory);
  if (metadata === undefined) return 'gone';
  const path = collectionPath(generation);
  if ((await namesIn(path)).length === 0) return { generation, metadata, collection: undefined };
  if (readOnly && (await namesIn(generation.directory)).includes(WRITING)) {
    const recovered = await recover(zvec, generation);
    if (!recovered) return 'locked';
  }
  const collection = tryOpen(zvec, path, readOnly);
  return collection === 'locked' ? 'locked' : { generation, metadata, collection };
}

/** zvec brings what a killed process left in the write-ahead log into place only when it is opened for writing. */
async function recover(zvec: Zvec, generation: Generation): Promise<boolean> {
  const collection = tryOpen(zvec, collectionPath(generation), false);
  if (collection === 'locked') return false;
  collection.closeSync();
  await markWriting(generation, false);
  return true;
}

async function removeIfUnused(zvec: Zvec, { directory, number }: Generation): Promise<void> {
  const path = collectionPath({ directory, number });
  // Held exclusively while it is renamed away, so that no reader opens it in between.
  const held = (await namesIn(path)).length > 0 ? tryOpenAny(zvec, path) : undefined;
  if (held === 'locked') return;
  await rename(directory, `${directory}.old`);
  held?.closeSync();
  await rm(`${directory}.old`, { recursive: true, force: true });
}

/** Opens for writing; `undefined` for a damaged collection, which may go as well. */
function tryOpenAny(zvec: Zvec, path: string): ZVecCollection | 'locked' | undefined {
  try {
    return tryOpen(zvec, path, false);
  } catch {
    return undefined;
  }
}

function at(root: string, number: number): Generation {
  return { number, directory: join(root, String(number).padStart(6, '0')) };
}
