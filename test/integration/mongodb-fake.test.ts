import { Binary, type Collection, type Document, MongoClient } from 'mongodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeMongo, startFakeMongo } from '../fakes/mongodb/server.ts';
import { type Secantus, startSecantus, whyNoSecantus } from '../support/secantus.ts';

const noSecantus = await whyNoSecantus();
if (noSecantus !== undefined) process.stdout.write(`${noSecantus}: our server is not compared with it\n`);

/** What we say of our server holds for one that none of us wrote, too. */
const servers: readonly (readonly [name: string, start: () => Promise<FakeMongo | Secantus>])[] = [
  ['our server', startFakeMongo],
  ...(noSecantus === undefined ? [['SecantusDB', startSecantus] as const] : []),
];

describe.each(servers)('%s', (_name, start) => {
  let server: FakeMongo | Secantus;
  let client: MongoClient;
  let things: Collection<{ _id: string } & Document>;

  beforeAll(async () => {
    server = await start();
    client = await MongoClient.connect(server.uri, { serverSelectionTimeoutMS: 5000 });
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });
  beforeEach(async () => {
    things = client.db().collection('things');
    await things.drop();
  });

  describe('documents', () => {
    it('come back as they went in', async () => {
      const doc = {
        _id: 'a',
        text: 'Nähe 😀',
        numbers: [1, 2.5, -3],
        nested: { deep: { list: [{ x: 1 }] } },
        when: new Date(5),
        nothing: null,
        vector: Binary.fromFloat32Array(Float32Array.of(1, 0.5)),
      };
      await things.insertOne(doc);
      expect(await things.findOne({ _id: 'a' })).toEqual(doc);
    });

    it('are found by operators, dotted paths and elements of arrays', async () => {
      await things.insertMany([
        { _id: 'a', price: 5, attributes: { colour: ['red', 'blue'] } },
        { _id: 'b', price: 10, attributes: { colour: ['blue'] } },
        { _id: 'c', price: 20 },
      ]);
      const ids = async (filter: Document): Promise<unknown> =>
        (await things.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id).join('');
      expect(await ids({ 'attributes.colour': 'blue' })).toBe('ab');
      expect(await ids({ 'attributes.colour': { $in: ['red'] } })).toBe('a');
      expect(await ids({ 'attributes.colour': { $nin: ['red'] } })).toBe('bc');
      expect(await ids({ 'attributes.colour': { $exists: false } })).toBe('c');
      expect(await ids({ price: { $gte: 10, $lt: 20 } })).toBe('b');
      expect(await ids({ $or: [{ price: 5 }, { price: { $not: { $lt: 20 } } }] })).toBe('ac');
      expect(await ids({ _id: /^[bc]/ })).toBe('bc');
      expect(await ids({ _id: { $gt: 'a' }, 'attributes.colour': null })).toBe('c');
    });

    it('are updated in place, by pipeline, by replacement, or made where there were none', async () => {
      await things.updateOne(
        { _id: 'a' },
        { $set: { 'x.y': 1 }, $setOnInsert: { made: true } },
        { upsert: true },
      );
      const more: Document = { $inc: { 'x.y': 2 }, $push: { list: { $each: [1, 2] } } };
      await things.updateOne({ _id: 'a' }, more);
      expect(await things.findOne()).toEqual({ _id: 'a', x: { y: 3 }, made: true, list: [1, 2] });
      await things.updateOne({ _id: 'a' }, [
        { $set: { sum: { $add: ['$x.y', 1] } } },
        { $unset: ['x', 'list'] },
      ]);
      expect(await things.findOne()).toEqual({ _id: 'a', made: true, sum: 4 });
      const after = await things.findOneAndReplace({ _id: 'a' }, { only: 1 }, { returnDocument: 'after' });
      expect(after).toEqual({ _id: 'a', only: 1 });
      expect(await things.findOneAndDelete({ only: 1 })).toEqual({ _id: 'a', only: 1 });
      expect(await things.countDocuments()).toBe(0);
    });

    it('come in batches, more than one answer holds', async () => {
      const many = Array.from({ length: 2500 }, (_, index) => ({ _id: `p${index}`, index }));
      const result = await things.bulkWrite(
        many.map((doc) => ({ replaceOne: { filter: { _id: doc._id }, replacement: doc, upsert: true } })),
        { ordered: false },
      );
      expect(result.upsertedCount).toBe(2500);
      expect(await things.find().sort({ index: -1 }).limit(1200).batchSize(100).toArray()).toHaveLength(1200);
      expect((await things.deleteMany({ index: { $lt: 1000 } })).deletedCount).toBe(1000);
      expect(await things.estimatedDocumentCount()).toBe(1500);
    });

    it('keep unique keys apart', async () => {
      await things.createIndex(
        { key: 1 },
        { unique: true, partialFilterExpression: { key: { $exists: true } } },
      );
      await things.insertMany([{ _id: 'a', key: 1 }, { _id: 'b' }, { _id: 'c' }]);
      await expect(things.insertOne({ _id: 'd', key: 1 })).rejects.toMatchObject({ code: 11000 });
      await things.deleteOne({ _id: 'a' });
      await things.insertOne({ _id: 'd', key: 1 });
      await things.createIndex({ until: 1 }, { expireAfterSeconds: 0 });
      expect((await things.indexes()).map(({ name }) => name)).toEqual(['_id_', 'key_1', 'until_1']);
    });
  });

  describe('aggregation', () => {
    it('groups, unwinds and counts in facets', async () => {
      await things.insertMany([
        { _id: 'a', price: 5, colour: ['red', 'blue'] },
        { _id: 'b', price: 10, colour: ['blue'] },
      ]);
      const [result] = await things
        .aggregate([
          {
            $facet: {
              colours: [
                { $unwind: '$colour' },
                { $group: { _id: '$colour', count: { $sum: 1 }, dearest: { $max: '$price' } } },
                { $sort: { count: -1, _id: 1 } },
              ],
              all: [{ $count: 'count' }],
            },
          },
        ])
        .toArray();
      expect(result).toEqual({
        colours: [
          { _id: 'blue', count: 2, dearest: 10 },
          { _id: 'red', count: 1, dearest: 5 },
        ],
        all: [{ count: 2 }],
      });
    });

    it('refuses stages and operators it does not know, as the server does', async () => {
      await things.insertOne({ _id: 'a' });
      await expect(things.aggregate([{ $nope: {} }]).toArray()).rejects.toMatchObject({ code: 40324 });
      await expect(things.find({ a: { $nope: 1 } }).toArray()).rejects.toMatchObject({ code: 2 });
      await expect(client.db().command({ nope: 1 })).rejects.toMatchObject({ code: 59 });
    });
  });
});

