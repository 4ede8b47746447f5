import { type Collection, type Filter, ObjectId } from 'mongodb';
import type { Json, Lifetime } from '../port.ts';

/**
 * An entry as it is stored. The value is JSON text: MongoDB's own documents know no `-0`, no half surrogate pairs and
 * no keys with a zero byte, and what goes in must come out equal.
 */
export interface EntryDocument {
  /** See `idOf`. */
  readonly _id: string;
  readonly json: string;
  /** Another one with each write: what an update compares, and how a writer knows its own write again. */
  readonly version: ObjectId;
  /** Versions that this one came after, newest first: a writer that was overtaken still finds that its write was done. */
  readonly after?: readonly ObjectId[];
  /** Absent for a value that stays. MongoDB deletes the document some time after; readers look at it themselves. */
  readonly expiresAt?: Date;
}

export type Entries = Collection<EntryDocument>;

/** More than can overtake a writer in the moment between a lost connection and its look at what is there. */
const VERSIONS_KEPT = 12;

/** The document to store at time `now` (milliseconds since 1970), in the place of `current`. */
export function makeDocument(
  id: string,
  value: Json,
  now: number,
  lifetime?: Lifetime,
  current: EntryDocument | null = null,
): EntryDocument {
  const after = current === null ? [] : [current.version, ...(current.after ?? [])].slice(0, VERSIONS_KEPT);
  return {
    _id: id,
    json: JSON.stringify(value),
    version: new ObjectId(),
    ...(after.length === 0 ? {} : { after }),
    ...(lifetime?.ttlMs === undefined ? {} : { expiresAt: new Date(now + lifetime.ttlMs) }),
  };
}

export function isLive(entry: EntryDocument | null, now: number): entry is EntryDocument {
  return entry !== null && (entry.expiresAt === undefined || now < entry.expiresAt.getTime());
}

/** Far more than the clocks of a server and of those who use it differ, in milliseconds. */
const CLOCKS_DIFFER_MS = 60_000;

/**
 * Whether a write whose reply was lost was done: it is there, or others came after it.
 *
 * Where an entry was to be replaced that had time left, and nothing is there now, somebody has removed it meanwhile. Then
 * the write counts as done just before: what a person had erased does not come back by a repetition.
 *
 * @param held What is there now.
 * @param current What was there before, and was to be replaced; `null`: nothing.
 */
export function wasWritten(
  held: EntryDocument | null,
  { version }: EntryDocument,
  current: EntryDocument | null,
  now: number,
): boolean {
  if (held !== null) return [held.version, ...(held.after ?? [])].some((one) => one.equals(version));
  // One whose time was over the server itself may have deleted, before the write came.
  return isLive(current, now + CLOCKS_DIFFER_MS);
}

/** What {@link isLive} says, for the server. */
export function liveAt(now: number): Filter<EntryDocument> {
  return { $or: [{ expiresAt: { $exists: false } }, { expiresAt: { $gt: new Date(now) } }] };
}

export function toValue({ json }: EntryDocument): Json {
  // Written by makeDocument from a Json value.
  return JSON.parse(json) as Json;
}
