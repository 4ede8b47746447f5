import { Binary, type Document } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/port.ts';
import { openMongoState } from '../../src/state/mongodb/state.ts';
import { at, entry, MODEL } from '../contracts/catalogue-products.ts';
import { PROFILES } from '../fakes/mongodb/profiles.ts';
import type { SearchIndex } from '../fakes/mongodb/search/search-index.ts';
import { startMongo, type TestMongo } from '../support/mongo.ts';

let mongo: TestMongo;
const open: Catalogue[] = [];

beforeEach(async () => {
  mongo = await startMongo({ search: { buildingMs: 0 } });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((catalogue) => catalogue.close()));
  await mongo.close();
});

const products = [
  entry('east', 0, { attributes: { colour: ['red'] } }),
  entry('north', 90, { attributes: { colour: ['blue'] } }),
];

async function opened(options: Parameters<TestMongo['openCatalogue']>[0]): Promise<Catalogue> {
  const catalogue = await mongo.openCatalogue(options);
  open.push(catalogue);
  return catalogue;
}

/** A catalogue that an ingestion has filled and finished. */
async function filled(entries = products): Promise<Catalogue> {
  const writer = await opened({ mode: 'write' });
  await writer.upsert(entries, MODEL);
  await writer.optimize?.();
  return writer;
}

const reader = () => opened({ mode: 'read', model: MODEL });
const anything = { vector: at(0), filter: [], limit: 10 } as const;
/** Leaves nothing: whatever a search then says is about the index. */
const nothing = { ...anything, filter: [{ kind: 'family', family: 'nobody' }] } as const;
const idsFound = async (catalogue: Catalogue): Promise<readonly string[]> =>
  (await catalogue.search(anything)).map(({ product }) => product.id);

function collection() {
  const found = mongo.server.state.store.collection('threadfinder', 'products');
  if (found === undefined) throw new Error('no products');
  return found;
}

function index(): SearchIndex {
  const [found] = mongo.server.state.search.list(collection());
  if (found === undefined) throw new Error('no index');
  return found;
}

function stagesSeen(): readonly Document[] {
  return mongo.server.seen.flatMap(({ command }) => {
    const [first] = (command['pipeline'] as readonly Document[] | undefined) ?? [];
    return first?.['$vectorSearch'] === undefined ? [] : [first['$vectorSearch'] as Document];
  });
}

describe('a search that finds nothing', () => {
  it('is true where the index is fine', async () => {
    await filled();
    expect(await (await reader()).search(nothing)).toEqual([]);
  });

  it('says that the index is missing, and which others there are', async () => {
    await filled();
    const read = await reader();
    const { name } = index();
    const { server } = mongo;
    server.state.search.create(collection(), {
      name: 'other',
      type: 'vectorSearch',
      definition: index().describe()['latestDefinition'],
    });
    server.dropIndex('threadfinder', 'products', name);
    await expect(read.search(anything)).rejects.toMatchObject({
      code: 'CATALOGUE_INDEX_MISSING',
      message: expect.stringContaining('other'),
      fix: expect.stringContaining('npm run doctor'),
    });
  });

  it('says so at once, also when the index was fine a moment ago', async () => {
    await filled();
    const read = await reader();
    expect(await read.search(nothing)).toEqual([]);
    mongo.server.dropIndex('threadfinder', 'products', index().name);
    await expect(read.search(nothing)).rejects.toMatchObject({ code: 'CATALOGUE_INDEX_MISSING' });
  });

  it('says that the index is being built, and finds when it is', async () => {
    const writer = await opened({ mode: 'write' });
    mongo.server.pace.held = true;
    await writer.upsert(products, MODEL);
    const read = await reader();
    await expect(read.search(anything)).rejects.toMatchObject({ code: 'CATALOGUE_INDEX_BUILDING' });
    mongo.server.pace.held = false;
    expect(await idsFound(read)).toEqual(['east', 'north']);
  });

  it('says that the index could not be built', async () => {
    const writer = await opened({ mode: 'write' });
    mongo.server.pace.held = true;
    await writer.upsert(products, MODEL);
    mongo.server.failIndex('threadfinder', 'products', index().name);
    await expect((await reader()).search(anything)).rejects.toMatchObject({ code: 'CATALOGUE_INDEX_FAILED' });
    await expect(writer.optimize?.()).rejects.toMatchObject({ code: 'CATALOGUE_INDEX_FAILED' });
  });
});

