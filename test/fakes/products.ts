import type { Product } from '../../src/catalogue/product.ts';

/** A red cotton dress for 40 euros, but for what the test says. */
export function aProduct(parts: Partial<Product> & { readonly id: string }): Product {
  return {
    title: `Product ${parts.id}`,
    price: 40,
    currency: 'EUR',
    image: `${parts.id}.jpg`,
    available: true,
    labels: {},
    attributes: { type: ['dress'], colour: ['red'], material: ['cotton'], gender: ['women'] },
    ...parts,
  };
}
