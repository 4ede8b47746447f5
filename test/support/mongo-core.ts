import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { type Core, openCore } from '../../src/app.ts';
import type { Catalogue, CatalogueEntry } from '../../src/catalogue/port.ts';
import { openZvecCatalogue } from '../../src/catalogue/zvec/open.ts';
import { readConfig } from '../../src/config.ts';
import type { EncoderInfo } from '../../src/embedding/port.ts';
import { createLogger } from '../../src/log.ts';
import type { FakeMongo } from '../fakes/mongodb/server.ts';

/** The demo's products with their embeddings, and the model that made them. */
export interface DemoEntries {
  readonly entries: readonly CatalogueEntry[];
  readonly model: EncoderInfo;
}

/** Reads the demo catalogue that tests share. */
export async function demoEntries(): Promise<DemoEntries> {
  const directory = path.join(inject('demoDataDirectory'), 'demo', 'catalogue');
  const demo = await openZvecCatalogue({ directory, mode: 'read' });
  try {
    const ids: string[] = [];
    for await (const id of demo.ids()) ids.push(id);
    const { model } = await demo.info();
    if (model === undefined) throw new Error('the demo catalogue is empty');
    return { entries: await demo.get(ids.sort()), model };
  } finally {
    await demo.close();
  }
}

/** Writes the demo's products to a catalogue, as an ingestion does. */
export async function fill(catalogue: Catalogue, { entries, model }: DemoEntries): Promise<void> {
  await catalogue.upsert(entries, model);
  await catalogue.optimize?.();
}

/** The whole product over a MongoDB server, in this process. */
export interface MongoCore {
  readonly core: Core;
  close(): Promise<void>;
}

/** Opens the product on a server. `options` are of the address: `serverSelectionTimeoutMS` makes an outage short. */
export async function openMongoCore(
  server: Pick<FakeMongo, 'uri'>,
  options: Readonly<Record<string, string>> = {},
): Promise<MongoCore> {
  const directory = await mkdtemp(path.join(tmpdir(), 'threadfinder-mongo-'));
  const address = new URL(server.uri);
  for (const [name, value] of Object.entries(options)) address.searchParams.set(name, value);
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    const env = { DATA_DIR: directory, MONGODB_URI: address.href, LOG_LEVEL: 'silent' };
    const core = await openCore(readConfig(env), createLogger('silent'));
    return {
      core,
      async close() {
        await core.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
