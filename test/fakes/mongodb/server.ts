import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { serve } from './connection.ts';
import { Cursors } from './cursors.ts';
import { type Fault, Faults } from './faults.ts';
import { PROFILES, type Profile, type ProfileName } from './profiles.ts';
import type { User } from './scram.ts';
import type { SearchPace } from './search/search-index.ts';
import { SearchProcess } from './search/search-process.ts';
import { Sessions } from './sessions.ts';
import type { Seen, ServerState } from './state.ts';
import { Store } from './store/store.ts';
import { Topology } from './topology.ts';

export interface FakeMongoOptions {
  readonly profile?: ProfileName | Profile;
  /** Without users the server lets everybody do everything. */
  readonly users?: readonly User[];
  /** How many changes a change stream can resume over. */
  readonly historyLimit?: number;
  /** How often expired documents are removed, in milliseconds; a real server takes a minute. */
  readonly ttlEveryMs?: number;
  readonly search?: Partial<SearchPace>;
}

/** A MongoDB server on a free port of this machine, for as long as a test needs it. */
export interface FakeMongo {
  /** With the first user's name and password, where there are users. */
  readonly uri: string;
  readonly port: number;
  readonly state: ServerState;
  /** The commands that came, oldest first. */
  readonly seen: Seen[];
  /** How fast search indexes become ready and follow writes; may be changed at any time. */
  readonly pace: SearchPace;
  fault(fault: Fault): void;
  stepDown(ms: number): void;
  /** Closes every connection and the port; the data stays. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  /** Ends the status of a search index in FAILED, or drops it, as an operator in a console might. */
  failIndex(db: string, collection: string, index: string): void;
  dropIndex(db: string, collection: string, index: string): void;
  close(): Promise<void>;
}

/** Starts the server. */
export async function startFakeMongo(options: FakeMongoOptions = {}): Promise<FakeMongo> {
  const { profile = 'atlas', users = [], historyLimit = 200_000, ttlEveryMs = 500 } = options;
  const state: ServerState = {
    store: new Store(historyLimit),
    search: new SearchProcess(),
    cursors: new Cursors(),
    sessions: new Sessions(),
    topology: new Topology(),
    faults: new Faults(),
    users,
    seen: [],
    profile: typeof profile === 'string' ? PROFILES[profile] : profile,
    diskFull: false,
    stepDown: (ms) => {
      state.topology.stepDown();
      setTimeout(() => state.topology.stepUp(), ms).unref();
    },
  };
  Object.assign(state.search.pace, options.search);
  const listener = new Listener(state);
  const port = await listener.open(0);
  state.topology.host = `127.0.0.1:${port}`;
  const expiry = setInterval(() => state.store.expire(), ttlEveryMs).unref();
  const indexOf = (db: string, collection: string, index: string) => {
    const holder = state.store.collection(db, collection);
    const found = holder && state.search.find(holder, index);
    if (holder === undefined || found === undefined)
      throw new Error(`no search index ${db}.${collection}.${index}`);
    return { holder, found };
  };
  const [user] = users;
  const credentials =
    user === undefined ? '' : `${encodeURIComponent(user.name)}:${encodeURIComponent(user.password)}@`;
  return {
    uri: `mongodb://${credentials}127.0.0.1:${port}/threadfinder${user === undefined ? '' : '?authSource=admin'}`,
    port,
    state,
    seen: state.seen,
    pace: state.search.pace,
    fault: (fault) => state.faults.add(fault),
    stepDown: state.stepDown,
    goAway: () => listener.close(),
    comeBack: async () => {
      state.cursors.clear();
      state.topology.restart();
      await listener.open(port);
    },
    failIndex: (db, collection, index) => {
      indexOf(db, collection, index).found.failed = true;
    },
    dropIndex: (db, collection, index) => {
      state.search.drop(indexOf(db, collection, index).holder, index);
    },
    close: async () => {
      clearInterval(expiry);
      await listener.close();
    },
  };
}

/** The port and whoever is connected to it. */
class Listener {
  readonly #state: ServerState;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #connections = 0;

  constructor(state: ServerState) {
    this.#state = state;
  }

  async open(port: number): Promise<number> {
    const server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
      this.#connections += 1;
      serve(this.#state, socket, this.#connections);
    });
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    return (server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of this.#sockets) socket.resetAndDestroy();
    await closed;
    // Clients in this very process have not noticed yet, as clients over a network would have.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
