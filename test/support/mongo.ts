import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MongoCatalogueOptions, openMongoCatalogue } from '../../src/catalogue/mongodb/open.ts';
import type { Catalogue } from '../../src/catalogue/port.ts';
import { openZvecCatalogue } from '../../src/catalogue/zvec/open.ts';
import { type ConnectOptions, connectMongo, type MongoConnection } from '../../src/mongodb/connect.ts';
import { type FakeMongo, type FakeMongoOptions, startFakeMongo } from '../fakes/mongodb/server.ts';

type OpenOptions = Omit<MongoCatalogueOptions, 'connection' | 'mirror'> & {
  readonly connection?: MongoConnection;
  readonly pollEveryMs?: number;
  readonly reconcileEveryMs?: number;
};

/** A server that is there is found within this, in milliseconds, also on a busy machine. */
const FOUND_MS = 10_000;
/**
 * How long tests of an outage look for a server. The driver looks again no more than twice a second (`minHeartbeat`): below
 * that, a call gives up before it has been seen that the server is back.
 */
export const OUTAGE_MS = 3_000;

/** What a test has connected to a server: all of it ends with `close`, the server does not. */
export interface MongoClients {
  /** Where copies of the vectors are kept. */
  readonly directory: string;
  connect(options?: Partial<ConnectOptions>): MongoConnection;
  /** Opens the catalogue, on a connection of its own unless one is given. */
  openCatalogue(options: OpenOptions): Promise<Catalogue>;
  close(): Promise<void>;
}

/** A server of a test with what was connected to it: all of it ends with `close`. */
export interface TestMongo extends MongoClients {
  readonly server: FakeMongo;
}

/** Starts a server for a test; searches that wait for an index give up after seconds. */
export async function startMongo(options: FakeMongoOptions = {}): Promise<TestMongo> {
  const server = await startFakeMongo(options);
  const clients = await clientsOf(server);
  return {
    ...clients,
    server,
    async close() {
      await clients.close();
      await server.close();
    },
  };
}

/** What a test connects to a server, whosever it is. */
export async function clientsOf({ uri }: { readonly uri: string }): Promise<MongoClients> {
  const directory = await mkdtemp(join(tmpdir(), 'threadfinder-mirror-'));
  const connections: MongoConnection[] = [];
  const connect = (more: Partial<ConnectOptions> = {}): MongoConnection => {
    const connection = connectMongo({ uri, selectionMs: FOUND_MS, ...more });
    connections.push(connection);
    return connection;
  };
  return {
    directory,
    connect,
    openCatalogue: ({ pollEveryMs = 200, reconcileEveryMs = 3_600_000, connection = connect(), ...more }) =>
      openMongoCatalogue({
        deadlines: { buildMs: 20_000, catchUpMs: 20_000 },
        ...more,
        connection,
        mirror: { root: directory, openIndex: openCopy, pollEveryMs, reconcileEveryMs },
      }),
    async close() {
      await Promise.all(connections.map((connection) => connection.close()));
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The embedded index that copies are kept in. */
export function openCopy(options: {
  readonly directory: string;
  readonly rebuild: boolean;
}): Promise<Catalogue> {
  return openZvecCatalogue({ ...options, mode: 'write', lists: 'few' });
}
