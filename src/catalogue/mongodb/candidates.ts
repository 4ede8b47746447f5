import type { Attribute } from '../../vocabulary/attributes.ts';
import type { Condition, FacetCount, Filter } from '../port.ts';

/** MongoDB advises exact search below this many documents, and where a filter leaves less than this share. */
const EXACT_BELOW = 10_000;
const EXACT_SHARE = 0.05;
/** Candidates for each hit that MongoDB advises, and the most and the least of them. */
const CANDIDATES_PER_HIT = 20;
const MOST_CANDIDATES = 10_000;
const LEAST_CANDIDATES = 200;

/** What is known of the catalogue when a search is planned; nothing here costs a round trip. */
export interface Statistics {
  readonly count: number;
  readonly facets: Readonly<Partial<Record<Attribute, readonly FacetCount[]>>>;
}

/** How `$vectorSearch` is to look: through all that match, or through the graph. */
export type Effort = { readonly exact: true } | { readonly numCandidates: number };

/** Chooses by the size of the catalogue, how much the filter leaves, and how many hits are asked for. */
export function effortFor(filter: Filter, limit: number, statistics: Statistics): Effort {
  const share = shareOf(filter, statistics);
  if (statistics.count < EXACT_BELOW || share < EXACT_SHARE) return { exact: true };
  // The graph is walked by what does not match as well: a narrow filter needs more steps for as many hits.
  const wanted = (limit * CANDIDATES_PER_HIT) / Math.max(share, 0.2);
  return {
    numCandidates: Math.min(MOST_CANDIDATES, Math.max(LEAST_CANDIDATES, limit, Math.ceil(wanted))),
  };
}

/** Expected share of the products that match, 0 to 1, as if the conditions had nothing to do with each other. */
export function shareOf(filter: Filter, statistics: Statistics): number {
  return filter.reduce((share, condition) => share * shareOfOne(condition, statistics), 1);
}

function shareOfOne(condition: Condition, { count, facets }: Statistics): number {
  const most = Math.max(count, 1);
  switch (condition.kind) {
    case 'any': {
      const counts = facets[condition.attribute];
      if (counts === undefined) return 1;
      const held = sum(counts.filter(({ value }) => condition.values.includes(value)));
      const known = condition.orUnknown ? Math.min(most, sum(counts)) : most;
      return Math.min(1, (held + (most - known)) / most);
    }
    case 'family':
      // A family is a handful of variants.
      return Math.min(1, ([condition.family].flat().length * 10) / most);
    case 'none':
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
