import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropOld } from '../../src/catalogue/mongodb/doctor/mend.ts';
import type { Catalogue, CatalogueEntry } from '../../src/catalogue/port.ts';
import { at, entry, MODEL } from '../contracts/catalogue-products.ts';
import { startMongo, type TestMongo } from '../support/mongo.ts';

const NEW = { ...MODEL, revision: '2', dimensions: 4 };
const whole = { index: 0, count: 1 };

describe('a rebuild with another model', { timeout: 60_000 }, () => {
  let mongo: TestMongo;
  let bot: Catalogue;
  beforeEach(async () => {
    mongo = await startMongo();
    const catalogue = await mongo.openCatalogue({ mode: 'write' });
    await catalogue.upsert([entry('a', 0), entry('b', 30), entry('old', 60)], MODEL);
    await catalogue.optimize?.();
    await catalogue.close();
    bot = await mongo.openCatalogue({ mode: 'read', model: MODEL });
  });
  afterEach(async () => {
    await bot.close();
    await mongo.close();
  });

  /** As the new model sees it: the other way round. */
  const asNew = (id: string, degrees: number): CatalogueEntry => ({
    ...entry(id, 0),
    embedding: at(90 - degrees, NEW.dimensions),
    sourceHash: `new hash of ${id}`,
  });
  const search = async (catalogue: Catalogue, dimensions = MODEL.dimensions): Promise<readonly string[]> =>
    (await catalogue.search({ vector: at(0, dimensions), filter: [], limit: 10 })).map(
      ({ product }) => product.id,
    );

  it('is built beside what is searched, and searched from the moment it is complete', async () => {
    const rebuild = await mongo.openCatalogue({ mode: 'write', model: NEW, rebuild: whole });
    expect(await rebuild.info()).toMatchObject({ model: NEW, count: 0 });
    expect(await rebuild.get(['a'])).toEqual([]);
    await rebuild.upsert([asNew('a', 0), asNew('b', 30)], NEW);
    expect(await search(bot)).toEqual(['a', 'b', 'old']);
    const early = await mongo.openCatalogue({ mode: 'read', model: NEW });
    expect((await early.info()).model).toEqual(MODEL);
    await expect(search(early, 4)).rejects.toMatchObject({ code: 'CATALOGUE_MODEL_MISMATCH' });
    await early.close();

    await rebuild.optimize?.();
    await rebuild.close();
    const next = await mongo.openCatalogue({ mode: 'read', model: NEW });
    expect(await next.info()).toMatchObject({ model: NEW, count: 2 });
    expect(await search(next, 4)).toEqual(['b', 'a']);
    expect((await next.get(['a']))[0]?.sourceHash).toBe('new hash of a');
    await next.close();
  });

  it('leaves bots of the old model their vectors until they are dropped on command', async () => {
    const rebuild = await mongo.openCatalogue({ mode: 'write', model: NEW, rebuild: whole });
    await rebuild.upsert([asNew('a', 0)], NEW);
    await rebuild.optimize?.();
    await rebuild.close();
    const late = await mongo.openCatalogue({ mode: 'read', model: MODEL });
    expect(await search(late)).toEqual(['a', 'b', 'old']);
    await late.close();

    const said: string[] = [];
    const connection = mongo.connect();
    await dropOld(connection, (line) => said.push(line));
    expect(said).toEqual(['v1: 3 vectors dropped, and its index']);
    const documents = await connection.db.collection('products').find().toArray();
    expect(documents.map(({ _id, slots, vectors }) => [_id, slots, Object.keys(vectors)])).toEqual([
      ['a', ['v2'], ['v2']],
    ]);
    const indexes = await connection.db.collection('products').listSearchIndexes().toArray();
    expect(indexes.map(({ name }) => name)).toEqual(['vectors_v2']);
    const after = await mongo.openCatalogue({ mode: 'read', model: MODEL });
    await expect(search(after)).rejects.toMatchObject({ code: 'CATALOGUE_MODEL_MISMATCH' });
    await after.close();
  });

  it('never lets a search fail, and goes on where it was when it is stopped', async () => {
    const seen = new Set<string>();
    let failures = 0;
    let searches = 0;
    let done = false;
    const searching = (async () => {
      while (!done) {
        const found = await search(bot).catch(() => undefined);
        searches += 1;
        if (found?.length !== 3) failures += 1;
      }
    })();
    for (const ids of [['a'], ['a', 'b']]) {
      const rebuild = await mongo.openCatalogue({ mode: 'write', model: NEW, rebuild: whole });
      const missing = ids.filter((id) => !seen.has(id));
      await rebuild.upsert(
        missing.map((id) => asNew(id, 10)),
        NEW,
      );
      for (const id of missing) seen.add(id);
      expect((await rebuild.get(ids)).map(({ product }) => product.id)).toEqual(ids);
      if (ids.length === 2) await rebuild.optimize?.();
      await rebuild.close();
    }
    done = true;
    await searching;
    expect({ failures, some: searches > 5 }).toEqual({ failures: 0, some: true });
  });
  it('with the same model is turned to by bots that run, and no search fails while the old vectors are dropped', async () => {
    const other = await mongo.openCatalogue({ mode: 'read', model: MODEL });
    const bots = [bot, other];
    const failures: unknown[] = [];
    const answers = new Set<string>();
    let done = false;
    const searching = bots.map(async (one) => {
      while (!done) {
        try {
          answers.add((await search(one)).join());
          expect(await one.get(['a', 'b'])).toHaveLength(2);
        } catch (error) {
          failures.push(error);
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    const rebuild = await mongo.openCatalogue({ mode: 'write', model: MODEL, rebuild: whole });
    await rebuild.upsert([entry('b', 0), entry('a', 30)], MODEL);
    await rebuild.optimize?.();
    await rebuild.close();
    await dropOld(mongo.connect(), () => undefined);
    await expect.poll(() => search(bot), { timeout: 10_000 }).toEqual(['b', 'a']);
    done = true;
    await Promise.all(searching);
    await other.close();
    expect(failures).toEqual([]);
    expect([...answers].sort()).toEqual(['a,b,old', 'b,a']);
  });

  it('by several processes is searched when the last of them has finished', async () => {
    const open = (index: number) =>
      mongo.openCatalogue({ mode: 'write', model: NEW, rebuild: { index, count: 2 } });
    const [one, two] = await Promise.all([open(0), open(1)]);
    await Promise.all([one.upsert([asNew('a', 0)], NEW), two.upsert([asNew('b', 0)], NEW)]);
    await one.optimize?.();
    const description = await mongo
      .connect()
      .db.collection('catalogue')
      .findOne({ active: { $exists: true } });
    expect(description).toMatchObject({ active: 'v1', building: 'v2' });
    await two.optimize?.();
    await one.close();
    await two.close();
    const next = await mongo.openCatalogue({ mode: 'read', model: NEW });
    expect(await next.info()).toMatchObject({ model: NEW, count: 2 });
    await next.close();
  });

  it('for yet another model gives up the one that was not finished', async () => {
    const first = await mongo.openCatalogue({ mode: 'write', model: NEW, rebuild: whole });
    await first.upsert([asNew('a', 0)], NEW);
    await first.close();
    const other = { ...NEW, revision: '3' };
    const second = await mongo.openCatalogue({ mode: 'write', model: other, rebuild: whole });
    expect((await second.info()).count).toBe(0);
    await second.upsert([asNew('b', 0)], other);
    await second.optimize?.();
    await second.close();
    const connection = mongo.connect();
    expect(await connection.db.collection('catalogue').findOne({ active: { $exists: true } })).toMatchObject({
      active: 'v3',
      retired: ['v2', 'v1'],
    });
    await dropOld(connection, () => undefined);
    expect(await connection.db.collection('catalogue').findOne({ active: { $exists: true } })).toMatchObject({
      active: 'v3',
      retired: [],
    });
  });
});
