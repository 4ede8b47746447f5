import type { AnyBulkWriteOperation } from 'mongodb';
import { ObjectId } from 'mongodb';
import type { EncoderInfo } from '../../embedding/port.ts';
import { isDuplicate } from '../../mongodb/errors.ts';
import { patiently } from '../../mongodb/retry.ts';
import { checkEmbedding, checkModel, lastOfEachId } from '../checks.ts';
import type { CatalogueEntry } from '../port.ts';
import { type Collections, type RemovedDocument, WRITE_TIME_MS } from './collections.ts';
import { toWrite } from './document.ts';
import { encodeText } from './encode-text.ts';
import { sourceHashPath, vectorPath } from './paths.ts';
import { countChange, pinModel, readDescription } from './slots.ts';

/** Writes to one round trip. */
const BATCH = 500;
const READ_TIME_MS = 10_000;

export interface WriterOptions {
  readonly collections: Collections;
  readonly slot: string;
  /** The slot is built beside the active one: what is removed stays in the others. */
  readonly isBuilding: boolean;
  readonly patienceMs: number;
}

/** Writes one slot. Every write says what is to be there, so it may be repeated, and any number of processes may write. */
export class Writer {
  readonly #options: WriterOptions;
  #pinned: EncoderInfo | undefined;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** @returns What was written: its stamp and `_id`s. */
  async upsert(
    entries: readonly CatalogueEntry[],
    model: EncoderInfo,
  ): Promise<{ readonly stamp: string; readonly ids: readonly string[] }> {
    const { collections, slot } = this.#options;
    this.#pinned ??= (await readDescription(collections.catalogue)).slots[slot]?.model;
    if (this.#pinned !== undefined) checkModel(this.#pinned, model);
    for (const { product, embedding } of entries) {
      checkEmbedding(embedding, model.dimensions, `The embedding of product "${product.id}"`);
    }
    const stamp = new ObjectId().toHexString();
    if (entries.length === 0) return { stamp, ids: [] };
    if (this.#pinned === undefined) {
      await this.#patiently(() => pinModel(collections.catalogue, slot, model));
      this.#pinned = model;
    }
    const unique = lastOfEachId(entries);
    await this.#inBatches(
      unique.map((entry) => toWrite(entry, slot, stamp)),
      (some) => collections.products.bulkWrite(some, { ordered: false, maxTimeMS: WRITE_TIME_MS }),
    );
    await this.#patiently(() => countChange(collections.catalogue));
    return { stamp, ids: unique.map(({ product }) => encodeText(product.id)) };
  }

  /** @returns How many were there. */
  async remove(ids: readonly string[]): Promise<readonly string[]> {
    const { collections, slot } = this.#options;
    const removed: string[] = [];
    const wanted = [...new Set(ids.map(encodeText))];
    for (let from = 0; from < wanted.length; from += BATCH) {
      const some = wanted.slice(from, from + BATCH);
      const found = await this.#patiently(() =>
        collections.products
          .find({ _id: { $in: some }, slots: slot }, { projection: { _id: 1 }, maxTimeMS: READ_TIME_MS })
          .toArray(),
      );
      const there = found.map(({ _id }) => _id);
      if (there.length === 0) continue;
      await this.#removeBatch(there);
      removed.push(...there);
    }
    if (removed.length > 0) await this.#patiently(() => countChange(collections.catalogue));
    return removed;
  }

  async #removeBatch(ids: readonly string[]): Promise<void> {
    const { collections, slot, isBuilding } = this.#options;
    // Before they are gone: one who polls must not miss it, and one who looks again finds them still there.
    await this.#inBatches(ids.map(toRemoved), (some) =>
      collections.removed.bulkWrite(some, { ordered: false, maxTimeMS: WRITE_TIME_MS }),
    );
    if (!isBuilding) {
      await this.#patiently(() =>
        collections.products.deleteMany({ _id: { $in: [...ids] } }, { maxTimeMS: WRITE_TIME_MS }),
      );
      return;
    }
    await this.#patiently(() => leaveSlot(collections, slot, ids));
  }

  /** A bulk that was cut off in the middle is written again as a whole: its writes come to the same. */
  async #inBatches<T>(
    writes: readonly AnyBulkWriteOperation<T & object>[],
    write: (some: AnyBulkWriteOperation<T & object>[]) => Promise<unknown>,
  ): Promise<void> {
    for (let from = 0; from < writes.length; from += BATCH) {
      const some = writes.slice(from, from + BATCH);
      await this.#patiently(async () => {
        try {
          await write(some);
        } catch (error) {
          // Two processes inserted one id at once: now it is there, and is updated.
          if (!isDuplicate(error)) throw error;
          await write(some);
        }
      });
    }
  }

  #patiently<T>(action: () => Promise<T>): Promise<T> {
    return patiently(this.#options.patienceMs, action);
  }
}

/** Takes products out of a slot, and away when no other slot has them. */
export async function leaveSlot(
  { products }: Collections,
  slot: string,
  ids: readonly string[],
): Promise<void> {
  const some = { _id: { $in: [...ids] } };
  const leave = {
    $pull: { slots: slot },
    $unset: { [vectorPath(slot)]: '', [sourceHashPath(slot)]: '' },
    $currentDate: { updatedAt: true },
  } as const;
  await products.updateMany(some, leave, { maxTimeMS: WRITE_TIME_MS });
  await products.deleteMany({ ...some, slots: { $size: 0 } }, { maxTimeMS: WRITE_TIME_MS });
}

function toRemoved(id: string): AnyBulkWriteOperation<RemovedDocument> {
  return {
    updateOne: { filter: { _id: id }, update: { $currentDate: { removedAt: true } }, upsert: true },
  };
}
