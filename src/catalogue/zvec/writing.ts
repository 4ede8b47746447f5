import { setImmediate } from 'node:timers/promises';
import type { ZVecCollection, ZVecStatus } from '@zvec/zvec';
import type { EncoderInfo } from '../../embedding/port.ts';
import { ThreadfinderError } from '../../errors.ts';
import type { Attribute } from '../../vocabulary/attributes.ts';
import { checkEmbedding, checkModel, lastOfEachId } from '../checks.ts';
import type {
  Catalogue,
  CatalogueEntry,
  CatalogueInfo,
  CatalogueSettings,
  FacetCount,
  Filter,
  Hit,
  Search,
} from '../port.ts';
import { createCollection } from './collection.ts';
import { ensureSpace, withWriteErrors } from './disk.ts';
import type { Zvec } from './engine.ts';
import { dropFacetSummary, writeFacetSummary } from './facet-summary.ts';
import { bytesIn, syncWriteAheadLogs } from './files.ts';
import {
  collectionPath,
  type Generation,
  markWriting,
  type OpenGeneration,
  removeOlder,
} from './generations.ts';
import { type Metadata, writeMetadata } from './metadata.ts';
import { rebuildIndexed } from './rebuild.ts';
import { documentId, type InvertedLists, toDocument } from './schema.ts';
import { ProductReader } from './store.ts';
import { Uses } from './uses.ts';
import type { WriterLock } from './writer-lock.ts';

/** Documents written before others get a turn: zvec writes on the calling thread, about 0.3 ms each. */
const WRITE_BATCH = 32;

