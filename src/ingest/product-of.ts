import type { Product } from '../catalogue/product.ts';
import type { AttributeValues } from '../vocabulary/attributes.ts';
import type { ValidRow } from './row/schema.ts';

/** Maps a product's labels (its brand among them) to the canonical vocabulary. */
export type CanonicalAttributes = (labels: Readonly<Record<string, string>>) => AttributeValues;

/** The product that a valid row and its found pictures make. */
export function productOf(
  row: ValidRow,
  [image, ...images]: readonly [string, ...string[]],
  canonicalAttributes: CanonicalAttributes,
): Product {
  const { id, title, price, currency, url, brand, description, family, available } = row;
  const labels = Object.fromEntries(
    Object.entries(row.labels).filter(([, value]) => value !== undefined && value !== ''),
  );
  return {
    ...{ id, title, price, currency, image },
    ...(images.length === 0 ? {} : { images }),
    ...(url === undefined ? {} : { url }),
    ...(brand === undefined ? {} : { brand }),
    ...(description === undefined ? {} : { description }),
    ...(family === undefined ? {} : { family }),
    available,
    labels,
    attributes: canonicalAttributes({ ...labels, ...(brand === undefined ? {} : { brand }), title }),
  };
}
