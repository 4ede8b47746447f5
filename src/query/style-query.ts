import type { Attribute } from '../vocabulary/attributes.ts';
import type { Direction, Scale } from '../vocabulary/scales.ts';

/** One understood wish: the canonical value and the person's own words for it. */
export interface Wish {
  readonly value: string;
  readonly words: string;
  /** What the words say beyond the value ("hoop" of "hoop earrings"): no filter knows it, but it is encoded. */
  readonly narrower?: string;
}

/**
 * Limits in units of `currency`; without a currency the catalogue's own is meant. Both ends are inclusive. `level` is
 * a wish without an amount ("cheap"): the search plan says what that is in this catalogue.
 */
export interface PriceWish {
  readonly min?: number;
  readonly max?: number;
  readonly level?: 'low' | 'high';
  /** The limit was not said: it is what `level` means in the catalogue that was searched. */
  readonly fromLevel?: true;
  readonly currency?: string;
  readonly words: string;
}

/**
 * Values of one attribute are alternatives ("red or pink"). Two colours worn together ("black and white") are wished
 * as `colour` *and* as `accent`: a product never has its main colour as accent, so that only holding both meets both.
 * A shade is wished together with its family: "navy" is `colour: blue` and `shade: navy`, in the same words.
 */
export type Wishes = Readonly<Partial<Record<Attribute, readonly Wish[]>>>;

/** A change relative to what was shown before ("cheaper", "more"). */
export type Steer = 'cheaper' | 'dearer' | 'more' | 'start-over' | 'undo';

/** A wish relative to what was shown ("longer", "not so dark"). `resolveComparisons` makes plain wishes of it. */
export interface Comparison {
  readonly scale: Scale;
  readonly direction: Direction;
  readonly words: string;
}

/** A message, understood. Plain data: stored with the conversation and merged with the next message. */
export interface StyleQuery {
  /** BCP 47 language that the message was read in. */
  readonly language: string;
  readonly want: Wishes;
  readonly avoid: Wishes;
  readonly price?: PriceWish;
  /** As written ("42", "xl"). Catalogues do not know sizes: kept to be said, never filtered by. */
  readonly size?: Wish;
  readonly steer?: Steer;
  /** At most one of each scale; never empty. Of one message, like `steer`: merging leaves it out. */
  readonly compare?: readonly Comparison[];
  /** Words that are no fashion vocabulary, in order, in the person's own spelling; still encoded. */
  readonly freeText: string;
  /** The same, unwanted ("without pockets" -> `pockets`): never encoded, and no filter knows it. */
  readonly avoidText?: string;
}

export const EMPTY_QUERY: StyleQuery = { language: 'en', want: {}, avoid: {}, freeText: '' };
