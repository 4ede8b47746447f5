/**
 * What tells a mirror that products may have changed. It says which, not how: the mirror reads them again, so that it
 * never matters in which order, how late or how often it is told.
 */
export interface ChangeFeed {
  readonly kind: 'change-stream' | 'polling';
  /**
   * Waits for changes until it is closed, and has them applied in turn.
   * @throws what is beyond it: the mirror decides whether to try again.
   */
  run(apply: (change: Change) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Ids of documents that may have changed, with where to go on afterwards; or that nothing is known any more. */
export type Change =
  | { readonly kind: 'some'; readonly ids: readonly string[]; readonly resumeToken?: unknown }
  | { readonly kind: 'everything' };
