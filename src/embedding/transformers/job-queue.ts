import type { Job } from './messages.ts';

/** A job that waits, and whom to tell. */
export interface Pending {
  readonly job: Job;
  readonly resolve: (embeddings: Float32Array) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Jobs in the order in which the model should do them: every text before every picture, because a person waits for a
 * text while pictures come by the thousand when a catalogue is read in; first come, first served within each.
 */
export class JobQueue {
  readonly #texts: Pending[] = [];
  readonly #images: Pending[] = [];

  add(pending: Pending): void {
    (pending.job.kind === 'text' ? this.#texts : this.#images).push(pending);
  }

  next(): Pending | undefined {
    return this.#texts.shift() ?? this.#images.shift();
  }
}
