import { setImmediate } from 'node:timers/promises';
import type { ZVecCollection, ZVecQuery } from '@zvec/zvec';
import type { Attribute } from '../../vocabulary/attributes.ts';
import { compareHits, countFacets } from '../answers.ts';
import { checkEmbedding, checkLimit } from '../checks.ts';
import {
  type CatalogueEntry,
  type CatalogueInfo,
  type Condition,
  type FacetCount,
  type Filter,
  type Hit,
  MAX_SEARCH_LIMIT,
  type Search,
} from '../port.ts';
import { compileFilter } from './compile-filter.ts';
import { encodeValue } from './encode-value.ts';
import type { Zvec } from './engine.ts';
import type { Metadata } from './metadata.ts';
import { Rows } from './rows.ts';
import { documentId, EMBEDDING, PRODUCT, toEntry, toProduct } from './schema.ts';

/** Up to this many products vectors are searched exactly (about 6 ms on 2 cores), above through an HNSW graph. */
export const EXACT_UP_TO = 50_000;
/** Share of products in the graph below which it is made again; zvec searches the others exactly. */
const INDEXED_SHARE = 0.9;
/** Candidates that HNSW keeps: at 140,000 clustered vectors it found all that exact search did (bench, 2 cores). */
const HNSW_CANDIDATES = 300;
/** More hits than asked for, to order those that tie at the limit. */
const TIE_MARGIN = 16;
/** Documents fetched before others get a turn. */
const FETCH_BATCH = 200;

interface Size {
  readonly count: number;
  /** Share of the products that are in the graph, 0 to 1. */
  readonly indexed: number;
  readonly exact: boolean;
}

/** Reads one generation's products; nothing here writes. */
export class ProductReader {
  readonly #zvec: Zvec;
  readonly #collection: () => ZVecCollection | undefined;
  readonly #metadata: () => Metadata;
  readonly #exactUpTo: number;
  #rows: Promise<Rows> | undefined;
  #size: Size | undefined;

  constructor(
    zvec: Zvec,
    collection: () => ZVecCollection | undefined,
    metadata: () => Metadata,
    exactUpTo: number,
  ) {
    this.#exactUpTo = exactUpTo;
    this.#zvec = zvec;
    this.#collection = collection;
    this.#metadata = metadata;
  }

  async get(ids: readonly string[]): Promise<readonly CatalogueEntry[]> {
    const collection = this.#collection();
    const entries: CatalogueEntry[] = [];
    if (collection === undefined) return entries;
    for (let start = 0; start < ids.length; start += FETCH_BATCH) {
      if (start > 0) await setImmediate();
      const keys = ids.slice(start, start + FETCH_BATCH).map(documentId);
      const found = collection.fetchSync([...new Set(keys)]);
      for (const key of keys) {
        const document = found[key];
        if (document !== undefined) entries.push(toEntry(document));
      }
    }
    return entries;
  }

  async search({ vector, filter, limit }: Search): Promise<readonly Hit[]> {
    checkLimit(limit);
    const collection = this.#collection();
    const model = this.#metadata().model;
    if (model !== undefined) checkEmbedding(vector, model.dimensions, 'The vector to search for');
    const { rest, excluded } = withoutFewExcluded(filter, limit);
    if (excluded.size > 0) {
      const hits = await this.search({ vector, filter: rest, limit: limit + excluded.size });
      return hits.filter(({ product }) => !excluded.has(product.id)).slice(0, limit);
    }
    const compiled = compileFilter(filter);
    if (collection === undefined || compiled === 'nothing') return [];
    const query: ZVecQuery = {
      fieldName: EMBEDDING,
      vector,
      outputFields: [PRODUCT],
      params: this.#params(limit),
    };
    if (compiled !== 'everything') query.filter = compiled.filter;
    return this.#searchWithTies(collection, query, limit);
  }

  async facets(attribute: Attribute, filter: Filter = []): Promise<readonly FacetCount[]> {
    return countFacets((await this.rows()).values(), attribute, filter);
  }

