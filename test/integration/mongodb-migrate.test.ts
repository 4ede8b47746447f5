import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue, CatalogueEntry } from '../../src/catalogue/port.ts';
import { openZvecCatalogue } from '../../src/catalogue/zvec/open.ts';
import { copyCatalogue } from '../../src/migrate/catalogue.ts';
import { copyState } from '../../src/migrate/state.ts';
import { openLmdbState } from '../../src/state/lmdb.ts';
import { openMongoState } from '../../src/state/mongodb/state.ts';
import type { State } from '../../src/state/port.ts';
import { at, entry, MODEL } from '../contracts/catalogue-products.ts';
import type { Fault } from '../fakes/mongodb/faults.ts';
import { startMongo, type TestMongo } from '../support/mongo.ts';
import { type Run, run, start } from '../support/run.ts';

const calibration = { text: { mean: 0.1, deviation: 0.02 }, image: { mean: 0.4, deviation: 0.1 } };
const COUNT = 700;
const SCRIPT = 'scripts/migrate.ts';

/** Unlike each other, and of unit length only as nearly as floats are. */
const entries: readonly CatalogueEntry[] = Array.from({ length: COUNT }, (_, index) => ({
  ...entry(`p${index}`, index / 3, {
    price: index / 7,
    ...(index % 2 === 0 ? { family: `f${index % 50}`, labels: { 'Colour.x': 'Rot' } } : { brand: '?' }),
    attributes: index % 3 === 0 ? { colour: ['red', 'blue'] } : { type: ['dress'] },
  }),
}));

