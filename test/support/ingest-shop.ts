import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Catalogue } from '../../src/catalogue/port.ts';
import { openFeed } from '../../src/ingest/feed/open-feed.ts';
import { createDownloader } from '../../src/ingest/image/download.ts';
import { createFindPicture } from '../../src/ingest/image/find.ts';
import { type IngestOptions, type IngestReport, ingestFeed } from '../../src/ingest/ingest.ts';
import type { Rejection } from '../../src/ingest/tally.ts';
import { ChoosingSegmenter } from '../../src/vision/choosing-segmenter.ts';
import { Looker } from '../../src/vision/looker.ts';
import { openMemoryCatalogue } from '../contracts/memory-catalogue.ts';
import { type CountingEncoder, colourEncoder, colourPng, decodeTiny } from '../unit/ingest/pixels.ts';

export type Row = Record<string, unknown>;

interface Outcome {
  readonly report: IngestReport;
  readonly rejected: readonly Rejection[];
}

export const nothing = (async function* () {})();

export const row = (id: number, change: Row = {}): Row => ({
  id: String(id),
  title: `Dress ${id}`,
  price: 10 + id,
  currency: 'EUR',
  colour: 'red',
  image: `images/${id}.png`,
  ...change,
});

/** A shop's feed and pictures in a folder, an empty catalogue and an encoder, anew for every test. */
export class IngestShop {
  root = '';
  data = '';
  catalogue: Catalogue = openMemoryCatalogue();
  encoder: CountingEncoder = colourEncoder();

  constructor() {
    beforeEach(async () => {
      this.root = await mkdtemp(path.join(tmpdir(), 'threadfinder-ingest-'));
      this.data = path.join(this.root, 'data');
      await mkdir(path.join(this.root, 'shop', 'images'), { recursive: true });
      this.catalogue = openMemoryCatalogue();
      this.encoder = colourEncoder();
    });
    afterEach(() => rm(this.root, { recursive: true }));
  }

  readonly feedFile = (): string => path.join(this.root, 'shop', 'feed.jsonl');

  /** Products 1 to `count`, each with a picture of one colour. */
  readonly writeShop = async (count: number): Promise<Row[]> => {
    for (let id = 1; id <= count; id++) {
      const file = path.join(this.root, 'shop', 'images', `${id}.png`);
      await writeFile(file, await colourPng(id % 256, 100, 50));
    }
    const rows = Array.from({ length: count }, (_, at) => row(at + 1));
    await this.writeFeed(rows);
    return rows;
  };

  readonly writeFeed = (rows: readonly Row[]): Promise<void> =>
    writeFile(this.feedFile(), rows.map((one) => `${JSON.stringify(one)}\n`).join(''));

  readonly findPicture = () =>
    createFindPicture({
      images: path.join(this.root, 'shop'),
      data: this.data,
      keepDownloads: true,
      fetchImage: createDownloader({ allowPrivateHosts: true, baseMs: 1, delayMs: 0 }),
    });

  readonly ingest = async (change: Partial<IngestOptions> = {}): Promise<Outcome> => {
    const rejected: Rejection[] = [];
    const report = await ingestFeed({
      feed: change.feed ?? (await openFeed(this.feedFile(), nothing)),
      dataDirectory: this.data,
      catalogue: this.catalogue,
      encoder: this.encoder,
      canonicalAttributes: ({ colour }) => (colour === undefined ? {} : { colour: [colour] }),
      findPicture: this.findPicture(),
      decodeImage: decodeTiny,
      looker: new Looker(new ChoosingSegmenter(), 'none'),
      currency: 'EUR',
      signal: new AbortController().signal,
      onRejected: (rejection) => void rejected.push(rejection),
      ...change,
    });
    return { report, rejected };
  };

  /** Which of the products 1 to `upTo` are in the catalogue. */
  readonly idsIn = async (upTo: number): Promise<readonly number[]> => {
    const all = Array.from({ length: upTo }, (_, at) => String(at + 1));
    return (await this.catalogue.get(all)).map(({ product }) => Number(product.id));
  };
}
