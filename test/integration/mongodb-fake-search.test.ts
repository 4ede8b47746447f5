import { Binary, type Collection, type Document, MongoClient } from 'mongodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeMongo, startFakeMongo } from '../fakes/mongodb/server.ts';

const DEFINITION = {
  fields: [
    { type: 'vector', path: 'vector', numDimensions: 2, similarity: 'cosine' },
    { type: 'filter', path: 'colour' },
    { type: 'filter', path: 'price' },
  ],
};
const INDEX = { name: 'by-vector', type: 'vectorSearch', definition: DEFINITION };

let server: FakeMongo;
let client: MongoClient;
let things: Collection<{ _id: string } & Document>;

beforeAll(async () => {
  server = await startFakeMongo({ search: { lagMs: 0, buildingMs: 0 } });
  client = await MongoClient.connect(server.uri, { ignoreUndefined: true });
});
afterAll(async () => {
  await client.close();
  await server.close();
});
beforeEach(async () => {
  things = client.db().collection('things');
  await things.insertMany([
    { _id: 'east', vector: at(0), colour: ['red', 'blue'], price: 5 },
    { _id: 'north', vector: [0, 1], colour: ['blue'], price: 10 },
    { _id: 'west', vector: at(180), price: 20 },
    { _id: 'short', vector: Binary.fromFloat32Array(Float32Array.of(1)) },
  ]);
  await things.createSearchIndex(INDEX);
});
afterEach(async () => {
  Object.assign(server.pace, { lagMs: 0, buildingMs: 0, pendingMs: 0, held: false });
  await things.drop();
});

function at(degrees: number): Binary {
  const angle = (degrees / 180) * Math.PI;
  return Binary.fromFloat32Array(Float32Array.of(Math.cos(angle), Math.sin(angle)));
}

function search(stage: Document = {}): Promise<Document[]> {
  const whole = {
    index: 'by-vector',
    path: 'vector',
    queryVector: at(0),
    numCandidates: 20,
    limit: 10,
    ...stage,
  };
  const stages = [{ $vectorSearch: whole }, { $project: { score: { $meta: 'vectorSearchScore' } } }];
  return things.aggregate(stages).toArray();
}

describe('$vectorSearch', () => {
  it('finds the nearest first, from binary vectors and from arrays, scored (1 + cosine) / 2', async () => {
    const hits = await search();
    expect(hits.map(({ _id }) => _id)).toEqual(['east', 'north', 'west']);
    expect(hits.map(({ score }) => Math.round(score * 1000) / 1000)).toEqual([1, 0.5, 0]);
    expect((await search({ numCandidates: undefined, exact: true, limit: 1 }))[0]?.['_id']).toBe('east');
  });

  it.each<[filter: Document, expected: readonly string[]]>([
    [{ colour: 'blue' }, ['east', 'north']],
    [{ colour: { $in: ['red'] } }, ['east']],
    [{ colour: { $nin: ['red'] } }, ['north', 'west']],
    [{ colour: { $exists: false } }, ['west']],
    [{ $or: [{ price: { $lte: 5 } }, { $nor: [{ price: { $lt: 20 } }] }] }, ['east', 'west']],
    [{ $and: [{ price: { $gt: 5, $lt: 20 } }, { colour: { $not: { $eq: 'red' } } }] }, ['north']],
  ])('filters by %j', async (filter, expected) => {
    expect((await search({ filter })).map(({ _id }) => _id)).toEqual(expected);
  });

  it.each<[stage: Document, message: RegExp]>([
    [{ filter: { brand: 'x' } }, /Path 'brand' needs to be indexed as filter/],
    [{ filter: { _id: 'east' } }, /Path '_id' needs to be indexed as filter/],
    [{ filter: { colour: { $in: [] } } }, /cannot be empty/],
    [{ filter: { colour: { $in: ['red', 1] } } }, /elements of the same type/],
    [{ filter: { colour: { $regex: 're' } } }, /unrecognized field "\$regex"/],
    [{ filter: { $and: [] } }, /cannot be empty/],
    [{ queryVector: [1, 0, 0] }, /indexed with 2 dimensions but queried with 3/],
    [{ path: 'other' }, /other is not indexed as vector/],
    [{ limit: 30 }, /limit should be less than or equal to numCandidates/],
    [{ numCandidates: 10_001 }, /within bounds \[1, 10000\]/],
    [{ numCandidates: undefined }, /numCandidates is required/],
    [{ queryVector: [0, 0] }, /zero vector/],
  ])('refuses %j with 8', async (stage, message) => {
    await expect(search(stage)).rejects.toMatchObject({ code: 8, message: expect.stringMatching(message) });
  });

  it('is silent about a wrong index name, a missing collection and a query of another kind of vector', async () => {
    expect(await search({ index: 'default' })).toEqual([]);
    expect(await search({ queryVector: Binary.fromInt8Array(Int8Array.of(1, 0)) })).toEqual([]);
    await things.drop();
    expect(await search()).toEqual([]);
    await things.insertOne({ _id: 'x' });
  });

  it('must be the first stage', async () => {
    const stages = [{ $match: {} }, { $vectorSearch: {} }];
    await expect(things.aggregate(stages).toArray()).rejects.toMatchObject({ code: 40602 });
  });

  it('sees a write after a while, and never a document that is gone', async () => {
    server.pace.lagMs = 60_000;
    await things.insertOne({ _id: 'new', vector: at(1) });
    await things.deleteOne({ _id: 'east' });
    expect((await search()).map(({ _id }) => _id)).toEqual(['north', 'west']);
    server.pace.lagMs = 0;
    expect((await search()).map(({ _id }) => _id)).toEqual(['new', 'north', 'west']);
  });
});

