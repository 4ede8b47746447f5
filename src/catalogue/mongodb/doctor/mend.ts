import { setTimeout } from 'node:timers/promises';
import type { MongoConnection } from '../../../mongodb/connect.ts';
import { isSearchUnsupported, serverCode, withMongoErrors } from '../../../mongodb/errors.ts';
import { isSameModel } from '../../checks.ts';
import { collectionsOf, prepareCollections, WRITE_TIME_MS } from '../collections.ts';
import type { Description } from '../description.ts';
import { indexName } from '../index-definition.ts';
import { DESCRIPTION_AGE_MS } from '../reader.ts';
import { ensureIndex, indexState, supportsSearch, untilQueryable } from '../search-index.ts';
import { DEADLINES } from '../server-searcher.ts';
import { forgetSlot, readDescription } from '../slots.ts';
import { summaryId } from '../summary.ts';
import { leaveSlot } from '../writer.ts';

const BATCH = 500;
const INDEX_NOT_FOUND = 27;

/** Makes or updates collections, their indexes and the search index, and waits until that answers. */
export function repair({ db }: MongoConnection, say: (line: string) => void): Promise<void> {
  return withMongoErrors('CATALOGUE', async () => {
    const collections = collectionsOf(db);
    await prepareCollections(db, collections);
    const { active, slots } = await readDescription(collections.catalogue);
    const dimensions = slots[active]?.model?.dimensions;
    if (dimensions === undefined || !(await supportsSearch(collections))) return;
    await ensureIndex(collections, active, dimensions);
    const state = await indexState(collections, active, dimensions);
    if (state.kind !== 'ready') say(`waiting for ${indexName(active)}`);
    await untilQueryable(collections, active, dimensions, DEADLINES.buildMs);
    say(`${indexName(active)} answers`);
  });
}

/** Whether bots that searched one of the old slots turn to the active one by themselves, having the same model. */
function hasFollowers({ active, retired, slots }: Description): boolean {
  const model = slots[active]?.model;
  return retired.some((name) => {
    const former = slots[name]?.model;
    return model !== undefined && former !== undefined && isSameModel(model, former);
  });
}

/**
 * Drops the vectors that are searched no more, and the products that have no others. Bots that turn to the new ones by
 * themselves are given the time to do so.
 */
export function dropOld({ db }: MongoConnection, say: (line: string) => void): Promise<void> {
  return withMongoErrors('CATALOGUE', async () => {
    const collections = collectionsOf(db);
    const description = await readDescription(collections.catalogue);
    const { retired } = description;
    if (retired.length === 0) say('there are no old vectors');
    if (hasFollowers(description)) await setTimeout(2 * DESCRIPTION_AGE_MS);
    for (const slot of retired) {
      await collections.products.dropSearchIndex(indexName(slot)).catch((error: unknown) => {
        // Without search there is no index; one that was dropped by hand is not there either.
        if (!isSearchUnsupported(error) && serverCode(error) !== INDEX_NOT_FOUND) throw error;
      });
      let dropped = 0;
      for (;;) {
        const some = await collections.products
          .find({ slots: slot }, { projection: { _id: 1 }, maxTimeMS: WRITE_TIME_MS })
          .limit(BATCH)
          .toArray();
        if (some.length === 0) break;
        await leaveSlot(
          collections,
          slot,
          some.map(({ _id }) => _id),
        );
        dropped += some.length;
        if (dropped % (20 * BATCH) === 0) say(`${slot}: ${dropped} vectors dropped`);
      }
      await collections.catalogue.deleteOne({ _id: summaryId(slot) }, { maxTimeMS: WRITE_TIME_MS });
      await forgetSlot(collections.catalogue, slot);
      say(`${slot}: ${dropped} vectors dropped, and its index`);
    }
  });
}
