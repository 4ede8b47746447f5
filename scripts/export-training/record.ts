import type { Product } from '../../src/catalogue/product.ts';
import { captionsOf } from './captions.ts';

/**
 * A line of `products.jsonl.gz`. The columns are those of the development data (`myntra/`), so that whatever reads one
 * reads the other; `images` and `captions` come on top.
 */
export interface TrainingRecord extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly title: string;
  /** What variants of one style share, or the product's own id: the whole of it is trained on, or none of it. */
  readonly family: string;
  /** Path of the first view, relative to the file. */
  readonly image: string;
  /** All views that are encoded, `image` first. */
  readonly images: readonly string[];
  /** In the words that a search encodes; may be empty. */
  readonly captions: readonly string[];
}

/** The record of a product whose views were written as `images`. */
export function recordOf(product: Product, images: readonly [string, ...string[]]): TrainingRecord {
  const { id, title, price, currency, brand, description, family, labels, attributes } = product;
  return {
    ...labels,
    ...{ id, title, price, currency },
    ...(brand === undefined ? {} : { brand }),
    ...(description === undefined ? {} : { description }),
    family: family ?? id,
    image: images[0],
    images,
    captions: captionsOf(attributes),
  };
}
