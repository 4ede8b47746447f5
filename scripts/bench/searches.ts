import type { Catalogue, CatalogueEntry, Condition, Search } from '../../src/catalogue/port.ts';
import { percentile, sample } from './statistics.ts';

/** As many as a page of cards is chosen from. */
const LIMIT = 60;
const WARM_UP = 20;

/** Searches as the stylist asks them: near a product, half of them with its type, a price and what is available. */
export function searchesFrom(
  entries: readonly CatalogueEntry[],
  count: number,
  seed: number,
): readonly Search[] {
  return sample(entries, count, seed).map(({ product, embedding }, index) => {
    const { type } = product.attributes;
    const filter: Condition[] = [
      { kind: 'available' },
      { kind: 'price', currency: product.currency, max: product.price * 1.2 },
      ...(type === undefined
        ? []
        : [{ kind: 'any', attribute: 'type', values: type, orUnknown: false } as const]),
    ];
    return { vector: embedding, filter: index % 2 === 0 ? filter : [], limit: LIMIT };
  });
}

export interface SearchTiming {
  readonly p50: number;
  readonly p95: number;
}

/** Asks one after another; `after` hears how long each took. */
export async function timeSearches(
  catalogue: Catalogue,
  searches: readonly Search[],
  after: (ms: number) => void = () => undefined,
): Promise<SearchTiming> {
  for (const search of searches.slice(0, WARM_UP)) await catalogue.search(search);
  after(Number.NaN);
  const times: number[] = [];
  for (const search of searches) {
    const start = performance.now();
    await catalogue.search(search);
    times.push(performance.now() - start);
    after(performance.now() - start);
  }
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
