import type { PriceWish } from '../query/style-query.ts';

/**
 * What "cheap" and "high-end" mean without an amount: the cheapest third and the dearest third of what is on offer of
 * that kind.
 */
const QUANTILE = { low: 1 / 3, high: 2 / 3 } as const;

/**
 * A level as a limit in this catalogue: "cheap" watches end at another price than cheap socks.
 *
 * @param prices Prices on offer of the kind that is asked for, in one currency, in any order.
 * @returns The wish with the limit that its level means; as it is without a level, with a limit of its own, or where
 *   nothing is on offer.
 */
export function withLevelAsLimit(price: PriceWish, prices: readonly number[]): PriceWish {
  if (price.level === undefined || price.min !== undefined || price.max !== undefined) return price;
  const sorted = [...prices].sort((one, other) => one - other);
  const limit = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * QUANTILE[price.level]))];
  if (limit === undefined) return price;
  return { ...price, ...(price.level === 'low' ? { max: limit } : { min: limit }) };
}
