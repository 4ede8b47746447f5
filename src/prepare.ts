import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSameModel } from './catalogue/checks.ts';
import { CATALOGUE_FORMAT, type Catalogue } from './catalogue/port.ts';
import type { Readiness } from './conversation/readiness.ts';
import type { DataDirectory } from './data-directory.ts';
import { DEMO_VERSION } from './demo/version.ts';
import { writeDemoCatalogue } from './demo/write-demo.ts';
import type { Encoder } from './embedding/port.ts';
import { errorCode } from './errors.ts';
import { openFeed } from './ingest/feed/open-feed.ts';
import { findLocalPicture } from './ingest/image/local.ts';
import { ingestFeed } from './ingest/ingest.ts';
import type { AttributeReader } from './vision/attributes/attribute-reader.ts';
import { decodeImage } from './vision/decode.ts';
import type { Looker } from './vision/looker.ts';
import { canonicalAttributes } from './vocabulary/labels.ts';

/** Where the demo lies: apart from what an operator ingests, which takes its place. */
export interface DemoDirectory {
  readonly path: string;
  readonly catalogue: string;
}

export function demoDirectory({ path: root }: DataDirectory): DemoDirectory {
  return { path: path.join(root, 'demo'), catalogue: path.join(root, 'demo', 'catalogue') };
}

export interface PrepareDemoOptions {
  readonly directory: DemoDirectory;
  readonly dataDirectory: string;
  readonly encoder: Encoder;
  readonly looker: Looker;
  readonly reader: AttributeReader;
  /** Opens the demo's catalogue for writing; `rebuild` where another model made what is there. */
  readonly openCatalogue: (rebuild: boolean) => Promise<Catalogue>;
  readonly onProgress?: (progress: Extract<Readiness, { state: 'preparing' }>) => void;
  readonly signal?: AbortSignal;
}

/**
 * Draws the demo catalogue and ingests it, unless that has been done with this model and these drawings. May be stopped
 * at any time: the next call goes on.
 */
export async function prepareDemo(options: PrepareDemoOptions): Promise<void> {
  const { directory, encoder, looker, reader } = options;
  const marker = path.join(directory.path, 'ready.json');
  const wanted = JSON.stringify({
    drawings: DEMO_VERSION,
    model: encoder.info,
    format: CATALOGUE_FORMAT,
    looker: looker.revision,
    reader: reader.revision,
  });
  const made = await readFile(marker, 'utf8').catch(() => undefined);
  if (made === wanted) return;
  await mkdir(directory.path, { recursive: true });
  const signal = options.signal ?? new AbortController().signal;
  const progress = options.onProgress ?? (() => undefined);
  const { feed, images } = await writeDemoCatalogue({
    directory: directory.path,
    signal,
    onProgress: ({ done, total }) => progress({ state: 'preparing', step: 'drawing', done, total }),
  });
  if (signal.aborted) return;
  if (await ingestDemo(options, { feed, images, signal, progress, rebuild: made !== undefined })) {
    await writeFile(marker, wanted);
  }
}

interface DemoFeed {
  readonly feed: string;
  readonly images: string;
  readonly signal: AbortSignal;
  readonly progress: NonNullable<PrepareDemoOptions['onProgress']>;
  readonly rebuild: boolean;
}

async function ingestDemo(options: PrepareDemoOptions, demo: DemoFeed): Promise<boolean> {
  const { dataDirectory, encoder, looker, reader } = options;
  const catalogue = await openForModel(options, demo.rebuild);
  try {
    const report = await ingestFeed({
      feed: await openFeed(demo.feed, process.stdin),
      dataDirectory: options.directory.path,
      catalogue,
      encoder,
      canonicalAttributes,
      findPicture: (place) => findLocalPicture(place, { images: demo.images, data: dataDirectory }),
      decodeImage,
      looker,
      reader,
      currency: 'EUR',
      signal: demo.signal,
      onProgress: ({ done, total }) =>
        demo.progress({ state: 'preparing', step: 'hanging', done, total: total ?? done }),
    });
    return !report.interrupted;
  } finally {
    await catalogue.close();
  }
}

// A first start that was stopped half way may have been with another model, or an older Threadfinder.
async function openForModel(options: PrepareDemoOptions, rebuild: boolean): Promise<Catalogue> {
  const catalogue = await options.openCatalogue(rebuild).catch((error: unknown) => {
    if (errorCode(error) === 'CATALOGUE_VERSION') return options.openCatalogue(true);
    throw error;
  });
  const { model } = await catalogue.info();
  if (model === undefined || isSameModel(model, options.encoder.info)) return catalogue;
  await catalogue.close();
  return options.openCatalogue(true);
}
