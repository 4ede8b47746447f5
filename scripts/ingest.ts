/** Brings a product feed into the catalogue: `npm run ingest -- FEED [--images DIR] [...]`; see USAGE. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { openWorkshop } from '../src/app.ts';
import { type Config, readConfig } from '../src/config.ts';
import { ThreadfinderError } from '../src/errors.ts';
import { checkFeed } from '../src/ingest/check.ts';
import { openFeed } from '../src/ingest/feed/open-feed.ts';
import type { Feed } from '../src/ingest/feed/row.ts';
import { createDownloader } from '../src/ingest/image/download.ts';
import { createFindPicture } from '../src/ingest/image/find.ts';
import { ingestFeed } from '../src/ingest/ingest.ts';
import type { IngestProgress } from '../src/ingest/progress.ts';
import { RejectionFile } from '../src/ingest/rejections.ts';
import {
  describeCheck,
  describeProgress,
  describeRejection,
  describeReport,
} from '../src/ingest/report-text.ts';
import { parseCurrency } from '../src/ingest/row/currency.ts';
import { parseShard, type Shard } from '../src/ingest/shard.ts';
import type { Rejection } from '../src/ingest/tally.ts';
import { createLogger } from '../src/log.ts';
import { loadEnvironment, reportAndExit } from '../src/process.ts';
import { decodeImage } from '../src/vision/decode.ts';
import { canonicalAttributes } from '../src/vocabulary/labels.ts';

const USAGE = `npm run ingest -- FEED [--images DIR] [--currency EUR] [--prune] [--rebuild] [--dry-run] [--shard i/n]

  FEED            JSON Lines, CSV or TSV, each also as .gz; - reads standard input
  --images DIR    where relative picture paths start (default: the feed's folder)
  --currency EUR  currency of rows that name none (default: CURRENCY, or EUR)
  --prune         remove products that an earlier run stored and that the feed no longer names
  --rebuild       start the catalogue again, for example for another model
  --dry-run       check rows and pictures; encode and write nothing
  --shard i/n     only the i-th of n parts of the feed

It may be stopped (Ctrl-C) or killed at any time: the next run goes on. A second run only does what has changed.`;

/** Rejected rows that are printed; all of them are in the file. */
const SHOWN_REJECTIONS = 20;
const INTERRUPTED = 130;
const PLAIN_PROGRESS_EVERY_MS = 5_000;

interface Job {
  readonly config: Config;
  readonly feed: Feed;
  readonly images: string | undefined;
  readonly currency: string;
  readonly prune: boolean;
  readonly rebuild: boolean;
  readonly dryRun: boolean;
  readonly shard?: Shard;
  readonly signal: AbortSignal;
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  const [location] = positionals;
  if (values.help || location === undefined || positionals.length > 1) {
    process.stdout.write(`${USAGE}\n`);
    return values.help ? 0 : 1;
  }
  const config = readConfig(loadEnvironment());
  const feed = await openFeed(location, process.stdin);
  const job: Job = {
    config,
    feed,
    images: values.images === undefined ? feed.folder : path.resolve(values.images),
    currency: values.currency === undefined ? config.currency : parseCurrency(values.currency),
    prune: values.prune,
    rebuild: values.rebuild,
    dryRun: values['dry-run'],
    ...(values.shard === undefined ? {} : { shard: parseShard(values.shard) }),
    signal: untilInterrupted(),
  };
  return job.dryRun ? await check(job) : await ingest(job);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        images: { type: 'string' },
        currency: { type: 'string' },
        shard: { type: 'string' },
        prune: { type: 'boolean', default: false },
        rebuild: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new ThreadfinderError(what, { code: 'INGEST_BAD_ARGUMENTS', fix: `Usage: ${USAGE}`, cause });
  }
}

async function ingest(job: Job): Promise<number> {
  const { config, rebuild, shard } = job;
  const workshop = await openWorkshop(config, createLogger(config.logLevel), { rebuild, shard });
  const display = new Display();
  const file = new RejectionFile(path.join(workshop.directory.path, 'ingest'), new Date());
  try {
    const report = await ingestFeed({
      ...job,
      // A rebuilt catalogue starts empty, so there is nothing to encode again.
      rebuild: false,
      dataDirectory: workshop.directory.path,
      catalogue: workshop.catalogue,
      encoder: workshop.encoder,
      looker: workshop.looker,
      canonicalAttributes,
      findPicture: pictureFinder(job, workshop.directory.path),
      decodeImage,
      reader: workshop.reader,
      onProgress: (progress) => display.progress(progress),
      onRejected: async (rejection) => {
        display.rejected(rejection);
        await file.add(rejection);
      },
    });
    display.finish(describeReport(report), file.isEmpty ? undefined : file.path);
    return report.interrupted ? INTERRUPTED : 0;
  } finally {
    display.stop();
    await workshop.close();
  }
}

async function check(job: Job): Promise<number> {
  const display = new Display();
  try {
    const report = await checkFeed({
      ...job,
      findPicture: pictureFinder(job, job.config.dataDirectory),
      decodeImage,
      onProgress: (progress) => display.progress(progress),
      onRejected: (rejection) => display.rejected(rejection),
    });
    display.finish(describeCheck(report), undefined);
    return report.interrupted ? INTERRUPTED : 0;
  } finally {
    display.stop();
  }
}

function pictureFinder({ images, dryRun }: Job, data: string) {
  return createFindPicture({ images, data, keepDownloads: !dryRun, fetchImage: createDownloader() });
}

/** Aborts at the first Ctrl-C (or SIGTERM); the second ends the process at once. */
function untilInterrupted(): AbortSignal {
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(INTERRUPTED);
    process.stderr.write('\nFinishing what is in hand; once more stops at once.\n');
    stop.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return stop.signal;
}

/** A bar on a terminal, a line every few seconds elsewhere; rejected rows are shown at the end. */
class Display {
  readonly #bar = new cliProgress.SingleBar({
    format: '{bar} {text}',
    hideCursor: true,
    clearOnComplete: true,
  });
  readonly #rejections: Rejection[] = [];
  #rejectedCount = 0;
  #isStarted = false;
  #plainAt = Date.now();

  progress(progress: IngestProgress): void {
    const text = describeProgress(progress);
    if (process.stderr.isTTY) {
      const total = Math.max(1, progress.total ?? progress.done);
      if (!this.#isStarted) this.#bar.start(total, 0, { text });
      this.#isStarted = true;
      this.#bar.setTotal(total);
      this.#bar.update(progress.done, { text });
    } else if (Date.now() - this.#plainAt >= PLAIN_PROGRESS_EVERY_MS) {
      this.#plainAt = Date.now();
      process.stderr.write(`${text}\n`);
    }
  }

  rejected(rejection: Rejection): void {
    this.#rejectedCount++;
    if (this.#rejections.length < SHOWN_REJECTIONS) this.#rejections.push(rejection);
  }

  stop(): void {
    if (this.#isStarted) this.#bar.stop();
    this.#isStarted = false;
  }

  finish(summary: string, file: string | undefined): void {
    this.stop();
    const more = this.#rejectedCount - this.#rejections.length;
    const lines = [
      ...this.#rejections.map(describeRejection),
      ...(more > 0 ? [`... and ${more} more`] : []),
      ...(file === undefined ? [] : [`All rejected rows: ${file}`]),
      summary,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  reportAndExit(error);
}
