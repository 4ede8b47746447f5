import type { Logger } from 'pino';
import type { Collections } from './collections.ts';
import { REMOVED_KEPT_SECONDS, WRITE_TIME_MS } from './collections.ts';
import type { Searcher } from './searcher.ts';
import { finishPart, type Part, readDescription } from './slots.ts';
import type { Counts } from './summary.ts';

export interface FinishOptions {
  readonly collections: Collections;
  readonly counts: Counts;
  readonly searcher: Searcher;
  readonly slot: string;
  /** The part of a rebuild; `undefined` when the active slot is written. */
  readonly part: Part | undefined;
  readonly log: Logger | undefined;
}

/** What is done when an ingestion is complete. */
export class Finishing {
  readonly #options: FinishOptions;

  constructor(options: FinishOptions) {
    this.#options = options;
  }

  /** Waits for the index, counts anew, and turns searches to a slot whose last part this was. */
  async finish(): Promise<void> {
    const { collections, counts, searcher, slot, part, log } = this.#options;
    await searcher.settle();
    await sweepRemoved(collections);
    await counts.summarise(slot, (await readDescription(collections.catalogue)).revision);
    if (part === undefined) return;
    const missing = await finishPart(collections.catalogue, slot, part);
    if (missing.length === 0) log?.info({ slot }, 'searches have turned to the new vectors');
    else
      log?.info(
        { missing: missing.map((index) => `${index + 1}/${part.count}`) },
        'other parts are still to come',
      );
  }
}

/** Where the server does not delete by itself what is old. */
async function sweepRemoved({ removed }: Collections): Promise<void> {
  const before = new Date(Date.now() - REMOVED_KEPT_SECONDS * 1000);
  await removed.deleteMany({ removedAt: { $lt: before } }, { maxTimeMS: WRITE_TIME_MS });
}
