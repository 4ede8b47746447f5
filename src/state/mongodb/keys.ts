import { encodeKey } from '../entry.ts';
import type { Space } from '../port.ts';

const FIRST_SURROGATE = 0xd800;
const AFTER_SURROGATES = 0xe000;
const LAST_CODE_POINT = 0x10ffff;

/**
 * The `_id` of an entry, readable to an operator: its space, a colon and the key. MongoDB compares texts byte by byte in
 * UTF-8, which is the order of code points, so all keys with one prefix lie together.
 * @throws ThreadfinderError `STATE_KEY_INVALID`, as the embedded state does.
 */
export function idOf(space: Space, key: string): string {
  encodeKey(space, key);
  return `${space}:${key}`;
}

/** The key that {@link idOf} was given for `space`. */
export function keyOf(space: Space, id: string): string {
  return id.slice(space.length + 1);
}

/** The least text above all texts that start with `prefix`, which is not empty and no code point alone at the end. */
export function endOf(prefix: string): string {
  const points = [...prefix].map((character) => character.codePointAt(0) ?? 0);
  while (points.at(-1) === LAST_CODE_POINT) points.pop();
  const last = (points.pop() ?? 0) + 1;
  const next = last >= FIRST_SURROGATE && last < AFTER_SURROGATES ? AFTER_SURROGATES : last;
  return String.fromCodePoint(...points, next);
}
