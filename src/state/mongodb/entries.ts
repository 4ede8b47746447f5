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
  /** Absent for a value that stays. MongoDB deletes the document some time after; readers look at it themselves. */
  readonly expiresAt?: Date;
}

export type Entries = Collection<EntryDocument>;

/** The document to store at time `now` (milliseconds since 1970). */
export function makeDocument(id: string, value: Json, now: number, lifetime?: Lifetime): EntryDocument {
  return {
    _id: id,
    json: JSON.stringify(value),
    version: new ObjectId(),
    ...(lifetime?.ttlMs === undefined ? {} : { expiresAt: new Date(now + lifetime.ttlMs) }),
  };
}

export function isLive(entry: EntryDocument | null, now: number): entry is EntryDocument {
  return entry !== null && (entry.expiresAt === undefined || now < entry.expiresAt.getTime());
}

/** What {@link isLive} says, for the server. */
export function liveAt(now: number): Filter<EntryDocument> {
  return { $or: [{ expiresAt: { $exists: false } }, { expiresAt: { $gt: new Date(now) } }] };
}

export function toValue({ json }: EntryDocument): Json {
  // Written by makeDocument from a Json value.
  return JSON.parse(json) as Json;
}