describe('migration', { timeout: 400_000 }, () => {
  let mongo: TestMongo;
  let root: string;
  beforeEach(async () => {
    mongo = await startMongo();
    root = await mkdtemp(path.join(tmpdir(), 'threadfinder-migrate-'));
  });
  afterEach(async () => {
    await mongo.close();
    await rm(root, { recursive: true, force: true });
  });

  const migrate = (...args: readonly string[]): Promise<Run> =>
    run(SCRIPT, args, { DATA_DIR: root, MONGODB_URI: mongo.server.uri });
  const openEmbedded = () => openZvecCatalogue({ directory: path.join(root, 'catalogue'), mode: 'write' });

  async function fillEmbedded(): Promise<void> {
    const catalogue = await openEmbedded();
    await catalogue.upsert(entries, MODEL);
    await catalogue.info({ calibration });
    await catalogue.close();
    const state = await openLmdbState({ directory: path.join(root, 'state') });
    for (let index = 0; index < 60; index += 1)
      await state.update('saved', `person-${index}`, () => ({ items: [index] }));
    await state.update('conversation', 'é/😀', () => ({ turns: [1, 'zwei'] }), { ttlMs: 600_000 });
    await state.close();
  }

  const expectAll = async (catalogue: Catalogue): Promise<void> => {
    expect(await catalogue.info()).toMatchObject({ count: COUNT, model: MODEL, calibration });
    const held = await catalogue.get(entries.map(({ product }) => product.id));
    expect(held.map(({ product, sourceHash }) => ({ product, sourceHash }))).toEqual(
      entries.map(({ product, sourceHash }) => ({ product, sourceHash })),
    );
    const hits = await catalogue.search({ vector: at(100), filter: [], limit: 3 });
    expect(hits.map(({ product }) => product.id)).toEqual(['p300', 'p299', 'p301']);
  };

  it('copies catalogue and state to MongoDB and back, and says what it did', async () => {
    await fillEmbedded();
    const dry = await migrate('--from', 'embedded', '--to', 'mongodb', '--dry-run');
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.stdout).toContain(`${COUNT} products, ${COUNT} would be copied`);
    expect(await mongo.connect().db.collection('products').countDocuments()).toBe(0);

    const there = await migrate('--from', 'embedded', '--to', 'mongodb');
    expect(there.code).toBe(0);
    expect(there.stdout).toContain(`${COUNT} products, ${COUNT} copied, 0 there already`);
    expect(there.stdout).toContain('61 remembered things, 61 copied');
    const [checksum] = /checksum [0-9a-f]{32}/.exec(there.stdout) ?? ['none'];
    const onMongo = await mongo.openCatalogue({ mode: 'read' });
    await expectAll(onMongo);
    await onMongo.close();

    const again = await migrate('--from', 'embedded', '--to', 'mongodb');
    expect(again.stdout).toContain(`0 copied, ${COUNT} there already`);
    expect(again.stdout).toContain('0 copied, 61 there already');

    await rm(path.join(root, 'catalogue'), { recursive: true });
    await rm(path.join(root, 'state'), { recursive: true });
    const back = await migrate('--from', 'mongodb', '--to', 'embedded');
    expect(back.code).toBe(0);
    expect(back.stdout).toContain(checksum);
    const embedded = await openEmbedded();
    await expectAll(embedded);
    await embedded.close();
    const state = await openLmdbState({ directory: path.join(root, 'state') });
    expect(await state.get('saved', 'person-59')).toEqual({ items: [59] });
    const [item] = await itemsOf(state, 'conversation');
    expect(item).toMatchObject({ key: 'é/😀', value: { turns: [1, 'zwei'] } });
    // What is left of ten minutes.
    expect((item?.expires ?? 0) - Date.now()).toBeGreaterThan(400_000);
    await state.close();
  });

  const itemsOf = async (state: State, space: 'conversation') => {
    const items = [];
    for await (const item of state.items(space)) items.push(item);
    return items;
  };

  /** Starts a migration, and kills it when the server has got so many of a command. */
  const killedAt = async (
    args: readonly string[],
    fault: Fault & { readonly commands: readonly string[] },
    count: number,
  ): Promise<void> => {
    mongo.server.fault({ ...fault, delayMs: 200, times: 1_000 });
    const from = mongo.server.seen.length;
    const got = () =>
      mongo.server.seen
        .slice(from)
        .filter(({ name, command }) => fault.commands.includes(name) && command[name] === fault.collection);
    const child = start(SCRIPT, args, { DATA_DIR: root, MONGODB_URI: mongo.server.uri });
    const ended = new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)));
    await expect.poll(() => got().length, { interval: 5, timeout: 120_000 }).toBeGreaterThanOrEqual(count);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    mongo.server.state.faults.clear();
  };
  const numbersOf = ({ stdout }: Run): readonly number[] =>
    (/(\d+) copied, (\d+) there already/.exec(stdout) ?? []).slice(1).map(Number);

  it('to MongoDB goes on after kill -9, with what had been copied left alone', async () => {
    await fillEmbedded();
    const args = ['--from', 'embedded', '--to', 'mongodb'];
    await killedAt([...args, '--only', 'catalogue'], { commands: ['update'], collection: 'products' }, 2);
    const catalogue = await migrate(...args, '--only', 'catalogue');
    expect(catalogue.code).toBe(0);
    const [copied = 0, there = 0] = numbersOf(catalogue);
    expect(copied + there).toBe(COUNT);
    expect(Math.min(copied, there)).toBeGreaterThan(0);
    expect(catalogue.stdout).toMatch(/Both sides hold the same: checksum [0-9a-f]{32}/);
    const onMongo = await mongo.openCatalogue({ mode: 'read' });
    await expectAll(onMongo);
    await onMongo.close();

    await killedAt([...args, '--only', 'state'], { commands: ['insert'], collection: 'state' }, 20);
    const state = await migrate(...args, '--only', 'state');
    expect(state.code).toBe(0);
    const [stateCopied = 0, stateThere = 0] = numbersOf(state);
    expect(stateCopied + stateThere).toBe(61);
    expect(Math.min(stateCopied, stateThere)).toBeGreaterThan(0);
  });

  it('from MongoDB goes on after kill -9, with what had been copied left alone', async () => {
    await fillEmbedded();
    expect(await migrate('--from', 'embedded', '--to', 'mongodb')).toMatchObject({ code: 0 });
    await rm(path.join(root, 'catalogue'), { recursive: true });
    await rm(path.join(root, 'state'), { recursive: true });
    const args = ['--from', 'mongodb', '--to', 'embedded', '--only', 'catalogue'];
    // The first batch has been written when the third is asked for.
    await killedAt(args, { commands: ['find'], collection: 'products' }, 4);
    const catalogue = await migrate(...args);
    expect(catalogue.code).toBe(0);
    const [copied = 0, there = 0] = numbersOf(catalogue);
    expect(copied + there).toBe(COUNT);
    expect(there).toBeGreaterThan(0);
    const embedded = await openEmbedded();
    await expectAll(embedded);
    await embedded.close();
  });

  it('goes on where it was stopped', async () => {
    await fillEmbedded();
    const [from, to] = [await openEmbedded(), await mongo.openCatalogue({ mode: 'write' })];
    const stopped = copyCatalogue(from, to, {
      onProgress: ({ done }) => {
        if (done > 300) throw new Error('stopped');
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    const half = (await to.info()).count;
    expect(half).toBeGreaterThan(300);
    expect(await copyCatalogue(from, to)).toMatchObject({ products: COUNT, copied: COUNT - half, others: 0 });
    await from.close();
    await to.close();
  });

  it('finds out when the copy is not what it was made from', async () => {
    await fillEmbedded();
    const [from, to] = [await openEmbedded(), await mongo.openCatalogue({ mode: 'write' })];
    const products = mongo.connect().db.collection<{ _id: string }>('products');
    const spoilt: Catalogue = {
      ...bound(to),
      optimize: async () => {
        await products.updateOne({ _id: 'p5' }, { $set: { price: 1e6 } });
      },
    };
    await expect(copyCatalogue(from, spoilt)).rejects.toMatchObject({ code: 'MIGRATE_DIFFERS' });
    expect(await copyCatalogue(from, to)).toMatchObject({ copied: 1 });
    await from.close();
    await to.close();
  });

  it('keeps what the target has besides, and says so', async () => {
    await fillEmbedded();
    const [from, to] = [await openEmbedded(), await mongo.openCatalogue({ mode: 'write' })];
    await to.upsert([entry('besides', 0)], MODEL);
    expect(await copyCatalogue(from, to)).toMatchObject({ products: COUNT, others: 1 });
    await expect(to.get(['besides'])).resolves.toHaveLength(1);
    await from.close();
    await to.close();
  });

  it('replaces in the state what is there otherwise', async () => {
    const from = await openLmdbState({ directory: path.join(root, 'state') });
    const to = openMongoState({ connection: mongo.connect() });
    await from.update('person', 'a', () => 'new');
    await to.update('person', 'a', () => 'old');
    expect(await copyState(from, to)).toMatchObject({ items: 1, copied: 1 });
    expect(await to.get('person', 'a')).toBe('new');
    await from.close();
  });

  it.each([
    [['--from', 'embedded'], 'USAGE'],
    [['--from', 'embedded', '--to', 'embedded'], 'USAGE'],
    [['--from', 'embedded', '--to', 'mongodb'], 'MIGRATE_NOTHING'],
    [['--from', 'mysql', '--to', 'mongodb'], 'USAGE'],
  ])('refuses %j', async (args, code) => {
    const { code: status, stderr } = await migrate(...args);
    expect({ status, said: stderr.includes(`[${code}]`) }).toEqual({ status: 1, said: true });
  });
});

/** The methods of a catalogue that do as before. */
function bound(catalogue: Catalogue): Omit<Catalogue, 'optimize'> {
  return {
    upsert: (...args) => catalogue.upsert(...args),
    remove: (...args) => catalogue.remove(...args),
    get: (...args) => catalogue.get(...args),
    ids: () => catalogue.ids(),
    search: (...args) => catalogue.search(...args),
    facets: (...args) => catalogue.facets(...args),
    info: (...args) => catalogue.info(...args),
    close: () => catalogue.close(),
  };
}
