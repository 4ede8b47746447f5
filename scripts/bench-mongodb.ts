/** Search on MongoDB against the embedded store, in one run: `npm run bench-mongodb [-- --products N] [--mirror N]`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openCore } from '../src/app.ts';
import { collectionsOf } from '../src/catalogue/mongodb/collections.ts';
import { openMongoCatalogue } from '../src/catalogue/mongodb/open.ts';
import { meanSize } from '../src/catalogue/mongodb/size.ts';
import type { Catalogue, CatalogueEntry } from '../src/catalogue/port.ts';
import { bytesIn } from '../src/catalogue/zvec/files.ts';
import { openZvecCatalogue } from '../src/catalogue/zvec/open.ts';
import { readConfig } from '../src/config.ts';
import { dataDirectory } from '../src/data-directory.ts';
import type { EncoderInfo } from '../src/embedding/port.ts';
import { createLogger } from '../src/log.ts';
import { connectMongo } from '../src/mongodb/connect.ts';
import { loadEnvironment, reportAndExit } from '../src/process.ts';
import { mirrorIn } from '../src/stores.ts';
import { enlarge } from './bench/enlarge.ts';
import { startServer } from './bench/mongo-server.ts';
import { searchesFrom, timeSearches } from './bench/searches.ts';
import { percentile } from './bench/statistics.ts';

const SEARCHES = 200;
const SEED = 7;

try {
  await main();
} catch (error) {
  reportAndExit(error);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      products: { type: 'string', default: '30000' },
      /** Products to load into a copy on a server without vector search; 0 for none. */
      mirror: { type: 'string', default: '140000' },
    },
  });
  const root = await mkdtemp(path.join(tmpdir(), 'threadfinder-bench-'));
  try {
    print(`${cpus()[0]?.model ?? 'CPU'}, ${cpus().length} cores, Node ${process.version}, seed ${SEED}`);
    const { entries, model } = await readSource();
    await compare(root, entries, model, Number(values.products));
    if (Number(values.mirror) > 0) await loadMirror(root, entries, model, Number(values.mirror));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The operator's embedded catalogue, or the demo. */
async function readSource(): Promise<{ entries: readonly CatalogueEntry[]; model: EncoderInfo }> {
  const { MONGODB_URI: _, ...environment } = loadEnvironment();
  const core = await openCore(readConfig(environment), createLogger('error'), { state: 'throw-away' });
  try {
    const ids: string[] = [];
    for await (const id of core.catalogue.ids()) ids.push(id);
    return { entries: await core.catalogue.get(ids), model: core.encoder.info };
  } finally {
    await core.close();
  }
}

async function compare(
  root: string,
  entries: readonly CatalogueEntry[],
  model: EncoderInfo,
  count: number,
): Promise<void> {
  const server = await startServer('atlas');
  const connection = connectMongo({ uri: `${server.uri}?monitorCommands=true` });
  const directory = dataDirectory(path.join(root, 'compare'));
  const embedded = await openZvecCatalogue({ directory: directory.catalogue, mode: 'write' });
  const written = await openMongoCatalogue({ connection, mode: 'write', mirror: mirrorIn(directory) });
  try {
    const embeddedFill = await fill(embedded, entries, model, count);
    const mongoFill = await fill(written, entries, model, count);
    print(`${count} products written: embedded ${embeddedFill}, MongoDB ${mongoFill}`);
    const some = await collectionsOf(connection.db).products.find().limit(2_000).toArray();
    const size = meanSize(some);
    print(`a product: ${size?.bytes} bytes of BSON, ${size?.vectorBytes} of them its vector`);
    const catalogue = await openMongoCatalogue({ connection, mode: 'read', mirror: mirrorIn(directory) });
    const searches = searchesFrom(entries, SEARCHES, SEED);
    const embeddedTimes = await timeSearches(embedded, searches);
    const ours: number[] = [];
    let serverMs = 0;
    connection.db.client.on('commandSucceeded', ({ duration }) => {
      serverMs += duration;
    });
    const mongoTimes = await timeSearches(catalogue, searches, (ms) => {
      if (!Number.isNaN(ms)) ours.push(ms - serverMs);
      serverMs = 0;
    });
    print(`search, embedded: p50 ${ms(embeddedTimes.p50)}, p95 ${ms(embeddedTimes.p95)}`);
    print(`search, MongoDB (the tests' server): p50 ${ms(mongoTimes.p50)}, p95 ${ms(mongoTimes.p95)}`);
    print(
      `  of which ours, not the server's: p50 ${ms(percentile(ours, 0.5))}, p95 ${ms(percentile(ours, 0.95))}`,
    );
    await catalogue.close();
  } finally {
    await embedded.close();
    await written.close();
    await connection.close();
    server.stop();
  }
}

async function fill(
  catalogue: Catalogue,
  entries: readonly CatalogueEntry[],
  model: EncoderInfo,
  count: number,
): Promise<string> {
  const start = performance.now();
  await enlarge(entries, catalogue, model, count, () => undefined);
  await catalogue.optimize?.();
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

async function loadMirror(
  root: string,
  entries: readonly CatalogueEntry[],
  model: EncoderInfo,
  count: number,
): Promise<void> {
  const server = await startServer('plain-8');
  const connection = connectMongo({ uri: server.uri });
  const mirror = mirrorIn(dataDirectory(path.join(root, 'mirror')));
  try {
    const writer = await openMongoCatalogue({ connection, mode: 'write', mirror });
    await enlarge(entries, writer, model, count, () => undefined);
    const start = performance.now();
    const catalogue = await openMongoCatalogue({ connection, mode: 'read', mirror });
    print(`copy of ${count} products loaded in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    const megabytes = (await bytesIn(mirror.root)) / 1_048_576;
    const resident = process.memoryUsage.rss() / 1_048_576;
    print(
      `the copy takes ${megabytes.toFixed(0)} MB on disk; this process ${resident.toFixed(0)} MB of memory`,
    );
    const times = await timeSearches(catalogue, searchesFrom(entries, SEARCHES, SEED));
    print(`search in the copy: p50 ${ms(times.p50)}, p95 ${ms(times.p95)}`);
    await printFreshness(catalogue, writer, entries, model);
    await catalogue.close();
    const again = performance.now();
    await (await openMongoCatalogue({ connection, mode: 'read', mirror })).close();
    print(`copy opened again in ${((performance.now() - again) / 1000).toFixed(1)} s`);
    await writer.close();
  } finally {
    await connection.close();
    server.stop();
  }
}

/** From the moment a change is acknowledged until a search finds it. */
async function printFreshness(
  catalogue: Catalogue,
  writer: Catalogue,
  entries: readonly CatalogueEntry[],
  model: EncoderInfo,
): Promise<void> {
  const [entry] = entries;
  if (entry === undefined) return;
  const product = { ...entry.product, id: 'changed', title: 'Changed' };
  await writer.upsert([{ ...entry, product }], model);
  const start = performance.now();
  const search = {
    vector: entry.embedding,
    filter: [{ kind: 'title', words: ['changed'] }],
    limit: 1,
  } as const;
  while ((await catalogue.search(search)).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 5));
  print(`a change is found after ${ms(performance.now() - start)}`);
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