  async info(): Promise<CatalogueInfo> {
    const { model, calibration, currencies } = this.#metadata();
    const held = await Promise.all(
      currencies.map((currency) => this.#holds(currency, model?.dimensions ?? 1)),
    );
    return {
      model,
      calibration,
      count: this.#measure().count,
      currencies: currencies.filter((_, index) => held[index]).sort(),
      index: this.#measure().exact ? 'exact' : 'hnsw',
    };
  }

  /** All products' filterable fields; read once, at the first use. */
  rows(): Promise<Rows> {
    const collection = this.#collection();
    if (collection === undefined) return Promise.resolve(new Rows());
    this.#rows ??= Rows.read(collection).catch((error: unknown) => {
      this.#rows = undefined;
      throw error;
    });
    return this.#rows;
  }

  /** Whether there are so many products that an index is due, and too few of them are in it. */
  needsIndex(): boolean {
    const { count, indexed } = this.#measure();
    return count > this.#exactUpTo && indexed < INDEXED_SHARE;
  }

  /** Called by a writer after each change: `apply` brings the rows up to date if they have been read. */
  async changed(apply: (rows: Rows) => void): Promise<void> {
    this.#size = undefined;
    if (this.#rows !== undefined) apply(await this.#rows);
  }

  async #searchWithTies(
    collection: ZVecCollection,
    query: ZVecQuery,
    limit: number,
  ): Promise<readonly Hit[]> {
    for (
      let topk = Math.min(limit + TIE_MARGIN, MAX_SEARCH_LIMIT);
      ;
      topk = Math.min(topk * 2, MAX_SEARCH_LIMIT)
    ) {
      const documents = await collection.query({ ...query, topk });
      // zvec's cosine metric is a distance: 1 - cosine.
      const cosine = (index: number): number | undefined => {
        const document = documents[index];
        return document === undefined ? undefined : 1 - document.score;
      };
      const tieGoesOn = documents.length === topk && cosine(topk - 1) === cosine(limit - 1);
      if (tieGoesOn && topk < MAX_SEARCH_LIMIT) continue;
      return documents
        .map((document) => ({ product: toProduct(document), score: 1 - document.score }))
        .sort(compareHits)
        .slice(0, limit);
    }
  }

  async #holds(currency: string, dimensions: number): Promise<boolean> {
    // Any vector will do. A search without one ends early, and then zvec's Arrow complains on standard error.
    const vector = new Float32Array(dimensions);
    vector[0] = 1;
    const filter = `currency = "${encodeValue(currency)}"`;
    const query = {
      fieldName: EMBEDDING,
      vector,
      filter,
      topk: 1,
      outputFields: [],
      params: this.#params(1),
    };
    const found = await this.#collection()?.query(query);
    return found !== undefined && found.length > 0;
  }

  #params(limit: number): NonNullable<ZVecQuery['params']> {
    const indexType = this.#zvec.ZVecIndexType.HNSW;
    if (this.#measure().exact) return { indexType, isLinear: true };
    return { indexType, ef: Math.max(HNSW_CANDIDATES, limit + TIE_MARGIN) };
  }

  /** zvec locks queries out while it counts, so it counts once after each change. */
  #measure(): Size {
    if (this.#size === undefined) {
      const stats = this.#collection()?.stats;
      const count = stats?.docCount ?? 0;
      const indexed = stats?.indexCompleteness[EMBEDDING] ?? 0;
      this.#size = { count, indexed, exact: count <= this.#exactUpTo || indexed === 0 };
    }
    return this.#size;
  }
}

/**
 * A filter that every product must be held against costs more than the few hits too many that it would leave out: with
 * as many more hits as ids, nothing is missed.
 */
function withoutFewExcluded(filter: Filter, limit: number): { rest: Filter; excluded: ReadonlySet<string> } {
  const byId = (condition: Condition) => condition.kind === 'exclude' && !('families' in condition);
  const excluded = new Set(
    filter.flatMap((condition) => (condition.kind === 'exclude' && byId(condition) ? condition.ids : [])),
  );
  if (limit + excluded.size > MAX_SEARCH_LIMIT) return { rest: filter, excluded: new Set() };
  return { rest: filter.filter((condition) => !byId(condition)), excluded };
}
