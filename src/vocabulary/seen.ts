import type { Attribute } from './attributes.ts';

/** A canonical value that was read off a picture, and how sure that is, 0 to 1. */
export interface SeenValue {
  readonly value: string;
  readonly confidence: number;
}

/** Values that were seen, never stated by a shop; the surest first. What is too unsure to be said is left out. */
export type SeenValues = Readonly<Partial<Record<Attribute, readonly SeenValue[]>>>;
