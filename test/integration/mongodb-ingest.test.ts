import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/catalogue/port.ts';
import type { IngestReport } from '../../src/ingest/ingest.ts';
import { startMongo, type TestMongo } from '../support/mongo.ts';
import { colourPng } from '../unit/ingest/pixels.ts';
import { type Child, startChild } from './children/child.ts';

const ROWS = 320;
const SHARDS = 3;

// Processes are started: a busy machine may take its time.
describe('ingestion into MongoDB', { timeout: 180_000 }, () => {
  let root: string;
  let mongo: TestMongo;
  beforeEach(async () => {
    mongo = await startMongo();
    root = await mkdtemp(path.join(tmpdir(), 'threadfinder-ingest-'));
    for (let at = 0; at < 8; at++)
      await writeFile(path.join(root, `${at}.png`), await colourPng(at * 30, 100, 50));
    const rows = Array.from({ length: ROWS }, (_, at) => {
      return `${JSON.stringify({ id: `p${at}`, title: 'Dress', price: at, currency: 'EUR', image: `${at % 8}.png` })}\n`;
    });
    await writeFile(path.join(root, 'feed.jsonl'), rows.join(''));
  });
  afterEach(async () => {
    await mongo.close();
    await rm(root, { recursive: true });
  });

  const start = (name: string, pause: number, shard?: { index: number; count: number }): Child => {
    const task = {
      uri: mongo.server.uri,
      feed: path.join(root, 'feed.jsonl'),
      images: root,
      data: path.join(root, name),
      pause,
      ...(shard === undefined ? {} : { shard }),
    };
    return startChild('ingest-mongodb.ts', [JSON.stringify(task)]);
  };
  const reportOf = (child: Child): IngestReport =>
    JSON.parse(child.lines.find((line) => line.startsWith('report '))?.slice(7) ?? '{}') as IngestReport;

  /** Every product, read by another process's eyes; each is found by a search as well. */
  const expectComplete = async (): Promise<void> => {
    const catalogue = await mongo.openCatalogue({ mode: 'read' });
    const ids = Array.from({ length: ROWS }, (_, at) => `p${at}`);
    const entries = await catalogue.get(ids);
    expect(entries.map(({ product }) => product.id)).toEqual(ids);
    expect((await catalogue.info()).count).toBe(ROWS);
    const [first] = entries as readonly [CatalogueEntry];
    const hits = await catalogue.search({ vector: first.embedding, filter: [], limit: 1000 });
    expect(new Set(hits.map(({ product }) => product.id)).size).toBe(ROWS);
    await catalogue.close();
  };

  it('loses nothing and does nothing twice when it is killed, however often', async () => {
    let acknowledged = 0;
    for (const rows of [32, 96, 192]) {
      const child = start('data', 40);
      await child.printed(`done ${rows}`);
      await child.kill();
      acknowledged = Number(child.lines.at(-1)?.slice(5));
    }
    const child = start('data', 0);
    expect(await child.ended()).toBe(0);
    const { added, updated, unchanged, rejected } = reportOf(child);
    expect({ updated, rejected, all: added + unchanged }).toEqual({ updated: 0, rejected: 0, all: ROWS });
    // What was said to be done is stored; a batch may be that nobody was told of.
    expect(unchanged).toBeGreaterThanOrEqual(acknowledged);
    await expectComplete();
  });

  it('by several processes at once is as by one, also when one of them is killed and started again', async () => {
    const shard = (index: number) => ({ index, count: SHARDS });
    const children = [0, 1, 2].map((index) => start(`data${index}`, 30, shard(index)));
    await children[1]?.printed('done');
    await children[1]?.kill();
    const again = start('data1', 0, shard(1));
    const codes = await Promise.all([children[0], again, children[2]].map((child) => child?.ended()));
    expect(codes).toEqual([0, 0, 0]);
    const reports = [children[0], again, children[2]].map((child) => reportOf(child as Child));
    expect(reports.reduce((sum, { added, unchanged }) => sum + added + unchanged, 0)).toBe(ROWS);
    expect(reports.map(({ read }) => read)).toEqual([ROWS, ROWS, ROWS]);
    await expectComplete();
    const { model, calibration } = await info();
    expect(model?.id).toBe('mean-colour');
    expect(calibration).toBeDefined();
  });

  const info = async () => {
    const catalogue = await mongo.openCatalogue({ mode: 'read' });
    const found = await catalogue.info();
    await catalogue.close();
    return found;
  };
});
