import { afterEach, describe, expect, it } from 'vitest';
import { openMongoState } from '../../src/state/mongodb/state.ts';
import { at, entry, MODEL } from '../contracts/catalogue-products.ts';
import { PROFILES, type Profile } from '../fakes/mongodb/profiles.ts';
import { startMongo, type TestMongo } from '../support/mongo.ts';

/** How soon a change must be found, in milliseconds. */
const FRESH_MS = 5_000;

let mongo: TestMongo;
afterEach(() => mongo.close());

const refusal = (code: number) => ({ code, message: `refused with ${code}` });
const anything = { vector: at(0), filter: [], limit: 10 } as const;

/** How vectors are searched on a server, and that what another process writes is found. */
async function modeOn(profile: Profile): Promise<string> {
  mongo = await startMongo({ profile });
  const writer = await mongo.openCatalogue({ mode: 'write' });
  await writer.upsert([entry('a', 0)], MODEL);
  const bot = await mongo.openCatalogue({ mode: 'read', model: MODEL });
  await writer.upsert([entry('b', 10)], MODEL);
  const found = async () => (await bot.search(anything)).map(({ product }) => product.id);
  await expect.poll(found, { timeout: FRESH_MS, interval: 20 }).toEqual(['a', 'b']);
  const { index } = await bot.info();
  await bot.close();
  await writer.close();
  return index;
}

describe('a server that refuses', () => {
  it.each([31_082, 6_047_401, 115, 59, 40_324, 40_234])(
    'search with %d is searched in a copy, kept fresh by its change stream',
    async (code) => {
      const search = { searchCommands: refusal(code), searchStages: refusal(code) };
      expect(await modeOn({ ...PROFILES.atlas, ...search })).toBe('mirror');
    },
  );

  it.each([115, 238, 59, 40_573, 40_324, 40_234, 303, 13])(
    'change streams with %d is asked for changes instead',
    async (code) => {
      const changeStreams = refusal(code);
      expect(await modeOn({ ...PROFILES['plain-8'], changeStreams })).toBe('mirror-polling');
    },
  );

  it.each([238, 115, 59, 67, 197])(
    'TTL and partial indexes with %d still takes products, and the state, which the bots sweep then',
    async (code) => {
      mongo = await startMongo({
        profile: { ...PROFILES.atlas, ttlIndexes: refusal(code), partialIndexes: refusal(code) },
        // What the server deletes is not ours.
        ttlEveryMs: 3_600_000,
      });
      const writer = await mongo.openCatalogue({ mode: 'write' });
      await writer.upsert([entry('a', 0), entry('b', 10)], MODEL);
      await writer.remove(['b']);
      await writer.optimize?.();
      expect(await writer.search(anything)).toHaveLength(1);
      await writer.close();
      let time = Date.now();
      const state = openMongoState({ connection: mongo.connect(), now: () => time });
      expect(await state.claim('seen', 'event', 1, { ttlMs: 100 })).toBe(true);
      expect(await state.claim('seen', 'event', 2, { ttlMs: 100 })).toBe(false);
      await state.update('saved', 'a', () => 'always');
      time += 100;
      expect(await state.get('seen', 'event')).toBeUndefined();
      expect(await state.sweep()).toBe(1);
      expect(await mongo.connect().db.collection('state').countDocuments()).toBe(1);
    },
  );
});

describe('polling', () => {
  it('finds a write that became visible after one that bears a later time', async () => {
    mongo = await startMongo({ profile: 'compatible-238' });
    const writer = await mongo.openCatalogue({ mode: 'write' });
    await writer.upsert([entry('a', 0)], MODEL);
    const bot = await mongo.openCatalogue({ mode: 'read', model: MODEL });
    await writer.upsert([entry('b', 10)], MODEL);
    const found = async () => (await bot.search(anything)).map(({ product }) => product.id);
    await expect.poll(found, { timeout: FRESH_MS, interval: 20 }).toEqual(['a', 'b']);
    const products = mongo.connect().db.collection<{ _id: string; updatedAt: Date }>('products');
    const late = await products.findOne({ _id: 'b' });
    if (late === null) throw new Error('no product');
    const updatedAt = new Date(late.updatedAt.getTime() - 5_000);
    await products.insertOne({ ...late, _id: 'c', updatedAt });
    await expect.poll(found, { timeout: FRESH_MS, interval: 20 }).toEqual(['a', 'b', 'c']);
    await bot.close();
    await writer.close();
  });
});
