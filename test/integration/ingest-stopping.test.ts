import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/port.ts';
import { ThreadfinderError } from '../../src/errors.ts';
import { openFeed } from '../../src/ingest/feed/open-feed.ts';
import { startImageServer } from '../fakes/image-server.ts';
import { IngestShop, nothing, row } from '../support/ingest-shop.ts';

const shop = new IngestShop();
const { writeShop, writeFeed, ingest, idsIn, findPicture } = shop;

describe('stopping in the middle', () => {
  it('finishes what is being stored and encoded, reports, and goes on from there', async () => {
    await writeShop(100);
    const stop = new AbortController();
    const { report } = await ingest({ signal: stop.signal, onProgress: () => stop.abort() });
    expect(report).toMatchObject({ interrupted: true, added: 64 });
    expect(await idsIn(100)).toHaveLength(64);
    expect((await ingest()).report).toMatchObject({
      interrupted: false,
      added: 36,
      unchanged: 64,
      encoded: 36,
    });
    expect(shop.encoder.encodedImages).toBe(100);
  });

  it('stops downloads that hang', async () => {
    const server = await startImageServer();
    server.on('/1.png', () => undefined);
    await writeFeed([row(1, { image: `${server.origin}/1.png` })]);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect((await ingest({ signal: stop.signal })).report).toMatchObject({
      interrupted: true,
      added: 0,
      rejected: 0,
    });
    await server.close();
  });

  it('stops with a clear error when the disk is full, and goes on later', async () => {
    await writeShop(70);
    let upserts = 0;
    const full = new ThreadfinderError('Full.', { code: 'CATALOGUE_DISK_FULL' });
    const filling: Catalogue = {
      ...shop.catalogue,
      upsert: (entries, model) =>
        ++upserts > 1 ? Promise.reject(full) : shop.catalogue.upsert(entries, model),
    };
    await expect(ingest({ catalogue: filling })).rejects.toBe(full);
    expect((await ingest()).report).toMatchObject({ added: 38, unchanged: 32 });
  });

  it('names a full disk also where the downloads are kept', async () => {
    await writeShop(1);
    const noSpace = () => Promise.reject(Object.assign(new Error('write'), { code: 'ENOSPC' }));
    await expect(ingest({ findPicture: noSpace })).rejects.toMatchObject({ code: 'INGEST_DISK_FULL' });
  });

  it('stores what was ready before a picture could not be had for want of space', async () => {
    await writeShop(96);
    const find = findPicture();
    const filling: typeof find = (place, signal) =>
      place.endsWith('/70.png')
        ? Promise.reject(Object.assign(new Error('write'), { code: 'ENOSPC' }))
        : find(place, signal);
    await expect(ingest({ findPicture: filling })).rejects.toMatchObject({ code: 'INGEST_DISK_FULL' });
    expect(await idsIn(96)).toHaveLength(64);
  });

  it('stores every row that was read before the feed broke off', async () => {
    await writeShop(70);
    const feed = await openFeed(shop.feedFile(), nothing);
    const broken = new ThreadfinderError('The feed ends too early.', { code: 'FEED_UNREADABLE' });
    async function* untilLine70() {
      for await (const one of feed.rows()) {
        if (one.line === 70) throw broken;
        yield one;
      }
    }
    await expect(ingest({ feed: { ...feed, rows: untilLine70 } })).rejects.toBe(broken);
    expect(await idsIn(70)).toHaveLength(69);
  });
});
