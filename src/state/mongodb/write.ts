import { setTimeout } from 'node:timers/promises';
import { isDuplicate, isPassing, isUnreachable } from '../../mongodb/errors.ts';
import type { Entries, EntryDocument } from './entries.ts';

/**
 * Puts `next` in the place of `current` (`null`: absent, or what has expired), unless another process has changed it
 * meanwhile. `next` without a value deletes.
 * @param maxTimeMS What the server may take for it.
 * @returns Whether it was done.
 */
export async function replace(
  entries: Entries,
  current: EntryDocument | null,
  next: EntryDocument | undefined,
  maxTimeMS: number,
): Promise<boolean> {
  if (current === null) return next === undefined || insert(entries, next, maxTimeMS);
  const same = { _id: current._id, version: current.version };
  if (next === undefined) return (await entries.deleteOne(same, { maxTimeMS })).deletedCount === 1;
  return (await entries.replaceOne(same, next, { maxTimeMS })).matchedCount === 1;
}

/** Inserts unless the key is taken. */
export async function insert(entries: Entries, entry: EntryDocument, maxTimeMS: number): Promise<boolean> {
  try {
    await entries.insertOne(entry, { maxTimeMS });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 100;

/** What one attempt came to: done with a result, or to be tried again with what is there now. */
export type Attempt<T> = { readonly done: true; readonly result: T } | { readonly done: false };

/**
 * Repeats an attempt that others came before. When the connection was lost in mid-write, nobody knows whether it was
 * done: `wasDone` finds out by looking for the attempt's own version.
 */
export async function untilDone<T>(
  patienceMs: number,
  attempt: () => Promise<Attempt<T>>,
  wasDone: () => Promise<Attempt<T>>,
): Promise<T> {
  const started = Date.now();
  let pause = FIRST_PAUSE_MS;
  for (let lost = false; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      const outcome = lost ? await wasDone() : await attempt();
      if (outcome.done) return outcome.result;
      lost = false;
    } catch (error) {
      // Where no server was found the driver has looked for seconds already: a conversation does not wait again.
      const isTired = Date.now() - started > patienceMs && (lost || isUnreachable(error));
      if (!isPassing(error) || isTired) throw error;
      lost = true;
    }
    await setTimeout(pause * Math.random());
  }
}
