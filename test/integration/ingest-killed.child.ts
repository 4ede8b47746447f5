// Ingests a feed into an embedded catalogue, slowly enough to be killed in the middle; see ingest-killed.test.ts.
import { setTimeout as sleep } from 'node:timers/promises';
import { openZvecCatalogue } from '../../src/catalogue/zvec/open.ts';
import { openFeed } from '../../src/ingest/feed/open-feed.ts';
import { findLocalPicture } from '../../src/ingest/image/local.ts';
import { ingestFeed } from '../../src/ingest/ingest.ts';
import { ChoosingSegmenter } from '../../src/vision/choosing-segmenter.ts';
import { Looker } from '../../src/vision/looker.ts';
import { colourEncoder, decodeTiny } from '../unit/ingest/pixels.ts';

const [feed = '', data = '', pause = '0'] = process.argv.slice(2);
const encoder = colourEncoder();
const catalogue = await openZvecCatalogue({ directory: `${data}/catalogue`, mode: 'write' });
const report = await ingestFeed({
  feed: await openFeed(feed, process.stdin),
  dataDirectory: data,
  catalogue,
  encoder: {
    ...encoder,
    encodeImages: async (images) => {
      await sleep(Number(pause));
      return encoder.encodeImages(images);
    },
  },
  canonicalAttributes: () => ({}),
  findPicture: (place) => findLocalPicture(place, { images: `${data}/..`, data }),
  decodeImage: decodeTiny,
  looker: new Looker(new ChoosingSegmenter(), 'none'),
  currency: 'EUR',
  signal: new AbortController().signal,
  onProgress: ({ done }) => process.stdout.write(`${JSON.stringify({ done })}\n`),
});
const { count } = await catalogue.info();
await catalogue.close();
process.stdout.write(`${JSON.stringify({ report, count })}\n`);
