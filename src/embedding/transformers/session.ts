import { env, LogLevel } from '@huggingface/transformers';
import { ThreadfinderError } from '../../errors.ts';
import type { Dtype } from './dtype.ts';

/** Nothing is printed and nothing is fetched. */
export function keepQuiet(): void {
  // Whatever goes wrong is thrown; the library would also print it, together with the tokens of the text.
  env.logLevel = LogLevel.NONE;
  env.allowRemoteModels = false;
}

/** How ONNX Runtime runs a model beside everything else that the process does. */
export function sessionOptions(dtype: Dtype, threads: number) {
  return {
    dtype,
    device: 'cpu',
    local_files_only: true,
    session_options: {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      // Threads that wait for the next inference must sleep: spinning would take the cores from everything else.
      extra: { session: { intra_op: { allow_spinning: '0' }, inter_op: { allow_spinning: '0' } } },
    },
  } as const;
}

/** Loads a part of a model. @throws ThreadfinderError `MODEL_DAMAGED`, naming it. */
export async function part<T>(folder: string, name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new ThreadfinderError(
      `The ${name} in ${folder} could not be loaded: a file is damaged or of another format.`,
      {
        code: 'MODEL_DAMAGED',
        fix: 'Delete the folder if it came from the hub, so that it is fetched again; restore a built-in model with git checkout -- models.',
        cause: error,
      },
    );
  }
}