describe('an index', () => {
  it('of the right name but without a filter is noticed, and brought up to date while the old one serves', async () => {
    await filled();
    const { name } = index();
    const { fields } = index().describe()['latestDefinition'] as { fields: readonly Document[] };
    const drifted = fields.filter(({ path }) => path !== 'attributes.colour');
    index().update({ fields: drifted });
    await expect.poll(() => index().status, { timeout: 10_000 }).toBe('READY');
    const read = await reader();
    const colour = {
      ...anything,
      filter: [{ kind: 'any', attribute: 'colour', values: ['red'], orUnknown: false }],
    } as const;
    await expect(read.search(colour)).rejects.toMatchObject({ code: 'CATALOGUE_INDEX_OUTDATED' });
    expect(await idsFound(read)).toEqual(['east', 'north']);
    const writer = await opened({ mode: 'write' });
    await writer.upsert([entry('south', 270)], MODEL);
    await writer.optimize?.();
    expect(index().name).toBe(name);
    expect(index().describe()['latestDefinition']).toEqual({ fields });
    expect((await read.search(colour)).map(({ product }) => product.id)).toEqual(['east']);
  });

  it('is waited for before an ingestion says that it is complete, and so is what was written last', async () => {
    Object.assign(mongo.server.pace, { pendingMs: 100, buildingMs: 300, lagMs: 500 });
    await filled();
    expect(await idsFound(await reader())).toEqual(['east', 'north']);
  });
});

describe('the search process', () => {
  it('that is down is another thing than none: it is used again when it is up', async () => {
    await filled();
    const read = await reader();
    mongo.server.state.profile = PROFILES['search-down'];
    await expect(read.search(anything)).rejects.toMatchObject({ code: 'MONGODB_SEARCH_DOWN' });
    mongo.server.state.profile = PROFILES.atlas;
    expect(await idsFound(read)).toEqual(['east', 'north']);
    mongo.server.state.profile = PROFILES['plain-8'];
    await expect(read.search(anything)).rejects.toMatchObject({ code: 'MONGODB_NO_SEARCH' });
  });

  it('that is down at the start does not make a copy of the vectors: searches say so until it is up', async () => {
    await filled();
    mongo.server.state.profile = PROFILES['search-down'];
    const read = await reader();
    expect((await read.info()).index).toBe('vector-search');
    await expect(read.search(anything)).rejects.toMatchObject({ code: 'MONGODB_SEARCH_DOWN' });
    mongo.server.state.profile = PROFILES.atlas;
    expect(await idsFound(read)).toEqual(['east', 'north']);
  });
});

describe('another model', () => {
  it.each([
    ['id', { id: 'other' }],
    ['revision', { revision: '2' }],
    ['treatment of pictures', { imageTreatment: 'green' as const }],
    ['dimensions', { dimensions: 4 }],
  ])('by its %s is refused with the command that rebuilds', async (_what, change) => {
    await filled();
    const model = { ...MODEL, ...change };
    const read = await opened({ mode: 'read', model });
    const search = read.search({ ...anything, vector: at(0, model.dimensions) });
    await expect(search).rejects.toMatchObject({
      code: 'CATALOGUE_MODEL_MISMATCH',
      fix: expect.stringContaining('npm run ingest'),
    });
    expect(stagesSeen().filter(({ limit }) => limit === 26)).toEqual([]);
  });
});

