/** How far an ingestion is. */
export interface IngestProgress {
  /** Rows read so far. */
  readonly read: number;
  /** Rows that are finished with: stored, unchanged, rejected, or of another shard. */
  readonly done: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Rows of the feed; `undefined` for standard input. */
  readonly total: number | undefined;
  /** Rows finished a second, over the last ten seconds or so. */
  readonly ratePerSecond: number;
  readonly remainingMs: number | undefined;
}

const WINDOW_MS = 10_000;

/** Rate and remaining time from what was done when; `now` in milliseconds. */
export class Pace {
  readonly #marks: { readonly at: number; readonly done: number }[];

  constructor(now: number) {
    this.#marks = [{ at: now, done: 0 }];
  }

  at(
    now: number,
    done: number,
    total: number | undefined,
  ): Pick<IngestProgress, 'ratePerSecond' | 'remainingMs'> {
    this.#marks.push({ at: now, done });
    while (this.#marks.length > 2 && now - (this.#marks[1]?.at ?? now) >= WINDOW_MS) this.#marks.shift();
    const since = this.#marks[0] ?? { at: now, done: 0 };
    const ratePerSecond = now > since.at ? ((done - since.done) * 1000) / (now - since.at) : 0;
    const isKnown = total !== undefined && ratePerSecond > 0;
    return {
      ratePerSecond,
      remainingMs: isKnown ? (Math.max(0, total - done) * 1000) / ratePerSecond : undefined,
    };
  }
}
