import { ThreadfinderError } from '../errors.ts';

/** What `start-worker.mjs` is given: the program to hand over to, and what that needs. */
export interface WorkerStart<Start> {
  /** Packages that the program uses, to load as they are. */
  readonly libraries: readonly string[];
  readonly script: string;
  readonly start: Start;
}

export type ToModel<Job> =
  | { readonly kind: 'run'; readonly id: number; readonly job: Job }
  | { readonly kind: 'close' };

export type FromModel<Facts, Output> =
  | { readonly kind: 'ready'; readonly facts: Facts }
  | { readonly kind: 'failed'; readonly fault: Fault }
  | { readonly kind: 'done'; readonly id: number; readonly output: Output }
  | { readonly kind: 'refused'; readonly id: number; readonly fault: Fault };

/** An error as plain data: classes do not survive the way between threads. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly fix?: string;
  /** What the library said. */
  readonly detail?: string;
}

/**
 * An error of the model's thread, for the way to the main thread.
 * @param unexpected What an error of a library stands for.
 */
export function toFault(error: unknown, unexpected: Pick<Fault, 'code' | 'message'>): Fault {
  if (!(error instanceof ThreadfinderError)) return { ...unexpected, detail: text(error) };
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
