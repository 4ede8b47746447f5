import { normalise } from '../embedding/arithmetic.ts';
import type { Spread } from './relevance.ts';

/** One part of the vector that is searched with: a unit vector, its weight, and how its cosines are spread. */
export interface Term {
  readonly vector: Float32Array;
  /** Below zero moves away from the vector. */
  readonly weight: number;
  readonly spread: Spread;
}

/**
 * The terms as one unit vector, and how its cosines with unrelated pictures are spread: those of a weighted sum of
 * independent parts. That way words, pictures and thumbs are judged on one scale.
 *
 * @throws RangeError without a term.
 */
export function mix(terms: readonly Term[]): { readonly vector: Float32Array; readonly spread: Spread } {
  const [first] = terms;
  if (first === undefined) throw new RangeError('nothing to mix');
  const sum = new Float32Array(first.vector.length);
  for (const { vector, weight } of terms) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
  }
  const length = Math.hypot(...sum);
  if (length === 0) return { vector: first.vector, spread: first.spread };
  const mean = terms.reduce((total, { weight, spread }) => total + weight * spread.mean, 0);
  const variance = terms.reduce((total, { weight, spread }) => total + (weight * spread.deviation) ** 2, 0);
  return {
    vector: normalise(sum),
    spread: { mean: mean / length, deviation: Math.sqrt(variance) / length },
  };
}
