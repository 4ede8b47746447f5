import { type Db, MongoClient, type MongoClientOptions } from 'mongodb';
import { ThreadfinderError } from '../errors.ts';
import { databaseOf, redactUri } from './uri.ts';

/** One pool of connections, shared by the catalogue and the state of a process. */
export interface MongoConnection {
  readonly db: Db;
  /** The address without user and password, for messages. */
  readonly place: string;
  /** For how long calls that may be repeated are repeated while the server is away, in milliseconds. */
  readonly patienceMs: number;
  /** Ends the connections; a second call does nothing. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** `mongodb://` or `mongodb+srv://`; its options hold, but for the guarantees that we give. */
  readonly uri: string;
  /** 0 for a conversation, which wants an answer now; a minute or two for an ingestion, which can wait. */
  readonly patienceMs?: number;
  /** How long to look for a server before a call fails, in milliseconds; the address may say so as well. */
  readonly selectionMs?: number;
}

/** A person waits for the answer. A server that is there is found in milliseconds, a new primary in seconds. */
const SELECTION_MS = 5_000;

/**
 * How often the driver looks at a server beside the calls, and how long it waits for it then. One that hangs without closing
 * its connections is given up after both together, with every call that waits for it; by the driver's own 10 s and 30 s a
 * person would wait for most of a minute.
 */
const HEARTBEAT_MS = 5_000;
const CONNECT_MS = 5_000;

/**
 * Makes the client. It connects at the first call, again by itself whenever the connection was lost, and finds the new
 * primary after a failover.
 *
 * Writes are acknowledged by a majority and are on disk (`j`); single writes and reads are retried once by the driver.
 * @throws ThreadfinderError `MONGODB_BAD_URI`, which does not repeat the address.
 */
export function connectMongo({
  uri,
  patienceMs = 0,
  selectionMs = SELECTION_MS,
}: ConnectOptions): MongoConnection {
  const options: MongoClientOptions = {
    appName: 'threadfinder',
    retryReads: true,
    retryWrites: true,
    readPreference: 'primary',
    writeConcern: { w: 'majority', journal: true },
    ...unlessSaid(uri, {
      serverSelectionTimeoutMS: selectionMs,
      heartbeatFrequencyMS: HEARTBEAT_MS,
      connectTimeoutMS: CONNECT_MS,
    }),
  };
  const client = makeClient(uri, options);
  let closing: Promise<void> | undefined;
  return {
    db: client.db(databaseOf(uri)),
    place: redactUri(uri),
    patienceMs,
    close() {
      closing ??= client.close();
      return closing;
    },
  };
}

/** Options without those that the address names itself: the driver lets ours come before. */
function unlessSaid(uri: string, options: Readonly<Record<string, number>>): MongoClientOptions {
  const said = new Set([...uri.matchAll(/[?&](\w+)=/g)].map(([, name = '']) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(options).filter(([name]) => !said.has(name.toLowerCase())));
}

function makeClient(uri: string, options: MongoClientOptions): MongoClient {
  try {
    return new MongoClient(uri, options);
  } catch (error) {
    // The driver's message, and so the cause, may repeat a part of the address that holds the password.
    const hint =
      error instanceof Error && /unescaped|percent|encod/i.test(error.message) ? 'encoding' : 'form';
    throw new ThreadfinderError(
      hint === 'encoding'
        ? 'MONGODB_URI holds characters that must be percent-encoded.'
        : 'MONGODB_URI is not an address that MongoDB can read.',
      {
        code: 'MONGODB_BAD_URI',
        fix: 'Write mongodb://USER:PASSWORD@HOST:27017/DATABASE or copy the one that Atlas shows; @ : / % in a password are %40 %3A %2F %25.',
      },
    );
  }
}
