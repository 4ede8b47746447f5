import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toToken } from '../../src/conversation/actions.ts';
import type { Reply } from '../../src/conversation/request.ts';
import type { Trouble } from '../../src/errors.ts';
import { LANGUAGES, type Language, LOCALES } from '../../src/i18n/locales.ts';
import { PROFILES } from '../fakes/mongodb/profiles.ts';
import { Conversation, gridOf, noticesOf } from '../support/conversation.ts';
import { OUTAGE_MS, startMongo, type TestMongo } from '../support/mongo.ts';
import { demoEntries, fill, type MongoCore, openMongoCore } from '../support/mongo-core.ts';

let mongo: TestMongo;
let product: MongoCore;

// One process for all of them: whatever happened, the next test finds it working.
beforeAll(async () => {
  mongo = await startMongo({ users: [{ name: 'bot', password: 'open sesame' }] });
  const catalogue = await mongo.openCatalogue({ mode: 'write' });
  await fill(catalogue, await demoEntries());
  await catalogue.close();
  product = await openMongoCore(mongo.server, { serverSelectionTimeoutMS: String(OUTAGE_MS) });
});
afterAll(async () => {
  await product.close();
  await mongo.close();
});
afterEach(async () => {
  mongo.server.state.faults.clear();
  mongo.server.state.profile = PROFILES.atlas;
  mongo.server.state.diskFull = false;
  expect((await person().ask('red dress under 80')).cards.length).toBeGreaterThan(2);
});

const person = () => new Conversation(product.core.handle);
const turns = async ({ id }: Conversation): Promise<number> =>
  (await product.core.stylist.history(id))?.turns.length ?? 0;
const STATE_WRITES = ['insert', 'update', 'delete', 'findAndModify'];

/** Expects an answer that says what a person needs to know, and nothing that only an operator understands. */
async function expectOutage(talk: Conversation, text = 'red dress'): Promise<void> {
  expectTrouble('outage', await talk.say(text));
}

function expectTrouble(code: Trouble, reply: Reply, language: Language = 'en'): void {
  expect(noticesOf(reply)).toEqual([
    { kind: 'notice', tone: 'sorry', code, text: LOCALES[language][`notice.${code}`] },
  ]);
  expect(reply.results[0]).toMatchObject({
    text: expect.not.stringMatching(/mongo|error|127\.0\.0\.1|undefined/i),
  });
}

describe('a write that is interrupted', () => {
  it('by a step-down of the primary, is done on the new one: the answer comes and is remembered', async () => {
    const talk = person();
    for (let turn = 1; turn <= 3; turn++) {
      mongo.server.fault({
        commands: STATE_WRITES,
        collection: 'state',
        afterStatements: turn % 2,
        stepDownMs: 300,
      });
      expect((await talk.ask('red dress')).cards.length).toBeGreaterThan(2);
      expect(await turns(talk)).toBe(turn);
    }
    expect(mongo.server.state.faults.spent).toBe(true);
  });

  it.each(['before', 'after', { bytesOfReply: 25 }] as const)(
    'by a reset of the connection (%j), is done once',
    async (reset) => {
      const talk = person();
      mongo.server.fault({ commands: STATE_WRITES, collection: 'state', reset });
      expect((await talk.ask('red dress')).cards.length).toBeGreaterThan(2);
      expect(await turns(talk)).toBe(1);
      expect(mongo.server.state.faults.spent).toBe(true);
    },
  );
});

describe('a search', () => {
  it('survives a reset of the connection unnoticed', async () => {
    mongo.server.fault({ commands: ['aggregate'], reset: { bytesOfReply: 100 } });
    expect((await person().ask('red dress')).cards.length).toBeGreaterThan(2);
  });

  it('that takes longer than it may ends with an answer, and the next one finds', async () => {
    mongo.server.fault({ commands: ['aggregate'], collection: 'products', delayMs: 60_000, times: 3 });
    const started = Date.now();
    await expectOutage(person());
    expect(Date.now() - started).toBeLessThan(30_000);
  });

  it('says that it cannot be done while the search process is down', async () => {
    mongo.server.state.profile = PROFILES['search-down'];
    const talk = person();
    await expectOutage(talk);
    expect(await turns(talk)).toBe(1);
  });

  it('never says that there is nothing when the index was dropped', async () => {
    const { server } = mongo;
    const products = server.state.store.collection('threadfinder', 'products');
    const [index] = products === undefined ? [] : server.state.search.list(products);
    if (index === undefined) throw new Error('no index');
    server.dropIndex('threadfinder', 'products', index.name);
    await expectOutage(person());
    await expectOutage(person(), 'qwertz uiopasd fghjkl');
    // What an ingestion, or the doctor, does.
    const catalogue = await mongo.openCatalogue({ mode: 'write' });
    await catalogue.optimize?.();
    await catalogue.close();
  });
});

