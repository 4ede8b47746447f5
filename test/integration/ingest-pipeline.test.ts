import { appendFile, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFeed } from '../../src/ingest/check.ts';
import { openFeed } from '../../src/ingest/feed/open-feed.ts';
import type { IngestProgress } from '../../src/ingest/progress.ts';
import type { Rejection } from '../../src/ingest/tally.ts';
import { attributeReader } from '../../src/vision/attributes/attribute-reader.ts';
import { startImageServer } from '../fakes/image-server.ts';
import { IngestShop, nothing, row } from '../support/ingest-shop.ts';
import { colourEncoder, colourPng, decodeTiny } from '../unit/ingest/pixels.ts';

const shop = new IngestShop();
const { writeShop, writeFeed, ingest, idsIn, feedFile, findPicture } = shop;

describe('what a picture shows', () => {
  const stored = async (id: string) => (await shop.catalogue.get([id]))[0]?.product;

  it('is kept beside the labels of the feed, and changes none of them', async () => {
    await writeShop(1);
    await ingest({ reader: attributeReader(shop.encoder, path.join(shop.data, 'values')) });
    const product = await stored('1');
    expect(product?.attributes).toEqual({ colour: ['red'] });
    expect(product?.seen).toBeDefined();
    for (const values of Object.values(product?.seen ?? {})) {
      for (const { confidence } of values) expect(confidence).toBeGreaterThanOrEqual(0.6);
    }
  });

  it('stays when only the row changes, and is looked at anew with another picture', async () => {
    await writeShop(1);
    const reader = attributeReader(shop.encoder);
    await ingest({ reader });
    const before = await stored('1');
    await writeFeed([row(1, { price: 5, colour: 'blue' })]);
    const { report } = await ingest({ reader });
    expect(report).toMatchObject({ updated: 1, encoded: 0 });
    expect(await stored('1')).toMatchObject({ price: 5, attributes: { colour: ['blue'] } });
    expect((await stored('1'))?.seen).toEqual(before?.seen);
  });

  it('is read at the next ingestion where it was not before, or in another way', async () => {
    await writeShop(1);
    await ingest();
    expect(await stored('1')).not.toHaveProperty('seen');
    const reader = attributeReader(shop.encoder);
    expect((await ingest({ reader })).report).toMatchObject({ updated: 1, encoded: 1 });
    expect(await stored('1')).toHaveProperty('seen');
    expect((await ingest({ reader })).report).toMatchObject({ unchanged: 1, encoded: 0 });
    const another = { ...reader, revision: 'with another calibration' };
    expect((await ingest({ reader: another })).report).toMatchObject({ updated: 1, encoded: 1 });
  });
});

