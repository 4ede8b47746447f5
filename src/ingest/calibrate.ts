import type { Calibration } from '../catalogue/port.ts';
import type { Product } from '../catalogue/product.ts';
import { dot } from '../embedding/arithmetic.ts';

/** Fewer products than this say nothing reliable about how cosines are spread. */
const MIN_PRODUCTS = 20;

/** How many products are compared: 79,800 pairs are enough, and take well under a second. */
export const CALIBRATION_SAMPLE = 400;

interface Sampled {
  readonly embedding: Float32Array;
  readonly product: Pick<Product, 'id' | 'family' | 'attributes'>;
}

/**
 * Measures how cosines of unrelated pairs are spread: each product with every probe caption, and products with each
 * other, leaving out pairs of one family or one garment type where there are enough others.
 *
 * A probe is related to a few products by chance; among all pairs these are too few to move mean or deviation much.
 *
 * @param texts L2-normalised embeddings of varied captions.
 * @returns `undefined` for fewer than 20 products or no captions.
 */
export function calibrate(
  texts: readonly Float32Array[],
  sample: readonly Sampled[],
): Calibration | undefined {
  if (sample.length < MIN_PRODUCTS || texts.length === 0) return undefined;
  const text = new Spread();
  const unrelated = new Spread();
  const anyPair = new Spread();
  for (const [index, one] of sample.entries()) {
    for (const caption of texts) text.add(dot(caption, one.embedding));
    for (const other of sample.slice(index + 1)) {
      const cosine = dot(one.embedding, other.embedding);
      anyPair.add(cosine);
      if (!isRelated(one, other)) unrelated.add(cosine);
    }
  }
  // A shop of shoes only: pairs of one type are all there is.
  const image = unrelated.count >= anyPair.count / 10 ? unrelated : anyPair;
  return { text: text.summary(), image: image.summary() };
}

function isRelated(a: Sampled, b: Sampled): boolean {
  if (a.product.family !== undefined && a.product.family === b.product.family) return true;
  const types = b.product.attributes.type ?? [];
  return (a.product.attributes.type ?? []).some((type) => types.includes(type));
}

/** Running mean and standard deviation (Welford, Technometrics 1962). */
class Spread {
  count = 0;
  #mean = 0;
  #squares = 0;

  add(value: number): void {
    this.count++;
    const off = value - this.#mean;
    this.#mean += off / this.count;
    this.#squares += off * (value - this.#mean);
  }

  summary(): { readonly mean: number; readonly deviation: number } {
    return { mean: this.#mean, deviation: Math.sqrt(this.#squares / Math.max(1, this.count)) };
  }
}