describe('a server', () => {
  it('that is gone for 20 seconds is back as if nothing had been, and what was being ingested is there', async () => {
    const { entries, model } = await demoEntries();
    const connection = mongo.connect({ patienceMs: 60_000 });
    const catalogue = await mongo.openCatalogue({ mode: 'write', connection });
    const talk = person();
    const before = (await talk.ask('white sneakers')).cards.map(({ productId }) => productId);
    const added = entries.slice(0, 30).map((entry) => {
      const id = `new-${entry.product.id}`;
      return { ...entry, product: { ...entry.product, id } };
    });
    await mongo.server.goAway();
    const gone = Date.now();
    const upsert = catalogue.upsert(added, model);
    await expectOutage(talk);
    expect(Date.now() - gone).toBeLessThan(10_000);
    await new Promise((resolve) => setTimeout(resolve, gone + 20_000 - Date.now()));
    await mongo.server.comeBack();
    await upsert;
    expect(await catalogue.get(added.map(({ product: { id } }) => id))).toHaveLength(added.length);
    await catalogue.remove(added.map(({ product: { id } }) => id));
    expect((await talk.ask('white sneakers')).cards.map(({ productId }) => productId)).toEqual(before);
    expect(await turns(talk)).toBe(2);
    await catalogue.close();
  });

  it('without space left still shows products, says that nothing more is kept, and keeps again when there is', async () => {
    const talk = person();
    await talk.ask('red dress');
    const catalogue = await mongo.openCatalogue({ mode: 'write' });
    mongo.server.state.diskFull = true;
    const reply = await talk.say('in black');
    expect(gridOf(reply).cards.length).toBeGreaterThan(0);
    expect(noticesOf(reply).map(({ code }) => code)).toContain('not-remembered');
    expect(await turns(talk)).toBe(1);
    const { entries, model } = await demoEntries();
    await expect(catalogue.upsert(entries.slice(0, 3), model)).rejects.toMatchObject({
      code: 'CATALOGUE_DISK_FULL',
    });
    await catalogue.close();
    mongo.server.state.diskFull = false;
    expect(gridOf(await talk.say('in black')).cards.length).toBeGreaterThan(0);
    expect(await turns(talk)).toBe(2);
  });

  it.each(LANGUAGES)(
    'without space left says in %s that what was to be saved was not kept',
    async (locale) => {
      const talk = new Conversation(product.core.handle, { personId: `saver-${locale}`, locale });
      const [card] = (await talk.ask('jeans')).cards;
      const action = toToken({ kind: 'save', productId: card?.productId ?? '' });
      mongo.server.state.diskFull = true;
      expectTrouble('no-room', await talk.say({ action }), locale);
      mongo.server.state.diskFull = false;
      expect(noticesOf(await talk.say({ action })).map(({ code }) => code)).toEqual(['saved']);
    },
  );

  it.each(LANGUAGES)('that does not allow what it did says so in %s', async (locale) => {
    mongo.server.fault({ commands: ['aggregate', 'find'], collection: 'products', code: 13, times: 30 });
    const talk = new Conversation(product.core.handle, { locale });
    expectTrouble('locked-out', await talk.say('jeans'), locale);
  });

  it('that does not let anything be written still shows products, and says that the answer is not kept', async () => {
    mongo.server.fault({ commands: STATE_WRITES, collection: 'state', code: 13, times: 30 });
    const reply = await person().say('red dress');
    expect(gridOf(reply).cards.length).toBeGreaterThan(2);
    expect(noticesOf(reply).map(({ code }) => code)).toContain('not-remembered');
  });

  it('that takes longer to write than it may still shows products, and says that the answer is not kept', async () => {
    mongo.server.fault({ commands: STATE_WRITES, collection: 'state', delayMs: 60_000, times: 2 });
    const started = Date.now();
    const reply = await person().say('red dress');
    expect(Date.now() - started).toBeLessThan(50_000);
    expect(gridOf(reply).cards.length).toBeGreaterThan(2);
    expect(noticesOf(reply).map(({ code }) => code)).toContain('not-remembered');
  });

  it('that refuses the password stops the start, and names neither the password nor the user', async () => {
    const uri = mongo.server.uri.replace('open', 'closed');
    const failure = await openMongoCore({ uri }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'MONGODB_AUTH', fix: expect.stringContaining('MONGODB_URI') });
    expect(String(failure)).not.toMatch(/sesame|bot/);
  });

  it('whose password was changed says so in chat, and answers again when it was changed back', async () => {
    const { state } = mongo.server;
    const [user] = state.users;
    if (user === undefined) throw new Error('no user');
    state.users = [{ ...user, password: 'another' }];
    await mongo.server.goAway();
    await mongo.server.comeBack();
    expectTrouble('locked-out', await person().say('red dress'));
    state.users = [user];
    await mongo.server.goAway();
    await mongo.server.comeBack();
  });
});
