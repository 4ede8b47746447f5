import { type ChangeStream, type Collection, type Document, MongoClient, type ResumeToken } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROFILES } from '../fakes/mongodb/profiles.ts';
import { type FakeMongo, startFakeMongo } from '../fakes/mongodb/server.ts';

let server: FakeMongo;
let client: MongoClient;
let things: Collection<{ _id: string } & Document>;

beforeEach(async () => {
  server = await startFakeMongo({ historyLimit: 100 });
  client = await MongoClient.connect(server.uri, { serverSelectionTimeoutMS: 5000 });
  things = client.db().collection('things');
  await things.insertOne({ _id: 'first' });
});
afterEach(async () => {
  await client.close();
  await server.close();
});

const many = Array.from({ length: 20 }, (_, index) => ({ _id: `p${index}` }));
const count = (): Promise<number> => things.countDocuments();
const sent = (name: string) => server.seen.filter((seen) => seen.name === name);

describe('a write that is interrupted', () => {
  it('by a step-down, is retried on the new primary and executed once', async () => {
    server.fault({ commands: ['insert'], afterStatements: 7, stepDownMs: 300 });
    await things.insertMany(many);
    expect(await count()).toBe(21);
    expect(sent('insert')).toHaveLength(3);
  });

  it('by a reset in the middle, before the reply or inside it, is retried and executed once', async () => {
    server.fault({ commands: ['insert'], afterStatements: 7, reset: 'before' });
    await things.insertMany(many);
    server.fault({ commands: ['update'], reset: 'after' });
    await things.updateOne({ _id: 'first' }, { $inc: { n: 1 } });
    server.fault({ commands: ['findAndModify'], reset: { bytesOfReply: 30 } });
    await things.findOneAndUpdate({ _id: 'first' }, { $inc: { n: 1 } });
    expect(await count()).toBe(21);
    expect(await things.findOne({ _id: 'first' })).toEqual({ _id: 'first', n: 2 });
    expect(server.state.faults.spent).toBe(true);
  });

  it('without retries, keeps what was executed', async () => {
    const plain = await MongoClient.connect(server.uri, { retryWrites: false });
    server.fault({ commands: ['insert'], afterStatements: 7, reset: 'before' });
    await expect(plain.db().collection<{ _id: string }>('things').insertMany(many)).rejects.toThrow();
    expect(await count()).toBe(8);
    await plain.close();
  });
});

describe('a server in trouble', () => {
  it('is gone for a while and comes back with its data', async () => {
    await server.goAway();
    const impatient = new MongoClient(server.uri, { serverSelectionTimeoutMS: 300 });
    await expect(impatient.db().collection('things').findOne()).rejects.toThrow(/ECONNREFUSED/);
    await impatient.close();
    await server.comeBack();
    expect(await count()).toBe(1);
  });

  it('is slow: with a shorter maxTimeMS the command ends with 50', async () => {
    server.fault({ commands: ['find'], delayMs: 2000 });
    await expect(things.findOne({}, { maxTimeMS: 50 })).rejects.toMatchObject({ code: 50 });
    server.fault({ commands: ['find'], delayMs: 50 });
    expect(await things.findOne({}, { maxTimeMS: 2000 })).toEqual({ _id: 'first' });
  });

  it('has no space left: it can be read and emptied, not filled', async () => {
    server.state.diskFull = true;
    await expect(things.insertOne({ _id: 'x' })).rejects.toMatchObject({ code: 14031 });
    expect(await things.findOne()).toEqual({ _id: 'first' });
    await things.deleteOne({ _id: 'first' });
    server.state.diskFull = false;
    await things.insertOne({ _id: 'x' });
  });

  it('fails the commands it was told to fail, as often as it was told', async () => {
    server.fault({ commands: ['find'], collection: 'things', code: 13, times: 2 });
    await expect(things.findOne()).rejects.toMatchObject({ code: 13 });
    expect(await client.db().collection('others').findOne()).toBeNull();
    await expect(things.findOne()).rejects.toMatchObject({ code: 13 });
    expect(await things.findOne()).toEqual({ _id: 'first' });
    server.fault({ commands: ['insert'], writeConcernCode: 64 });
    await expect(things.insertOne({ _id: 'y' })).rejects.toMatchObject({ code: 64 });
    expect(await count()).toBe(2);
  });
});

