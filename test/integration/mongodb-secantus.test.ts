import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/port.ts';
import { openMongoState } from '../../src/state/mongodb/state.ts';
import { at, entry, MODEL } from '../contracts/catalogue-products.ts';
import { Conversation, noticesOf } from '../support/conversation.ts';
import { clientsOf, type MongoClients } from '../support/mongo.ts';
import { demoEntries, fill, openMongoCore } from '../support/mongo-core.ts';
import { type Secantus, startSecantus, whyNoSecantus } from '../support/secantus.ts';
import { startChild } from './children/child.ts';

/** How soon a change must be found, in milliseconds. */
const FRESH_MS = 5_000;
const EVENTS = 60;

const missing = await whyNoSecantus();
if (missing !== undefined) process.stdout.write(`${missing}: the product is not run on it\n`);

// A database that none of us wrote, with change streams and without vector search.
describe.skipIf(missing !== undefined)('on SecantusDB', { timeout: 400_000 }, () => {
  let server: Secantus;
  let clients: MongoClients;
  let databases = 0;
  const uri = () => `${server.uri}_${databases}`;
  const opened: Catalogue[] = [];

  beforeAll(async () => {
    server = await startSecantus();
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    databases += 1;
    clients = await clientsOf({ uri: uri() });
  });
  afterEach(async () => {
    for (const catalogue of opened.splice(0)) await catalogue.close();
    await clients.close();
  });

  const open = async (mode: 'read' | 'write', lines: string[] = []): Promise<Catalogue> => {
    const log = pino({}, { write: (line: string) => lines.push(line) });
    const catalogue = await clients.openCatalogue({ mode, model: MODEL, log });
    opened.push(catalogue);
    return catalogue;
  };
  const search = async (catalogue: Catalogue): Promise<readonly string[]> =>
    (await catalogue.search({ vector: at(0), filter: [], limit: 100 })).map(({ product }) => product.title);
  /** Waits until a search finds these titles, no longer than a change may take. */
  const expectSoon = async (
    catalogue: Catalogue,
    titles: readonly string[],
    withinMs = FRESH_MS,
  ): Promise<void> => {
    const until = Date.now() + withinMs;
    while ((await search(catalogue)).join() !== titles.join() && Date.now() < until) await sleep(20);
    expect(await search(catalogue)).toEqual(titles);
  };

  it('vectors are held here and kept fresh by its change stream: what others write is found within seconds', async () => {
    const writer = await open('write');
    await writer.upsert([entry('a', 0, { title: 'A' }), entry('b', 10, { title: 'B' })], MODEL);
    const lines: string[] = [];
    const bot = await open('read', lines);
    expect((await bot.info()).index).toBe('mirror');
    expect(lines.join('')).toContain('no vector search');
    expect(lines.join('')).toContain('"change-stream"');
    await writer.upsert([entry('a', 20, { title: 'A2' }), entry('c', 5, { title: 'C' })], MODEL);
    await expectSoon(bot, ['C', 'B', 'A2']);
    await writer.remove(['b']);
    await expectSoon(bot, ['C', 'A2']);
    const products = clients.connect().db.collection<{ _id: string }>('products');
    await products.updateOne({ _id: 'c' }, { $set: { title: 'By hand' } });
    await expectSoon(bot, ['By hand', 'A2']);
    await products.deleteOne({ _id: 'a' });
    await expectSoon(bot, ['By hand']);
  });

  it('a copy goes on after a restart from where it was, without being loaded again', async () => {
    const writer = await open('write');
    await writer.upsert([entry('a', 0, { title: 'A' }), entry('b', 10, { title: 'B' })], MODEL);
    const bot = await open('read');
    await writer.upsert([entry('c', 20, { title: 'C' })], MODEL);
    await expectSoon(bot, ['A', 'B', 'C']);
    await bot.close();
    await writer.remove(['a']);
    await writer.upsert([entry('d', 30, { title: 'D' })], MODEL);
    const lines: string[] = [];
    const again = await open('read', lines);
    await expectSoon(again, ['B', 'C', 'D']);
    expect(lines.join('')).not.toContain('vectors loaded');
  });

  it('new vectors are built beside the old ones, and searches turn to them', async () => {
    const writer = await open('write');
    await writer.upsert([entry('a', 0, { title: 'A' }), entry('b', 10, { title: 'B' })], MODEL);
    await writer.optimize?.();
    const bot = await open('read');
    const rebuild = await clients.openCatalogue({
      mode: 'write',
      model: MODEL,
      rebuild: { index: 0, count: 1 },
    });
    opened.push(rebuild);
    await rebuild.upsert([entry('b', 0, { title: 'B' }), entry('a', 10, { title: 'A' })], MODEL);
    expect(await search(bot)).toEqual(['A', 'B']);
    await rebuild.optimize?.();
    // Another copy is loaded first.
    await expectSoon(bot, ['B', 'A'], 60_000);
  });

  it('an event is answered once by many processes, and no update is lost', async () => {
    const children = [0, 1].map(() => startChild('update-mongo-state.ts', [uri(), 'count', String(EVENTS)]));
    expect(await Promise.all(children.map((child) => child.ended()))).toEqual([0, 0]);
    const answered = children.flatMap(({ lines }) => lines.filter((line) => line.startsWith('answered ')));
    expect(new Set(answered.map((line) => line.split(' ')[1])).size).toBe(EVENTS);
    expect(answered).toHaveLength(EVENTS);
    const state = openMongoState({ connection: clients.connect() });
    expect(await state.get('conversation', 'count')).toBe(2 * EVENTS);
  });

  it('the whole product answers, remembers over a restart, and says how it searches', async () => {
    const catalogue = await clients.openCatalogue({ mode: 'write' });
    opened.push(catalogue);
    await fill(catalogue, await demoEntries());
    const one = await openMongoCore({ uri: uri() });
    const talk = new Conversation(one.core.handle, { personId: 'p' });
    const dresses = await talk.ask('red dress under 80');
    expect(dresses.cards.length).toBeGreaterThan(2);
    expect(JSON.stringify(await talk.say({ command: 'catalogue' }))).toContain(
      'in a copy of what MongoDB has, fresh within seconds',
    );
    await one.close();
    const two = await openMongoCore({ uri: uri() });
    const later = new Conversation(two.core.handle, { personId: 'p', conversationId: talk.id });
    const reply = await later.say('in blue');
    expect(noticesOf(reply).map(({ code }) => code)).not.toContain('not-remembered');
    const history = await two.core.stylist.history(talk.id);
    expect(history?.turns.map(({ said }) => said.text)).toEqual([
      'red dress under 80',
      expect.anything(),
      'in blue',
    ]);
    await two.close();
  });
});
