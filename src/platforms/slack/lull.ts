import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';

/** With nothing new for this long a burst is over, in milliseconds. */
const QUIET_MS = 15;

/** Longest that anything waits for that, in milliseconds: a form has to be opened within three seconds. */
const LONGEST_MS = 1000;

/**
 * Keeps work from beginning while more of a burst is coming in, then lets it begin one after the other. An answer keeps
 * every core busy; a request over HTTP takes several turns of the event loop until it is acknowledged, and each of them
 * would wait for a piece of that work.
 */
export class Lull {
  readonly #quietMs: number;
  readonly #longestMs: number;
  #lastAt = Number.NEGATIVE_INFINITY;
  #line: Promise<void> = Promise.resolve();

  constructor({ quietMs = QUIET_MS, longestMs = LONGEST_MS } = {}) {
    this.#quietMs = quietMs;
    this.#longestMs = longestMs;
  }

  /** Something came in. Resolves in its turn when nothing else has for a moment. */
  after(): Promise<void> {
    const cameAt = performance.now();
    this.#lastAt = cameAt;
    this.#line = this.#line.then(() => this.#quiet(cameAt));
    return this.#line;
  }

  async #quiet(cameAt: number): Promise<void> {
    // What has reached this machine meanwhile is read before anything else begins.
    await turn();
    while (this.#isBurst() && performance.now() - cameAt < this.#longestMs) {
      await sleep(this.#quietMs);
      await turn();
    }
  }

  #isBurst(): boolean {
    return performance.now() - this.#lastAt < this.#quietMs;
  }
}
