import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openZvecCatalogue } from './catalogue/zvec/open.ts';
import type { Readiness } from './conversation/readiness.ts';
import type { DataDirectory } from './data-directory.ts';
import { DEMO_VERSION, writeDemoCatalogue } from './demo/write-demo.ts';
import type { Encoder } from './embedding/port.ts';
import { openFeed } from './ingest/feed/open-feed.ts';
import { createFindPicture } from './ingest/image/find.ts';
import { ingestFeed } from './ingest/ingest.ts';
import { decodeImage } from './vision/decode.ts';
import { canonicalAttributes } from './vocabulary/labels.ts';

/** Where the demo lies: apart from what an operator ingests, which takes its place. */
export interface DemoDirectory {
  readonly path: string;
  readonly catalogue: string;
}

export function demoDirectory({ path: root }: DataDirectory): DemoDirectory {
  return { path: path.join(root, 'demo'), catalogue: path.join(root, 'demo', 'catalogue') };
}
