import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZVecCollection } from '@zvec/zvec';
import { z } from 'zod';
import { ThreadfinderError } from '../../errors.ts';
import { tryOpen } from './collection.ts';
import type { Zvec } from './engine.ts';
import { namesIn } from './files.ts';

const HOLDER = 'writer.json';
const holderSchema = z.object({ pid: z.int().positive(), since: z.string() });

export interface WriterLock {
  release(): Promise<void>;
}

/**
 * Makes this process the only writer of a catalogue.
 *
 * The lock is that of a zvec collection without documents: the kernel's, so it ends with the process, however that
 * ends, and no stale lock can stay. `writer.json` only tells others whom to ask.
 * @throws ThreadfinderError `DATA_DIR_IN_USE`.
 */
export async function lockForWriting(zvec: Zvec, root: string): Promise<WriterLock> {
  await mkdir(root, { recursive: true });
  const path = join(root, 'writer-lock');
  const held = await openLock(zvec, path);
  if (held === 'locked') throw await describeWriter(root);
  const holder = join(root, HOLDER);
  await writeFile(holder, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }));
  return {
    async release() {
      await rm(holder, { force: true });
      held.closeSync();
    },
  };
}

/** The error that says which process is writing, and what to do. */
export async function describeWriter(root: string): Promise<ThreadfinderError> {
  const holder = await readHolder(root);
  const who = holder === undefined ? 'another process' : `process ${holder.pid} (since ${holder.since})`;
  return new ThreadfinderError(`The catalogue in ${root} is being written by ${who}.`, {
    code: 'DATA_DIR_IN_USE',
    fix: 'Wait until it has finished or stop it, or set DATA_DIR to another folder.',
  });
}

async function openLock(zvec: Zvec, path: string): Promise<ZVecCollection | 'locked'> {
  if ((await namesIn(path)).length > 0) {
    try {
      return tryOpen(zvec, path, false);
    } catch {
      // A process was killed while it made the lock: it holds nothing, so it is made again.
      await rm(path, { recursive: true, force: true });
    }
  }
  const schema = new zvec.ZVecCollectionSchema({
    name: 'writer',
    fields: { name: 'note', dataType: zvec.ZVecDataType.STRING },
  });
  try {
    return zvec.ZVecCreateAndOpen(path, schema);
  } catch {
    // Another process was quicker.
    return tryOpen(zvec, path, false);
  }
}

async function readHolder(root: string): Promise<z.infer<typeof holderSchema> | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(join(root, HOLDER), 'utf8')));
  } catch {
    // It is there for the message only; the lock itself is the kernel's.
    return undefined;
  }
}
