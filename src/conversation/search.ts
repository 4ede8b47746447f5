import type { Catalogue } from '../catalogue/port.ts';
import type { StyleQuery } from '../query/style-query.ts';
import { type PlanContext, planFilter } from '../ranking/plan.ts';
import { type Relaxation, relaxationLadder } from '../ranking/relaxation.ts';
import { type Aim, isRelevant, type RankedHit, rankHits, type Spread } from '../ranking/relevance.ts';

/** Fewer relevant hits than this, and the least important wish is let go. */
const ENOUGH = 3;

/** Hits asked of the store for each page: reranking by stated labels needs more than it shows. */
const CANDIDATES = 120;

export interface PageSearch {
  readonly vector: Float32Array;
  readonly query: StyleQuery;
  readonly context: PlanContext;
  readonly spread: Spread;
  /** Least z-score of a hit that no stated label speaks for. */
  readonly floor: number;
  readonly aim: Aim;
  /** Products that must not come (again): earlier pages, the product that was asked for more like. */
  readonly exclude: readonly string[];
  readonly pageSize: number;
  /** What earlier pages let go of: this one goes on from there. */
  readonly letGo: Relaxation['letGo'];
}

export interface Page {
  readonly hits: readonly RankedHit[];
  /** Wishes let go for at least one of the hits. */
  readonly letGo: Relaxation['letGo'];
  /** How many hits, counted from the first, met everything. */
  readonly exact: number;
  readonly hasMore: boolean;
}

/**
 * One page of relevant products, letting go of wishes one at a time until there are enough. Filters are part of each
 * search, never applied after its limit.
 */
export async function searchPage(catalogue: Catalogue, search: PageSearch): Promise<Page> {
  const found: RankedHit[] = [];
  let letGo = search.letGo;
  let exact = 0;
  for (const step of relaxationLadder(search.query)) {
    if (step.letGo.length < search.letGo.length) continue;
    const hits = await relevantHits(catalogue, search, step.query, found);
    if (hits.length > 0) letGo = step.letGo;
    if (step.letGo.length === 0) exact = hits.length;
    found.push(...(step.letGo.includes('price') ? byPrice(hits, search.query) : hits));
    if (found.length >= ENOUGH) break;
  }
  const hits = found.slice(0, search.pageSize);
  return { hits, letGo, exact: Math.min(exact, hits.length), hasMore: found.length > search.pageSize };
}

async function relevantHits(
  catalogue: Catalogue,
  { vector, query, context, spread, floor, aim, exclude, pageSize }: PageSearch,
  relaxed: StyleQuery,
  found: readonly RankedHit[],
): Promise<readonly RankedHit[]> {
  const seen = [...exclude, ...found.map((hit) => hit.product.id)];
  const filter = planFilter(relaxed, context);
  const hits = await catalogue.search({
    vector,
    filter: seen.length === 0 ? filter : [...filter, { kind: 'exclude', ids: seen }],
    limit: Math.max(CANDIDATES, pageSize * 4),
  });
  return rankHits(hits, query, spread).filter((hit) => isRelevant(hit, query, floor, aim));
}

// Past the price limit, nearer to it is better than a better look.
function byPrice(hits: readonly RankedHit[], { price }: StyleQuery): readonly RankedHit[] {
  const distance = (hit: RankedHit) => {
    const over = price?.max === undefined ? 0 : Math.max(0, hit.product.price - price.max);
    const under = price?.min === undefined ? 0 : Math.max(0, price.min - hit.product.price);
    return over + under;
  };
  return [...hits].sort((a, b) => distance(a) - distance(b) || b.rank - a.rank);
}
