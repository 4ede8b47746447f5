import { Worker } from 'node:worker_threads';
import { ThreadfinderError } from '../../errors.ts';
import { JobQueue, type Pending } from './job-queue.ts';
import {
  type FromModel,
  fromFault,
  type Job,
  type ModelFacts,
  type ModelStart,
  type ToModel,
  type WorkerStart,
} from './messages.ts';

const START = new URL('./start-worker.mjs', import.meta.url);
const MODEL_WORKER = new URL('./worker.ts', import.meta.url);

/** How long a model may take to end by itself, in milliseconds. */
const CLOSING_MS = 3000;

/** The thread in which the model runs, seen from outside: one job at a time, the most urgent first. */
export class ModelThread {
  readonly facts: ModelFacts;
  readonly #worker: Worker;
  readonly #queue = new JobQueue();
  #current: Pending | undefined;
  #ended: ThreadfinderError | undefined;
  #jobs = 0;

  private constructor(worker: Worker, facts: ModelFacts) {
    this.#worker = worker;
    this.facts = facts;
    worker.on('message', (message: FromModel) => this.#hear(message));
    worker.on('error', (error) => this.#end(crashed(error)));
    worker.on('exit', () => this.#end(crashed()));
    worker.unref();
  }

  /**
   * Loads the model in a thread of its own.
   * @param script The thread's program; another one only in tests.
   * @throws ThreadfinderError what `Model.load` and `Model.facts` throw, or `ENCODER_CRASHED`.
   */
  static async start(start: ModelStart, script: URL = MODEL_WORKER): Promise<ModelThread> {
    const worker = new Worker(START, {
      workerData: { script: script.href, start } satisfies WorkerStart,
      execArgv: [],
      name: 'encoder',
    });
    try {
      return new ModelThread(worker, await firstWord(worker));
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  /** Whether the thread ended by itself, so that nothing will be encoded any more. */
  get hasCrashed(): boolean {
    return this.#ended?.code === 'ENCODER_CRASHED';
  }

  /**
   * Unit embeddings of the job's texts or pictures, one after the other.
   * @throws ThreadfinderError `ENCODER_FAILED` for this job, `ENCODER_CRASHED` or `ENCODER_CLOSED` for all that come.
   */
  run(job: Job): Promise<Float32Array> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#queue.add({ job, resolve, reject });
      if (this.#current === undefined) this.#startNext();
    });
  }

  /** Rejects what waits with `ENCODER_CLOSED` and releases the model. */
  async close(): Promise<void> {
    if (this.#ended !== undefined) return;
    this.#end(
      new ThreadfinderError('The encoder is closed.', {
        code: 'ENCODER_CLOSED',
        fix: 'Open it again with loadEncoder.',
      }),
    );
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
    this.#send({ kind: 'run', id: this.#jobs, job }, job.kind === 'images' ? [job.pixels.buffer] : []);
  }

  #hear(message: FromModel): void {
    const job = this.#current;
    if (job === undefined || !('id' in message) || message.id !== this.#jobs) return;
    if (message.kind === 'done') job.resolve(message.embeddings);
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

  #send(message: ToModel, transfer: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, transfer);
  }
}

/** Waits until the model is loaded, or cannot be. */
function firstWord(worker: Worker): Promise<ModelFacts> {
  return new Promise((resolve, reject) => {
    worker.once('message', (message: FromModel) => {
      if (message.kind === 'ready') resolve(message.facts);
      else if ('fault' in message) reject(fromFault(message.fault));
    });
    worker.once('error', (error) => reject(crashed(error)));
    worker.once('exit', () => reject(crashed()));
  });
}

function crashed(cause?: unknown): ThreadfinderError {
  return new ThreadfinderError('The thread that runs the model ended unexpectedly.', {
    code: 'ENCODER_CRASHED',
    fix: 'Start again; if it happens again, the machine may be short of memory for this model: set MODEL to a smaller one.',
    ...(cause === undefined ? {} : { cause }),
  });
}
