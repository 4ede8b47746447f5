import type { Doc } from '../values.ts';

/** A document on its way through a pipeline, with the score that a vector search gave it. */
export interface Row {
  readonly doc: Doc;
  readonly score?: number;
}

/** What an expression is evaluated in. */
export interface Scope extends Row {
  /** Variables of `$let`, `$map`, `$filter`. */
  readonly variables?: Readonly<Record<string, unknown>>;
}
