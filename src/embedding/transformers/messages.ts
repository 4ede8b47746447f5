import { ThreadfinderError } from '../../errors.ts';
import type { Dtype } from './dtype.ts';
import type { ModelSpec } from './model-spec.ts';

/** What the thread that runs the model is started with. */
export interface ModelStart {
  readonly folder: string;
  readonly dtype: Dtype;
  readonly spec: ModelSpec;
  /** Threads that one inference may use. */
  readonly threads: number;
}

/** What `start-worker.mjs` is given: the program to hand over to, and what that needs. */
export interface WorkerStart {
  readonly script: string;
  readonly start: ModelStart;
}

/** Work for the model, small enough that what waits behind it does not wait long. */
export type Job =
  | { readonly kind: 'text'; readonly texts: readonly string[] }
  /** Prepared squares, one after the other, 8-bit RGB. */
  | { readonly kind: 'images'; readonly pixels: Uint8Array<ArrayBuffer> };

export type ToModel =
  | { readonly kind: 'run'; readonly id: number; readonly job: Job }
  | { readonly kind: 'close' };

export type FromModel =
  | { readonly kind: 'ready'; readonly facts: ModelFacts }
  | { readonly kind: 'failed'; readonly fault: Fault }
  /** Unit embeddings, one after the other. */
  | { readonly kind: 'done'; readonly id: number; readonly embeddings: Float32Array<ArrayBuffer> }
  | { readonly kind: 'refused'; readonly id: number; readonly fault: Fault };

/** What is only known once the model runs. */
export interface ModelFacts {
  readonly dimensions: number;
  /** Most texts, and most pictures, that one job may hold. */
  readonly batch: { readonly text: number; readonly images: number };
}

/** An error as plain data: classes do not survive the way between threads. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly fix?: string;
  /** What the library said. */
  readonly detail?: string;
}

/** An error of the model's thread, for the way to the main thread. */
export function toFault(error: unknown): Fault {
  if (!(error instanceof ThreadfinderError))
    return { code: 'ENCODER_FAILED', message: 'The model could not encode this.', detail: text(error) };
  const { code, fix, cause } = error;
  return {
    code,
    // The class appends the remedy to its message; it is appended again on the other side.
    message: fix === undefined ? error.message : error.message.slice(0, -fix.length - 1),
    ...(fix === undefined ? {} : { fix }),
    ...(cause === undefined ? {} : { detail: text(cause) }),
  };
}

/** The error that a fault stands for. */
export function fromFault({ code, message, fix, detail }: Fault): ThreadfinderError {
  return new ThreadfinderError(message, {
    code,
    ...(fix === undefined ? {} : { fix }),
    ...(detail === undefined ? {} : { cause: new Error(detail) }),
  });
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