describe('ingesting a feed', () => {
  it('stores every product with its labels, attributes and picture', async () => {
    await writeShop(3);
    const { report } = await ingest();
    expect(report).toMatchObject({
      read: 3,
      added: 3,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      encoded: 3,
      interrupted: false,
    });
    const [entry] = await shop.catalogue.get(['2']);
    expect(entry?.product).toEqual({
      id: '2',
      title: 'Dress 2',
      price: 12,
      currency: 'EUR',
      image: path.join(shop.root, 'shop', 'images', '2.png'),
      available: true,
      labels: { colour: 'red' },
      attributes: { colour: ['red'] },
    });
    const [expected] = await colourEncoder().encodeImages([
      { data: Uint8Array.of(2, 100, 50), width: 1, height: 1 },
    ]);
    expect(entry?.embedding).toEqual(expected);
  });

  it('does nothing the second time', async () => {
    await writeShop(70);
    await ingest();
    const { report } = await ingest();
    expect(report).toMatchObject({ read: 70, added: 0, updated: 0, unchanged: 70, encoded: 0 });
    expect(shop.encoder.encodedImages).toBe(70);
  });

  it('stores a changed price without encoding the picture again', async () => {
    const rows = await writeShop(3);
    await ingest();
    await writeFeed([...rows.slice(0, 2), row(3, { price: 5 })]);
    expect((await ingest()).report).toMatchObject({ updated: 1, unchanged: 2, encoded: 0 });
    expect((await shop.catalogue.get(['3']))[0]?.product.price).toBe(5);
    expect(shop.encoder.encodedImages).toBe(3);
  });

  it('encodes a changed picture again, and everything when told to', async () => {
    await writeShop(3);
    await ingest();
    await writeFile(path.join(shop.root, 'shop', 'images', '3.png'), await colourPng(9, 9, 9));
    await utimes(path.join(shop.root, 'shop', 'images', '3.png'), 1, 1);
    expect((await ingest()).report).toMatchObject({ updated: 1, unchanged: 2, encoded: 1 });
    expect((await ingest({ rebuild: true })).report).toMatchObject({ updated: 3, encoded: 3 });
  });

  it('refuses another model before it does any work', async () => {
    await writeShop(3);
    await ingest();
    const other = colourEncoder('2');
    await expect(ingest({ encoder: other })).rejects.toMatchObject({ code: 'CATALOGUE_MODEL_MISMATCH' });
    expect(other.encodedImages).toBe(0);
  });

  it('leaves out bad rows with line and reason, and stores the rest', async () => {
    const rows = await writeShop(6);
    await writeFile(path.join(shop.root, 'shop', 'images', '5.png'), 'no picture');
    await writeFeed([
      ...rows.slice(0, 2),
      row(3, { price: 'free' }),
      row(4, { image: '../../secret.png' }),
      ...rows.slice(4),
    ]);
    await appendFile(
      feedFile(),
      `{broken\n${JSON.stringify(row(7))}\n${JSON.stringify(row(1, { title: 'Again' }))}\n`,
    );
    const { report, rejected } = await ingest();
    expect(report).toMatchObject({ read: 9, added: 3, rejected: 6, duplicates: 1 });
    expect(rejected.toSorted((a, b) => a.line - b.line)).toEqual([
      { line: 3, id: '3', reason: "price: expected a number, got 'free'" },
      { line: 4, id: '4', reason: "image: '../../secret.png' lies outside the images folder" },
      { line: 5, id: '5', reason: 'image: the picture is damaged' },
      { line: 7, reason: 'this line is not valid JSON' },
      { line: 8, id: '7', reason: "image: there is no file 'images/7.png'" },
      { line: 9, id: '1', reason: "id: '1' was used in line 1 already" },
    ]);
    expect(await idsIn(9)).toEqual([1, 2, 6]);
    expect((await shop.catalogue.get(['1']))[0]?.product.title).toBe('Dress 1');
  });

  it('takes the first valid row of an id, though an invalid one came before', async () => {
    const rows = await writeShop(1);
    await writeFeed([row(1, { price: 'free' }), ...rows]);
    expect((await ingest()).report).toMatchObject({ added: 1, rejected: 1, duplicates: 0 });
  });

  it('encodes the mean of up to three views and leaves out further ones that are missing', async () => {
    await writeShop(5);
    const images = [2, 3, 4, 5, 99].map((id) => `images/${id}.png`);
    await writeFeed([row(1, { images })]);
    expect((await ingest()).report).toMatchObject({ added: 1, encoded: 3 });
    const [entry] = await shop.catalogue.get(['1']);
    expect(entry?.product.images?.map((place) => path.basename(place))).toEqual([
      '2.png',
      '3.png',
      '4.png',
      '5.png',
    ]);
    expect(Math.hypot(...(entry?.embedding ?? []))).toBeCloseTo(1, 5);
  });

  it('downloads pictures by address, once', async () => {
    const server = await startImageServer();
    const png = await colourPng(1, 2, 3);
    server.on('/1.png', (response) => response.writeHead(200).end(png));
    await writeFeed([
      row(1, { image: `${server.origin}/1.png` }),
      row(2, { image: `${server.origin}/2.png` }),
    ]);
    const { report, rejected } = await ingest();
    expect(report).toMatchObject({ added: 1, rejected: 1 });
    expect(rejected).toEqual([
      { line: 2, id: '2', reason: `image: ${server.origin}/2.png: the server answered 404` },
    ]);
    expect((await shop.catalogue.get(['1']))[0]?.product.image).toBe(`${server.origin}/1.png`);
    expect((await ingest()).report).toMatchObject({ unchanged: 1 });
    expect(server.count('/1.png')).toBe(1);
    await server.close();
  });

  it('says how far it is', async () => {
    await writeShop(70);
    const seen: IngestProgress[] = [];
    await ingest({ onProgress: (progress) => void seen.push(progress) });
    expect(seen.map(({ done, total }) => [done, total])).toEqual([
      [32, 70],
      [64, 70],
      [70, 70],
    ]);
    expect(seen.at(-1)).toMatchObject({ read: 70, rejected: 0, unchanged: 0, remainingMs: 0 });
  });

  it('splits a feed among shards, each row in one', async () => {
    await writeShop(40);
    const reports = [];
    for (const index of [0, 1, 2]) reports.push((await ingest({ shard: { index, count: 3 } })).report);
    expect(reports.reduce((sum, { added }) => sum + added, 0)).toBe(40);
    expect(Math.min(...reports.map(({ added }) => added))).toBeGreaterThan(3);
    expect(reports.every(({ added, otherShards }) => added + otherShards === 40)).toBe(true);
  });

  it('measures how cosines are spread once there are enough products', async () => {
    await writeShop(30);
    const { report } = await ingest();
    const { calibration } = await shop.catalogue.info();
    expect(calibration).toEqual(report.calibration);
    expect(calibration?.image.mean).toBeGreaterThan(0.9);
    expect(calibration?.text.deviation).toBeGreaterThan(0);
  });
});

