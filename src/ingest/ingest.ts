import path from 'node:path';
import { checkModel } from '../catalogue/checks.ts';
import type { Calibration, Catalogue } from '../catalogue/port.ts';
import type { Encoder } from '../embedding/port.ts';
import { errorCode, ThreadfinderError } from '../errors.ts';
import type { AttributeReader } from '../vision/attributes/attribute-reader.ts';
import type { Looker } from '../vision/looker.ts';
import { CALIBRATION_SAMPLE, calibrate } from './calibrate.ts';
import { readCandidates } from './candidates.ts';
import { type EncodedBatch, encodeBatch } from './encode.ts';
import type { Feed } from './feed/row.ts';
import type { FindPicture } from './image/picture.ts';
import { Ledger } from './ledger.ts';
import { inBatches, mapOrdered } from './map-ordered.ts';
import { type PrepareOptions, prepareBatch, type Work } from './prepare.ts';
import { PROBE_CAPTIONS } from './probes.ts';
import type { CanonicalAttributes } from './product-of.ts';
import { type IngestProgress, Pace } from './progress.ts';
import { removeGone } from './prune.ts';
import { IdSample } from './sample.ts';
import type { Shard } from './shard.ts';
import { storeBatch } from './store.ts';
import { type Rejection, Tally } from './tally.ts';
import type { DecodeImage } from './views.ts';

/** Rows that are prepared, encoded and stored together. */
const BATCH = 32;
/** Batches in preparation: the next one is decoded while this one is encoded. */
const BATCHES_AT_ONCE = 2;

