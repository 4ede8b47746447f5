import type { RankedHit } from './relevance.ts';

/** Of each family of colour variants the first hit only; what has no family stays. Keeps the order. Pure. */
export function firstOfEachFamily(hits: readonly RankedHit[]): readonly RankedHit[] {
  const families = new Set<string>();
  return hits.filter(({ product: { family } }) => {
    if (family === undefined) return true;
    if (families.has(family)) return false;
    families.add(family);
    return true;
  });
}

/** The families of these hits, each once. */
export function familiesOf(hits: readonly RankedHit[]): readonly string[] {
  return [...new Set(hits.flatMap(({ product: { family } }) => family ?? []))];
}
