import type { EncoderInfo } from '../embedding/port.ts';
import type { Attribute } from '../vocabulary/attributes.ts';
import type { Product } from './product.ts';

/**
 * One condition on a product. A {@link Filter} is the conjunction of its conditions; an empty filter matches all.
 *
 * - `any`: the attribute holds at least one of `values`; with `orUnknown` a product that lacks it passes too.
 * - `none`: the attribute holds none of `values`; a product that lacks it passes.
 * - `price`: `min <= price <= max` in units of `currency` (products in other currencies never match), ends optional.
 * - `title`: the title holds at least one of these words, as `titleWords` writes them.
 * - `family`: of this colour-variant family, or of one of these.
 * - `exclude`: not one of these product ids, and of none of these families; a product without a family passes.
 * - `available`: only products that the feed says can be bought.
 */
export type Condition =
  | {
      readonly kind: 'any';
      readonly attribute: Attribute;
      readonly values: readonly string[];
      readonly orUnknown: boolean;
    }
  | { readonly kind: 'none'; readonly attribute: Attribute; readonly values: readonly string[] }
  | { readonly kind: 'price'; readonly currency: string; readonly min?: number; readonly max?: number }
  | { readonly kind: 'title'; readonly words: readonly string[] }
  | { readonly kind: 'family'; readonly family: string | readonly string[] }
  | { readonly kind: 'exclude'; readonly ids: readonly string[]; readonly families?: readonly string[] }
  | { readonly kind: 'available' };

export type Filter = readonly Condition[];

/** A product to store with its embedding (L2-normalised, `info().model.dimensions` long). */
export interface CatalogueEntry {
  readonly product: Product;
  readonly embedding: Float32Array;
  /** Hash of everything the entry was made from (row, image bytes, model): ingestion skips what has not changed. */
  readonly sourceHash: string;
}

export interface Hit {
  readonly product: Product;
  /** Raw cosine similarity of the query and the product, -1 to 1. */
  readonly score: number;
}

export interface Search {
  /** L2-normalised, as long as the model's dimensions. */
  readonly vector: Float32Array;
  readonly filter: Filter;
  /** 1 to {@link MAX_SEARCH_LIMIT}. */
  readonly limit: number;
}

/** Changes with what is stored of a product and how: a catalogue of another format is made anew from its feed. */
export const CATALOGUE_FORMAT = 2;

/** zvec answers at most 1,024 hits a query; MongoDB's `numCandidates` would allow more. */
export const MAX_SEARCH_LIMIT = 1024;

/** How cosines of unrelated pairs are spread in this catalogue: what a relevance floor is measured from. */
export interface Calibration {
  /** Mean and standard deviation of text-to-image cosine over unrelated pairs. */
  readonly text: { readonly mean: number; readonly deviation: number };
  /** The same for image-to-image pairs. */
  readonly image: { readonly mean: number; readonly deviation: number };
}

export interface CatalogueInfo {
  /** The model that made the embeddings; `undefined` until the first upsert pins one. */
  readonly model: EncoderInfo | undefined;
  readonly count: number;
  readonly currencies: readonly string[];
  readonly calibration: Calibration | undefined;
  /**
   * How vectors are searched now: `exact` or `hnsw` by the embedded index, `vector-search` by a MongoDB server;
   * `mirror` in a copy of what a MongoDB server has, kept fresh by its change stream, `mirror-polling` by asking it.
   */
  readonly index: 'exact' | 'hnsw' | 'vector-search' | 'mirror' | 'mirror-polling';
}

/** What an ingestion may record beside the products. */
export type CatalogueSettings = Partial<Pick<CatalogueInfo, 'calibration'>>;

/** A value of an attribute and how many products hold it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * Where products and their embeddings live. Speaks raw cosine; filters are compiled into the search, never applied
 * after the limit.
 *
 * What is acknowledged (a resolved promise) is on disk: `kill -9` loses none of it, and the store opens again.
 */
export interface Catalogue {
  /**
   * Inserts or replaces by product id. The first upsert pins `model`; the same id twice in one call: the last wins.
   * @throws ThreadfinderError `CATALOGUE_MODEL_MISMATCH` when `model` differs from the pinned one,
   *   `CATALOGUE_BAD_EMBEDDING` for a wrong length or a vector that is not unit length, `CATALOGUE_DISK_FULL`,
   *   `CATALOGUE_READ_ONLY`.
   */
  upsert(entries: readonly CatalogueEntry[], model: EncoderInfo): Promise<void>;
  /** Removes by product id; ids that are not there are ignored. Resolves to the number removed. */
  remove(ids: readonly string[]): Promise<number>;
  /** The stored entries of these ids, in the ids' order; ids that are not there are left out. */
  get(ids: readonly string[]): Promise<readonly CatalogueEntry[]>;
  /** Every product's id, in no particular order, while others may write: what a migration and a comparison go through. */
  ids(): AsyncIterable<string>;
  /**
   * The nearest products by cosine among those that match the filter, best first; ties by id.
   * An empty catalogue answers with no hits.
   * @throws ThreadfinderError `CATALOGUE_BAD_EMBEDDING`.
   */
  search(search: Search): Promise<readonly Hit[]>;
  /** How many products match, and how many hold each value of `attribute`, most frequent first, ties by value. */
  facets(attribute: Attribute, filter?: Filter): Promise<readonly FacetCount[]>;
  /** State of the catalogue. `configure` first records settings, when given. */
  info(configure?: CatalogueSettings): Promise<CatalogueInfo>;
  /**
   * Where a store has it: what an ingestion calls when it is complete. Builds the index that fast search needs (about a
   * minute for 140,000 products; search goes on meanwhile) and shows a rebuilt catalogue to those who read.
   */
  optimize?(): Promise<void>;
  /** Releases the store; a second call does nothing. */
  close(): Promise<void>;
}
