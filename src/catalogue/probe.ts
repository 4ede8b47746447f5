import type { Finding } from '../diagnosis.ts';
import type { Catalogue } from './port.ts';

/** Searches for a product by its own vector. @throws what the search throws. */
export async function probe(catalogue: Catalogue): Promise<Finding> {
  const check = 'probe query';
  for await (const id of catalogue.ids()) {
    const [entry] = await catalogue.get([id]);
    if (entry === undefined) continue;
    const started = performance.now();
    const hits = await catalogue.search({ vector: entry.embedding, filter: [], limit: 10 });
    const ms = (performance.now() - started).toFixed(0);
    const { currency } = entry.product;
    const filtered = await catalogue.search({
      vector: entry.embedding,
      filter: [{ kind: 'price', currency, max: entry.product.price }, { kind: 'available' }],
      limit: 1,
    });
    // Equal pictures tie: the nearest is as near as itself.
    if ((hits[0]?.score ?? 0) > 0.999) {
      const detail = `found a product by its own vector in ${ms} ms; with a filter: ${filtered.length} hit`;
      return { check, state: 'ok', detail };
    }
    return {
      check,
      state: 'problem',
      detail: `a product is not found by its own vector (best score ${hits[0]?.score.toFixed(3) ?? 'none'})`,
      fix: 'Wait until the index has caught up and try again; then "npm run doctor -- --repair".',
    };
  }
  return { check, state: 'warning', detail: 'there is nothing to search' };
}
