import type { ModelThread } from './model-thread.ts';

/** A model's thread that is started again after a crash. What it had in hand is lost and was rejected. */
export class RestartingThread<Job, Facts, Output> {
  readonly #start: () => Promise<ModelThread<Job, Facts, Output>>;
  #thread: ModelThread<Job, Facts, Output>;
  #restarting: Promise<void> | undefined;
  #isClosed = false;

  /** @param start Loads the same model again. */
  constructor(
    thread: ModelThread<Job, Facts, Output>,
    start: () => Promise<ModelThread<Job, Facts, Output>>,
  ) {
    this.#thread = thread;
    this.#start = start;
  }

  /** The thread, a new one where it has crashed since. */
  async running(): Promise<ModelThread<Job, Facts, Output>> {
    if (this.#thread.hasCrashed && !this.#isClosed) {
      this.#restarting ??= this.#restart();
      await this.#restarting;
    }
    return this.#thread;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#restarting?.catch(() => undefined);
    await this.#thread.close();
  }

  async #restart(): Promise<void> {
    try {
      this.#thread = await this.#start();
    } finally {
      this.#restarting = undefined;
    }
  }
}
