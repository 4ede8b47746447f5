import type { Condition, Filter } from './port.ts';
import type { Product } from './product.ts';
import { titleWords } from './title-words.ts';

/** What a filter looks at. */
export type Filterable = Pick<
  Product,
  'id' | 'title' | 'price' | 'currency' | 'family' | 'available' | 'attributes'
>;

/** Whether a product meets every condition: what each {@link Condition} means, in one place. */
export function matches(product: Filterable, filter: Filter): boolean {
  return filter.every((condition) => meets(product, condition));
}

function meets(product: Filterable, condition: Condition): boolean {
  switch (condition.kind) {
    case 'any': {
      const held = product.attributes[condition.attribute] ?? [];
      return held.length === 0 ? condition.orUnknown : held.some((value) => condition.values.includes(value));
    }
    case 'none': {
      const held = product.attributes[condition.attribute] ?? [];
      return !held.some((value) => condition.values.includes(value));
    }
    case 'price':
      return (
        product.currency === condition.currency &&
        (condition.min === undefined || product.price >= condition.min) &&
        (condition.max === undefined || product.price <= condition.max)
      );
    case 'title':
      return titleWords(product.title).some((word) => condition.words.includes(word));
    case 'family':
      return product.family !== undefined && [condition.family].flat().includes(product.family);
    case 'exclude':
      return (
        !condition.ids.includes(product.id) &&
        (product.family === undefined || condition.families?.includes(product.family) !== true)
      );
    case 'available':
      return product.available;
  }
}
