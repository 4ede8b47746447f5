import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { collectionsOf } from '../../src/catalogue/mongodb/collections.ts';
import { copySome } from '../../src/catalogue/mongodb/mirror/copy.ts';
import { readDescription } from '../../src/catalogue/mongodb/slots.ts';
import type { Catalogue } from '../../src/catalogue/port.ts';
import { at, entry, MODEL } from '../contracts/catalogue-products.ts';
import type { ProfileName } from '../fakes/mongodb/profiles.ts';
import { OUTAGE_MS, openCopy, startMongo, type TestMongo } from '../support/mongo.ts';

/** How soon a change must be found, in milliseconds. */
const FRESH_MS = 5_000;
/** After an outage it may take two tries to follow the server again. */
const AFTER_OUTAGE_MS = 20_000;

const search = async (catalogue: Catalogue): Promise<readonly string[]> =>
  (await catalogue.search({ vector: at(0), filter: [], limit: 100 })).map(({ product }) => product.title);

/** Waits until a search finds these titles; rejects with what it found. */
async function expectSoon(
  catalogue: Catalogue,
  titles: readonly string[],
  withinMs = FRESH_MS,
): Promise<void> {
  const until = Date.now() + withinMs;
  for (let found = await search(catalogue); ; found = await search(catalogue)) {
    if (found.join() === titles.join()) return;
    if (Date.now() > until) return expect(found).toEqual(titles);
    await sleep(20);
  }
}

// Servers without vector search: how the copy is kept fresh on each.
const SERVERS: readonly (readonly [ProfileName, Awaited<ReturnType<Catalogue['info']>>['index']])[] = [
  ['plain-8', 'mirror'],
  ['plain-7', 'mirror'],
  ['plain-6', 'mirror'],
  ['standalone', 'mirror-polling'],
  ['compatible-238', 'mirror-polling'],
  ['compatible-115', 'mirror-polling'],
];

describe.each(SERVERS)('on %s, without vector search', { timeout: 60_000 }, (profile, mode) => {
  let mongo: TestMongo;
  const opened: Catalogue[] = [];
  const open = async (mode: 'read' | 'write', log?: pino.Logger): Promise<Catalogue> => {
    const catalogue = await mongo.openCatalogue({
      mode,
      model: MODEL,
      ...(log === undefined ? {} : { log }),
    });
    opened.push(catalogue);
    return catalogue;
  };
  afterEach(async () => {
    for (const catalogue of opened.splice(0)) await catalogue.close();
    await mongo.close();
  });

  it('shows how vectors are searched, in the log and in what it says of itself', async () => {
    mongo = await startMongo({ profile });
    await (await open('write')).upsert([entry('a', 0)], MODEL);
    const lines: string[] = [];
    const catalogue = await open('read', pino({}, { write: (line: string) => lines.push(line) }));
    expect((await catalogue.info()).index).toBe(mode);
    expect(lines.join('')).toContain('no vector search');
    expect(lines.join('')).toContain(mode === 'mirror' ? '"change-stream"' : '"polling"');
  });

  it('finds what another process has added, changed and removed, within seconds', async () => {
    mongo = await startMongo({ profile });
    const writer = await open('write');
    await writer.upsert([entry('a', 0, { title: 'A' }), entry('b', 10, { title: 'B' })], MODEL);
    const bots = [await open('read'), await open('read')];
    for (const bot of bots) expect(await search(bot)).toEqual(['A', 'B']);
    await writer.upsert([entry('a', 20, { title: 'A2' }), entry('c', 5, { title: 'C' })], MODEL);
    for (const bot of bots) await expectSoon(bot, ['C', 'B', 'A2']);
    await writer.remove(['b']);
    for (const bot of bots) await expectSoon(bot, ['C', 'A2']);
    await writer.upsert([entry('b', 1, { title: 'B again' })], MODEL);
    for (const bot of bots) await expectSoon(bot, ['B again', 'C', 'A2']);
  });

  it('goes on after a restart with what it had, and finds what happened meanwhile', async () => {
    mongo = await startMongo({ profile });
    const writer = await open('write');
    await writer.upsert([entry('a', 0, { title: 'A' }), entry('b', 10, { title: 'B' })], MODEL);
    const bot = await open('read');
    await writer.upsert([entry('c', 20, { title: 'C' })], MODEL);
    await expectSoon(bot, ['A', 'B', 'C']);
    await bot.close();
    await writer.remove(['a']);
    await writer.upsert([entry('d', 30, { title: 'D' })], MODEL);
    const lines: string[] = [];
    const again = await open('read', pino({}, { write: (line: string) => lines.push(line) }));
    await expectSoon(again, ['B', 'C', 'D']);
    expect(lines.join('')).not.toContain('vectors loaded');
    // Where the place in the change stream is known, nothing has to be compared.
    if (mode === 'mirror') expect(lines.join('')).not.toContain('compared and mended');
  });

  it('goes on answering while the server is away, and catches up when it is back', async () => {
    mongo = await startMongo({ profile });
    const connection = mongo.connect({ selectionMs: OUTAGE_MS });
    const writer = await mongo.openCatalogue({
      mode: 'write',
      connection: mongo.connect({ patienceMs: 60_000 }),
    });
    opened.push(writer);
    await writer.upsert([entry('a', 0, { title: 'A' })], MODEL);
    const bot = await mongo.openCatalogue({ mode: 'read', model: MODEL, connection });
    opened.push(bot);
    await mongo.server.goAway();
    // What is known of the catalogue is older than it may be: it is asked for in vain.
    await sleep(2_100);
    expect(await search(bot)).toEqual(['A']);
    await mongo.server.comeBack();
    await writer.upsert([entry('b', 10, { title: 'B' })], MODEL);
    await expectSoon(bot, ['A', 'B'], AFTER_OUTAGE_MS);
  });
});

