import type { ModelThread, ThreadKind } from '../../model-thread/model-thread.ts';
import type { Dtype } from './dtype.ts';
import type { ModelSpec } from './model-spec.ts';

/** What the thread that runs the model is started with. */
export interface ModelStart {
  readonly folder: string;
  readonly dtype: Dtype;
  readonly spec: ModelSpec;
  readonly threads: Threads;
}

/** Threads that one inference may use. */
export interface Threads {
  readonly text: number;
  readonly vision: number;
}

/** Work for the model, small enough that what waits behind it does not wait long. */
export type Job =
  | { readonly kind: 'text'; readonly texts: readonly string[] }
  /** Prepared squares, one after the other, 8-bit RGB. */
  | { readonly kind: 'images'; readonly pixels: Uint8Array<ArrayBuffer> };

/** What is only known once the model runs. */
export interface ModelFacts {
  readonly dimensions: number;
  /** Most texts, and most pictures, that one job may hold. */
  readonly batch: { readonly text: number; readonly images: number };
}

/** Unit embeddings, one after the other. */
export type Embeddings = Float32Array<ArrayBuffer>;

export type EncoderThread = ModelThread<Job, ModelFacts, Embeddings>;

/** Every text goes before every picture: a person waits for a text, while pictures come by the thousand. */
export const ENCODER_THREAD: ThreadKind<Job> = {
  name: 'encoder',
  setting: 'MODEL',
  script: new URL('./worker.ts', import.meta.url),
  libraries: ['@huggingface/transformers'],
  crashed: 'ENCODER_CRASHED',
  closed: 'ENCODER_CLOSED',
  isUrgent: ({ kind }) => kind === 'text',
  moved: (job) => (job.kind === 'images' ? [job.pixels.buffer] : []),
};
