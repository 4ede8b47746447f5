import { createHash } from 'node:crypto';
import type { CatalogueEntry } from '../catalogue/port.ts';
import type { StoredItem } from '../state/port.ts';

/** An index may normalise anew what it is given, which moves the last bits of a 32-bit float of length 1. */
const TOLERANCE = 1e-6;

/** A number for a set of things, whatever their order: the sum of their hashes, modulo 2^128. */
export class Checksum {
  #sum = 0n;
  count = 0;

  add(thing: string): void {
    const hash = createHash('sha256').update(thing).digest('hex').slice(0, 32);
    this.#sum = (this.#sum + BigInt(`0x${hash}`)) % 2n ** 128n;
    this.count += 1;
  }

  get value(): string {
    return this.#sum.toString(16).padStart(32, '0');
  }
}

/** Everything of an entry but its vector, as text that is the same for equal entries. */
export function entryText({ product, sourceHash }: CatalogueEntry): string {
  return JSON.stringify([sorted(product), sourceHash]);
}

/** Whether two vectors are the same for every search. */
export function isSameVector(a: Float32Array, b: Float32Array): boolean {
  return (
    a.length === b.length &&
    a.every((value, index) => Math.abs(value - (b[index] ?? Number.NaN)) <= TOLERANCE)
  );
}

/** An item of the state as text that is the same for equal items; when it expires is left out, being a time to live. */
export function itemText({ key, value }: StoredItem): string {
  return JSON.stringify([key, sorted(value)]);
}

/** Keys in order, at every depth. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, held]) => [key, sorted(held)]);
}
