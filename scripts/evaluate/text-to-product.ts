import type { LabelledProduct } from './data.ts';
import type { EmbeddingOf } from './embeddings.ts';
import type { Figure, MeasureName } from './measures.ts';
import { meanReciprocalRank, rankOfBest, recallAt } from './retrieval.ts';
import type { System } from './systems.ts';

/**
 * Each product's title without its brand looks for the product among all given: for itself alone, and for itself or any
 * other of its family (mostly colour variants with nearly the same title).
 */
export async function measureTextToProduct(
  { encodeText }: System,
  products: readonly LabelledProduct[],
  embeddingOf: EmbeddingOf,
): Promise<readonly Figure[]> {
  if (encodeText === undefined) return [];
  const texts = await encodeText(products.map(titleWithoutBrand));
  const gallery = products.map(({ image }) => embeddingOf(image));
  const ranksOf = (right: (at: number) => ReadonlySet<number>) =>
    texts.map((text, at) => rankOfBest(text, gallery, right(at)));
  const own = ranksOf((at) => new Set([at]));
  const family = ranksOf((at) => membersOf(products, products[at]?.family));
  const figure = (measure: MeasureName, value: number): Figure => ({ measure, value, of: products.length });
  return [
    figure('text.recall@1', recallAt(1, own)),
    figure('text.recall@5', recallAt(5, own)),
    figure('text.recall@10', recallAt(10, own)),
    figure('text.mrr', meanReciprocalRank(own)),
    figure('text.family.recall@1', recallAt(1, family)),
    figure('text.family.recall@10', recallAt(10, family)),
    figure('text.family.mrr', meanReciprocalRank(family)),
  ];
}

/** The title with every occurrence of the brand taken out, in whatever case: `Nike Men Black Sweatshirt` of Nike. */
export function titleWithoutBrand({ title, brand }: Pick<LabelledProduct, 'title' | 'brand'>): string {
  if (brand === '') return title;
  const lower = title.toLowerCase();
  const parts: string[] = [];
  let from = 0;
  for (let at = lower.indexOf(brand.toLowerCase()); at >= 0; at = lower.indexOf(brand.toLowerCase(), from)) {
    parts.push(title.slice(from, at));
    from = at + brand.length;
  }
  return [...parts, title.slice(from)].join(' ').replace(/\s+/g, ' ').trim();
}

function membersOf(products: readonly LabelledProduct[], family: string | undefined): ReadonlySet<number> {
  return new Set(products.flatMap((one, at) => (one.family === family ? [at] : [])));
}
