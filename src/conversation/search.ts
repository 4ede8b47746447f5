import { type Catalogue, type Condition, MAX_SEARCH_LIMIT } from '../catalogue/port.ts';
import { titleWords } from '../catalogue/title-words.ts';
import type { PriceWish, StyleQuery } from '../query/style-query.ts';
import { diversify } from '../ranking/diversity.ts';
import { type PlanContext, planFilter } from '../ranking/plan.ts';
import { type Relaxation, relaxationLadder } from '../ranking/relaxation.ts';
import { type Aim, isRelevant, type RankedHit, rankHits, type Spread } from '../ranking/relevance.ts';
import { oneOfEachFamily } from '../ranking/variants.ts';
import type { SeenValues } from '../vocabulary/seen.ts';

/** Fewer relevant hits than this, and the least important wish is let go. */
const ENOUGH = 3;

/** Hits asked of the store for each page: reranking by stated labels and grouping variants need more than it shows. */
const CANDIDATES = 120;

/** Hits for each card that are considered for a page of some variety. */
const CHOICE = 3;

export interface PageSearch {
  readonly vector: Float32Array;
  readonly query: StyleQuery;
  readonly context: PlanContext;
  readonly spread: Spread;
  /** How image-to-image cosines are spread: what likeness of two hits is measured by. */
  readonly likeness: Spread;
  /** Least z-score of a hit that no stated label speaks for. */
  readonly floor: number;
  readonly aim: Aim;
  /** What the photo shows that the search starts from; empty without one. */
  readonly shown: SeenValues;
  /** Products that must not come (again): earlier pages, the product that was asked for more like, thumbs. */
  readonly exclude: readonly string[];
  /** Families that earlier pages showed a product of. */
  readonly excludeFamilies: readonly string[];
  readonly pageSize: number;
  /** What earlier pages let go of: this one goes on from there. */
  readonly letGo: Relaxation['letGo'];
}

export interface Page {
  /** At most one of each family. */
  readonly hits: readonly RankedHit[];
  /** Wishes that were let go in the search for them: the next page starts there. */
  readonly letGo: Relaxation['letGo'];
  /** Those of them that at least one of the hits does not meet: what is to be said. */
  readonly dropped: Relaxation['letGo'];
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
  let hasMore = false;
  for (const step of relaxationLadder(search.query)) {
    if (step.letGo.length < search.letGo.length) continue;
    const room = search.pageSize - found.length;
    const hits = await relevantHits(catalogue, search, step.query, found);
    const chosen = step.letGo.includes('price')
      ? byPrice(hits, search.query).slice(0, room)
      : await varied(catalogue, hits, search.likeness, room);
    if (chosen.length > 0) letGo = step.letGo;
    if (step.letGo.length === 0) exact = chosen.length;
    found.push(...chosen);
    hasMore = hits.length > chosen.length;
    if (found.length >= ENOUGH) break;
  }
  const dropped = letGo.filter((wish) => found.some((hit) => !meets(hit, wish, search.query)));
  return { hits: found, letGo, dropped, exact, hasMore };
}

function meets(hit: RankedHit, wish: Relaxation['letGo'][number], { price }: StyleQuery): boolean {
  if (wish === 'price') return outside(hit, price) === 0;
  return hit.answers.every(({ attribute, verdict }) => attribute !== wish || verdict !== 'not-met');
}

async function relevantHits(
  catalogue: Catalogue,
  search: PageSearch,
  relaxed: StyleQuery,
  found: readonly RankedHit[],
): Promise<readonly RankedHit[]> {
  const { vector, query, context, spread, shown, floor, aim, pageSize } = search;
  const limit = Math.min(MAX_SEARCH_LIMIT, Math.max(CANDIDATES, pageSize * 4));
  const filter = [...planFilter(relaxed, context), ...notAgain(search, found)];
  const words = titleWords(query.freeText);
  const [nearest, named] = await Promise.all([
    catalogue.search({ vector, filter, limit }),
    words.length === 0
      ? []
      : catalogue.search({ vector, filter: [...filter, { kind: 'title', words }], limit }),
  ]);
  const hits = [...new Map([...nearest, ...named].map((hit) => [hit.product.id, hit])).values()];
  const relevant = rankHits(hits, query, spread, shown).filter((hit) => isRelevant(hit, relaxed, floor, aim));
  return oneOfEachFamily(relevant);
}

function notAgain(
  { exclude, excludeFamilies }: PageSearch,
  found: readonly RankedHit[],
): readonly Condition[] {
  const ids = [...exclude, ...found.map(({ product }) => product.id)];
  const families = [...excludeFamilies, ...familiesOf(found)];
  return ids.length + families.length === 0 ? [] : [{ kind: 'exclude', ids, families }];
}

/** The families of the hits' products. */
export function familiesOf(hits: readonly RankedHit[]): readonly string[] {
  return hits.flatMap(({ product: { family } }) => (family === undefined ? [] : [family]));
}

async function varied(
  catalogue: Catalogue,
  hits: readonly RankedHit[],
  likeness: Spread,
  count: number,
): Promise<readonly RankedHit[]> {
  if (hits.length <= 1) return hits.slice(0, count);
  const choice = hits.slice(0, count * CHOICE);
  const entries = await catalogue.get(choice.map(({ product }) => product.id));
  const embeddings = new Map(entries.map(({ product, embedding }) => [product.id, embedding]));
  return diversify(choice, embeddings, likeness, count);
}

// Past the price limit, nearer to it is better than a better look.
function byPrice(hits: readonly RankedHit[], { price }: StyleQuery): readonly RankedHit[] {
  return [...hits].sort((a, b) => outside(a, price) - outside(b, price) || b.rank - a.rank);
}

// How far a price lies outside the limits.
function outside({ product }: RankedHit, price: PriceWish | undefined): number {
  const over = price?.max === undefined ? 0 : Math.max(0, product.price - price.max);
  const under = price?.min === undefined ? 0 : Math.max(0, price.min - product.price);
  return over + under;
}
