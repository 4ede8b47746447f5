import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diagnose } from '../../src/catalogue/mongodb/doctor/diagnose.ts';
import { repair } from '../../src/catalogue/mongodb/doctor/mend.ts';
import type { Finding } from '../../src/diagnosis.ts';
import { errorCode } from '../../src/errors.ts';
import { openMongoState } from '../../src/state/mongodb/state.ts';
import { at, entry, MODEL } from '../contracts/catalogue-products.ts';
import { openCopy, startMongo, type TestMongo } from '../support/mongo.ts';
import { run } from '../support/run.ts';

describe('npm run doctor on MongoDB', { timeout: 120_000 }, () => {
  let mongo: TestMongo;
  beforeEach(async () => {
    mongo = await startMongo();
  });
  afterEach(() => mongo.close());

  async function fill(): Promise<void> {
    const catalogue = await mongo.openCatalogue({ mode: 'write' });
    await catalogue.upsert([entry('a', 0), entry('b', 30)], MODEL);
    await catalogue.optimize?.();
    await catalogue.close();
    const state = openMongoState({ connection: mongo.connect() });
    await state.update('saved', 'a', () => 1);
  }

  const findings = async (model = MODEL, connection = mongo.connect()): Promise<readonly Finding[]> => {
    const found: Finding[] = [];
    const mirror = { root: mongo.directory, openIndex: openCopy };
    for await (const finding of diagnose({ connection, model, mirror })) found.push(finding);
    return found;
  };
  const statesOf = (found: readonly Finding[]) =>
    Object.fromEntries(found.map(({ check, state }) => [check, state]));

  it('finds nothing wrong where nothing is, and has tried what matters', async () => {
    await fill();
    expect(statesOf(await findings())).toEqual({
      connection: 'ok',
      'permissions to serve': 'ok',
      'permissions to ingest': 'ok',
      expiry: 'ok',
      model: 'ok',
      'search index': 'ok',
      documents: 'ok',
      'probe query': 'ok',
    });
  });

  it('finds a missing index, says how to make it, and makes it', async () => {
    await fill();
    mongo.server.dropIndex('threadfinder', 'products', 'vectors_v1');
    const [index, probe] = (await findings()).filter(({ state }) => state === 'problem');
    expect([index?.check, probe?.check]).toEqual(['CATALOGUE_INDEX_MISSING', 'CATALOGUE_INDEX_MISSING']);
    expect(index?.fix).toContain('npm run doctor -- --repair');
    await repair(mongo.connect(), () => undefined);
    expect(statesOf(await findings())).toMatchObject({ 'search index': 'ok', 'probe query': 'ok' });
  });

  it('finds an index that lacks a filter, though its name is right, and brings it up to date', async () => {
    await fill();
    const products = mongo.connect().db.collection('products');
    await products.updateSearchIndex('vectors_v1', {
      fields: [{ type: 'vector', path: 'vectors.v1', numDimensions: MODEL.dimensions, similarity: 'cosine' }],
    });
    await expect
      .poll(async () => statesOf(await findings()), { timeout: 10_000 })
      .toMatchObject({ CATALOGUE_INDEX_OUTDATED: 'problem' });
    const bot = await mongo.openCatalogue({ mode: 'read' });
    const filter = [{ kind: 'available' as const }];
    // The old index goes on answering until the new one is built.
    await expect
      .poll(() => bot.search({ vector: at(0), filter, limit: 1 }).catch(errorCode), { timeout: 10_000 })
      .toBe('CATALOGUE_INDEX_OUTDATED');
    await repair(mongo.connect(), () => undefined);
    expect(await bot.search({ vector: at(0), filter, limit: 1 })).toHaveLength(1);
    await bot.close();
    expect(statesOf(await findings())).toMatchObject({ 'search index': 'ok' });
  });

  it('finds another model, with the command that rebuilds', async () => {
    await fill();
    const model = (await findings({ ...MODEL, revision: '2' })).find(({ check }) => check === 'model');
    expect(model).toMatchObject({ state: 'problem', fix: expect.stringContaining('--rebuild') });
  });

  it('shows how far a rebuild has come, and which old vectors are kept', async () => {
    await fill();
    const model = { ...MODEL, revision: '2' };
    const rebuild = await mongo.openCatalogue({ mode: 'write', model, rebuild: { index: 0, count: 1 } });
    await rebuild.upsert([entry('a', 0)], model);
    const find = async (check: string) => (await findings(MODEL)).find((one) => one.check === check);
    expect(await find('rebuild')).toMatchObject({
      state: 'warning',
      detail: 'slot v2 is being built: it has 1 products (2 are searched meanwhile), 0 of 1 parts are done',
    });
    await rebuild.optimize?.();
    await rebuild.close();
    expect(await find('rebuild')).toBeUndefined();
    expect(await find('old vectors')).toMatchObject({
      detail: 'v1 is kept for bots that still run with that model',
      fix: expect.stringContaining('--drop-old'),
    });
  });

  it.each([
    ['standalone', 'connection', 'a single server'],
    ['compatible-238', 'expiry', 'no TTL index'],
  ] as const)('on %s warns of its %s', async (profile, check, detail) => {
    await mongo.close();
    mongo = await startMongo({ profile });
    await fill();
    expect((await findings()).find((one) => one.check === check)).toMatchObject({
      state: 'warning',
      detail: expect.stringContaining(detail),
      fix: expect.anything(),
    });
  });

  it('says that nothing has been ingested yet, and how to', async () => {
    expect((await findings()).at(-1)).toMatchObject({
      check: 'model',
      state: 'warning',
      fix: expect.stringContaining('npm run ingest'),
    });
  });

  it('finds what was edited to something that is no product', async () => {
    await fill();
    await mongo
      .connect()
      .db.collection<{ _id: string }>('products')
      .updateOne({ _id: 'a' }, { $set: { price: 'ten' } });
    const documents = (await findings()).find(({ check }) => check === 'documents');
    expect(documents).toMatchObject({ state: 'problem', detail: expect.stringContaining('a (price') });
  });

  it.each([
    [18, 'MONGODB_AUTH'],
    [6, 'MONGODB_SEARCH_DOWN'],
  ])('tells error %d apart', async (code, check) => {
    await fill();
    mongo.server.fault({ commands: ['find'], code, times: 10 });
    expect(statesOf(await findings())).toMatchObject({ [check]: 'problem' });
  });

  it('says which privileges are missing', async () => {
    await fill();
    mongo.server.fault({ commands: ['update'], collection: 'products', code: 13 });
    mongo.server.fault({ commands: ['delete'], collection: 'state', code: 13 });
    const found = await findings();
    expect(statesOf(found)).toMatchObject({
      'permissions to serve': 'problem',
      'permissions to ingest': 'warning',
    });
    expect(found.find(({ check }) => check === 'permissions to serve')?.detail).toContain('write state');
  });

  it('says that the server is away', async () => {
    await mongo.server.goAway();
    const impatient = mongo.connect({ selectionMs: 500 });
    expect(statesOf(await findings(MODEL, impatient))).toEqual({ MONGODB_UNREACHABLE: 'problem' });
  });

  it.each(['plain-8', 'compatible-238'] as const)(
    'on %s says that vectors are held here',
    async (profile) => {
      await mongo.close();
      mongo = await startMongo({ profile });
      await fill();
      const found = statesOf(await findings());
      expect(found).toMatchObject({ 'search index': 'warning', 'probe query': 'ok' });
      expect(Object.values(found)).not.toContain('problem');
    },
  );

  it('is a command that ends with 1 where there is a problem, and never shows a password', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'threadfinder-doctor-'));
    const doctor = (uri: string | undefined, ...args: readonly string[]) =>
      run('scripts/doctor.ts', args, {
        DATA_DIR: root,
        LOG_LEVEL: 'debug',
        ...(uri === undefined ? {} : { MONGODB_URI: uri }),
      });
    const fine = await doctor(mongo.server.uri);
    expect(fine.stdout).toContain('No problems.');
    expect(fine.code).toBe(0);
    const away = await doctor('mongodb://user:secret@127.0.0.1:9/?serverSelectionTimeoutMS=200');
    expect(away.code).toBe(1);
    expect(away.stdout).toContain('MONGODB_UNREACHABLE');
    expect(away.stdout + away.stderr).not.toContain('secret');
    const embedded = await doctor(undefined);
    expect(embedded).toMatchObject({ code: 0 });
    expect((await doctor(undefined, '--repair')).stderr).toContain('[USAGE]');
    await rm(root, { recursive: true });
  });
});
