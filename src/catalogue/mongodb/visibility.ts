import { setTimeout } from 'node:timers/promises';
import { ThreadfinderError } from '../../errors.ts';
import type { Collections } from './collections.ts';
import { countIndexed } from './vector-search.ts';

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1_000;
/** Of the last call, as many are looked for as one answer may hold. */
const MOST = 1_000;

interface Written {
  readonly stamp: string;
  /** `_id`s. */
  readonly ids: readonly string[];
}

/**
 * MongoDB's search process follows the collection with a delay of mostly less than a second. A process that has written
 * waits for what it wrote last, in the order of the changes, before it searches or says that it has finished.
 */
export class Visibility {
  #last: Written | undefined;

  /** What was just written; nothing for removals, which a search never shows. */
  note(written: Written): void {
    this.#last = written;
  }

  /**
   * Waits until the index knows what was noted last.
   * @param deadlineMs Milliseconds from now.
   * @throws ThreadfinderError `CATALOGUE_INDEX_BEHIND`.
   */
  async caughtUp(
    options: {
      readonly collections: Collections;
      readonly slot: string;
      readonly dimensions: number;
      readonly maxTimeMS: number;
    },
    deadlineMs: number,
  ): Promise<void> {
    const until = Date.now() + deadlineMs;
    for (
      let pause = FIRST_PAUSE_MS;
      this.#last !== undefined;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    ) {
      const written = this.#last;
      const indexed = await countIndexed({ stamp: { $eq: written.stamp } }, MOST, options);
      // Others may have written some of them since.
      const there =
        indexed < Math.min(written.ids.length, MOST) ? await this.#stillThere(written, options) : 0;
      if (indexed >= Math.min(there, MOST)) {
        if (this.#last === written) this.#last = undefined;
      } else if (Date.now() > until) throw behind(indexed, there);
      else await setTimeout(pause);
    }
  }

  async #stillThere(
    { stamp, ids }: Written,
    {
      collections,
      slot,
      maxTimeMS,
    }: { readonly collections: Collections; readonly slot: string; readonly maxTimeMS: number },
  ): Promise<number> {
    const some = ids.slice(0, MOST);
    return collections.products.countDocuments({ _id: { $in: some }, stamp, slots: slot }, { maxTimeMS });
  }
}

function behind(indexed: number, there: number): ThreadfinderError {
  return new ThreadfinderError(
    `The search index has not caught up: it knows ${indexed} of the ${there} products written last.`,
    {
      code: 'CATALOGUE_INDEX_BEHIND',
      fix: 'All are stored and will be found later; look at the load of the search process (mongot).',
    },
  );
}
