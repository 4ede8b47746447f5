import { Worker } from 'node:worker_threads';
import { ThreadfinderError } from '../errors.ts';
import { JobQueue, type Pending } from './job-queue.ts';
import { type FromModel, fromFault, type ToModel, type WorkerStart } from './messages.ts';

const START = new URL('./start-worker.mjs', import.meta.url);

/** How long a model may take to end by itself, in milliseconds. */
const CLOSING_MS = 3000;

/** What kind of model a thread runs. */
export interface ThreadKind<Job> {
  /** The thread's name, and the setting that chooses the model, for messages. */
  readonly name: string;
  readonly setting: string;
  /** The thread's program; it calls `serveModel`. */
  readonly script: URL;
  /** Large packages of JavaScript that it uses. */
  readonly libraries: readonly string[];
  /** Codes of the errors when the thread ends by itself, and when it was closed. */
  readonly crashed: string;
  readonly closed: string;
  /** Whether a job overtakes the others that wait. */
  readonly isUrgent: (job: Job) => boolean;
  /** What of a job moves to the thread instead of being copied. */
  readonly moved: (job: Job) => readonly ArrayBuffer[];
}

/** The thread in which a model runs, seen from outside: one job at a time, the most urgent first. */
export class ModelThread<Job, Facts, Output> {
  readonly facts: Facts;
  readonly #kind: ThreadKind<Job>;
  readonly #worker: Worker;
  readonly #queue: JobQueue<Job, Output>;
  #current: Pending<Job, Output> | undefined;
  #ended: ThreadfinderError | undefined;
  #jobs = 0;

  private constructor(kind: ThreadKind<Job>, worker: Worker, facts: Facts) {
    this.#kind = kind;
    this.#worker = worker;
    this.#queue = new JobQueue(kind.isUrgent);
    this.facts = facts;
    worker.on('message', (message: FromModel<Facts, Output>) => this.#hear(message));
    worker.on('error', (error) => this.#end(crashed(kind, error)));
    worker.on('exit', () => this.#end(crashed(kind)));
    worker.unref();
  }

  /**
   * Loads the model in a thread of its own.
   * @throws ThreadfinderError what loading and `facts` throw, or the kind's `crashed`.
   */
  static async start<Start, Job, Facts, Output>(
    kind: ThreadKind<Job>,
    start: Start,
  ): Promise<ModelThread<Job, Facts, Output>> {
    const worker = new Worker(START, {
      workerData: { libraries: kind.libraries, script: kind.script.href, start } satisfies WorkerStart<Start>,
      execArgv: [],
      name: kind.name,
    });
    try {
      return new ModelThread(kind, worker, await firstWord<Facts>(kind, worker));
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  /** Whether the thread ended by itself, so that nothing will be done any more. */
  get hasCrashed(): boolean {
    return this.#ended?.code === this.#kind.crashed;
  }

  /** @throws ThreadfinderError the model's for this job; the kind's `crashed` or `closed` for all that come. */
  run(job: Job): Promise<Output> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#queue.add({ job, resolve, reject });
      if (this.#current === undefined) this.#startNext();
    });
  }

  /** Rejects what waits and releases the model. */
  async close(): Promise<void> {
    if (this.#ended !== undefined) return;
    const { name, closed } = this.#kind;
    this.#end(new ThreadfinderError(`The ${name} is closed.`, { code: closed, fix: 'Open it again.' }));
    // The process must not end while the model is being released.
    this.#worker.ref();
    const exit = new Promise((resolve) => this.#worker.once('exit', resolve));
    const timer = setTimeout(() => void this.#worker.terminate(), CLOSING_MS);
    this.#send({ kind: 'close' });
    await exit;
    clearTimeout(timer);
  }

  #startNext(): void {
    this.#current = this.#queue.next();
    if (this.#current === undefined) {
      // An idle model keeps no script from ending.
      this.#worker.unref();
      return;
    }
    this.#worker.ref();
    const { job } = this.#current;
    this.#jobs += 1;
    this.#send({ kind: 'run', id: this.#jobs, job }, this.#kind.moved(job));
  }

  #hear(message: FromModel<Facts, Output>): void {
    const job = this.#current;
    if (job === undefined || !('id' in message) || message.id !== this.#jobs) return;
    if (message.kind === 'done') job.resolve(message.output);
    else job.reject(fromFault(message.fault));
    this.#startNext();
  }

  #end(error: ThreadfinderError): void {
    if (this.#ended !== undefined) return;
    this.#ended = error;
    for (let pending = this.#current; pending !== undefined; pending = this.#queue.next())
      pending.reject(error);
    this.#current = undefined;
  }

  #send(message: ToModel<Job>, transfer: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, transfer);
  }
}

/** Waits until the model is loaded, or cannot be. */
function firstWord<Facts>(kind: ThreadKind<never>, worker: Worker): Promise<Facts> {
  return new Promise((resolve, reject) => {
    worker.once('message', (message: FromModel<Facts, unknown>) => {
      if (message.kind === 'ready') resolve(message.facts);
      else if ('fault' in message) reject(fromFault(message.fault));
    });
    worker.once('error', (error) => reject(crashed(kind, error)));
    worker.once('exit', () => reject(crashed(kind)));
  });
}

function crashed({ name, setting, crashed: code }: ThreadKind<never>, cause?: unknown): ThreadfinderError {
  return new ThreadfinderError(`The thread that runs the ${name} ended unexpectedly.`, {
    code,
    fix: `Start again; if it happens again, the machine may be short of memory for this model: set ${setting} to a smaller one.`,
    ...(cause === undefined ? {} : { cause }),
  });
}
