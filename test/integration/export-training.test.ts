import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataSets } from '../../scripts/evaluate/data.ts';
import { exportTraining } from '../../scripts/export-training/export.ts';
import type { TrainingRecord } from '../../scripts/export-training/record.ts';
import { findStoredPicture } from '../../scripts/export-training/stored-pictures.ts';
import type { Catalogue } from '../../src/catalogue/port.ts';
import { openZvecCatalogue } from '../../src/catalogue/zvec/open.ts';
import { openFeed } from '../../src/ingest/feed/open-feed.ts';
import { createDownloader } from '../../src/ingest/image/download.ts';
import { createFindPicture } from '../../src/ingest/image/find.ts';
import { ingestFeed } from '../../src/ingest/ingest.ts';
import { ChoosingSegmenter } from '../../src/vision/choosing-segmenter.ts';
import { Looker } from '../../src/vision/looker.ts';
import { canonicalAttributes } from '../../src/vocabulary/labels.ts';
import { type ImageServer, startImageServer } from '../fakes/image-server.ts';
import { colourEncoder, colourPng, decodeTiny } from '../unit/ingest/pixels.ts';

let root: string;
let out: string;
let catalogue: Catalogue;
let server: ImageServer;
const fetchImage = createDownloader({ allowPrivateHosts: true, baseMs: 1, delayMs: 0 });

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'threadfinder-export-'));
  out = path.join(root, 'out');
  await mkdir(path.join(root, 'shop'));
  await mkdir(path.join(root, 'data'));
  catalogue = await openZvecCatalogue({ directory: path.join(root, 'data/catalogue'), mode: 'write' });
  server = await startImageServer();
});
afterEach(async () => {
  await catalogue.close();
  await server.close();
  await rm(root, { recursive: true });
});

/** Ingests rows as an operator's feed, with the real reader, store and downloader. */
async function ingest(rows: readonly Record<string, unknown>[]): Promise<void> {
  const feed = path.join(root, 'shop/feed.jsonl');
  await writeFile(feed, rows.map((row) => JSON.stringify({ price: 10, currency: 'EUR', ...row })).join('\n'));
  const report = await ingestFeed({
    feed: await openFeed(feed, (async function* () {})()),
    dataDirectory: path.join(root, 'data'),
    catalogue,
    encoder: colourEncoder(),
    looker: new Looker(new ChoosingSegmenter(), 'none'),
    canonicalAttributes,
    findPicture: createFindPicture({
      ...{ images: path.join(root, 'shop'), data: path.join(root, 'data') },
      ...{ keepDownloads: true, fetchImage },
    }),
    decodeImage: decodeTiny,
    currency: 'EUR',
    signal: new AbortController().signal,
  });
  expect(report.added).toBe(rows.length);
}

const exported = () =>
  exportTraining({
    ...{ catalogue, out, signal: new AbortController().signal },
    findPicture: findStoredPicture(path.join(root, 'data'), fetchImage),
  });

async function records(): Promise<ReadonlyMap<string, TrainingRecord>> {
  const text = gunzipSync(await readFile(path.join(out, 'products.jsonl.gz'))).toString('utf8');
  const lines = text.trimEnd().split('\n');
  return new Map(
    lines.map((line) => JSON.parse(line) as TrainingRecord).map((record) => [record.id, record]),
  );
}

async function picture(name: string, red: number): Promise<string> {
  await writeFile(path.join(root, 'shop', name), await colourPng(red, 100, 50));
  return name;
}

describe('export for training', () => {
  it('writes labels as the feed has them, and captions in the words that a search encodes', async () => {
    const image = await picture('1.png', 10);
    const labels = { type: 'Tshirts', colour: 'Navy Blue', pattern: 'Striped', gender: 'Men' };
    await ingest([{ id: '1', title: 'Acme Crew Tee', brand: 'Acme', family: 'f1', image, ...labels }]);
    expect(await exported()).toMatchObject({ products: 1, images: 1, withoutPicture: 0 });
    const record = (await records()).get('1');
    expect(record).toMatchObject({ title: 'Acme Crew Tee', brand: 'Acme', family: 'f1', ...labels });
    expect(record?.captions).toEqual(
      expect.arrayContaining(['t-shirt', 'navy t-shirt', 'striped t-shirt', 'men navy t-shirt']),
    );
  });

  it('takes every view, from the disk and from what was downloaded, as JPEG named by its contents', async () => {
    const remote = await colourPng(200, 0, 0);
    server.on('/back.png', (response) => response.end(remote));
    const front = await picture('front.png', 20);
    await ingest([{ id: '1', title: 'Coat', images: [front, `${server.origin}/back.png`] }]);
    expect(await exported()).toMatchObject({ products: 1, images: 2 });
    const [first = '', second = ''] = (await records()).get('1')?.images ?? [];
    expect(first).toMatch(/^images\/[0-9a-f]{2}\/[0-9a-f]{32}\.jpg$/);
    const [red = 0, green = 255] = await sharp(path.join(out, second)).raw().toBuffer();
    expect(red).toBeGreaterThan(180);
    expect(green).toBeLessThan(20);
    expect(server.count('/back.png')).toBe(1);
  });

  it('gives a product without variants a family of its own and counts what is kept for validation', async () => {
    // sha1('vl') begins with 820b3218, a multiple of 20; see the tests of the splits.
    await ingest([
      { id: 'a1', title: 'Skirt', image: await picture('1.png', 1), family: 'l' },
      { id: 'a2', title: 'Skirt', image: await picture('2.png', 2) },
    ]);
    expect(await exported()).toMatchObject({ products: 2, validation: 1 });
    expect((await records()).get('a2')?.family).toBe('a2');
  });

  it('leaves out a product whose picture has gone, and says so', async () => {
    const image = await picture('1.png', 1);
    await ingest([
      { id: '1', title: 'Skirt', image },
      { id: '2', title: 'Skirt', image: await picture('2.png', 2) },
    ]);
    await rm(path.join(root, 'shop', image));
    expect(await exported()).toMatchObject({ products: 1, withoutPicture: 1 });
    expect([...(await records()).keys()]).toEqual(['2']);
  });

  it('writes no picture twice, neither for two products nor in a second run', async () => {
    const image = await picture('1.png', 1);
    await ingest([
      { id: '1', title: 'Skirt', image },
      { id: '2', title: 'Skirt', image },
    ]);
    await exported();
    const files = async () =>
      (await readdir(path.join(out, 'images'), { recursive: true })).filter((name) => name.endsWith('.jpg'));
    const [file = '', ...others] = await files();
    expect(others).toEqual([]);
    const before = await stat(path.join(out, 'images', file));
    await exported();
    expect((await stat(path.join(out, 'images', file))).mtimeMs).toBe(before.mtimeMs);
  });

  it('is read by evaluate as a shop’s labelled products', async () => {
    const image = await picture('1.png', 1);
    await ingest([{ id: '1', title: 'Skirt', image, type: 'Skirts', colour: 'Red' }]);
    await exported();
    const { products: [product] = [] } = await readDataSets('/nowhere', out);
    expect(product).toMatchObject({ id: '1', type: 'Skirts', colour: 'Red', brand: '' });
    expect((await stat(product?.image ?? '')).isFile()).toBe(true);
  });
});