/** The catalogue in the hands of its one writer. Writes happen one after another; searches go on meanwhile. */
export class WritingCatalogue implements Catalogue {
  readonly #zvec: Zvec;
  readonly #root: string;
  readonly #lock: WriterLock;
  readonly #lists: InvertedLists;
  #generation: Generation;
  readonly #reader: ProductReader;
  #uses = new Uses();
  #collection: ZVecCollection | undefined;
  #metadata: Metadata;
  #queue: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor(
    zvec: Zvec,
    root: string,
    lock: WriterLock,
    opened: OpenGeneration,
    { exactUpTo, lists }: { readonly exactUpTo: number; readonly lists: InvertedLists },
  ) {
    const { generation, metadata, collection } = opened;
    this.#zvec = zvec;
    this.#root = root;
    this.#lock = lock;
    this.#lists = lists;
    this.#generation = generation;
    this.#metadata = metadata;
    this.#collection = collection;
    this.#reader = new ProductReader(
      zvec,
      () => this.#collection,
      () => this.#metadata,
      exactUpTo,
    );
  }

  upsert(entries: readonly CatalogueEntry[], model: EncoderInfo): Promise<void> {
    return this.#write(async () => {
      if (this.#metadata.model !== undefined) checkModel(this.#metadata.model, model);
      for (const { product, embedding } of entries) {
        checkEmbedding(embedding, model.dimensions, `The embedding of product "${product.id}"`);
      }
      if (entries.length === 0) return;
      const unique = lastOfEachId(entries);
      await dropFacetSummary(this.#generation.directory);
      await this.#describe(model, unique);
      const collection = await this.#ensureCollection(model.dimensions);
      for (let start = 0; start < unique.length; start += WRITE_BATCH) {
        await ensureSpace(this.#root);
        const batch = unique.slice(start, start + WRITE_BATCH);
        refuseFailures(collection.upsertSync(batch.map(toDocument)));
        await this.#reader.changed((rows) => {
          for (const { product } of batch) rows.set(product);
        });
        await setImmediate();
      }
      await syncWriteAheadLogs(collection.path);
    });
  }

  remove(ids: readonly string[]): Promise<number> {
    return this.#write(async () => {
      const collection = this.#collection;
      if (collection === undefined) return 0;
      await dropFacetSummary(this.#generation.directory);
      let removed = 0;
      for (let start = 0; start < ids.length; start += WRITE_BATCH) {
        await ensureSpace(this.#root);
        const batch = [...new Set(ids.slice(start, start + WRITE_BATCH))];
        const statuses = collection.deleteSync(batch.map(documentId));
        refuseFailures(statuses.filter(({ code }) => code !== 'ZVEC_NOT_FOUND'));
        removed += statuses.filter(({ ok }) => ok).length;
        await this.#reader.changed((rows) => {
          for (const id of batch) rows.delete(id);
        });
        await setImmediate();
      }
      await syncWriteAheadLogs(collection.path);
      return removed;
    });
  }

  get(ids: readonly string[]): Promise<readonly CatalogueEntry[]> {
    return this.#read(() => this.#reader.get(ids));
  }

  async *ids(): AsyncGenerator<string> {
    const rows = await this.#read(() => this.#enqueue(() => this.#reader.rows()));
    for (const { id } of [...rows.values()]) yield id;
  }

  search(search: Search): Promise<readonly Hit[]> {
    return this.#read(() => this.#reader.search(search));
  }

  facets(attribute: Attribute, filter?: Filter): Promise<readonly FacetCount[]> {
    return this.#read(async () => {
      // Reading all rows keeps zvec from optimising and closing, so it waits its turn among the writes.
      await this.#enqueue(() => this.#reader.rows());
      return this.#reader.facets(attribute, filter);
    });
  }

  async info(configure?: CatalogueSettings): Promise<CatalogueInfo> {
    if (configure !== undefined) await this.#write(() => this.#record({ ...this.#metadata, ...configure }));
    return this.#read(() => this.#reader.info());
  }

  optimize(): Promise<void> {
    return this.#write(async () => {
      if (this.#collection !== undefined && this.#reader.needsIndex()) await this.#rebuild(this.#collection);
      await writeFacetSummary(this.#generation.directory, await this.#reader.rows());
      if (this.#metadata.unfinished) await this.#record({ ...this.#metadata, unfinished: false });
    });
  }

  close(): Promise<void> {
    this.#closing ??= this.#release();
    return this.#closing;
  }

  async #release(): Promise<void> {
    await this.#queue;
    await this.#uses.idle();
    try {
      this.#collection?.closeSync();
      await markWriting(this.#generation, false);
      await removeOlder(this.#zvec, this.#root, { generation: this.#generation, metadata: this.#metadata });
    } finally {
      await this.#lock.release();
    }
  }

  /** Goes on in a new generation with an index over all products; searches go on in the former one meanwhile. */
  async #rebuild(former: ZVecCollection): Promise<void> {
    await ensureSpace(this.#root, 2 * (await bytesIn(this.#generation.directory)));
    const { generation, collection } = await rebuildIndexed(this.#zvec, this.#root, {
      generation: this.#generation,
      metadata: this.#metadata,
      collection: former,
    });
    const [formerGeneration, formerUses] = [this.#generation, this.#uses];
    this.#generation = generation;
    this.#collection = collection;
    this.#uses = new Uses();
    await this.#reader.changed(() => undefined);
    await formerUses.idle();
    former.closeSync();
    await markWriting(formerGeneration, false);
    await removeOlder(this.#zvec, this.#root, { generation, metadata: this.#metadata });
  }

  /** Records the model at the first upsert, and currencies that were not there before. */
  async #describe(model: EncoderInfo, entries: readonly CatalogueEntry[]): Promise<void> {
    const { id, revision, dimensions, imageTreatment } = this.#metadata.model ?? model;
    const currencies = new Set([
      ...this.#metadata.currencies,
      ...entries.map(({ product }) => product.currency),
    ]);
    if (this.#metadata.model !== undefined && currencies.size === this.#metadata.currencies.length) return;
    await this.#record({
      ...this.#metadata,
      model: { id, revision, dimensions, imageTreatment },
      currencies: [...currencies],
    });
  }

  async #ensureCollection(dimensions: number): Promise<ZVecCollection> {
    await ensureSpace(this.#root);
    const path = collectionPath(this.#generation);
    this.#collection ??= await createCollection(this.#zvec, path, dimensions, this.#lists);
    return this.#collection;
  }

  async #record(metadata: Metadata): Promise<void> {
    await writeMetadata(this.#generation.directory, metadata);
    this.#metadata = metadata;
  }

  #read<T>(action: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) return Promise.reject(closed());
    return this.#uses.during(action);
  }

  #write<T>(action: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) return Promise.reject(closed());
    return this.#enqueue(() => withWriteErrors(this.#root, action));
  }

  #enqueue<T>(action: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(action);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

function refuseFailures(statuses: readonly ZVecStatus[]): void {
  const failed = statuses.find(({ ok }) => !ok);
  if (failed !== undefined) throw new Error(`zvec: ${failed.code} ${failed.message}`);
}

function closed(): ThreadfinderError {
  return new ThreadfinderError('The catalogue has been closed.', { code: 'CATALOGUE_CLOSED' });
}
