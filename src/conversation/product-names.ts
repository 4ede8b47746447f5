import type { Catalogue } from '../catalogue/port.ts';
import { titleWords } from '../catalogue/title-words.ts';
import type { Encoder } from '../embedding/port.ts';

/** A product as it is offered to be chosen. */
export interface NamedProduct {
  readonly productId: string;
  /** Title and brand. */
  readonly name: string;
}

/**
 * Products that words name or describe, at most `limit`: first those whose titles hold a word of them, then what looks
 * like them.
 */
export async function productsNamed(
  words: string,
  limit: number,
  { encoder, catalogue }: { readonly encoder: Encoder; readonly catalogue: Catalogue },
): Promise<readonly NamedProduct[]> {
  const [vector] = await encoder.encodeText([words]);
  if (vector === undefined) return [];
  const inTitle = titleWords(words);
  const [named, alike] = await Promise.all([
    inTitle.length === 0
      ? []
      : catalogue.search({ vector, filter: [{ kind: 'title', words: inTitle }], limit }),
    catalogue.search({ vector, filter: [], limit }),
  ]);
  const found = new Map([...named, ...alike].map(({ product }) => [product.id, product]));
  return [...found.values()].slice(0, limit).map(({ id, title, brand }) => ({
    productId: id,
    name: brand === undefined ? title : `${title} · ${brand}`,
  }));
}