describe('search indexes', () => {
  const state = async (): Promise<unknown[]> => {
    const [index] = (await things.listSearchIndexes('by-vector').toArray()) as Document[];
    return [index?.['status'], index?.['queryable'], index?.['latestDefinition'].fields.length];
  };

  it('are built when their time has come, and find nothing before', async () => {
    server.pace.held = true;
    await things.createSearchIndex({ ...INDEX, name: 'slow' });
    expect(await search({ index: 'slow' })).toEqual([]);
    const [slow] = await things.listSearchIndexes('slow').toArray();
    expect(slow).toMatchObject({ status: 'BUILDING', queryable: false, latestDefinition: DEFINITION });
    server.pace.held = false;
    expect(await search({ index: 'slow' })).toHaveLength(3);
  });

  it('serve the old definition until the new one is built', async () => {
    expect(await state()).toEqual(['READY', true, 3]);
    server.pace.held = true;
    const filters = [{ type: 'filter', path: 'brand' }];
    await things.updateSearchIndex('by-vector', { fields: [...DEFINITION.fields, ...filters] });
    expect(await state()).toEqual(['BUILDING', true, 4]);
    await expect(search({ filter: { brand: 'x' } })).rejects.toMatchObject({ code: 8 });
    server.pace.held = false;
    expect(await search({ filter: { brand: 'x' } })).toEqual([]);
    expect(await state()).toEqual(['READY', true, 4]);
  });

  it('are refused twice under one name, without a collection, and with a definition that makes no sense', async () => {
    await expect(things.createSearchIndex(INDEX)).rejects.toMatchObject({ code: 68 });
    await expect(client.db().collection('none').createSearchIndex(INDEX)).rejects.toMatchObject({ code: 26 });
    const fields = [{ type: 'vector', path: 'v', numDimensions: 9000, similarity: 'cosine' }];
    const bad = { name: 'bad', type: 'vectorSearch', definition: { fields } };
    await expect(things.createSearchIndex(bad)).rejects.toMatchObject({ code: 2 });
  });

  it('are dropped, and a drop of nothing is refused', async () => {
    await things.dropSearchIndex('by-vector');
    expect(await things.listSearchIndexes().toArray()).toEqual([]);
    expect(await search()).toEqual([]);
    await expect(things.dropSearchIndex('by-vector')).rejects.toMatchObject({ code: 27 });
  });
});

describe('a large collection', () => {
  it('of 30,000 documents with 256 dimensions is searched as a whole', async () => {
    const many = client.db().collection<{ _id: number } & Document>('many');
    const vector = (seed: number) => {
      let state = seed;
      const next = () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
        return state;
      };
      return Binary.fromFloat32Array(Float32Array.from({ length: 256 }, next));
    };
    for (let from = 0; from < 30_000; from += 5000) {
      const docs = Array.from({ length: 5000 }, (_, index) => ({
        _id: from + index,
        vector: vector(from + index + 1),
      }));
      await many.insertMany(docs, { ordered: false });
    }
    const fields = [{ type: 'vector', path: 'vector', numDimensions: 256, similarity: 'cosine' }];
    await many.createSearchIndex({ name: 'v', type: 'vectorSearch', definition: { fields } });
    const stage = { index: 'v', path: 'vector', queryVector: vector(778), numCandidates: 200, limit: 10 };
    const find = () => many.aggregate([{ $vectorSearch: stage }, { $project: { _id: 1 } }]).toArray();
    expect((await find())[0]?.['_id']).toBe(777);
    await many.drop();
  });
});
