import type { PriceWish } from '../query/style-query.ts';

/**
 * What "cheap" and "high-end" mean without an amount: the cheapest third and the dearest third of what is on offer of
 * that kind.
 */
const QUANTILE = { low: 1 / 3, high: 2 / 3 } as const;

/** Whether a wish names a level, and no amount of its own ("cheap", not "cheap, under 50"). */
export function isLevelAlone({ level, min, max, fromLevel }: PriceWish): boolean {
  return level !== undefined && (fromLevel === true || (min === undefined && max === undefined));
}

/**
 * A level as a limit in this catalogue: "cheap" watches end at another price than cheap socks. A limit that another
 * catalogue or kind gave it is worked out anew; one that was said stays.
 *
 * @param prices Prices on offer of the kind that is asked for, in one currency, in any order.
 * @returns The wish with the limit that its level means, or as it is where it names no level alone, or nothing is on
 *   offer.
 */
export function withLevelAsLimit(price: PriceWish, prices: readonly number[]): PriceWish {
  if (price.level === undefined || !isLevelAlone(price)) return price;
  const { min: _, max: __, fromLevel: ___, ...said } = price;
  const sorted = [...prices].sort((one, other) => one - other);
  const limit = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * QUANTILE[price.level]))];
  if (limit === undefined) return said;
  return { ...said, ...(price.level === 'low' ? { max: limit } : { min: limit }), fromLevel: true };
}
