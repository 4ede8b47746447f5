import { titleSearch } from '../evaluate-search/systems.ts';
import { measurePairs, measureZeroShot, searchByEmbedding } from './attributes.ts';
import type { DataSets, LabelledProduct } from './data.ts';
import type { EmbeddingOf } from './embeddings.ts';
import type { Figure } from './measures.ts';
import { measureViews } from './multiview.ts';
import { measurePhone } from './phone.ts';
import type { System } from './systems.ts';
import type { Column } from './table.ts';
import { measureTextToProduct } from './text-to-product.ts';

/**
 * All that a system's embeddings are asked, of the sets that are there.
 * @param products Those of the data that figures are reported on.
 */
export async function measureSystem(
  system: System,
  data: DataSets,
  products: readonly LabelledProduct[],
  embeddingOf: EmbeddingOf,
): Promise<readonly Figure[]> {
  const search = searchByEmbedding(system, products, embeddingOf);
  const ofProducts =
    products.length === 0
      ? []
      : [
          ...(await measureTextToProduct(system, products, embeddingOf)),
          ...(search === undefined ? [] : await measurePairs(products, search)),
          ...(await measureZeroShot(system, products, data.products ?? [], embeddingOf)),
        ];
  const ofPhone = data.phone === undefined ? [] : await measurePhone(system, data.phone, embeddingOf);
  const ofViews = data.multiview === undefined ? [] : measureViews(data.multiview, embeddingOf);
  return [...ofProducts, ...ofPhone, ...ofViews];
}

/** Keyword search sees no picture; asked for a title it would find the very same title, so only labels are asked of it. */
export async function titlesAlone(products: readonly LabelledProduct[]): Promise<Column> {
  const { name, search } = titleSearch(products);
  const at = new Map(products.map(({ id }, index) => [id, index]));
  const figures = await measurePairs(products, async (texts) =>
    (await Promise.all(texts.map(search))).map((ids) => ids.flatMap((id) => at.get(id) ?? [])),
  );
  return { system: name, treatment: 'no picture', figures };
}
