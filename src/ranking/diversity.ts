import { dot } from '../embedding/arithmetic.ts';
import type { RankedHit, Spread } from './relevance.ts';

/**
 * What likeness to a product that is shown already costs, in rank for each standard deviation of image-to-image cosine
 * above {@link FREE_LIKENESS}. Chosen with `npm run evaluate-search`: see `docs/measurements.md`.
 */
const COST = 0.6;

/** Garments of one kind are alike by nature, up to here. */
const FREE_LIKENESS = 2;

/** No likeness costs more: what a person asked for by name comes before variety. */
const MOST = 1.5;

/**
 * Chooses `count` hits by maximal marginal relevance: each time the one whose rank, less its likeness to those chosen
 * before, is highest. Hits without an embedding count as unlike any other. Pure.
 *
 * J. Carbonell and J. Goldstein, "The use of MMR, diversity-based reranking for reordering documents and producing
 * summaries", SIGIR 1998.
 *
 * @param hits Best first.
 * @param spread How image-to-image cosines of unrelated pairs are spread.
 */
export function diversify(
  hits: readonly RankedHit[],
  embeddings: ReadonlyMap<string, Float32Array>,
  spread: Spread,
  count: number,
): readonly RankedHit[] {
  const left = hits.map((hit) => ({ hit, embedding: embeddings.get(hit.product.id), penalty: 0 }));
  const chosen: RankedHit[] = [];
  while (chosen.length < count && left.length > 0) {
    const at = left.reduce((best, one, index) => (worth(one) > worth(left[best] ?? one) ? index : best), 0);
    const [next] = left.splice(at, 1);
    if (next === undefined) break;
    chosen.push(next.hit);
    for (const one of left)
      one.penalty = Math.max(one.penalty, penaltyOf(one.embedding, next.embedding, spread));
  }
  return chosen;
}

function worth({ hit, penalty }: { readonly hit: RankedHit; readonly penalty: number }): number {
  return hit.rank - penalty;
}

function penaltyOf(one: Float32Array | undefined, other: Float32Array | undefined, spread: Spread): number {
  if (one === undefined || other === undefined) return 0;
  const likeness = (dot(one, other) - spread.mean) / spread.deviation;
  return Math.min(MOST, COST * Math.max(0, likeness - FREE_LIKENESS));
}
