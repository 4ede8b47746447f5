import { toUSVString } from 'node:util';
import { ThreadfinderError } from '../errors.ts';
import type { Json, Lifetime, Space } from './port.ts';

/** A value as it is stored: `expires` in milliseconds since 1970, absent for a value that stays. */
export interface StoredEntry {
  readonly value: Json;
  readonly expires?: number;
}

/** Longest key in bytes of UTF-8. LMDB takes 1,978 bytes; the rest is for the name of the space. */
const MAX_KEY_BYTES = 1900;

/** Makes the entry to store at time `now` (milliseconds since 1970). */
export function makeEntry(value: Json, now: number, lifetime?: Lifetime): StoredEntry {
  return lifetime?.ttlMs === undefined ? { value } : { value, expires: now + lifetime.ttlMs };
}

/** Whether the entry has not expired at `now`: a value with 0 ms to live is never seen. */
export function isLive(entry: StoredEntry | undefined, now: number): entry is StoredEntry {
  return entry !== undefined && (entry.expires === undefined || now < entry.expires);
}

/**
 * Where a key is stored: its space, a zero byte and the key in UTF-8, so that byte order is code point order and all
 * keys with one prefix lie together.
 * @throws ThreadfinderError `STATE_KEY_INVALID` for a key longer than {@link MAX_KEY_BYTES} or with half a surrogate
 *   pair, which UTF-8 cannot tell from another.
 */
export function encodeKey(space: Space, key: string): Buffer {
  const bytes = Buffer.from(key, 'utf8');
  if (bytes.length > MAX_KEY_BYTES || toUSVString(key) !== key) {
    throw new ThreadfinderError(
      bytes.length > MAX_KEY_BYTES
        ? `A key of ${bytes.length} bytes is too long to be remembered in "${space}".`
        : `A key of "${space}" is not valid Unicode.`,
      { code: 'STATE_KEY_INVALID', fix: `Use valid text of at most ${MAX_KEY_BYTES} bytes.` },
    );
  }
  return Buffer.concat([Buffer.from(`${space}\0`, 'utf8'), bytes]);
}

/** The key that {@link encodeKey} was given for `space`. */
export function decodeKey(space: Space, stored: Uint8Array): string {
  return Buffer.from(stored.subarray(space.length + 1)).toString('utf8');
}
