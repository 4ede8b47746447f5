import type { PriceWish } from '../query/style-query.ts';

/** Prices that "cheaper" and "dearer" are measured against. */
export interface PriceReference {
  /** The product that the thread is about, where it is about one. */
  readonly anchorPrice?: number;
  readonly shown: readonly number[];
}

/** The smallest step of a price in any usual currency. */
const CENT = 0.01;

/**
 * The price limit that "cheaper" or "dearer" means: beyond the product that the thread is about, else beyond
 * everything shown on the last page. `undefined` where nothing was shown.
 */
export function steerPrice(steer: 'cheaper' | 'dearer', reference: PriceReference): PriceWish | undefined {
  const prices = reference.anchorPrice === undefined ? reference.shown : [reference.anchorPrice];
  if (prices.length === 0) return undefined;
  return steer === 'cheaper'
    ? { max: roundCents(Math.min(...prices) - CENT), words: 'cheaper' }
    : { min: roundCents(Math.max(...prices) + CENT), words: 'more expensive' };
}

function roundCents(amount: number): number {
  return Math.max(0, Math.round(amount * 100) / 100);
}
