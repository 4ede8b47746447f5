// Ingests a feed into MongoDB, slowly enough to be killed in the middle: `ingest-mongodb.ts TASK`, as JSON.
import { setTimeout as sleep } from 'node:timers/promises';
import { openMongoCatalogue } from '../../../src/catalogue/mongodb/open.ts';
import { openFeed } from '../../../src/ingest/feed/open-feed.ts';
import { findLocalPicture } from '../../../src/ingest/image/local.ts';
import { ingestFeed } from '../../../src/ingest/ingest.ts';
import type { Shard } from '../../../src/ingest/shard.ts';
import { connectMongo } from '../../../src/mongodb/connect.ts';
import { ChoosingSegmenter } from '../../../src/vision/choosing-segmenter.ts';
import { Looker } from '../../../src/vision/looker.ts';
import { openCopy } from '../../support/mongo.ts';
import { colourEncoder, decodeTiny } from '../../unit/ingest/pixels.ts';

interface Task {
  readonly uri: string;
  readonly feed: string;
  readonly images: string;
  readonly data: string;
  /** Milliseconds for each batch. */
  readonly pause: number;
  readonly shard?: Shard;
}

const task = JSON.parse(process.argv[2] ?? '{}') as Task;
const encoder = colourEncoder();
const connection = connectMongo({ uri: task.uri, patienceMs: 60_000 });
const catalogue = await openMongoCatalogue({
  connection,
  mode: 'write',
  mirror: { root: `${task.data}/mirror`, openIndex: openCopy },
});
const report = await ingestFeed({
  feed: await openFeed(task.feed, process.stdin),
  dataDirectory: task.data,
  catalogue,
  encoder: {
    ...encoder,
    encodeImages: async (images) => {
      await sleep(task.pause);
      return encoder.encodeImages(images);
    },
  },
  canonicalAttributes: () => ({}),
  findPicture: (place) => findLocalPicture(place, { images: task.images, data: task.data }),
  decodeImage: decodeTiny,
  looker: new Looker(new ChoosingSegmenter(), 'none'),
  currency: 'EUR',
  signal: new AbortController().signal,
  ...(task.shard === undefined ? {} : { shard: task.shard }),
  onProgress: ({ done }) => process.stdout.write(`done ${done}\n`),
});
await catalogue.close();
await connection.close();
process.stdout.write(`report ${JSON.stringify(report)}\n`);
