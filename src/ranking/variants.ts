import type { RankedHit } from './relevance.ts';

/** The best hit of each colour-variant family, in order; a product without a family stands for itself. Pure. */
export function oneOfEachFamily(hits: readonly RankedHit[]): readonly RankedHit[] {
  const seen = new Set<string>();
  return hits.filter(({ product: { family } }) => {
    if (family === undefined) return true;
    if (seen.has(family)) return false;
    seen.add(family);
    return true;
  });
}
