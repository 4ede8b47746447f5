/** What a feed calls things, as read: field names are the feed's own, values are not checked yet. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** One row of a feed, or why that row cannot be read. `line` counts from 1, the header included. */
export type FeedRow =
  | { readonly line: number; readonly record: RawRecord }
  | { readonly line: number; readonly problem: string };

/**
 * A feed that can be read once, row by row.
 *
 * A new format (Google XML, Shopify) is one more function that makes `rows` out of bytes, and one more entry in
 * `formats.ts`.
 */
export interface Feed {
  /** For messages: the path as given, or `standard input`. */
  readonly name: string;
  /** Tells this feed from others between runs: its absolute path, or `-` for standard input. */
  readonly key: string;
  /** Folder of the feed's file: relative picture paths start there. `undefined` for standard input. */
  readonly folder: string | undefined;
  /** How many rows there are, bad ones included; `undefined` where the feed can be read only once. */
  count(): Promise<number | undefined>;
  /**
   * The rows in the feed's order, holding one row in memory at a time.
   * @throws ThreadfinderError `FEED_UNREADABLE`, `FEED_IS_JSON_ARRAY`, `FEED_NO_HEADER`.
   */
  rows(): AsyncIterable<FeedRow>;
}

/** Longest row that is read, in bytes: far above any product, far below what hurts. */
export const MAX_ROW_BYTES = 1_000_000;
