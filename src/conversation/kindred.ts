import type { Product } from '../catalogue/product.ts';
import { EMPTY_QUERY, type StyleQuery, type Wish } from '../query/style-query.ts';
import type { Attribute } from '../vocabulary/attributes.ts';
import { type SearchStart, startOf } from './memory.ts';

/** What "more like this" means beyond the look: the same kind of garment, for the same people. */
const KINDRED: readonly Attribute[] = ['type', 'gender'];

/**
 * The wishes that go with a product that more like it is asked of. They are shown as chips like any other, so that a
 * person can take them away ("more like this, but not only dresses").
 */
function kindredQuery({ attributes }: Product): StyleQuery {
  const want: Partial<Record<Attribute, readonly Wish[]>> = {};
  for (const attribute of KINDRED) {
    const value = attributes[attribute]?.[0];
    if (value !== undefined && value !== 'unisex') want[attribute] = [{ value, words: '' }];
  }
  return { ...EMPTY_QUERY, want };
}

/** The search for what is like a product. */
export function neighboursOf(product: Product): SearchStart {
  const { id: productId, title } = product;
  return startOf({ query: kindredQuery(product), anchor: { kind: 'product', productId, title } });
}

/** Whether nothing was wished but what came with the product itself. */
export function isKindredOnly({ want, avoid, price, size, freeText }: StyleQuery): boolean {
  const implied = Object.values(want).every((wishes) => wishes.every(({ words }) => words === ''));
  return (
    implied && Object.keys(avoid).length === 0 && price === undefined && size === undefined && freeText === ''
  );
}