describe('expiry', () => {
  it('removes what a TTL index says has expired', async () => {
    const quick = await startFakeMongo({ ttlEveryMs: 20 });
    const client = await MongoClient.connect(quick.uri);
    const things = client.db().collection('things');
    await things.createIndex({ until: 1 }, { expireAfterSeconds: 1 });
    const at = (ms: number) => ({ until: new Date(Date.now() + ms) });
    await things.insertMany([at(-2000), at(60_000), { until: 'never' }]);
    await expect.poll(() => things.countDocuments(), { timeout: 10_000 }).toBe(2);
    await Promise.all([client.close(), quick.close()]);
  });
});

describe('credentials', () => {
  it('are proved by SCRAM-SHA-256, and wrong ones are refused with 18', async () => {
    const guarded = await startFakeMongo({ users: [{ name: 'bot', password: 'p@ss word' }] });
    const right = await MongoClient.connect(guarded.uri);
    expect(await right.db().collection('things').countDocuments()).toBe(0);
    const wrong = new MongoClient(guarded.uri.replace('bot:', 'bot:x'), { serverSelectionTimeoutMS: 5000 });
    await expect(wrong.connect()).rejects.toMatchObject({ code: 18 });
    const none = new MongoClient(guarded.uri.replace(/\/\/.*@/, '//'));
    await expect(none.db().collection('things').findOne()).rejects.toMatchObject({ code: 13 });
    await Promise.all([right.close(), wrong.close(), none.close(), guarded.close()]);
  });
});
