import { type Candidate, readCandidates } from './candidates.ts';
import type { Feed } from './feed/row.ts';
import type { FindPicture } from './image/picture.ts';
import { mapOrdered } from './map-ordered.ts';
import { pictureReason } from './picture-reasons.ts';
import { rejecting } from './prepare.ts';
import { type IngestProgress, Pace } from './progress.ts';
import type { Shard } from './shard.ts';
import { type Rejection, Tally } from './tally.ts';
import { type DecodeImage, decodeViews, findPictures } from './views.ts';

const AT_ONCE = 8;

export interface CheckOptions {
  readonly feed: Feed;
  readonly findPicture: FindPicture;
  readonly decodeImage: DecodeImage;
  readonly currency: string;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: IngestProgress) => void;
  readonly onRejected?: (rejection: Rejection) => void | Promise<void>;
  readonly shard?: Shard;
  readonly now?: () => number;
}

/** What an ingestion of this feed would find. */
export interface CheckReport {
  readonly read: number;
  /** Rows that an ingestion would store. */
  readonly valid: number;
  readonly rejected: number;
  readonly duplicates: number;
  readonly otherShards: number;
  readonly interrupted: boolean;
  readonly elapsedMs: number;
}

/** The dry run: checks every row and every picture as an ingestion would, and encodes and writes nothing. */
export async function checkFeed(options: CheckOptions): Promise<CheckReport> {
  const { feed, signal, now = Date.now } = options;
  const started = now();
  const tally = new Tally(options.onRejected ?? (() => undefined));
  const total = await feed.count();
  const pace = new Pace(now());
  let valid = 0;
  const candidates = readCandidates(feed, { ...options, shard: options.shard, tally, seen: new Map() });
  for await (const rejection of mapOrdered(candidates, AT_ONCE, (one) => checkPictures(one, options))) {
    if (signal.aborted) break;
    if (rejection === undefined) valid++;
    else await tally.reject(rejection);
    const { read, rejected } = tally;
    const done = valid + rejected + tally.otherShards;
    options.onProgress?.({ read, done, unchanged: 0, rejected, total, ...pace.at(now(), done, total) });
  }
  const { read, rejected, duplicates, otherShards } = tally;
  return {
    read,
    valid,
    rejected,
    duplicates,
    otherShards,
    interrupted: signal.aborted,
    elapsedMs: now() - started,
  };
}

/** The reason why a row would be left out, if any. */
async function checkPictures(candidate: Candidate, options: CheckOptions): Promise<Rejection | undefined> {
  try {
    const outcome = await rejecting(candidate, async () => {
      const { views } = await findPictures(candidate.row.images, options.findPicture, options.signal);
      await decodeViews(views.slice(0, 1), options.decodeImage, pictureReason);
    });
    return outcome?.rejection;
  } catch (error) {
    if (options.signal.aborted) return undefined;
    throw error;
  }
}
