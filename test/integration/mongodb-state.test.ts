import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectMongo } from '../../src/mongodb/connect.ts';
import { openMongoState } from '../../src/state/mongodb/state.ts';
import { OUTAGE_MS, startMongo, type TestMongo } from '../support/mongo.ts';
import { startProcess } from '../support/mongo-server-process.ts';
import { startChild } from './children/child.ts';

const EVENTS = 150;

describe('what is remembered on MongoDB', { timeout: 120_000 }, () => {
  let mongo: TestMongo;
  beforeEach(async () => {
    mongo = await startMongo();
  });
  afterEach(() => mongo.close());

  it('is one for all processes: an event is answered once, and no update is lost', async () => {
    const children = [0, 1, 2].map(() =>
      startChild('update-mongo-state.ts', [mongo.server.uri, 'count', String(EVENTS)]),
    );
    expect(await Promise.all(children.map((child) => child.ended()))).toEqual([0, 0, 0]);
    const answered = children.flatMap(({ lines }) => lines.filter((line) => line.startsWith('answered ')));
    expect(new Set(answered.map((line) => line.split(' ')[1])).size).toBe(EVENTS);
    expect(answered).toHaveLength(EVENTS);
    const state = openMongoState({ connection: mongo.connect() });
    expect(await state.get('conversation', 'count')).toBe(3 * EVENTS);
  });

  it('is kept when a process is killed in the middle: what it said was stored is there', async () => {
    const child = startChild('update-mongo-state.ts', [mongo.server.uri, 'count', '100000']);
    await child.printed('answered 40 ');
    await child.kill();
    const said = Number(child.lines.at(-1)?.split(' ')[2]);
    const state = openMongoState({ connection: mongo.connect() });
    // It may have stored one more than it could say.
    expect([said, said + 1]).toContain(await state.get('conversation', 'count'));
    expect(await state.claim('seen', 'event-40', 1)).toBe(false);
  });

  it('goes on when the connection is lost in the middle of a write, whether or not that was done', async () => {
    const state = openMongoState({ connection: mongo.connect() });
    await state.update('saved', 'a', () => 0);
    for (const reset of ['before', 'after'] as const) {
      for (const command of ['update', 'insert', 'find'] as const) {
        mongo.server.fault({ commands: [command], collection: 'state', reset });
        await state.update('saved', 'a', (value) => Number(value) + 1);
        expect(await state.claim('seen', `${reset} ${command}`, 1)).toBe(true);
        expect(await state.claim('seen', `${reset} ${command}`, 2)).toBe(false);
      }
    }
    expect(await state.get('saved', 'a')).toBe(6);
  });

  it('goes on as well where the driver cannot try a write again by itself', async () => {
    const single = await startMongo({ profile: 'standalone' });
    const state = openMongoState({ connection: single.connect({ patienceMs: 5_000 }) });
    await state.update('saved', 'a', () => 0);
    for (const reset of ['before', 'after'] as const) {
      for (const command of ['update', 'insert'] as const) {
        single.server.fault({ commands: [command], collection: 'state', reset });
        await state.update('saved', 'a', (value) => Number(value) + 1);
        expect(await state.claim('seen', `${reset} ${command}`, 1)).toBe(true);
      }
    }
    expect(await state.get('saved', 'a')).toBe(4);
    await single.close();
  });

  it('that was erased while the reply to an update was lost is not brought back by the next try', async () => {
    // Where the driver tries a write again, the server itself knows that it was done.
    const single = await startMongo({ profile: 'standalone' });
    const [one, two] = [single.connect(), single.connect()].map((connection) =>
      openMongoState({ connection }),
    );
    await one?.update('person', 'a', () => 0);
    const { seen } = single.server;
    const from = seen.length;
    const replaced = () => seen.slice(from).some(({ name }) => name === 'update');
    single.server.fault({ commands: ['update'], collection: 'state', reset: 'after' });
    // The look at whether it was done.
    single.server.fault({ commands: ['find'], collection: 'state', after: 1, delayMs: 3_000 });
    let changes = 0;
    const updated = one?.update('person', 'a', (value) => {
      changes += 1;
      return Number(value) + 1;
    });
    await expect.poll(replaced, { interval: 5, timeout: 10_000 }).toBe(true);
    expect(await two?.remove('person', 'a')).toBe(true);
    expect(await updated).toBe(1);
    expect(single.server.state.faults.spent).toBe(true);
    expect(changes).toBe(1);
    expect(await two?.get('person', 'a')).toBeUndefined();
    await single.close();
  });

  it('is written again where it had expired before the reply was lost, and was deleted for that', async () => {
    const single = await startMongo({ profile: 'standalone' });
    const state = openMongoState({ connection: single.connect() });
    await state.update('person', 'a', () => 'old', { ttlMs: 20_000 });
    const entries = single.connect().db.collection<{ _id: string }>('state');
    single.server.fault({ commands: ['update'], collection: 'state', reset: 'before' });
    single.server.fault({ commands: ['find'], collection: 'state', after: 1, delayMs: 3_000 });
    const from = single.server.seen.length;
    const updated = state.update('person', 'a', () => 'new', { ttlMs: 60_000 });
    const tried = () => single.server.seen.slice(from).some(({ name }) => name === 'update');
    await expect.poll(tried, { interval: 5, timeout: 10_000 }).toBe(true);
    // As the server does by its own clock.
    await entries.deleteOne({ _id: 'person:a' });
    expect(await updated).toBe('new');
    expect(await state.get('person', 'a')).toBe('new');
    await single.close();
  });

  it('goes away by itself when its time is over', async () => {
    const state = openMongoState({ connection: mongo.connect() });
    await state.update('result', 'short', () => 1, { ttlMs: 50 });
    await state.update('result', 'long', () => 1, { ttlMs: 60_000 });
    const entries = mongo.connect().db.collection('state');
    for (let waited = 0; (await entries.countDocuments()) > 1 && waited < 30_000; waited += 50)
      await sleep(50);
    expect(await entries.countDocuments()).toBe(1);
  });

  it('says what is wrong when the server is away, and goes on when it is back', async () => {
    const state = openMongoState({ connection: mongo.connect({ selectionMs: OUTAGE_MS }) });
    await state.update('saved', 'a', () => 1);
    await mongo.server.goAway();
    await expect(state.get('saved', 'a')).rejects.toMatchObject({ code: 'MONGODB_UNREACHABLE' });
    await expect(state.update('saved', 'a', () => 2)).rejects.toMatchObject({ code: 'MONGODB_UNREACHABLE' });
    await mongo.server.comeBack();
    expect(await state.get('saved', 'a')).toBe(1);
  });

  it('is given up for now where the server hangs without a word, and goes on when it is back', async () => {
    const hanging = await startProcess('atlas');
    const connection = connectMongo({ uri: hanging.uri });
    const state = openMongoState({ connection });
    await state.update('saved', 'a', () => 1);
    hanging.pause();
    const started = Date.now();
    await expect(state.get('saved', 'a')).rejects.toMatchObject({ code: 'MONGODB_UNREACHABLE' });
    // By the driver's own settings it would be 45 s.
    expect(Date.now() - started).toBeLessThan(35_000);
    hanging.goOn();
    await expect.poll(() => state.get('saved', 'a').catch(() => 'away'), { timeout: 30_000 }).toBe(1);
    await connection.close();
    hanging.kill();
  });

  it.each([
    [14_031, 'STATE_DISK_FULL'],
    [13, 'MONGODB_FORBIDDEN'],
    [50, 'MONGODB_TOO_SLOW'],
    [18, 'MONGODB_AUTH'],
  ])('says what error %d of the server means', async (code, expected) => {
    const state = openMongoState({ connection: mongo.connect() });
    await state.update('saved', 'a', () => 1);
    mongo.server.fault({ commands: ['update'], collection: 'state', code });
    await expect(state.update('saved', 'a', () => 2)).rejects.toMatchObject({ code: expected });
    expect(await state.get('saved', 'a')).toBe(1);
  });
});
