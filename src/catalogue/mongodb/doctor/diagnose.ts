import { type Finding, toFinding } from '../../../diagnosis.ts';
import type { EncoderInfo } from '../../../embedding/port.ts';
import { describeMongoError } from '../../../mongodb/errors.ts';
import { probe } from '../../probe.ts';
import { type Collections, collectionsOf } from '../collections.ts';
import { type MongoCatalogueOptions, openMongoCatalogue } from '../open.ts';
import { indexState, notReady, supportsSearch } from '../search-index.ts';
import { readDescription, slotFor } from '../slots.ts';
import { checkDocuments, checkModels } from './products.ts';
import { checkExpiry, checkPermissions, checkServer } from './server.ts';

export interface DiagnoseOptions extends Omit<MongoCatalogueOptions, 'mode' | 'rebuild' | 'model'> {
  /** What this process encodes with. */
  readonly model: EncoderInfo;
}

/** Checks everything that must be true of the database, in the order in which things depend on each other. */
export async function* diagnose(options: DiagnoseOptions): AsyncGenerator<Finding> {
  const { connection, model } = options;
  const collections = collectionsOf(connection.db);
  try {
    yield await checkServer(connection);
    yield* await checkPermissions(connection.db, collections);
    yield await checkExpiry(connection.db);
    const description = await readDescription(collections.catalogue);
    yield* await checkModels(collections, description, model);
    const slot = slotFor(description, model);
    const pinned = description.slots[slot]?.model;
    if (pinned === undefined) return;
    yield await checkIndex(collections, slot, pinned.dimensions);
    yield await checkDocuments(collections, slot, pinned);
    // What was encoded with another model is searched as it is.
    const catalogue = await openMongoCatalogue({ ...options, mode: 'read', model: pinned });
    try {
      yield await probe(catalogue);
    } finally {
      await catalogue.close();
    }
  } catch (error) {
    yield toFinding(describeMongoError('CATALOGUE', error));
  }
}

async function checkIndex(collections: Collections, slot: string, dimensions: number): Promise<Finding> {
  const check = 'search index';
  if (!(await supportsSearch(collections))) {
    return {
      check,
      state: 'warning',
      detail: 'this server has no vector search: every process holds a copy of the vectors',
      fix: 'Nothing, for some 100,000 products; for more use Atlas, or a server with mongot.',
    };
  }
  const state = await indexState(collections, slot, dimensions);
  if (state.kind === 'ready' && state.differences.length === 0) {
    return { check, state: 'ok', detail: `vectors_${slot} answers` };
  }
  return toFinding(notReady(slot, state));
}
