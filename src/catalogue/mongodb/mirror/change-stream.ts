import { type ChangeStream, MongoServerError, type ResumeToken } from 'mongodb';
import { z } from 'zod';
import { serverCode } from '../../../mongodb/errors.ts';
import type { Collections } from '../collections.ts';
import type { ProductDocument } from '../document.ts';
import type { Change, ChangeFeed } from './feed.ts';

/** What servers answer that have no change streams: compatible ones, and MongoDB without a replica set. */
const NOT_SUPPORTED = [115, 238, 59, 40_573, 40_324, 40_234, 303, 13];
/** The server no longer has what followed the token, or cannot read it. */
const TOKEN_LOST = [286, 280, 260, 50_811, 9, 40_649];

const AWAIT_MS = 500;
const MOST_AT_ONCE = 500;
const SAVE_EVERY_MS = 60_000;

const changed = z.object({ documentKey: z.object({ _id: z.string() }) });

type Stream = ChangeStream<ProductDocument>;

/** Changes as MongoDB's oplog has them, in well under a second. */
export class ChangeStreamFeed implements ChangeFeed {
  readonly kind = 'change-stream';
  readonly #stream: Stream;
  #closed = false;
  #first: unknown;

  private constructor(stream: Stream, first: unknown) {
    this.#stream = stream;
    this.#first = first;
  }

  /**
   * Opens the stream, after a token where there is one. What happens from now on is in it.
   * @returns `unsupported`; or `lost` when the token is of no use any more.
   */
  static async open(
    { products }: Collections,
    resumeToken: unknown,
  ): Promise<ChangeStreamFeed | 'unsupported' | 'lost'> {
    // Ids are enough, and events stay small whatever was written.
    const stages = [{ $project: { operationType: 1, documentKey: 1 } }];
    const stream: Stream = products.watch(stages, {
      maxAwaitTimeMS: AWAIT_MS,
      batchSize: MOST_AT_ONCE,
      ...(resumeToken === undefined ? {} : { resumeAfter: resumeToken as ResumeToken }),
    });
    try {
      return new ChangeStreamFeed(stream, await stream.tryNext());
    } catch (error) {
      await stream.close();
      const code = serverCode(error) ?? 0;
      if (resumeToken !== undefined && TOKEN_LOST.includes(code)) return 'lost';
      if (error instanceof MongoServerError && NOT_SUPPORTED.includes(code)) return 'unsupported';
      throw error;
    }
  }

  async run(apply: (change: Change) => Promise<void>): Promise<void> {
    let ids = new Set<string>();
    let savedAt = Date.now();
    let event = this.#first;
    this.#first = null;
    while (!this.#closed) {
      if (event !== null && event !== undefined) {
        const id = changed.safeParse(event).data?.documentKey._id;
        // A drop, a rename, an invalidation: the stream has come to its end.
        if (id === undefined) return apply({ kind: 'everything' });
        ids.add(id);
      }
      const isPause = event === null || event === undefined;
      // Without changes too, now and then: the server keeps only so much of what it would have to go through.
      const isDue = isPause && (ids.size > 0 || Date.now() - savedAt > SAVE_EVERY_MS);
      if (ids.size >= MOST_AT_ONCE || isDue) {
        await apply({ kind: 'some', ids: [...ids], resumeToken: this.#stream.resumeToken });
        ids = new Set();
        savedAt = Date.now();
      }
      event = await this.#next();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#stream.close();
  }

  async #next(): Promise<unknown> {
    try {
      return await this.#stream.tryNext();
    } catch (error) {
      if (this.#closed) return null;
      throw error;
    }
  }
}

/** Whether a stream that was under way has lost its place. */
export function isTokenLost(error: unknown): boolean {
  return TOKEN_LOST.includes(serverCode(error) ?? 0);
}