describe('a copy of the vectors', { timeout: 60_000 }, () => {
  it('has what an operator edits and removes by hand, where there are change streams', async () => {
    const mongo = await startMongo({ profile: 'plain-8' });
    const writer = await mongo.openCatalogue({ mode: 'write' });
    await writer.upsert([entry('a', 0, { title: 'A' }), entry('b', 10, { title: 'B' })], MODEL);
    const bot = await mongo.openCatalogue({ mode: 'read' });
    const products = mongo.connect().db.collection<{ _id: string }>('products');
    await products.updateOne({ _id: 'a' }, { $set: { title: 'By hand', price: 1 } });
    await products.deleteOne({ _id: 'b' });
    await expectSoon(bot, ['By hand']);
    await products.updateOne({ _id: 'a' }, { $unset: { title: '' } });
    await expectSoon(bot, []);
    await writer.close();
    await bot.close();
    await mongo.close();
  });

  it('has it after the next comparison, where there are none', async () => {
    const mongo = await startMongo({ profile: 'compatible-238' });
    const writer = await mongo.openCatalogue({ mode: 'write' });
    await writer.upsert([entry('a', 0, { title: 'A' }), entry('b', 10, { title: 'B' })], MODEL);
    const bot = await mongo.openCatalogue({ mode: 'read', reconcileEveryMs: 500 });
    const products = mongo.connect().db.collection<{ _id: string }>('products');
    await products.updateOne({ _id: 'a' }, { $set: { title: 'By hand' } });
    await products.deleteOne({ _id: 'b' });
    await expectSoon(bot, ['By hand']);
    await writer.close();
    await bot.close();
    await mongo.close();
  });

  it('is compared as a whole after the change stream has lost its place', async () => {
    const mongo = await startMongo({ profile: 'plain-8', historyLimit: 5 });
    const writer = await mongo.openCatalogue({ mode: 'write' });
    await writer.upsert([entry('a', 0, { title: 'A' }), entry('b', 10, { title: 'B' })], MODEL);
    const bot = await mongo.openCatalogue({ mode: 'read' });
    await writer.upsert([entry('c', 20, { title: 'C' })], MODEL);
    await expectSoon(bot, ['A', 'B', 'C']);
    await bot.close();
    await writer.remove(['a']);
    for (let round = 0; round < 20; round += 1)
      await writer.upsert([entry('b', 10, { title: `B${round}` })], MODEL);
    const again = await mongo.openCatalogue({ mode: 'read' });
    await expectSoon(again, ['B19', 'C']);
    await writer.close();
    await again.close();
    await mongo.close();
  });

  it('turns to the new vectors after a rebuild, and searches go on meanwhile', async () => {
    const mongo = await startMongo({ profile: 'plain-8' });
    const writer = await mongo.openCatalogue({ mode: 'write' });
    await writer.upsert([entry('a', 0, { title: 'A' }), entry('b', 10, { title: 'B' })], MODEL);
    await writer.optimize?.();
    await writer.close();
    const bot = await mongo.openCatalogue({ mode: 'read' });
    const rebuild = await mongo.openCatalogue({
      mode: 'write',
      model: MODEL,
      rebuild: { index: 0, count: 1 },
    });
    await rebuild.upsert([entry('b', 0, { title: 'B' }), entry('a', 10, { title: 'A' })], MODEL);
    expect(await search(bot)).toEqual(['A', 'B']);
    await rebuild.optimize?.();
    // Another copy is loaded first.
    await expectSoon(bot, ['B', 'A'], AFTER_OUTAGE_MS);
    await rebuild.close();
    await bot.close();
    await mongo.close();
  });
});

describe('a copy that is told of products', () => {
  it('writes what has changed, and leaves what it holds in its place', async () => {
    const mongo = await startMongo({ profile: 'compatible-238' });
    const writer = await mongo.openCatalogue({ mode: 'write', model: MODEL });
    const index = await openCopy({ directory: join(mongo.directory, 'copy'), rebuild: false });
    const written: string[][] = [];
    const upsert: Catalogue['upsert'] = (entries, model) => {
      written.push(entries.map(({ product }) => product.id));
      return index.upsert(entries, model);
    };
    const watched = new Proxy(index, {
      get: (target, name) => (name === 'upsert' ? upsert : Reflect.get(target, name).bind(target)),
    });
    const { db } = mongo.connect();
    const collections = collectionsOf(db);
    try {
      await writer.upsert([entry('a', 0), entry('b', 1), entry('c', 2)], MODEL);
      const { active } = await readDescription(collections.catalogue);
      const copy = { collections, slot: active, model: MODEL, index: watched };
      await copySome(copy, ['a', 'b', 'c']);
      await writer.upsert([entry('b', 1, { title: 'new title' }), entry('c', 90)], MODEL);
      await copySome(copy, ['a', 'b', 'c']);
      await copySome(copy, ['a', 'b', 'c']);
      expect(written).toEqual([
        ['a', 'b', 'c'],
        ['b', 'c'],
      ]);
    } finally {
      await writer.close();
      await index.close();
      await mongo.close();
    }
  });
});