export interface IngestOptions {
  readonly feed: Feed;
  /** `DATA_DIR`: ledgers are kept in its folder `ingest`. */
  readonly dataDirectory: string;
  readonly catalogue: Catalogue;
  readonly encoder: Encoder;
  readonly canonicalAttributes: CanonicalAttributes;
  /** Made by `createFindPicture`. */
  readonly findPicture: FindPicture;
  /** Throws `PersonError` (`photo-*`) for what is no usable picture. */
  readonly decodeImage: DecodeImage;
  /** Finds the garment in a picture and prepares it, as it does for what is searched. */
  readonly looker: Looker;
  /** Reads what a product's first picture shows, to be kept beside its labels; without it nothing is. */
  readonly reader?: AttributeReader;
  /** Currency of rows that name none, ISO 4217. */
  readonly currency: string;
  /** Aborting finishes the batches in hand and then reports, with `interrupted`. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Told of every row that is left out, in the order in which that is found. */
  readonly onRejected?: (rejection: Rejection) => void | Promise<void>;
  readonly shard?: Shard;
  /** Encodes every row again, changed or not. */
  readonly rebuild?: boolean;
  /** Removes products that an earlier run of this feed stored and that the feed no longer names. */
  readonly prune?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** What an ingestion did. `read` = `added + updated + unchanged + rejected + otherShards` unless interrupted. */
export interface IngestReport {
  readonly read: number;
  readonly added: number;
  /** Stored anew because the row or a picture changed (or `rebuild`). */
  readonly updated: number;
  readonly unchanged: number;
  /** Rows left out, duplicates included. */
  readonly rejected: number;
  readonly duplicates: number;
  readonly otherShards: number;
  /** Pictures encoded. */
  readonly encoded: number;
  /** Products of an earlier run that the feed no longer names, still in the catalogue; 0 when interrupted. */
  readonly gone: number;
  /** Of these, how many `prune` took out. */
  readonly removed: number;
  readonly interrupted: boolean;
  readonly calibration: Calibration | undefined;
  readonly elapsedMs: number;
}

/**
 * Brings a feed into the catalogue: reads row by row, skips what has not changed, encodes pictures in batches and stores
 * them. Memory does not grow with the feed, but for its ids. What is stored is safe at once, so an ingestion may be
 * stopped or killed at any time; the next one goes on where it was, since all that is stored counts as unchanged.
 *
 * @throws ThreadfinderError of the feed (`FEED_*`), the catalogue (`CATALOGUE_*`) or the encoder, `INGEST_DISK_FULL`,
 *   `INGEST_PRUNE_NEEDS_FILE`. What was stored before stays.
 */
export async function ingestFeed(options: IngestOptions): Promise<IngestReport> {
  if (options.prune === true && options.feed.key === '-') throw pruneNeedsFile();
  try {
    return await run(options);
  } catch (error) {
    throw isDiskFull(error) ? diskFull(error) : error;
  }
}

async function run(options: IngestOptions): Promise<IngestReport> {
  const { feed, catalogue, encoder, signal, now = Date.now } = options;
  const started = now();
  const { model } = await catalogue.info();
  if (model !== undefined) checkModel(model, encoder.info);
  const tally = new Tally(options.onRejected ?? (() => undefined));
  const seen = new Map<string, number>();
  const sample = new IdSample(CALIBRATION_SAMPLE);
  const ledger = new Ledger(path.join(options.dataDirectory, 'ingest'), feed.key, options.shard);
  const total = await feed.count();
  const pace = new Pace(now());
  const candidates = readCandidates(feed, { ...options, shard: options.shard, tally, seen });
  const prepare: PrepareOptions = { ...options, model: encoder.info, rebuild: options.rebuild ?? false };

  const batches = mapOrdered(inBatches(candidates, BATCH), BATCHES_AT_ONCE, (batch) =>
    untilAborted(batch, prepare),
  );
  const store = async (batch: EncodedBatch): Promise<void> => {
    const kept = await storeBatch(batch, { catalogue, model: encoder.info, ledger, tally });
    for (const id of kept) sample.add(id);
    const { read, done, unchanged, rejected } = tally;
    options.onProgress?.({ read, done, unchanged, rejected, total, ...pace.at(now(), done, total) });
  };
  // The model reads a batch while the one before it is stored; whatever fails, that one is on disk first.
  let storing = Promise.resolve();
  try {
    for await (const work of batches) {
      if (work === undefined) break;
      const batch = await encodeBatch(work, options);
      await storing;
      storing = store(batch);
      // Awaited later, perhaps after another failure.
      storing.catch(() => undefined);
      if (signal.aborted) break;
    }
  } finally {
    await storing;
  }

  const { read, added, updated, unchanged, rejected, duplicates, otherShards, encoded } = tally;
  const counts = { read, added, updated, unchanged, rejected, duplicates, otherShards, encoded };
  const interrupted = signal.aborted;
  const { gone, removed } = interrupted
    ? { gone: 0, removed: 0 }
    : await removeGone({
        ledger,
        seen,
        catalogue,
        prune: options.prune === true && tally.done > tally.rejected,
      });
  const changed = added + updated + removed > 0;
  const calibration = interrupted ? undefined : await complete(catalogue, encoder, sample, changed);
  return { ...counts, gone, removed, interrupted, calibration, elapsedMs: now() - started };
}

/** Prepares a batch; `undefined` when the signal aborted before it was ready, so that its downloads stop. */
async function untilAborted(
  batch: Parameters<typeof prepareBatch>[0],
  options: PrepareOptions,
): Promise<readonly Work[] | undefined> {
  try {
    return await prepareBatch(batch, options);
  } catch (error) {
    if (options.signal.aborted) return undefined;
    throw error;
  }
}

/** After a change, or when it was never done: builds the index and measures how cosines are spread. */
async function complete(
  catalogue: Catalogue,
  encoder: Encoder,
  sample: IdSample,
  changed: boolean,
): Promise<Calibration | undefined> {
  const { calibration } = await catalogue.info();
  if (!changed && calibration !== undefined) return calibration;
  await catalogue.optimize?.();
  const measured = calibrate(await encoder.encodeText(PROBE_CAPTIONS), await catalogue.get(sample.ids()));
  if (measured === undefined) return calibration;
  return (await catalogue.info({ calibration: measured })).calibration;
}

function isDiskFull(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT';
}

function diskFull(cause: unknown): ThreadfinderError {
  return new ThreadfinderError('The disk is full; everything stored so far is kept.', {
    code: 'INGEST_DISK_FULL',
    fix: 'Free some space, then start the same ingestion again: it goes on where it stopped.',
    cause,
  });
}

function pruneNeedsFile(): ThreadfinderError {
  return new ThreadfinderError(
    'Feeds from standard input cannot be told apart, so --prune might remove the wrong products.',
    {
      code: 'INGEST_PRUNE_NEEDS_FILE',
      fix: 'Ingest the feed from a file.',
    },
  );
}
