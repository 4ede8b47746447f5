import { isDeepStrictEqual } from 'node:util';
import type { EncoderInfo } from '../../../embedding/port.ts';
import type { Catalogue, CatalogueEntry } from '../../port.ts';
import { type Collections, SCAN_TIME_MS } from '../collections.ts';
import { type ProductDocument, toEntry, toProduct } from '../document.ts';
import { decodeText, encodeText } from '../encode-text.ts';

const BATCH = 512;
const MAX_TIME_MS = 30_000;

export interface CopyOptions {
  readonly collections: Collections;
  readonly slot: string;
  readonly model: EncoderInfo;
  /** The embedded index that holds the copy. */
  readonly index: Catalogue;
}

/** Copies every product of the slot into an empty index. */
export async function copyAll(
  { collections, slot, model, index }: CopyOptions,
  onProgress: (done: number) => void,
): Promise<void> {
  let done = 0;
  for await (const documents of oneAhead(
    batches(collections.products.find({ slots: slot }, { maxTimeMS: SCAN_TIME_MS }).batchSize(BATCH)),
  )) {
    await index.upsert(
      documents.flatMap((document) => copyOf(document, slot)),
      model,
    );
    done += documents.length;
    onProgress(done);
  }
}

/**
 * Brings some products up to date: whatever became of them, the collection knows. What is held already is not written
 * again: a search that runs meanwhile may miss what is replaced.
 */
export async function copySome(
  { collections, slot, model, index }: CopyOptions,
  ids: readonly string[],
): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    const documents = await collections.products
      .find({ _id: { $in: some }, slots: slot }, { maxTimeMS: MAX_TIME_MS })
      .toArray();
    const entries = documents.flatMap((document) => copyOf(document, slot));
    const there = new Set(entries.map(({ product }) => product.id));
    const held = byId(await index.get([...there]));
    const changed = entries.filter((entry) => !isDeepStrictEqual(entry, held.get(entry.product.id)));
    if (changed.length > 0) await index.upsert(changed, model);
    const gone = some.map((id) => decodeText(id) ?? id).filter((id) => !there.has(id));
    if (gone.length > 0) await index.remove(gone);
  }
}

/**
 * Compares the copy with every product, vectors left aside, and mends what differs: what was edited by hand has no new
 * `updatedAt`, and what was removed by hand left no trace.
 * @returns How many were mended.
 */
export async function reconcile(options: CopyOptions, signal: AbortSignal): Promise<number> {
  const { collections, slot, index } = options;
  const there = new Set<string>();
  let mended = 0;
  const mend = async (ids: readonly string[]): Promise<void> => {
    mended += ids.length;
    if (ids.length > 0) await copySome(options, ids);
  };
  const cursor = collections.products
    .find({ slots: slot }, { projection: { vectors: 0 }, maxTimeMS: SCAN_TIME_MS })
    .batchSize(BATCH);
  for await (const documents of batches(cursor)) {
    signal.throwIfAborted();
    const products = documents.flatMap((document) => toProduct(document) ?? []);
    for (const { id } of products) there.add(id);
    const held = byId(await index.get(products.map(({ id }) => id)));
    const differing = documents.filter((document) => !isSame(document, held));
    await mend(differing.map(({ _id }) => _id));
  }
  const gone: string[] = [];
  for await (const id of index.ids()) if (!there.has(id)) gone.push(encodeText(id));
  await mend(gone);
  return mended;
}

function byId(entries: readonly CatalogueEntry[]): ReadonlyMap<string, CatalogueEntry> {
  return new Map(entries.map((entry) => [entry.product.id, entry]));
}

function isSame(document: ProductDocument, held: ReadonlyMap<string, CatalogueEntry>): boolean {
  const product = toProduct(document);
  // What is no product is not held either.
  if (product === undefined) return true;
  const entry = held.get(product.id);
  return entry?.sourceHash === versionOf(document) && isDeepStrictEqual(entry.product, product);
}

function copyOf(document: ProductDocument, slot: string): readonly CatalogueEntry[] {
  const entry = toEntry(document, slot);
  return entry === undefined ? [] : [{ ...entry, sourceHash: versionOf(document) }];
}

/** Another one with each write of ours. */
function versionOf({ stamp }: ProductDocument): string {
  return stamp ?? '';
}

async function* batches(cursor: AsyncIterable<ProductDocument>): AsyncGenerator<readonly ProductDocument[]> {
  let batch: ProductDocument[] = [];
  for await (const document of cursor) {
    batch.push(document);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Has the next item fetched while one is worked on: the server is not kept waiting by the index, nor the other way round. */
async function* oneAhead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  const fetch = (): Promise<IteratorResult<T>> => {
    const next = items.next();
    // Whoever waits for it hears of its failure.
    next.catch(() => undefined);
    return next;
  };
  try {
    for (let next = fetch(); ; ) {
      const { done, value } = await next;
      if (done === true) return;
      next = fetch();
      yield value;
    }
  } finally {
    await items.return(undefined).catch(() => undefined);
  }
}