describe('products that left the feed', () => {
  it('are told, kept, and removed when asked to', async () => {
    const rows = await writeShop(5);
    await ingest();
    await writeFeed([...rows.slice(0, 2), row(3, { price: 'free' })]);
    expect((await ingest()).report).toMatchObject({ gone: 2, removed: 0 });
    expect(await idsIn(5)).toEqual([1, 2, 3, 4, 5]);
    expect((await ingest({ prune: true })).report).toMatchObject({ gone: 0, removed: 2 });
    expect(await idsIn(5)).toEqual([1, 2, 3]);
    expect((await ingest()).report).toMatchObject({ gone: 0, removed: 0 });
  });

  it('are known also when the run that stored them did not end', async () => {
    const rows = await writeShop(40);
    const stop = new AbortController();
    await ingest({ signal: stop.signal, onProgress: () => stop.abort() });
    await writeFeed(rows.slice(1));
    expect((await ingest({ prune: true })).report).toMatchObject({ removed: 1 });
    expect(await idsIn(2)).toEqual([2]);
  });

  it('are not removed when nothing in the feed is valid', async () => {
    await writeShop(3);
    await ingest();
    await writeFeed([row(9, { price: 'free' })]);
    expect((await ingest({ prune: true })).report).toMatchObject({ gone: 3, removed: 0 });
    expect(await idsIn(3)).toEqual([1, 2, 3]);
  });

  it('cannot be told from standard input', async () => {
    const feed = await openFeed('-', nothing);
    await expect(ingest({ feed, prune: true })).rejects.toMatchObject({ code: 'INGEST_PRUNE_NEEDS_FILE' });
  });
});

describe('a dry run', () => {
  it('finds the same rows bad, and writes and encodes nothing', async () => {
    const rows = await writeShop(4);
    await writeFile(path.join(shop.root, 'shop', 'images', '2.png'), 'no picture');
    await writeFeed([...rows, row(5), row(6, { price: -1 }), row(1)]);
    const rejected: Rejection[] = [];
    const report = await checkFeed({
      feed: await openFeed(feedFile(), nothing),
      findPicture: findPicture(),
      decodeImage: decodeTiny,
      currency: 'EUR',
      signal: new AbortController().signal,
      onRejected: (rejection) => void rejected.push(rejection),
    });
    expect(report).toMatchObject({ read: 7, valid: 3, rejected: 4, duplicates: 1 });
    expect(rejected.map(({ line }) => line).toSorted()).toEqual([2, 5, 6, 7]);
    expect(await readdir(shop.root)).toEqual(['shop']);
  });
});

it('keeps what it notes of a feed in one small file', async () => {
  await writeShop(2);
  await ingest();
  const [file, ...others] = await readdir(path.join(shop.data, 'ingest'));
  expect(others).toEqual([]);
  expect(await readFile(path.join(shop.data, 'ingest', file ?? ''), 'utf8')).toBe('"1"\n"2"\n');
});
