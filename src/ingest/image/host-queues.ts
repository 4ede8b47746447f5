import PQueue from 'p-queue';

/** How hard one host may be asked. */
export interface Politeness {
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Shortest time between two starts, in milliseconds. */
  readonly delayMs: number;
}

/** One queue for each host, kept only while it has work. */
export class HostQueues {
  readonly #queues = new Map<string, PQueue>();
  readonly #politeness: Politeness;

  constructor(politeness: Politeness) {
    this.#politeness = politeness;
  }

  /** Runs `task` as soon as its host may be asked again. */
  async run<T>(host: string, task: () => Promise<T>): Promise<T> {
    const queue = this.#queues.get(host) ?? this.#open(host);
    return await queue.add(task);
  }

  #open(host: string): PQueue {
    const { concurrency, delayMs } = this.#politeness;
    const queue = new PQueue({ concurrency, interval: delayMs, intervalCap: delayMs === 0 ? Infinity : 1 });
    this.#queues.set(host, queue);
    queue.on('idle', () => {
      // The pause after the last start still counts, should the next request come within it.
      setTimeout(() => {
        if (queue.size === 0 && queue.pending === 0 && this.#queues.get(host) === queue)
          this.#queues.delete(host);
      }, delayMs).unref();
    });
    return queue;
  }
}
