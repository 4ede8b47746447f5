import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openWorkshop } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openFeed } from '../../src/ingest/feed/open-feed.ts';
import { findLocalPicture } from '../../src/ingest/image/local.ts';
import { ingestFeed } from '../../src/ingest/ingest.ts';
import { createLogger } from '../../src/log.ts';
import { decodeImage } from '../../src/vision/decode.ts';
import { canonicalAttributes } from '../../src/vocabulary/labels.ts';

const MYNTRA = path.resolve(import.meta.dirname, '../../../shared/data/myntra');
const FEED = path.join(MYNTRA, 'products.jsonl.gz');
const nothing = (async function* () {})();

it('brings a real shop in: 40 products, searchable by picture, nothing to do the second time', async (context) => {
  if (!existsSync(FEED)) context.skip(`there is no ${FEED}`);
  const root = await mkdtemp(path.join(tmpdir(), 'threadfinder-myntra-'));
  const log = createLogger('silent');
  const workshop = await openWorkshop(readConfig({ DATA_DIR: path.join(root, 'data') }), log, {});
  try {
    const rows: string[] = [];
    for await (const row of (await openFeed(FEED, nothing)).rows()) {
      if ('record' in row) rows.push(JSON.stringify(row.record));
      if (rows.length === 40) break;
    }
    await writeFile(path.join(root, 'sample.jsonl.gz'), gzipSync(rows.join('\n')));
    const ingest = async () =>
      ingestFeed({
        ...workshop,
        feed: await openFeed(path.join(root, 'sample.jsonl.gz'), nothing),
        dataDirectory: workshop.directory.path,
        canonicalAttributes,
        findPicture: (place) => findLocalPicture(place, { images: MYNTRA, data: root }),
        decodeImage,
        currency: 'EUR',
        signal: new AbortController().signal,
      });

    expect(await ingest()).toMatchObject({ added: 40, rejected: 0, calibration: { text: {}, image: {} } });
    expect(await ingest()).toMatchObject({ added: 0, unchanged: 40, encoded: 0 });

    const [entry] = await workshop.catalogue.get([String(JSON.parse(rows[0] ?? '{}').id)]);
    expect(entry?.product).toMatchObject({
      currency: 'INR',
      attributes: { type: expect.any(Array), colour: expect.any(Array) },
    });
    const vector = entry?.embedding ?? new Float32Array();
    const [best] = await workshop.catalogue.search({ vector, filter: [], limit: 1 });
    expect(best?.product.id).toBe(entry?.product.id);
  } finally {
    await workshop.close();
    await rm(root, { recursive: true });
  }
}, 120_000);
