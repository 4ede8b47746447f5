import type { CatalogueEntry } from '../../src/catalogue/port.ts';
import type { Product } from '../../src/catalogue/product.ts';
import type { EncoderInfo } from '../../src/embedding/port.ts';

/** A model of two dimensions that matter: an embedding is an angle, and the cosine of two is that between them. */
export const MODEL: EncoderInfo = { id: 'angles', revision: '1', dimensions: 8, imageTreatment: 'none' };

/** The embedding at an angle in degrees. */
export function at(degrees: number, dimensions = MODEL.dimensions): Float32Array {
  const embedding = new Float32Array(dimensions);
  embedding[0] = Math.cos((degrees * Math.PI) / 180);
  embedding[1] = Math.sin((degrees * Math.PI) / 180);
  return embedding;
}

export function product(id: string, more: Partial<Product> = {}): Product {
  return {
    id,
    title: `Product ${id}`,
    price: 10,
    currency: 'EUR',
    image: `https://shop.example/${encodeURIComponent(id)}.jpg`,
    available: true,
    labels: {},
    attributes: {},
    ...more,
  };
}

/** An entry whose embedding lies at an angle in degrees. */
export function entry(id: string, degrees: number, more: Partial<Product> = {}): CatalogueEntry {
  return { product: product(id, more), embedding: at(degrees), sourceHash: `hash of ${id}` };
}
