import { mkdir } from 'node:fs/promises';
import { open, type RootDatabase } from 'lmdb';
import { decodeKey, encodeKey, isLive, makeEntry, type StoredEntry } from './entry.ts';
import { ensureSpace, withStateErrors } from './lmdb-errors.ts';
import { prepareFile } from './lmdb-file.ts';
import type { Json, Lifetime, Space, State, StoredItem } from './port.ts';

export interface LmdbStateOptions {
  /** Folder of the database; made when it is missing. Several processes may open it at once. */
  readonly directory: string;
  /** The clock, in milliseconds since 1970; `Date.now` by default. */
  readonly now?: () => number;
}

/** Entries looked at before others get a turn. */
const BATCH = 500;

type Database = RootDatabase<StoredEntry, Uint8Array>;

/**
 * Opens the embedded state, on LMDB: a memory-mapped B+ tree with transactions across processes.
 *
 * @throws ThreadfinderError `STATE_DAMAGED`, `STATE_UNAVAILABLE` (no right to write there, for instance).
 */
export function openLmdbState({ directory, now = Date.now }: LmdbStateOptions): Promise<State> {
  return withStateErrors(directory, async () => {
    await mkdir(directory, { recursive: true });
    await prepareFile(directory);

    const database = open<StoredEntry, Uint8Array>({
      path: directory,
      encoding: 'json',
      keyEncoding: 'binary',
      // With overlapping sync a commit is seen, and its promise resolves, before it is on disk. We promise the disk.
      overlappingSync: false,
    });
    return new LmdbState(database, directory, now);
  });
}

class LmdbState implements State {
  readonly #database: Database;
  readonly #directory: string;
  readonly #now: () => number;
  #closing: Promise<void> | undefined;

  constructor(database: Database, directory: string, now: () => number) {
    this.#database = database;
    this.#directory = directory;
    this.#now = now;
  }

  async get(space: Space, key: string): Promise<Json | undefined> {
    return this.#read(() => {
      const entry = this.#database.get(encodeKey(space, key));
      return isLive(entry, this.#now()) ? entry.value : undefined;
    });
  }

  update(
    space: Space,
    key: string,
    change: (current: Json | undefined) => Json | undefined,
    lifetime?: Lifetime,
  ): Promise<Json | undefined> {
    return this.#write(space, key, (stored) => {
      const entry = this.#database.get(stored);
      const next = change(isLive(entry, this.#now()) ? entry.value : undefined);
      if (next !== undefined) this.#database.putSync(stored, makeEntry(next, this.#now(), lifetime));
      else if (entry !== undefined) this.#database.removeSync(stored);
      return next;
    });
  }

  claim(space: Space, key: string, value: Json, lifetime?: Lifetime): Promise<boolean> {
    return this.#write(space, key, (stored) => {
      if (isLive(this.#database.get(stored), this.#now())) return false;
      this.#database.putSync(stored, makeEntry(value, this.#now(), lifetime));
      return true;
    });
  }

  remove(space: Space, key: string): Promise<boolean> {
    return this.#write(space, key, (stored) => {
      const entry = this.#database.get(stored);
      if (entry !== undefined) this.#database.removeSync(stored);
      return isLive(entry, this.#now());
    });
  }

  async list(
    space: Space,
    prefix: string,
    limit = Number.POSITIVE_INFINITY,
  ): Promise<readonly (readonly [key: string, value: Json])[]> {
    return this.#read(() => {
      const found: (readonly [string, Json])[] = [];
      if (limit < 1) return found;
      const start = encodeKey(space, prefix);
      // No byte of UTF-8 is 0xff, so every key with this prefix lies below.
      const end = Buffer.concat([start, Buffer.of(0xff)]);
      const now = this.#now();
      for (const { key, value } of this.#database.getRange({ start, end })) {
        if (!isLive(value, now)) continue;
        found.push([decodeKey(space, key), value.value]);
        if (found.length >= limit) break;
      }
      return found;
    });
  }

  async *items(space: Space): AsyncGenerator<StoredItem> {
    const first = encodeKey(space, '');
    const end = Buffer.concat([first, Buffer.of(0xff)]);
    // Batch by batch: a range that stays open would hold on to every page that is written meanwhile.
    for (let start: Uint8Array = first; ; ) {
      const batch = await this.#read(() => [...this.#database.getRange({ start, end, limit: BATCH })]);
      for (const { key, value: entry } of batch) {
        if (!isLive(entry, this.#now())) continue;
        const expires = entry.expires === undefined ? {} : { expires: entry.expires };
        yield { key: decodeKey(space, key), value: entry.value, ...expires };
      }
      const last = batch.at(-1)?.key;
      if (last === undefined || batch.length < BATCH) return;
      // The least key above: the last one and a zero byte.
      start = Buffer.concat([last, Buffer.of(0)]);
    }
  }

  async sweep(): Promise<number> {
    let removed = 0;
    let start: Uint8Array | undefined;
    for (;;) {
      const batch = await this.#read(() => [
        ...this.#database.getRange({
          ...(start === undefined ? {} : { start, exclusiveStart: true }),
          limit: BATCH,
        }),
      ]);
      const expired = batch.filter(({ value }) => !isLive(value, this.#now())).map(({ key }) => key);
      if (expired.length > 0) removed += await this.#removeExpired(expired);
      if (batch.length < BATCH) return removed;
      start = batch.at(-1)?.key;
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#database.close();
    return this.#closing;
  }

  /** Removes those of `keys` that are still expired: one may have been written again since it was read. */
  #removeExpired(keys: readonly Uint8Array[]): Promise<number> {
    return withStateErrors(this.#directory, () =>
      this.#database.transaction(() => {
        const expired = keys.filter((key) => {
          const entry = this.#database.get(key);
          return entry !== undefined && !isLive(entry, this.#now());
        });
        for (const key of expired) this.#database.removeSync(key);
        return expired.length;
      }),
    );
  }

  #read<T>(action: () => T): Promise<T> {
    return withStateErrors(this.#directory, async () => action());
  }

  #write<T>(space: Space, key: string, action: (stored: Buffer) => T): Promise<T> {
    return withStateErrors(this.#directory, async () => {
      const stored = encodeKey(space, key);
      await ensureSpace(this.#directory);
      return this.#database.transaction(() => action(stored));
    });
  }
}
