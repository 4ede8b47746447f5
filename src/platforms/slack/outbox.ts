import { setTimeout as sleep } from 'node:timers/promises';
import { CHANNEL_PACE_MS } from './limits.ts';

interface Line {
  /** When the last one in the line is done. */
  end: Promise<unknown>;
  waiting: number;
  /** When a message was last posted, `performance.now()`. */
  postedAt: number;
}

/**
 * Everything that we write, in order by channel, and no faster than Slack takes it: one new message a second. A message
 * that is told to wait (`Retry-After`, which the client obeys) holds those behind it.
 */
export class Outbox {
  readonly #lines = new Map<string, Line>();
  readonly #paceMs: number;

  constructor(paceMs = CHANNEL_PACE_MS) {
    this.#paceMs = paceMs;
  }

  /** Sends a new message in its turn: the pace counts from when Slack had taken the one before, tries and all. */
  post<T>(channel: string, send: () => Promise<T>): Promise<T> {
    return this.#inTurn(channel, async (line) => {
      const wait = line.postedAt + this.#paceMs - performance.now();
      if (wait > 0) await sleep(wait);
      try {
        return await send();
      } finally {
        line.postedAt = performance.now();
      }
    });
  }

  /** Changes a message in its turn; that takes no place of a new one. */
  edit<T>(channel: string, send: () => Promise<T>): Promise<T> {
    return this.#inTurn(channel, send);
  }

  async #inTurn<T>(channel: string, send: (line: Line) => Promise<T>): Promise<T> {
    const line = this.#lines.get(channel) ?? {
      end: Promise.resolve(),
      waiting: 0,
      postedAt: Number.NEGATIVE_INFINITY,
    };
    this.#lines.set(channel, line);
    line.waiting++;
    const sent = line.end.then(() => send(line));
    line.end = sent.catch(() => undefined);
    try {
      return await sent;
    } finally {
      line.waiting--;
      if (line.waiting === 0) this.#forgetLater(channel, line);
    }
  }

  /** A channel that was quiet for as long as a message has to wait needs no line. */
  #forgetLater(channel: string, line: Line): void {
    setTimeout(() => {
      const isQuiet = line.waiting === 0 && performance.now() - line.postedAt >= this.#paceMs;
      if (isQuiet && this.#lines.get(channel) === line) this.#lines.delete(channel);
    }, this.#paceMs).unref();
  }
}
