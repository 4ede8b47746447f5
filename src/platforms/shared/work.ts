import PQueue from 'p-queue';
import { MAX_AT_WORK, MAX_PER_GROUP, MAX_PER_PERSON, MAX_WAITING } from './limits.ts';

/** Who asks, and where. */
export interface Asker {
  readonly userId: string;
  /** The server or workspace; `null` where there is none. */
  readonly groupId: string | null;
}

/** Answers being worked on: some at once, some waiting, no more; and no person and no group takes all the places. */
export class Work {
  readonly #queue = new PQueue({ concurrency: MAX_AT_WORK });
  readonly #people = new Tally();
  readonly #groups = new Tally();

  /** Runs the task in its turn; `false` at once where there is no place for it. */
  run({ userId, groupId }: Asker, task: () => Promise<void>): false | Promise<void> {
    const full =
      this.#queue.size >= MAX_WAITING ||
      this.#people.of(userId) >= MAX_PER_PERSON ||
      (groupId !== null && this.#groups.of(groupId) >= MAX_PER_GROUP);
    if (full) return false;
    const leave = [this.#people.enter(userId), ...(groupId === null ? [] : [this.#groups.enter(groupId)])];
    return this.#queue.add(task).finally(() => {
      for (const one of leave) one();
    });
  }
}

/** How many each has. */
class Tally {
  readonly #counts = new Map<string, number>();

  of(id: string): number {
    return this.#counts.get(id) ?? 0;
  }

  /** One more; returns how to take it back. */
  enter(id: string): () => void {
    this.#counts.set(id, this.of(id) + 1);
    return () => {
      const left = this.of(id) - 1;
      if (left === 0) this.#counts.delete(id);
      else this.#counts.set(id, left);
    };
  }
}
