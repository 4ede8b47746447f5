import { hash32 } from './shard.ts';

/**
 * Keeps a fair sample of at most `size` ids from a stream of any length: those with the smallest hashes ("bottom-k").
 * Which they are depends on the ids alone, not on their order or on chance.
 */
export class IdSample {
  #kept: { readonly id: string; readonly hash: number }[] = [];
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(id: string): void {
    this.#kept.push({ id, hash: hash32(id) });
    if (this.#kept.length >= this.#size * 2) this.#shrink();
  }

  ids(): readonly string[] {
    this.#shrink();
    return this.#kept.map(({ id }) => id);
  }

  #shrink(): void {
    this.#kept = this.#kept.sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : 1)).slice(0, this.#size);
  }
}
