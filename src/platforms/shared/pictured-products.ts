import type { Result } from '../../conversation/results.ts';

/** The products whose pictures a renderer of these results will ask for, each once. */
export function picturedProducts(results: readonly Result[]): readonly string[] {
  const ids = results.flatMap((result) => {
    if (result.kind !== 'product-grid') return [];
    const own = result.searched.kind === 'product' ? [result.searched.picture.productId] : [];
    return [...own, ...result.cards.map(({ picture }) => picture.productId)];
  });
  return [...new Set(ids)];
}
