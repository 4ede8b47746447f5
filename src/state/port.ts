/** JSON as it is stored: what goes in comes out equal. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The kinds of thing that are kept; keys of one space never meet those of another. */
export const SPACES = ['conversation', 'result', 'saved', 'seen', 'person', 'installation'] as const;
export type Space = (typeof SPACES)[number];

export interface Lifetime {
  /** Milliseconds from now after which the value is gone; without it the value stays. */
  readonly ttlMs?: number;
}

/** An entry with the time at which it expires, in milliseconds since 1970; without it the value stays. */
export interface StoredItem {
  readonly key: string;
  readonly value: Json;
  readonly expires?: number;
}

/**
 * What is remembered between messages: conversations, results behind short ids, saved items, seen events.
 * Small JSON values by space and key, with a time to live. A resolved write is on disk: it survives `kill -9`.
 */
export interface State {
  /** The value, or `undefined` when it is absent or has expired. */
  get(space: Space, key: string): Promise<Json | undefined>;
  /**
   * Replaces the value by what `change` makes of it (`undefined` in: absent; `undefined` out: delete), atomically:
   * concurrent updates of one key never lose one another. `change` may run more than once and must be pure.
   * Resolves to what was stored.
   */
  update(
    space: Space,
    key: string,
    change: (current: Json | undefined) => Json | undefined,
    lifetime?: Lifetime,
  ): Promise<Json | undefined>;
  /** Stores only if the key is absent (or expired); resolves to whether this call stored it. De-duplicates events. */
  claim(space: Space, key: string, value: Json, lifetime?: Lifetime): Promise<boolean>;
  /** Resolves to whether there was something to remove. */
  remove(space: Space, key: string): Promise<boolean>;
  /** Live entries whose key starts with `prefix`, in key order. */
  list(
    space: Space,
    prefix: string,
    limit?: number,
  ): Promise<readonly (readonly [key: string, value: Json])[]>;
  /** All live entries of a space in key order, however many: what a migration copies. */
  items(space: Space): AsyncIterable<StoredItem>;
  /** Deletes what has expired; resolves to how many. Called now and then by the app. */
  sweep(): Promise<number>;
  /** Releases the store; a second call does nothing. */
  close(): Promise<void>;
}
