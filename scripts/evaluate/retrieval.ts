import { dot } from '../../src/embedding/arithmetic.ts';

/**
 * How many of a gallery come before the best right answer: 0 where a right one is first. Others that are exactly as
 * near count as before it, so that a system that finds everything alike gains nothing by it.
 * @throws RangeError where no answer is right: such a query must not be asked.
 */
export function rankOfBest(
  query: Float32Array,
  gallery: readonly Float32Array[],
  right: ReadonlySet<number>,
): number {
  const scores = gallery.map((one) => dot(query, one));
  const best = Math.max(...[...right].map((at) => scores[at] ?? Number.NEGATIVE_INFINITY));
  if (best === Number.NEGATIVE_INFINITY) throw new RangeError('no answer is right');
  return scores.filter((score, at) => !right.has(at) && score >= best).length;
}

/** Indices of a gallery, nearest first; ties in the gallery's order. */
export function nearest(
  query: Float32Array,
  gallery: readonly Float32Array[],
  count: number,
): readonly number[] {
  return gallery
    .map((one, at) => ({ at, score: dot(query, one) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, count)
    .map(({ at }) => at);
}

/** Share of queries whose best right answer is among the first `k`; ranks from 0. */
export function recallAt(k: number, ranks: readonly number[]): number {
  return mean(ranks.map((rank) => (rank < k ? 1 : 0)));
}

/** Mean of 1, 1/2, 1/3, ... for the best right answer first, second, third, ...; ranks from 0. */
export function meanReciprocalRank(ranks: readonly number[]): number {
  return mean(ranks.map((rank) => 1 / (rank + 1)));
}

/**
 * R-precision with a ceiling: the share of right answers among the first `min(ceiling, how many are right)`, so that a
 * query with few right answers can still reach 1. Source: Manning et al., Introduction to Information Retrieval, 8.4.
 */
export function rPrecision(order: readonly number[], right: ReadonlySet<number>, ceiling: number): number {
  const asked = Math.min(ceiling, right.size);
  return order.slice(0, asked).filter((at) => right.has(at)).length / asked;
}

/** NaN for none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
