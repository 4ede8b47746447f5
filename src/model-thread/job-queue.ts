/** A job that waits, and whom to tell. */
export interface Pending<Job, Output> {
  readonly job: Job;
  readonly resolve: (output: Output) => void;
  readonly reject: (error: unknown) => void;
}

/** Jobs in the order in which a model should do them: urgent ones first; first come, first served within each. */
export class JobQueue<Job, Output> {
  readonly #urgent: Pending<Job, Output>[] = [];
  readonly #others: Pending<Job, Output>[] = [];
  readonly #isUrgent: (job: Job) => boolean;

  constructor(isUrgent: (job: Job) => boolean) {
    this.#isUrgent = isUrgent;
  }

  add(pending: Pending<Job, Output>): void {
    (this.#isUrgent(pending.job) ? this.#urgent : this.#others).push(pending);
  }

  next(): Pending<Job, Output> | undefined {
    return this.#urgent.shift() ?? this.#others.shift();
  }
}
