import type { Attribute } from '../vocabulary/attributes.ts';

/** One understood wish: the canonical value and the person's own words for it. */
export interface Wish {
  readonly value: string;
  readonly words: string;
}

/** Limits in units of `currency`; without a currency the catalogue's own is meant. Both ends are inclusive. */
export interface PriceWish {
  readonly min?: number;
  readonly max?: number;
  readonly currency?: string;
  readonly words: string;
}

export type Wishes = Readonly<Partial<Record<Attribute, readonly Wish[]>>>;

/** A change relative to what was shown before ("cheaper", "more"). */
export type Steer = 'cheaper' | 'dearer' | 'more' | 'start-over' | 'undo';

/** A message, understood. Plain data: stored with the conversation and merged with the next message. */
export interface StyleQuery {
  /** BCP 47 language that the message was read in. */
  readonly language: string;
  readonly want: Wishes;
  readonly avoid: Wishes;
  readonly price?: PriceWish;
  readonly steer?: Steer;
  /** Words that are no fashion vocabulary, in order, in the person's own spelling; still encoded. */
  readonly freeText: string;
}

export const EMPTY_QUERY: StyleQuery = { language: 'en', want: {}, avoid: {}, freeText: '' };
