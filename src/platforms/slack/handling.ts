import { setTimeout as sleep } from 'node:timers/promises';

/** How often it is looked whether a workspace's events have been handled, in milliseconds. */
const LOOK_EVERY_MS = 100;

/** How many events of each workspace are being handled. */
export class Handling {
  readonly #counts = new Map<string, number>();

  async run(teamId: string, work: () => Promise<void>): Promise<void> {
    this.#add(teamId, 1);
    try {
      await work();
    } finally {
      this.#add(teamId, -1);
    }
  }

  /** Resolves when none of a workspace is being handled. */
  async ended(teamId: string): Promise<void> {
    while (this.#counts.has(teamId)) await sleep(LOOK_EVERY_MS);
  }

  #add(teamId: string, more: 1 | -1): void {
    const count = (this.#counts.get(teamId) ?? 0) + more;
    if (count === 0) this.#counts.delete(teamId);
    else this.#counts.set(teamId, count);
  }
}
