import type { Attribute } from '../../vocabulary/attributes.ts';
import type { Condition, FacetCount, Filter } from '../port.ts';

/** MongoDB advises exact search below this many documents, and where a filter leaves less than this share. */
const EXACT_BELOW = 10_000;
const EXACT_SHARE = 0.05;
/** Conditions may have more to do with each other than is assumed: no more vectors than this are compared on a guess. */
const MOST_EXACT = 250_000;
/** Candidates for each hit that MongoDB advises, and the most and the least of them. */
const CANDIDATES_PER_HIT = 20;
const MOST_CANDIDATES = 10_000;
const LEAST_CANDIDATES = 200;

/** What is known of the catalogue when a search is planned; nothing here costs a round trip. */
export interface Statistics {
  readonly count: number;
  readonly facets: Readonly<Partial<Record<Attribute, readonly FacetCount[]>>>;
  /** Products of which an attribute is not known; not every summary has counted them. */
  readonly unknown: Readonly<Partial<Record<Attribute, number>>>;
}

/** How `$vectorSearch` is to look: through all that match, or through the graph. */
export type Effort = { readonly exact: true } | { readonly numCandidates: number };

/** Chooses by the size of the catalogue, how much the filter leaves, and how many hits are asked for. */
export function effortFor(filter: Filter, limit: number, statistics: Statistics): Effort {
  const { expected, most } = sharesOf(filter, statistics);
  const isSurelyNarrow = most < EXACT_SHARE;
  const isNarrow = expected < EXACT_SHARE && most * statistics.count <= MOST_EXACT;
  if (statistics.count < EXACT_BELOW || isSurelyNarrow || isNarrow) return { exact: true };
  // The graph is walked by what does not match as well: a narrow filter needs more steps for as many hits.
  const wanted = (limit * CANDIDATES_PER_HIT) / Math.max(expected, 0.2);
  return {
    numCandidates: Math.min(MOST_CANDIDATES, Math.max(LEAST_CANDIDATES, limit, Math.ceil(wanted))),
  };
}

/**
 * Share of the products that match, 0 to 1: as expected if the conditions had nothing to do with each other, and the most
 * that it can be.
 */
export function sharesOf(
  filter: Filter,
  statistics: Statistics,
): { readonly expected: number; readonly most: number } {
  const shares = filter.map((condition) => shareOfOne(condition, statistics));
  return { expected: shares.reduce((product, share) => product * share, 1), most: Math.min(1, ...shares) };
}

/** At least as much as really match, as far as the counts tell; what they do not tell counts as everything. */
function shareOfOne(condition: Condition, { count, facets, unknown }: Statistics): number {
  const most = Math.max(count, 1);
  switch (condition.kind) {
    case 'any': {
      const counts = facets[condition.attribute];
      if (counts === undefined) return 1;
      const held = sum(counts.filter(({ value }) => condition.values.includes(value)));
      // A product may hold several values: their counts do not add up to how many are known.
      const largest = Math.max(0, ...counts.map((one) => one.count));
      const open = condition.orUnknown ? (unknown[condition.attribute] ?? most - largest) : 0;
      return Math.min(1, (held + open) / most);
    }
    case 'family':
      // A family is a handful of variants.
      return Math.min(1, ([condition.family].flat().length * 10) / most);
    case 'none': {
      // A product may hold several of the values: at least those of the most frequent one are out.
      const counts = facets[condition.attribute] ?? [];
      const held = counts.filter(({ value }) => condition.values.includes(value)).map(({ count }) => count);
      return Math.max(0, 1 - Math.max(0, ...held) / most);
    }
    case 'price':
    case 'title':
    case 'exclude':
    case 'available':
      return 1;
  }
}

function sum(counts: readonly FacetCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
