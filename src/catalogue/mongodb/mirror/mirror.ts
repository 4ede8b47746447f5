import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { EncoderInfo } from '../../../embedding/port.ts';
import { errorCode } from '../../../errors.ts';
import { describeMongoError } from '../../../mongodb/errors.ts';
import type { Hit, Search } from '../../port.ts';
import type { Collections } from '../collections.ts';
import { ChangeStreamFeed, isTokenLost } from './change-stream.ts';
import { type CopyOptions, copySome, reconcile } from './copy.ts';
import type { Change, ChangeFeed } from './feed.ts';
import { loadPlace } from './load.ts';
import { writeMirrorFile } from './mirror-file.ts';
import { type OpenIndex, type Place, takePlace } from './place.ts';
import { PollingFeed } from './polling.ts';

export interface MirrorOptions {
  readonly collections: Collections;
  readonly slot: string;
  readonly model: EncoderInfo;
  /** Which database and collection this is, so that a folder is not taken for a copy of another. */
  readonly origin: string;
  /** Folder of all mirrors of this `DATA_DIR`. */
  readonly root: string;
  readonly openIndex: OpenIndex;
  readonly log?: Logger | undefined;
  readonly pollEveryMs?: number | undefined;
  readonly reconcileEveryMs?: number | undefined;
}

const RECONCILE_EVERY_MS = 3_600_000;
const TRY_AGAIN_MS = 2_000;

/**
 * A copy of the vectors in the embedded index, for servers that cannot search them, kept fresh by a change stream or by
 * polling. Searches never wait for the server: while it is away they answer from what was there.
 */
export class Mirror {
  readonly slot: string;
  readonly #options: MirrorOptions;
  readonly #place: Place;
  readonly #copy: CopyOptions;
  readonly #stop = new AbortController();
  #feed: ChangeFeed;
  #token: unknown;
  #queue: Promise<void> = Promise.resolve();
  #running: Promise<unknown> | undefined;
  #closing: Promise<void> | undefined;

  private constructor(options: MirrorOptions, place: Place, feed: ChangeFeed) {
    this.slot = options.slot;
    this.#options = options;
    this.#place = place;
    this.#feed = feed;
    this.#copy = { ...options, index: place.index };
    this.#token = place.left?.resumeToken;
  }

  /** Opens a mirror and loads what it lacks: everything, or what has changed since it was closed. */
  static async open(options: MirrorOptions): Promise<Mirror> {
    const content = contentOf(options);
    let place = await takePlace(options.root, content, options.openIndex);
    let feed: ChangeFeed | undefined;
    try {
      // The feed first: what changes while everything is read is told by it.
      const opened = await openFeed(options, place.left?.resumeToken);
      feed = opened.feed;
      if (place.left === undefined) place = await loadPlace({ ...options, content }, place);
      const mirror = new Mirror(options, place, feed);
      mirror.#running = Promise.all([
        mirror.#follow(),
        mirror.#reconcileNowAndThen(opened.missed && place.left !== undefined),
      ]);
      options.log?.info({ mode: mirror.mode, directory: place.directory }, 'holding the vectors here');
      return mirror;
    } catch (error) {
      await feed?.close();
      await place.index.close();
      // Another process was quicker: there are other places.
      if (errorCode(error) === 'DATA_DIR_IN_USE') return Mirror.open(options);
      throw describeMongoError('CATALOGUE', error);
    }
  }

  /** How it is kept fresh. */
  get mode(): ChangeFeed['kind'] {
    return this.#feed.kind;
  }

  search(search: Search): Promise<readonly Hit[]> {
    return this.#place.index.search(search);
  }

  /** Brings some documents up to date now, without waiting to be told. */
  refresh(ids: readonly string[]): Promise<void> {
    return this.#enqueue(() => copySome(this.#copy, ids));
  }

  close(): Promise<void> {
    this.#closing ??= this.#release();
    return this.#closing;
  }

  async #release(): Promise<void> {
    this.#stop.abort();
    await this.#feed.close();
    await this.#running?.catch(() => undefined);
    await this.#queue;
    await this.#place.index.close();
  }

  /** Applies changes for as long as the mirror is open, whatever becomes of the server meanwhile. */
  async #follow(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        await this.#feed.run((change) => this.#enqueue(() => this.#apply(change)));
        await this.#reopen(false);
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        this.#options.log?.warn({ err: error }, 'following the catalogue failed; it goes on');
        await setTimeout(TRY_AGAIN_MS, undefined, { signal: this.#stop.signal }).catch(() => undefined);
        await this.#reopen(isTokenLost(error)).catch(() => undefined);
      }
    }
  }

  /** A feed that has ended is begun again; what it cannot tell any more is found by comparing. */
  async #reopen(isLost: boolean): Promise<void> {
    if (this.#stop.signal.aborted) return;
    await this.#feed.close();
    const { feed, missed } = await openFeed(this.#options, isLost ? undefined : this.#token);
    if (this.#stop.signal.aborted) return feed.close();
    this.#feed = feed;
    if (missed) await this.#enqueue(() => this.#compare());
  }

  async #apply(change: Change): Promise<void> {
    if (change.kind === 'everything') {
      this.#token = undefined;
      return this.#compare();
    }
    if (change.ids.length > 0) await copySome(this.#copy, change.ids);
    if (change.resumeToken !== undefined) await this.#remember(change.resumeToken);
  }

  async #remember(resumeToken: unknown): Promise<void> {
    this.#token = resumeToken;
    const token = resumeToken === undefined ? {} : { resumeToken };
    await writeMirrorFile(this.#place.directory, { of: contentOf(this.#options), loaded: true, ...token });
  }

  async #reconcileNowAndThen(now: boolean): Promise<void> {
    const every = this.#options.reconcileEveryMs ?? RECONCILE_EVERY_MS;
    let isDue = now;
    while (!this.#stop.signal.aborted) {
      if (isDue) await this.#enqueue(() => this.#compare()).catch(() => undefined);
      await setTimeout(every, undefined, { signal: this.#stop.signal, ref: false }).catch(() => undefined);
      // What was edited or removed by hand is in a change stream too.
      isDue = this.mode === 'polling';
    }
  }

  async #compare(): Promise<void> {
    const mended = await reconcile(this.#copy, this.#stop.signal);
    if (mended > 0) this.#options.log?.info({ mended }, 'the copy of the catalogue was compared and mended');
  }

  #enqueue(action: () => Promise<void>): Promise<void> {
    const result = this.#queue.then(action);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

/** What a mirror holds, to be told from others. */
function contentOf({ origin, slot, model }: MirrorOptions): string {
  const { id, revision, dimensions, imageTreatment } = model;
  return JSON.stringify([origin, slot, id, revision, dimensions, imageTreatment]);
}

/** The best feed that the server has. `missed`: what happened before it was opened is not in it. */
async function openFeed(
  { collections, pollEveryMs }: Pick<MirrorOptions, 'collections' | 'pollEveryMs'>,
  resumeToken: unknown,
): Promise<{ readonly feed: ChangeFeed; readonly missed: boolean }> {
  const stream = await ChangeStreamFeed.open(collections, resumeToken);
  if (stream === 'lost') return openFeed({ collections, pollEveryMs }, undefined);
  if (stream === 'unsupported')
    return { feed: await PollingFeed.open(collections, pollEveryMs), missed: true };
  return { feed: stream, missed: resumeToken === undefined };
}
