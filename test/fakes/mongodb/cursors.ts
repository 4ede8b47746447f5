import { BSON, Long } from 'mongodb';
import { MongoFailure } from './failure.ts';
import type { Doc } from './values.ts';

/** Where a cursor takes its documents from. */
export interface Source {
  /** The next documents, at most so many. */
  next(limit: number): readonly Doc[];
  /** Whether there can be no more. */
  readonly done: boolean;
  /** For a source that grows: resolves when there may be more, or after so many milliseconds. */
  wait?(ms: number): Promise<void>;
  /** Further fields of the reply. */
  extra?(): Doc;
}

const MAX_BATCH_BYTES = 16 * 1024 * 1024;

/** The open cursors of the server. */
export class Cursors {
  readonly #open = new Map<string, { readonly namespace: string; readonly source: Source }>();
  #next = 1;

  /** The reply to the command that makes a cursor. */
  start(namespace: string, source: Source, batchSize: number): Doc {
    const firstBatch = source.next(batchSize);
    const id = source.done ? Long.ZERO : this.#add(namespace, source);
    return { cursor: { firstBatch, id, ns: namespace, ...source.extra?.() } };
  }

  /** The reply to `getMore`. @throws MongoFailure 43. */
  async more(id: Long, batchSize: number, awaitMs: number): Promise<Doc> {
    const cursor = this.#open.get(String(id));
    if (cursor === undefined) throw new MongoFailure(43, `cursor id ${id} not found`);
    const { source, namespace } = cursor;
    let nextBatch = source.next(batchSize);
    if (nextBatch.length === 0 && !source.done && source.wait !== undefined) {
      await source.wait(awaitMs);
      nextBatch = source.next(batchSize);
    }
    if (source.done) this.#open.delete(String(id));
    return { cursor: { nextBatch, id: source.done ? Long.ZERO : id, ns: namespace, ...source.extra?.() } };
  }

  kill(ids: readonly unknown[]): Doc {
    const cursorsKilled = ids.filter((id) => this.#open.delete(String(id)));
    const cursorsNotFound = ids.filter((id) => !cursorsKilled.includes(id));
    return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] };
  }

  /** What a restart leaves of them. */
  clear(): void {
    this.#open.clear();
  }

  get size(): number {
    return this.#open.size;
  }

  #add(namespace: string, source: Source): Long {
    // Ids beyond what a double holds exactly are what real servers send.
    const id = Long.fromString('4611686018427387904').add(Long.fromNumber(this.#next));
    this.#next += 1;
    this.#open.set(String(id), { namespace, source });
    return id;
  }
}

/** A source over documents that are all there. */
export function sourceOf(docs: readonly Doc[]): Source {
  let at = 0;
  return {
    next: (limit) => {
      const batch: Doc[] = [];
      for (let bytes = 0; at < docs.length && batch.length < limit; at++) {
        const doc = docs[at] as Doc;
        bytes += BSON.calculateObjectSize(doc);
        if (bytes > MAX_BATCH_BYTES && batch.length > 0) break;
        batch.push(doc);
      }
      return batch;
    },
    get done() {
      return at >= docs.length;
    },
  };
}
