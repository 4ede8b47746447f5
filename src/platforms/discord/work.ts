import PQueue from 'p-queue';
import { MAX_AT_WORK, MAX_PER_PERSON, MAX_WAITING } from './limits.ts';

/** Answers being worked on: some at once, some waiting, no more; and nobody takes all the places. */
export class Work {
  readonly #queue = new PQueue({ concurrency: MAX_AT_WORK });
  readonly #perPerson = new Map<string, number>();

  /** Runs the task in its turn; `false` at once where there is no place for it. */
  run(personId: string, task: () => Promise<void>): false | Promise<void> {
    const own = this.#perPerson.get(personId) ?? 0;
    if (own >= MAX_PER_PERSON || this.#queue.size >= MAX_WAITING) return false;
    this.#perPerson.set(personId, own + 1);
    return this.#queue.add(task).finally(() => this.#leave(personId));
  }

  #leave(personId: string): void {
    const own = (this.#perPerson.get(personId) ?? 1) - 1;
    if (own === 0) this.#perPerson.delete(personId);
    else this.#perPerson.set(personId, own);
  }
}