describe('what goes over the wire', () => {
  it('has a time limit on everything, and every write is acknowledged by a majority, on disk', async () => {
    const writer = await filled();
    await writer.facets('colour');
    await writer.remove(['north']);
    const read = await reader();
    await read.search(anything);
    await read.get(['east']);
    await read.info();
    for await (const id of read.ids()) expect(id).toBe('east');
    const state = openMongoState({ connection: mongo.connect() });
    await state.claim('seen', 'event', 1, { ttlMs: 1_000 });
    await state.update('saved', 'a', () => 1);
    await state.update('saved', 'a', () => 2);
    await state.update('saved', 'a', () => undefined);
    for await (const item of state.items('saved')) expect(item).toBeUndefined();
    await state.list('seen', '');
    await state.remove('seen', 'event');
    await state.sweep();
    const { seen } = mongo.server;
    const writes = seen.filter(({ name }) => ['insert', 'update', 'delete', 'findAndModify'].includes(name));
    const reads = seen.filter(({ name }) => ['find', 'aggregate', 'count', 'distinct'].includes(name));
    const unlimited = [...reads, ...writes].filter(({ command }) => !(Number(command['maxTimeMS']) > 0));
    expect(unlimited.map(({ name, command }) => [name, command])).toEqual([]);
    expect(writes.map(({ name, command }) => `${name} ${command[name]}`)).toEqual(
      expect.arrayContaining(['update products', 'delete products', 'insert state', 'findAndModify state']),
    );
    for (const { command } of writes) expect(command['writeConcern']).toMatchObject({ w: 'majority' });
  });

  it('are vectors in binary, in bulks, and none of them in the answer to a search', async () => {
    await filled(Array.from({ length: 1500 }, (_, number) => entry(`p${number}`, number / 10)));
    const [doc] = collection().docs.values();
    const vectors = Object.values(doc?.['vectors'] as Document);
    expect(vectors).toHaveLength(1);
    expect(vectors[0]).toBeInstanceOf(Binary);
    expect((vectors[0] as Binary).sub_type).toBe(Binary.SUBTYPE_VECTOR);
    const bulks = mongo.server.seen.filter(({ name, size }) => name === 'update' && size > 1);
    expect(bulks.length).toBeLessThan(10);
    await (await reader()).search(anything);
    const pipeline = mongo.server.seen.at(-1)?.command['pipeline'] as readonly Document[];
    expect(JSON.stringify(pipeline.find((stage) => '$project' in stage))).toContain('"vectors":0');
  });

  it('is a plan that the server takes, for every limit: exact for a small catalogue', async () => {
    await filled();
    const read = await reader();
    for (const limit of [1, 20, 1024]) {
      const hits = await read.search({ ...anything, limit });
      expect(hits).toHaveLength(Math.min(limit, 2));
      expect(stagesSeen().at(-1)).toMatchObject({ exact: true });
    }
  });

  it('is a plan by what the summary counts: exact where a filter leaves little, else by the graph', async () => {
    await filled();
    // Of a catalogue that grew since.
    const kept = mongo.connect().db.collection<{ _id: string }>('catalogue');
    expect(await kept.findOne({ _id: 'summary of v1' })).toMatchObject({
      count: 2,
      unknown: { colour: 0, type: 2 },
    });
    const colours = [
      { value: 'red', count: 800_000 },
      { value: 'blue', count: 9_000 },
    ];
    const facets = { 'facets.colour': colours, 'unknown.colour': 100_000 };
    await kept.updateOne({ _id: 'summary of v1' }, { $set: { count: 1_000_000, ...facets } });
    const read = await reader();
    const planFor = async (
      limit: number,
      colour?: string,
      orUnknown = false,
    ): Promise<Document | undefined> => {
      const wish = { kind: 'any', attribute: 'colour', values: [colour ?? ''], orUnknown } as const;
      await read.search({ ...anything, limit, filter: colour === undefined ? [] : [wish] });
      return stagesSeen().at(-1);
    };
    expect(await planFor(10)).toMatchObject({ numCandidates: 26 * 20, limit: 26 });
    expect(await planFor(84)).toMatchObject({ numCandidates: 100 * 20 });
    expect(await planFor(84, 'blue')).toMatchObject({ exact: true });
    expect(await planFor(84, 'red')).toMatchObject({ numCandidates: 100 * 25 });
    expect(await planFor(84, 'blue', true)).toMatchObject({ numCandidates: 100 * 100 });
    expect(await planFor(1024)).toMatchObject({ numCandidates: 10_000 });
    for (const stage of stagesSeen())
      expect(stage).not.toMatchObject({ exact: true, numCandidates: expect.anything() });
  });
});
