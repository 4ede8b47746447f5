import { setTimeout } from 'node:timers/promises';
import type { Collections } from '../collections.ts';
import type { Change, ChangeFeed } from './feed.ts';

const EVERY_MS = 2_000;
/**
 * A write may be seen after one that bears a later time. So each look goes back by this much, and what was seen already
 * is told by its time.
 */
const OVERLAP_MS = 10_000;
const MOST_AT_ONCE = 500;
const MAX_TIME_MS = 30_000;

/** Changes as `updatedAt` and the removed have them: for servers without change streams. */
export class PollingFeed implements ChangeFeed {
  readonly kind = 'polling';
  readonly #collections: Collections;
  readonly #everyMs: number;
  readonly #stop = new AbortController();
  /** The latest time that was seen, by the server's clock. */
  #since: number;
  /** Document and time, of what was seen within the overlap. */
  #seen = new Map<string, number>();

  private constructor(collections: Collections, since: number, everyMs: number) {
    this.#collections = collections;
    this.#since = since;
    this.#everyMs = everyMs;
  }

  /** From now on: what is written after this call is seen. */
  static async open(collections: Collections, everyMs = EVERY_MS): Promise<PollingFeed> {
    const [newest] = await collections.products
      .find({}, { projection: { updatedAt: 1 }, maxTimeMS: MAX_TIME_MS })
      .sort({ updatedAt: -1 })
      .limit(1)
      .toArray();
    return new PollingFeed(collections, newest?.updatedAt?.getTime() ?? 0, everyMs);
  }

  async run(apply: (change: Change) => Promise<void>): Promise<void> {
    while (!this.#stop.signal.aborted) {
      await this.#look(apply);
      await setTimeout(this.#everyMs, undefined, { signal: this.#stop.signal }).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    this.#stop.abort();
  }

  async #look(apply: (change: Change) => Promise<void>): Promise<void> {
    const from = new Date(Math.max(0, this.#since - OVERLAP_MS));
    const seen = new Map<string, number>();
    let ids: string[] = [];
    for await (const { id, time } of this.#changesSince(from)) {
      this.#since = Math.max(this.#since, time);
      seen.set(id, time);
      if (this.#seen.get(id) === time) continue;
      ids.push(id);
      if (ids.length < MOST_AT_ONCE) continue;
      await apply({ kind: 'some', ids });
      ids = [];
    }
    if (ids.length > 0) await apply({ kind: 'some', ids });
    this.#seen = seen;
  }

  async *#changesSince(from: Date): AsyncGenerator<{ readonly id: string; readonly time: number }> {
    const options = { maxTimeMS: MAX_TIME_MS };
    const written = this.#collections.products
      .find({ updatedAt: { $gte: from } }, { ...options, projection: { updatedAt: 1 } })
      .sort({ updatedAt: 1, _id: 1 });
    for await (const { _id, updatedAt } of written) yield { id: _id, time: updatedAt?.getTime() ?? 0 };
    const removed = this.#collections.removed
      .find({ removedAt: { $gte: from } }, options)
      .sort({ removedAt: 1 });
    for await (const { _id, removedAt } of removed) yield { id: _id, time: removedAt.getTime() };
  }
}
