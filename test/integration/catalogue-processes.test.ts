import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOGUE_FORMAT, type Catalogue } from '../../src/catalogue/port.ts';
import { openZvecCatalogue } from '../../src/catalogue/zvec/open.ts';
import { at, entry, MODEL } from '../contracts/catalogue-products.ts';
import { startChild } from './children/child.ts';

// Processes are started and disks are waited for: a busy machine may take its time.
describe('an embedded catalogue with several users', { timeout: 180_000 }, () => {
  let directory: string;
  const opened: Catalogue[] = [];
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'threadfinder-users-'));
  });
  afterEach(async () => {
    for (const catalogue of opened.splice(0)) await catalogue.close();
    await rm(directory, { recursive: true, force: true });
  });

  const open = async (mode: 'read' | 'write', rebuild = false): Promise<Catalogue> => {
    const catalogue = await openZvecCatalogue({ directory, mode, rebuild, exactUpTo: 100 });
    opened.push(catalogue);
    return catalogue;
  };
  const ids = async (catalogue: Catalogue): Promise<readonly string[]> =>
    (await catalogue.search({ vector: at(0), filter: [], limit: 10 })).map(({ product }) => product.id);
  const generations = async (): Promise<readonly string[]> =>
    (await readdir(directory)).filter((name) => /^\d/.test(name));
  const store = async (...names: readonly string[]): Promise<void> => {
    const writer = await open('write');
    await writer.upsert(
      names.map((id, index) => entry(id, index)),
      MODEL,
    );
    await writer.close();
  };

  it('refuses a second writer and names the first', async () => {
    const child = startChild('write-catalogue.ts', [directory, '0']);
    await child.printed('upserted ');
    const { pid } = JSON.parse(await readFile(join(directory, 'writer.json'), 'utf8')) as { pid: number };
    expect(pid).not.toBe(process.pid);
    await expect(open('write')).rejects.toMatchObject({
      code: 'DATA_DIR_IN_USE',
      message: expect.stringContaining(`process ${pid} `),
    });
    await expect(open('read')).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' });
    await child.kill();
  });

  it('lets many read', async () => {
    await store('a');
    const readers = [await open('read'), await open('read'), await open('read')];
    for (const reader of readers) expect(await ids(reader)).toEqual(['a']);
  });

  it('refuses every change through a reader', async () => {
    await store('a');
    const reader = await open('read');
    const calibration = { text: { mean: 0, deviation: 1 }, image: { mean: 0, deviation: 1 } };
    for (const change of [reader.upsert([], MODEL), reader.remove(['a']), reader.info({ calibration })]) {
      await expect(change).rejects.toMatchObject({ code: 'CATALOGUE_READ_ONLY' });
    }
  });

  it('writes while others read: they see all of it once the writer has closed', async () => {
    await store('a', 'b');
    const reader = await open('read');
    const writer = await open('write');
    await writer.upsert([entry('c', 2)], MODEL);
    await writer.remove(['a']);
    expect(await ids(reader)).toEqual(['a', 'b']);
    expect(await ids(writer)).toEqual(['b', 'c']);
    await writer.close();
    await vi.waitFor(async () => expect(await ids(reader)).toEqual(['b', 'c']), { timeout: 5000 });
    expect((await reader.info()).count).toBe(2);
    // The copy that nobody reads any more goes.
    await vi.waitFor(async () => expect(await generations()).toEqual(['000002']), { timeout: 5000 });
  });

  it('shows the first products to a reader that came when there were none', async () => {
    const reader = await open('read');
    expect(await ids(reader)).toEqual([]);
    await store('a');
    await vi.waitFor(async () => expect(await ids(reader)).toEqual(['a']), { timeout: 5000 });
  });

  it('goes on in the same place when nobody reads', async () => {
    await store('a');
    await store('b');
    expect(await generations()).toEqual(['000001']);
  });

  it('rebuilds for another model, which others see when it is complete', async () => {
    await store('old');
    const other = { ...MODEL, id: 'other', dimensions: 4 };
    const first = await open('write', true);
    expect(await first.info()).toMatchObject({ count: 0, model: undefined });
    await first.upsert([{ ...entry('new', 0), embedding: at(0, 4) }], other);
    await first.close();
    // Cut short: readers keep what is whole, and the next writer goes on.
    const reader = await open('read');
    expect(await ids(reader)).toEqual(['old']);
    const second = await open('write');
    expect(await second.info()).toMatchObject({ count: 1, model: other });
    await second.optimize?.();
    await second.close();
    const vector = at(0, 4);
    await vi.waitFor(
      async () => expect(await reader.search({ vector, filter: [], limit: 5 })).toHaveLength(1),
      { timeout: 5000 },
    );
    expect((await reader.info()).model).toEqual(other);
  });

  it('finds the same after it was optimised', async () => {
    const writer = await open('write');
    const many = Array.from({ length: 500 }, (_, index) => entry(`p${index}`, index / 5));
    await writer.upsert(many, MODEL);
    await writer.remove(['p0']);
    const search = { vector: at(40), filter: [], limit: 50 };
    const before = await writer.search(search);
    expect((await writer.info()).index).toBe('exact');
    const optimizing = writer.optimize?.();
    expect(await writer.search(search)).toEqual(before);
    await optimizing;
    expect((await writer.info()).index).toBe('hnsw');
    const after = await writer.search(search);
    expect(after.map(({ product }) => product.id).sort()).toEqual(
      before.map(({ product }) => product.id).sort(),
    );
    expect((await writer.info()).count).toBe(499);
    await writer.upsert([entry('p0', 40)], MODEL);
    expect((await writer.search({ vector: at(40), filter: [], limit: 1 }))[0]?.product.id).toBe('p0');
  });

  it('counts facets right for readers, whether they were counted at the end of an ingestion or not', async () => {
    const red = { attributes: { colour: ['red'] } };
    const blue = { attributes: { colour: ['blue'] } };
    const writer = await open('write');
    await writer.upsert([entry('a', 0, red), entry('b', 10, red), entry('c', 20, blue)], MODEL);
    await writer.optimize?.();
    await writer.close();
    const counted = [
      { value: 'red', count: 2 },
      { value: 'blue', count: 1 },
    ];
    const reader = await open('read');
    expect(await reader.facets('colour')).toEqual(counted);
    expect(await reader.facets('brand')).toEqual([]);
    await reader.close();
    const changer = await open('write');
    await changer.remove(['a']);
    await changer.upsert([entry('d', 30, blue)], MODEL);
    await changer.close();
    expect(await (await open('read')).facets('colour')).toEqual([
      { value: 'blue', count: 2 },
      { value: 'red', count: 1 },
    ]);
  });

  it.each<[what: string, text: string, code: string, fix: string]>([
    ['of a newer version', '{"formatVersion": 99}', 'CATALOGUE_VERSION', 'Update Threadfinder'],
    ['of an older version', '{"formatVersion": 0}', 'CATALOGUE_VERSION', '--rebuild'],
    ['that is no JSON', '{"formatVer', 'CATALOGUE_DAMAGED', 'ingest again'],
    ['that lacks something', `{"formatVersion": ${CATALOGUE_FORMAT}}`, 'CATALOGUE_DAMAGED', 'ingest again'],
  ])('says what to do about a description %s', async (_what, text, code, fix) => {
    await store('a');
    await writeFile(join(directory, '000001', 'catalogue.json'), text);
    for (const mode of ['read', 'write'] as const) {
      await expect(open(mode)).rejects.toMatchObject({ code, fix: expect.stringContaining(fix) });
    }
    // A rebuild is the way out.
    const writer = await open('write', true);
    await writer.upsert([entry('new', 0)], MODEL);
    await writer.optimize?.();
    await writer.close();
    expect(await ids(await open('read'))).toEqual(['new']);
  });

  it('says so when its files are damaged', async () => {
    await store('a');
    const products = join(directory, '000001', 'products');
    for (const name of await readdir(products)) {
      if (name.startsWith('manifest')) await writeFile(join(products, name), 'nonsense');
    }
    await expect(open('read')).rejects.toMatchObject({ code: 'CATALOGUE_DAMAGED' });
    await expect(open('write')).rejects.toMatchObject({ code: 'CATALOGUE_DAMAGED' });
  });

  it('says so when it cannot write there', async () => {
    await writeFile(join(directory, 'file'), '');
    const inFile = openZvecCatalogue({ directory: join(directory, 'file', 'catalogue'), mode: 'write' });
    await expect(inFile).rejects.toMatchObject({ code: 'DATA_DIR_NOT_WRITABLE' });
  });

  it('answers nothing after it was closed', async () => {
    const writer = await open('write');
    await writer.close();
    await expect(writer.upsert([entry('a', 0)], MODEL)).rejects.toMatchObject({ code: 'CATALOGUE_CLOSED' });
    const reader = await open('read');
    await reader.close();
    await expect(ids(reader)).rejects.toMatchObject({ code: 'CATALOGUE_CLOSED' });
  });
});
