import path from 'node:path';
import type { Logger } from 'pino';
import type { EncoderInfo } from '../../embedding/port.ts';
import type { MongoConnection } from '../../mongodb/connect.ts';
import { withMongoErrors } from '../../mongodb/errors.ts';
import type { Catalogue } from '../port.ts';
import { MongoCatalogue } from './catalogue.ts';
import { type Collections, collectionsOf, prepareCollections } from './collections.ts';
import { Finishing } from './finish.ts';
import type { OpenIndex } from './mirror/place.ts';
import { MirrorSearcher } from './mirror-searcher.ts';
import { Reader } from './reader.ts';
import { supportsSearch } from './search-index.ts';
import type { Searcher } from './searcher.ts';
import { DEADLINES, type Deadlines, ServerSearcher } from './server-searcher.ts';
import { beginRebuild, type Part, readDescription } from './slots.ts';
import { Writer } from './writer.ts';

export interface MongoCatalogueOptions {
  /** Its owner closes it, after the catalogue. */
  readonly connection: MongoConnection;
  /** Any number of processes may read and write at once. */
  readonly mode: 'read' | 'write';
  /** What this process encodes with: another one's vectors are not searched. */
  readonly model?: EncoderInfo;
  /** With `write`: build new vectors beside those that are searched; `optimize()` of the last part turns to them. */
  readonly rebuild?: Part;
  /** For servers without vector search: where copies of the vectors lie, and how the embedded index is opened. */
  readonly mirror: {
    readonly root: string;
    readonly openIndex: OpenIndex;
    /** Milliseconds between two looks, and between two comparisons of everything, where there are no change streams. */
    readonly pollEveryMs?: number;
    readonly reconcileEveryMs?: number;
  };
  readonly log?: Logger;
  readonly deadlines?: Partial<Deadlines>;
}

/**
 * Opens the catalogue on MongoDB.
 *
 * How vectors are searched is found out once, said in the log, and stays so: by the server, or in a copy that is loaded
 * here before this call resolves (when it is opened for reading).
 *
 * @throws ThreadfinderError `MONGODB_*`, `CATALOGUE_DAMAGED`, `CATALOGUE_VERSION`.
 */
export function openMongoCatalogue(options: MongoCatalogueOptions): Promise<Catalogue> {
  return withMongoErrors('CATALOGUE', async () => {
    const collections = collectionsOf(options.connection.db);
    return options.mode === 'write'
      ? openForWriting(collections, options)
      : openForReading(collections, options);
  });
}

async function openForReading(collections: Collections, options: MongoCatalogueOptions): Promise<Catalogue> {
  const reader = new Reader(collections, options.model, undefined);
  const searcher = await chooseSearcher(reader, options);
  try {
    if (searcher instanceof MirrorSearcher) await searcher.load();
  } catch (error) {
    await searcher.close();
    throw error;
  }
  const { patienceMs } = options.connection;
  return new MongoCatalogue({ reader, searcher, patienceMs, release: () => searcher.close() });
}

async function openForWriting(collections: Collections, options: MongoCatalogueOptions): Promise<Catalogue> {
  const { connection, log, rebuild, model } = options;
  await prepareCollections(connection.db, collections);
  if (rebuild !== undefined && model === undefined) throw new Error('a rebuild needs the model it is for');
  const slot =
    rebuild === undefined || model === undefined
      ? (await readDescription(collections.catalogue)).active
      : await beginRebuild(collections.catalogue, model, rebuild);
  const { building } = await readDescription(collections.catalogue);
  const isBuilding = building === slot;
  const reader = new Reader(collections, undefined, slot);
  const searcher = await chooseSearcher(reader, options);
  const writer = new Writer({ collections, slot, isBuilding, patienceMs: connection.patienceMs });
  const part = isBuilding ? rebuild : undefined;
  const finishing = new Finishing({ collections, counts: reader.counts, searcher, slot, part, log });
  return new MongoCatalogue({
    reader,
    searcher,
    writing: { writer, slot, finishing },
    patienceMs: connection.patienceMs,
    release: () => searcher.close(),
  });
}

async function chooseSearcher(reader: Reader, options: MongoCatalogueOptions): Promise<Searcher> {
  const { connection, mirror, mode, log } = options;
  if (await supportsSearch(reader.collections)) {
    log?.info({ server: connection.place }, 'searching by the vector search of MongoDB');
    return new ServerSearcher(reader, { ...DEADLINES, ...options.deadlines }, mode === 'write', log);
  }
  log?.warn(
    { server: connection.place },
    'this MongoDB server has no vector search: the vectors are held and searched here',
  );
  const origin = `${connection.place} ${connection.db.databaseName}`;
  return new MirrorSearcher(reader, {
    collections: reader.collections,
    origin,
    ...mirror,
    root: path.resolve(mirror.root),
    log,
  });
}
