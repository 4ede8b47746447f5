import { compareHits, countFacets } from '../../src/catalogue/answers.ts';
import { checkEmbedding, checkLimit, checkModel } from '../../src/catalogue/checks.ts';
import { matches } from '../../src/catalogue/matches.ts';
import type { Catalogue, CatalogueEntry, CatalogueInfo } from '../../src/catalogue/port.ts';
import type { EncoderInfo } from '../../src/embedding/port.ts';

/** The catalogue in a Map, searched exactly: as simple as the port allows. */
export function openMemoryCatalogue(): Catalogue {
  const entries = new Map<string, CatalogueEntry>();
  let model: EncoderInfo | undefined;
  let calibration: CatalogueInfo['calibration'];

  return {
    async upsert(given, by) {
      if (model !== undefined) checkModel(model, by);
      for (const { embedding } of given) checkEmbedding(embedding, by.dimensions, 'An embedding');
      if (given.length > 0) model ??= { ...by };
      for (const entry of given) entries.set(entry.product.id, structuredClone(entry));
    },
    async remove(ids) {
      return ids.filter((id) => entries.delete(id)).length;
    },
    async get(ids) {
      return ids.flatMap((id) => entries.get(id) ?? []).map((entry) => structuredClone(entry));
    },
    async *ids() {
      yield* [...entries.keys()];
    },
    async search({ vector, filter, limit }) {
      checkLimit(limit);
      if (model !== undefined) checkEmbedding(vector, model.dimensions, 'The vector');
      return [...entries.values()]
        .filter(({ product }) => matches(product, filter))
        .map(({ product, embedding }) => ({
          product: structuredClone(product),
          score: dot(embedding, vector),
        }))
        .sort(compareHits)
        .slice(0, limit);
    },
    async facets(attribute, filter = []) {
      return countFacets(
        [...entries.values()].map(({ product }) => product),
        attribute,
        filter,
      );
    },
    async info(configure) {
      if (configure?.calibration !== undefined) calibration = configure.calibration;
      const currencies = new Set([...entries.values()].map(({ product }) => product.currency));
      return { model, count: entries.size, currencies: [...currencies].sort(), calibration, index: 'exact' };
    },
    async close() {},
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
