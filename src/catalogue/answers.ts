import type { Attribute } from '../vocabulary/attributes.ts';
import { type Filterable, matches } from './matches.ts';
import type { FacetCount, Filter, Hit } from './port.ts';

/** Sorts hits as `Catalogue.search` promises: best first, ties by id (in code unit order). */
export function compareHits(a: Hit, b: Hit): number {
  return b.score - a.score || compareText(a.product.id, b.product.id);
}

/** Counts the values of `attribute` over the matching products, as `Catalogue.facets` promises. */
export function countFacets(
  products: Iterable<Filterable>,
  attribute: Attribute,
  filter: Filter,
): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const product of products) {
    const held = product.attributes[attribute];
    if (held === undefined || !matches(product, filter)) continue;
    for (const value of new Set(held)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareText(a.value, b.value));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