describe('change streams', () => {
  const next = async (stream: ChangeStream<Document>): Promise<Document> => stream.next();

  it('tell of every change, with the document as it is now, and go on after a token', async () => {
    const stream = things.watch([], { fullDocument: 'updateLookup', maxAwaitTimeMS: 100 });
    await stream.tryNext();
    await things.insertOne({ _id: 'a', n: 1 });
    await things.updateOne({ _id: 'a' }, { $set: { n: 2 }, $unset: { x: '' } });
    await things.replaceOne({ _id: 'a' }, { n: 3 });
    await things.deleteOne({ _id: 'a' });
    const inserted = await next(stream);
    expect(inserted).toMatchObject({
      operationType: 'insert',
      fullDocument: { n: 1 },
      documentKey: { _id: 'a' },
    });
    expect(await next(stream)).toMatchObject({
      operationType: 'update',
      updateDescription: { updatedFields: { n: 2 } },
      fullDocument: null,
    });
    await stream.close();
    const resumed = things.watch([{ $match: { operationType: { $ne: 'update' } } }], {
      resumeAfter: inserted['_id'],
    });
    expect(await next(resumed)).toMatchObject({ operationType: 'replace', fullDocument: { _id: 'a', n: 3 } });
    expect(await next(resumed)).toMatchObject({ operationType: 'delete', documentKey: { _id: 'a' } });
    await resumed.close();
  });

  it('survive a reset, a step-down and a restart', async () => {
    const stream = client.db().watch([], { maxAwaitTimeMS: 100 });
    await stream.tryNext();
    const trouble = [
      () => server.fault({ commands: ['getMore'], reset: 'before' }),
      () => server.stepDown(200),
      () => server.goAway().then(() => server.comeBack()),
    ];
    for (const [index, strike] of trouble.entries()) {
      await strike();
      const event = next(stream);
      await things.insertOne({ _id: `after-${index}` });
      expect(await event).toMatchObject({ documentKey: { _id: `after-${index}` } });
    }
    await stream.close();
  });

  it('cannot go on from before the history, and end when the collection is dropped', async () => {
    const stream = things.watch();
    await stream.tryNext();
    await things.insertMany(many);
    const { _id: token } = await next(stream);
    await stream.close();
    server.state.store.oplog.forget();
    const late = things.watch([], { resumeAfter: token as ResumeToken });
    await expect(late.next()).rejects.toMatchObject({ code: 286 });
    const last = things.watch();
    await last.tryNext();
    await things.drop();
    expect(await next(last)).toMatchObject({ operationType: 'drop' });
    expect(await next(last)).toMatchObject({ operationType: 'invalidate' });
    await expect(last.next()).rejects.toThrow();
  });
});

describe('other kinds of servers', () => {
  const index = { name: 'x', type: 'vectorSearch', definition: { fields: [] } };

  it.each<[profile: keyof typeof PROFILES, command: number, stage: number]>([
    ['search-down', 6, 6],
    ['plain-8', 31082, 31082],
    ['plain-7', 115, 6047401],
    ['plain-6', 59, 40324],
    ['compatible-238', 59, 40234],
    ['compatible-115', 115, 40324],
  ])('%s refuses search with %d and %d', async (profile, command, stage) => {
    server.state.profile = PROFILES[profile];
    await expect(things.createSearchIndex(index)).rejects.toMatchObject({ code: command });
    await expect(things.listSearchIndexes().toArray()).rejects.toMatchObject({ code: stage });
    await expect(things.aggregate([{ $vectorSearch: {} }]).toArray()).rejects.toMatchObject({ code: stage });
  });

  it('lack change streams, expiry, partial indexes, or a replica set', async () => {
    server.state.profile = PROFILES['compatible-238'];
    await expect(things.watch().next()).rejects.toMatchObject({ code: 238 });
    await expect(things.createIndex({ a: 1 }, { expireAfterSeconds: 1 })).rejects.toMatchObject({
      code: 238,
    });
    const partialFilterExpression = { a: 1 };
    await expect(things.createIndex({ a: 1 }, { partialFilterExpression })).rejects.toMatchObject({
      code: 238,
    });
    const alone = await startFakeMongo({ profile: 'standalone' });
    const other = await MongoClient.connect(alone.uri);
    await other.db().collection('things').insertOne({ a: 1 });
    expect(alone.seen.find(({ name }) => name === 'insert')?.command).not.toHaveProperty('txnNumber');
    await expect(other.db().collection('things').watch().next()).rejects.toMatchObject({ code: 40573 });
    await Promise.all([other.close(), alone.close()]);
  });
});
