import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Logger } from 'pino';
import type { OpenIndex } from './catalogue/mongodb/mirror/place.ts';
import { type MongoCatalogueOptions, openMongoCatalogue } from './catalogue/mongodb/open.ts';
import type { Catalogue } from './catalogue/port.ts';
import { openZvecCatalogue } from './catalogue/zvec/open.ts';
import type { Config } from './config.ts';
import type { DataDirectory } from './data-directory.ts';
import type { EncoderInfo } from './embedding/port.ts';
import type { Shard } from './ingest/shard.ts';
import { connectMongo, type MongoConnection } from './mongodb/connect.ts';
import { openLmdbState } from './state/lmdb.ts';
import { openMongoState } from './state/mongodb/state.ts';
import type { State } from './state/port.ts';

/** How long an ingestion, which nobody waits for, outlasts a server that is away, in milliseconds. */
const PATIENCE_MS = 120_000;

/** A store with what it holds open; closing it closes that too. */
export interface Opened<T> {
  readonly store: T;
  close(): Promise<void>;
}

/** The connection that a process serves from; `undefined` where the stores are embedded. */
export function connect({ mongodb }: Config): MongoConnection | undefined {
  return mongodb === undefined ? undefined : connectMongo(mongodb);
}

/** Opens the catalogue for serving. */
export function openCatalogueToRead(
  connection: MongoConnection | undefined,
  directory: DataDirectory,
  model: EncoderInfo,
  log: Logger,
): Promise<Catalogue> {
  if (connection === undefined) return openZvecCatalogue({ directory: directory.catalogue, mode: 'read' });
  return openMongoCatalogue({ connection, mode: 'read', model, mirror: mirrorIn(directory), log });
}

export interface WriteOptions {
  /** The model to build new vectors for, beside those that are searched. */
  readonly rebuild?: EncoderInfo;
  readonly shard?: Shard;
}

/** Opens the catalogue for an ingestion or a migration; processes that serve it go on. */
export async function openCatalogueToWrite(
  config: Config,
  directory: DataDirectory,
  log: Logger,
  { rebuild, shard }: WriteOptions = {},
): Promise<Opened<Catalogue>> {
  if (config.mongodb === undefined) {
    const isRebuild = rebuild !== undefined;
    const store = await openZvecCatalogue({
      directory: directory.catalogue,
      mode: 'write',
      rebuild: isRebuild,
    });
    return { store, close: () => store.close() };
  }
  const connection = connectMongo({ ...config.mongodb, patienceMs: PATIENCE_MS });
  const part = rebuild === undefined ? {} : { model: rebuild, rebuild: shard ?? { index: 0, count: 1 } };
  return opened(connection, () =>
    openMongoCatalogue({ connection, mode: 'write', ...part, mirror: mirrorIn(directory), log }),
  );
}

/** Opens the state for a migration: on MongoDB where it is configured. */
export async function openStateToWrite(config: Config, directory: DataDirectory): Promise<Opened<State>> {
  const connection =
    config.mongodb === undefined ? undefined : connectMongo({ ...config.mongodb, patienceMs: PATIENCE_MS });
  const store = await openState(connection, directory);
  return {
    store,
    async close() {
      await store.close();
      await connection?.close();
    },
  };
}

/** Opens what is remembered, under `DATA_DIR` or on MongoDB. */
export async function openState(
  connection: MongoConnection | undefined,
  directory: DataDirectory,
): Promise<State> {
  if (connection !== undefined) return openMongoState({ connection });
  return openLmdbState({ directory: directory.state });
}

/** Opens a state that is gone when it is closed: for scripts. */
export async function openThrowAwayState(): Promise<Opened<State>> {
  const directory = await mkdtemp(path.join(tmpdir(), 'threadfinder-'));
  const store = await openLmdbState({ directory });
  return {
    store,
    async close() {
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function opened(
  connection: MongoConnection,
  open: () => Promise<Catalogue>,
): Promise<Opened<Catalogue>> {
  try {
    const store = await open();
    return {
      store,
      async close() {
        await store.close();
        await connection.close();
      },
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** Copies of the vectors, for servers that cannot search them. */
export function mirrorIn(directory: DataDirectory): MongoCatalogueOptions['mirror'] {
  return {
    root: directory.mirror,
    openIndex: openCopy,
  };
}

/** The embedded index for a copy: written as fast as it can be. */
function openCopy(options: Parameters<OpenIndex>[0]): Promise<Catalogue> {
  return openZvecCatalogue({ ...options, mode: 'write', exactUpTo: EXACT_COPY_UP_TO, lists: 'few' });
}

/** A copy is there at once when it is loaded; the graph that faster search needs takes minutes. */
const EXACT_COPY_UP_TO = 1_000_000;
