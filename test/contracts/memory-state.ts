import { encodeKey, isLive, makeEntry, type StoredEntry } from '../../src/state/entry.ts';
import type { Json, Lifetime, Space, State } from '../../src/state/port.ts';

/** The state in a Map: as simple as the port allows. */
export function openMemoryState(now: () => number = Date.now): State {
  const entries = new Map<string, { space: Space; key: string; entry: StoredEntry }>();
  const place = (space: Space, key: string): string => encodeKey(space, key).toString('latin1');
  const live = (space: Space, key: string): Json | undefined => {
    const entry = entries.get(place(space, key))?.entry;
    return isLive(entry, now()) ? structuredClone(entry.value) : undefined;
  };
  const put = (space: Space, key: string, value: Json, lifetime?: Lifetime): void => {
    entries.set(place(space, key), { space, key, entry: makeEntry(structuredClone(value), now(), lifetime) });
  };

  return {
    async get(space, key) {
      return live(space, key);
    },
    async update(space, key, change, lifetime) {
      const next = change(live(space, key));
      if (next === undefined) entries.delete(place(space, key));
      else put(space, key, next, lifetime);
      return next;
    },
    async claim(space, key, value, lifetime) {
      if (live(space, key) !== undefined) return false;
      put(space, key, value, lifetime);
      return true;
    },
    async remove(space, key) {
      const there = live(space, key) !== undefined;
      entries.delete(place(space, key));
      return there;
    },
    async list(space, prefix, limit = Number.POSITIVE_INFINITY) {
      return [...entries]
        .filter(
          ([, held]) => held.space === space && held.key.startsWith(prefix) && isLive(held.entry, now()),
        )
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([, { key, entry }]) => [key, structuredClone(entry.value)] as const);
    },
    async *items(space) {
      const ofSpace = [...entries.entries()]
        .filter(([, held]) => held.space === space && isLive(held.entry, now()))
        .sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [, { key, entry }] of ofSpace) yield { key, ...structuredClone(entry) };
    },
    async sweep() {
      const expired = [...entries].filter(([, { entry }]) => !isLive(entry, now()));
      for (const [stored] of expired) entries.delete(stored);
      return expired.length;
    },
    async close() {},
  };
}
