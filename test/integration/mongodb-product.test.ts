import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Core, openCore } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { toToken } from '../../src/conversation/actions.ts';
import type { Reply, Request } from '../../src/conversation/request.ts';
import { idsOf } from '../support/conversation.ts';
import { OUTAGE_MS, startMongo, type TestMongo } from '../support/mongo.ts';
import { run } from '../support/run.ts';

const PASSWORD = 'geheim!wort';

describe('the whole product on MongoDB', { timeout: 240_000 }, () => {
  let mongo: TestMongo;
  let root: string;
  let one: Core;
  let two: Core;
  const lines: string[] = [];
  const uri = () => `${mongo.server.uri}&serverSelectionTimeoutMS=${OUTAGE_MS}`;

  beforeAll(async () => {
    mongo = await startMongo({ users: [{ name: 'bot', password: PASSWORD }] });
    root = await mkdtemp(path.join(tmpdir(), 'threadfinder-product-'));
    const demo = path.join(inject('demoDataDirectory'), 'demo');
    const feed = [path.join(demo, 'products.jsonl'), '--images', path.join(demo, 'images')];
    const ingested = await run('scripts/ingest.ts', feed, {
      DATA_DIR: path.join(root, 'ingest'),
      MONGODB_URI: uri(),
    });
    expect(ingested).toMatchObject({ code: 0 });
    expect(ingested.stdout).toContain(' 0 rejected');
    [one, two] = await Promise.all([open('one'), open('two')]);
    // An ingestion in a process of its own: minutes on a busy machine.
  }, 600_000);
  afterAll(async () => {
    await one?.close();
    await two?.close();
    await mongo.close();
    await rm(root, { recursive: true, force: true });
  });

  // Two processes on two machines have nothing but the database in common.
  const open = (name: string): Promise<Core> => {
    const config = readConfig({ DATA_DIR: path.join(root, name), MONGODB_URI: uri() });
    return openCore(config, pino({ level: 'debug' }, { write: (line: string) => lines.push(line) }));
  };
  let requests = 0;
  const ask = (core: Core, parts: Partial<Request>): Promise<Reply> => {
    requests += 1;
    return core.handle({
      requestId: `r${requests}`,
      conversationId: 'c',
      locale: 'en',
      personId: 'p',
      ...parts,
    });
  };
  const gridOf = (reply: Reply) => reply.results.find((result) => result.kind === 'product-grid');
  const codesOf = (reply: Reply) =>
    reply.results.flatMap((result) => ('code' in result ? [result.code] : []));

  it('answers from the catalogue that was ingested, and shows how it searches', async () => {
    const { count, index } = await one.catalogue.info();
    expect(count).toBeGreaterThan(100);
    expect(index).toBe('vector-search');
    const grid = gridOf(await ask(one, { text: 'red dress' }));
    const products = await one.catalogue.get(grid === undefined ? [] : idsOf(grid));
    expect(products.length).toBeGreaterThan(0);
    for (const { product } of products) expect(product.attributes.type?.join()).toContain('dress');
    const status = await ask(one, { command: 'catalogue' });
    expect(JSON.stringify(status.results)).toContain('MongoDB’s vector search');
  });

  it('goes on in another process where one has begun', async () => {
    await ask(one, { text: 'red dress', conversationId: 'shared' });
    const reply = await ask(two, { text: 'in blue', conversationId: 'shared' });
    const grid = gridOf(reply);
    const products = await two.catalogue.get(grid === undefined ? [] : idsOf(grid));
    expect(products.length).toBeGreaterThan(0);
    for (const { product } of products) expect(product.attributes.type?.join()).toContain('dress');
    const [first] = products;
    await ask(one, { action: toToken({ kind: 'save', productId: first?.product.id ?? '' }) });
    const saved = await ask(two, { command: 'saved' });
    expect(JSON.stringify(saved.results)).toContain(first?.product.title);
  });

  it('costs a message few commands: what is remembered is read once and written once', async () => {
    await ask(one, { text: 'blue dress', conversationId: 'counted' });
    const from = mongo.server.seen.length;
    await ask(one, { text: 'red dress', conversationId: 'counted' });
    const commands = mongo.server.seen.slice(from);
    const ofState = commands.filter(({ name, command }) => command[name] === 'state');
    // Language, conversation, its latest answer, saved products; then the answer, and the conversation as it is by then.
    expect(ofState.map(({ name }) => name).sort()).toEqual([
      ...['find', 'find', 'find', 'find', 'find'],
      ...['insert', 'update'],
    ]);
  });

  it('says kindly that the shop is out of reach while the server is, and goes on when it is back', async () => {
    await mongo.server.goAway();
    const reply = await ask(one, { text: 'red dress', locale: 'de' });
    expect(codesOf(reply)).toEqual(['outage']);
    expect(JSON.stringify(reply.results)).toContain('nicht erreichbar');
    await mongo.server.comeBack();
    expect(gridOf(await ask(one, { text: 'red dress' }))).toBeDefined();
  });

  it('says so as well when only the search is gone, slow or without its index', async () => {
    for (const code of [6, 50]) {
      mongo.server.fault({ commands: ['aggregate'], collection: 'products', code, times: 20 });
      expect(codesOf(await ask(one, { text: 'blue shirt' }))).toEqual(['outage']);
      mongo.server.state.faults.clear();
    }
    mongo.server.dropIndex('threadfinder', 'products', 'vectors_v1');
    expect(codesOf(await ask(one, { text: 'green skirt' }))).toEqual(['outage']);
    const repaired = await run('scripts/doctor.ts', ['--repair'], {
      DATA_DIR: path.join(root, 'one'),
      MONGODB_URI: uri(),
    });
    expect(repaired.stdout).toContain('No problems.');
    expect(gridOf(await ask(one, { text: 'green skirt' }))).toBeDefined();
  });

  it('starts with what is wrong in words, when the password is', async () => {
    const wrong = uri().replace(encodeURIComponent(PASSWORD), 'falsch');
    const config = readConfig({ DATA_DIR: path.join(root, 'three'), MONGODB_URI: wrong });
    const opening = openCore(config, pino({ level: 'silent' }));
    await expect(opening).rejects.toMatchObject({ code: 'MONGODB_AUTH' });
  });

  it('has written no password to the log, whatever happened', () => {
    expect(lines.join('')).toContain('searching by the vector search of MongoDB');
    expect(lines.join('')).toContain('MONGODB_UNREACHABLE');
    for (const secret of [PASSWORD, encodeURIComponent(PASSWORD)])
      expect(lines.join('')).not.toContain(secret);
  });
});
