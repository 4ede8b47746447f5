import { KeyedQueue } from '../../keyed-queue.ts';
import type { MongoConnection } from '../../mongodb/connect.ts';
import { serverCode, withMongoErrors } from '../../mongodb/errors.ts';
import { patiently } from '../../mongodb/retry.ts';
import type { Json, Lifetime, Space, State, StoredItem } from '../port.ts';
import {
  type Entries,
  type EntryDocument,
  isLive,
  liveAt,
  makeDocument,
  toValue,
  wasWritten,
} from './entries.ts';
import { endOf, idOf, keyOf } from './keys.ts';
import { type Attempt, insert, replace, untilDone } from './write.ts';

export interface MongoStateOptions {
  readonly connection: MongoConnection;
  /** The clock, in milliseconds since 1970; `Date.now` by default. */
  readonly now?: () => number;
  /** Milliseconds that one call may take on the server. */
  readonly maxTimeMS?: number;
}

const MAX_TIME_MS = 5_000;
const SWEEP_TIME_MS = 60_000;
/** Going through a whole space, which only a migration does. */
const SCAN_TIME_MS = 3_600_000;

/** Servers without TTL indexes, or a user who may not make one: then only the sweep deletes what has expired. */
const NO_TTL_INDEX = [238, 115, 59, 67, 197, 13];

/**
 * Opens the state on MongoDB, in the collection `state`, for any number of processes at once. Connects at the first call.
 */
export function openMongoState({
  connection,
  now = Date.now,
  maxTimeMS = MAX_TIME_MS,
}: MongoStateOptions): State {
  return new MongoState(connection, now, maxTimeMS);
}

class MongoState implements State {
  readonly #entries: Entries;
  readonly #patienceMs: number;
  readonly #now: () => number;
  readonly #maxTimeMS: number;
  /** Updates of one key in this process wait for each other here, instead of failing and trying again over there. */
  readonly #queue = new KeyedQueue();
  #prepared: Promise<void> | undefined;

  constructor({ db, patienceMs }: MongoConnection, now: () => number, maxTimeMS: number) {
    this.#entries = db.collection<EntryDocument>('state');
    this.#patienceMs = patienceMs;
    this.#now = now;
    this.#maxTimeMS = maxTimeMS;
  }

  async get(space: Space, key: string): Promise<Json | undefined> {
    const id = idOf(space, key);
    const entry = await this.#run(() => this.#read(id));
    return isLive(entry, this.#now()) ? toValue(entry) : undefined;
  }

  async update(
    space: Space,
    key: string,
    change: (current: Json | undefined) => Json | undefined,
    lifetime?: Lifetime,
  ): Promise<Json | undefined> {
    const id = idOf(space, key);
    let current: EntryDocument | null = null;
    let written: EntryDocument | undefined;
    const attempt = async (): Promise<Attempt<Json | undefined>> => {
      current = await this.#read(id);
      const value = change(isLive(current, this.#now()) ? toValue(current) : undefined);
      written = value === undefined ? undefined : makeDocument(id, value, this.#now(), lifetime, current);
      const done = await replace(this.#entries, current, written, this.#maxTimeMS);
      return done ? { done, result: value } : { done };
    };
    const wasDone = async (): Promise<Attempt<Json | undefined>> => {
      if (written === undefined) return { done: false };
      const isDone = wasWritten(await this.#read(id), written, current, this.#now());
      return isDone ? { done: true, result: toValue(written) } : { done: false };
    };
    return this.#write(id, attempt, wasDone);
  }

  async claim(space: Space, key: string, value: Json, lifetime?: Lifetime): Promise<boolean> {
    const id = idOf(space, key);
    const entry = makeDocument(id, value, this.#now(), lifetime);
    const attempt = async (): Promise<Attempt<boolean>> => {
      if (await insert(this.#entries, entry, this.#maxTimeMS)) return { done: true, result: true };
      const held = await this.#read(id);
      if (held?.version.equals(entry.version)) return { done: true, result: true };
      if (isLive(held, this.#now())) return { done: true, result: false };
      return (await replace(this.#entries, held, entry, this.#maxTimeMS))
        ? { done: true, result: true }
        : { done: false };
    };
    return this.#write(id, attempt, attempt);
  }

  async remove(space: Space, key: string): Promise<boolean> {
    const id = idOf(space, key);
    const entry = await this.#run(() =>
      patiently(this.#patienceMs, () =>
        this.#entries.findOneAndDelete({ _id: id }, { maxTimeMS: this.#maxTimeMS }),
      ),
    );
    return isLive(entry, this.#now());
  }

  async list(
    space: Space,
    prefix: string,
    limit = Number.POSITIVE_INFINITY,
  ): Promise<readonly (readonly [key: string, value: Json])[]> {
    const start = idOf(space, prefix);
    if (limit < 1) return [];
    const query = { _id: { $gte: start, $lt: endOf(start) }, ...liveAt(this.#now()) };
    const find = () =>
      this.#entries
        .find(query, { maxTimeMS: this.#maxTimeMS })
        .sort({ _id: 1 })
        .limit(Number.isFinite(limit) ? Math.floor(limit) : 0)
        .toArray();
    const found = await this.#run(() => patiently(this.#patienceMs, find));
    return found.map((entry) => [keyOf(space, entry._id), toValue(entry)] as const);
  }

  async *items(space: Space): AsyncGenerator<StoredItem> {
    const start = `${space}:`;
    const range = { $gte: start, $lt: endOf(start) };
    const cursor = this.#entries
      .find({ _id: range, ...liveAt(this.#now()) }, { maxTimeMS: SCAN_TIME_MS })
      .sort({ _id: 1 });
    try {
      for (;;) {
        const entry = await this.#run(() => cursor.next());
        if (entry === null) return;
        const expires = entry.expiresAt === undefined ? {} : { expires: entry.expiresAt.getTime() };
        yield { key: keyOf(space, entry._id), value: toValue(entry), ...expires };
      }
    } finally {
      await cursor.close();
    }
  }

  async sweep(): Promise<number> {
    const expired = { expiresAt: { $lte: new Date(this.#now()) } };
    const { deletedCount } = await this.#run(() =>
      this.#entries.deleteMany(expired, { maxTimeMS: SWEEP_TIME_MS }),
    );
    return deletedCount;
  }

  /** The connection is its owner's to close. */
  async close(): Promise<void> {}

  #read(id: string): Promise<EntryDocument | null> {
    return patiently(this.#patienceMs, () =>
      this.#entries.findOne({ _id: id }, { maxTimeMS: this.#maxTimeMS }),
    );
  }

  #write<T>(id: string, attempt: () => Promise<Attempt<T>>, wasDone: () => Promise<Attempt<T>>): Promise<T> {
    return this.#queue.run(id, () => this.#run(() => untilDone(this.#patienceMs, attempt, wasDone)));
  }

  #run<T>(action: () => Promise<T>): Promise<T> {
    return withMongoErrors('STATE', async () => {
      await this.#prepare();
      return action();
    });
  }

  /** The server deletes what has expired, where it can. */
  #prepare(): Promise<void> {
    this.#prepared ??= this.#entries
      .createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 })
      .then(() => undefined)
      .catch((error: unknown) => {
        if (NO_TTL_INDEX.includes(serverCode(error) ?? 0)) return;
        this.#prepared = undefined;
        throw error;
      });
    return this.#prepared;
  }
}
