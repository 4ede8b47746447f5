import type { Logger } from 'pino';
import { checkEmbedding, checkLimit } from '../checks.ts';
import type { Hit, Search } from '../port.ts';
import { FreshLook } from './fresh-look.ts';
import { schemaHash } from './index-definition.ts';
import type { Reader } from './reader.ts';
import {
  ensureIndex,
  explainFailure,
  type IndexState,
  indexState,
  notReady,
  untilQueryable,
} from './search-index.ts';
import type { Searcher } from './searcher.ts';
import { recordInSlot } from './slots.ts';
import { vectorSearch } from './vector-search.ts';
import { Visibility } from './visibility.ts';

export interface Deadlines {
  /** Milliseconds that the server may take for a search. */
  readonly searchMs: number;
  /** Milliseconds for an index to be built, when an ingestion is complete. */
  readonly buildMs: number;
  /** Milliseconds for the index to catch up with what was written. */
  readonly catchUpMs: number;
}

/** An index over 15 million vectors takes hours; the ingestion says so and may be run again. */
export const DEADLINES: Deadlines = { searchMs: 5_000, buildMs: 1_800_000, catchUpMs: 300_000 };

/** Searches by `$vectorSearch`. */
export class ServerSearcher implements Searcher {
  readonly mode = 'vector-search';
  readonly #reader: Reader;
  readonly #deadlines: Deadlines;
  readonly #log: Logger | undefined;
  /** Only a writer makes indexes, and waits for what it has written. */
  readonly #isWriter: boolean;
  readonly #visibility = new Visibility();
  #preparing: Promise<void> | undefined;
  /** How the index of each slot stands, by name. */
  readonly #looks = new Map<string, FreshLook<IndexState>>();

  constructor(reader: Reader, deadlines: Deadlines, isWriter: boolean, log: Logger | undefined) {
    this.#reader = reader;
    this.#deadlines = deadlines;
    this.#isWriter = isWriter;
    this.#log = log;
  }

  async search(search: Search): Promise<readonly Hit[]> {
    checkLimit(search.limit);
    const current = await this.#reader.current();
    const model = this.#reader.searchable(current);
    if (model === undefined) return [];
    const { dimensions } = model;
    checkEmbedding(search.vector, dimensions, 'The vector to search for');
    if (this.#isWriter) await this.settle();
    const { collections } = this.#reader;
    const statistics = await this.#reader.statistics(current.name);
    const options = {
      collections,
      slot: current.name,
      dimensions,
      statistics,
      maxTimeMS: this.#deadlines.searchMs,
    };
    try {
      const hits = await vectorSearch(search, options);
      if (hits.length === 0) await this.#explainNone(current.name, dimensions);
      return hits;
    } catch (error) {
      throw await explainFailure(collections, current.name, dimensions, error);
    }
  }

  async wrote(written: { readonly stamp: string; readonly ids: readonly string[] }): Promise<void> {
    // Made as soon as there is a vector, so that it is built while the rest is encoded.
    await this.#prepare();
    this.#visibility.note(written);
  }

  async removed(): Promise<void> {}

  async settle(): Promise<void> {
    const { name, slot } = await this.#reader.current();
    if (slot?.model === undefined) return;
    const { dimensions } = slot.model;
    const { collections } = this.#reader;
    await this.#prepare();
    let said = '';
    await untilQueryable(collections, name, dimensions, this.#deadlines.buildMs, (status) => {
      if (status !== said) this.#log?.info({ slot: name, status }, 'waiting for the search index');
      said = status;
    });
    const options = { collections, slot: name, dimensions, maxTimeMS: this.#deadlines.searchMs };
    await this.#visibility.caughtUp(options, this.#deadlines.catchUpMs);
  }

  async close(): Promise<void> {}

  #prepare(): Promise<void> {
    this.#preparing ??= this.#ensureIndex().catch((error: unknown) => {
      this.#preparing = undefined;
      throw error;
    });
    return this.#preparing;
  }

  async #ensureIndex(): Promise<void> {
    const { name, slot } = await this.#reader.current();
    if (slot?.model === undefined) return;
    const { dimensions } = slot.model;
    await ensureIndex(this.#reader.collections, name, dimensions);
    const hash = schemaHash(dimensions);
    if (slot.schemaHash !== hash) {
      await recordInSlot(this.#reader.collections.catalogue, name, { schemaHash: hash });
    }
  }

  /**
   * An index that is missing or half built answers like one that holds nothing: whenever a search finds nothing, the
   * truth is asked for.
   */
  async #explainNone(slot: string, dimensions: number): Promise<void> {
    const look =
      this.#looks.get(slot) ?? new FreshLook(() => indexState(this.#reader.collections, slot, dimensions));
    this.#looks.set(slot, look);
    const state = await look.now();
    if (state.kind === 'ready' || (await this.#reader.statistics(slot)).count === 0) return;
    throw notReady(slot, state);
  }
}
