import { EventEmitter } from 'node:events';
import { Long, ObjectId, type Timestamp } from 'mongodb';
import { MongoFailure } from './failure.ts';
import type { Doc } from './values.ts';

const SET_NAME = 'fake';

/** This server's place in its replica set. Emits `change` when a streaming `hello` has news. */
export class Topology extends EventEmitter {
  /** `127.0.0.1:port`. */
  host = '';
  #primary = true;
  #counter = 0;
  #term = 1;
  #processId = new ObjectId();

  constructor() {
    super();
    this.setMaxListeners(0);
  }

  get primary(): boolean {
    return this.#primary;
  }

  get version(): Doc {
    return { processId: this.#processId, counter: Long.fromNumber(this.#counter) };
  }

  /** Whether a client that knows this version has nothing to learn. */
  isCurrent(version: Doc): boolean {
    return (
      String(version['processId']) === String(this.#processId) && Number(version['counter']) === this.#counter
    );
  }

  stepDown(): void {
    this.#primary = false;
    this.#changed();
  }

  stepUp(): void {
    this.#primary = true;
    this.#term += 1;
    this.#changed();
  }

  /** A new process: what clients knew of the old one is void. */
  restart(): void {
    this.#processId = new ObjectId();
    this.#term += 1;
    this.#primary = true;
    this.#changed();
  }

  /** @throws MongoFailure when only a primary may answer and this is none. */
  requirePrimary(writes: boolean): void {
    if (this.#primary) return;
    throw new MongoFailure(
      writes ? 10107 : 13435,
      writes ? 'not primary' : 'not primary and secondaryOk=false',
      {
        topologyVersion: this.version,
      },
    );
  }

  describe(lastWrite: Timestamp): Doc {
    return {
      topologyVersion: this.version,
      hosts: [this.host],
      setName: SET_NAME,
      setVersion: 1,
      isWritablePrimary: this.#primary,
      secondary: !this.#primary,
      ...(this.#primary ? { primary: this.host, electionId: electionId(this.#term) } : {}),
      me: this.host,
      lastWrite: {
        opTime: { ts: lastWrite, t: Long.fromNumber(this.#term) },
        lastWriteDate: new Date(lastWrite.getHighBits() * 1000),
      },
    };
  }

  #changed(): void {
    this.#counter += 1;
    this.emit('change');
  }
}

// Grows with the term, as drivers expect of elections.
function electionId(term: number): ObjectId {
  return new ObjectId(`7fffffff${term.toString(16).padStart(16, '0')}`);
}
