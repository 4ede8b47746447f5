import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ModelThread } from '../../model-thread/model-thread.ts';
import type { Encoder, ImageTreatment } from '../port.ts';
import { type Dtype, modelFiles, weightFiles } from './dtype.ts';
import { locateModel, type ModelPlaces } from './locate-model.ts';
import { ENCODER_THREAD, type EncoderThread } from './messages.ts';
import { checkModelFiles, modelRevision } from './model-files.ts';
import { readModelSpec } from './model-spec.ts';
import { ThreadEncoder } from './thread-encoder.ts';

/** More threads than this help no model of the sizes that are of use here. */
const MAX_THREADS = 4;

/**
 * Weights up to this size, in bytes, run in one thread: an inference then takes a few milliseconds, which a second
 * thread shortens little on idle cores and lengthens on busy ones (2.6 to 5.9 ms a picture while others work).
 */
const SMALL_WEIGHTS = 32_000_000;

export interface EncoderOptions extends ModelPlaces {
  /** A built-in model's name, a name of the hub (`owner/name`), or the path of a folder. */
  readonly model: string;
  /** Precision of the weights; `q8` unless said otherwise. */
  readonly dtype?: Dtype;
  /** Threads for one inference; by default one for small models, else the machine's cores, at most 4. */
  readonly threads?: number;
  /** What is done to pictures before they come here; `none` unless said otherwise. It is only noted, not done. */
  readonly imageTreatment?: ImageTreatment;
}

/**
 * Opens a CLIP or SigLIP model in the layout of transformers.js, in a thread of its own. Close it when done; an idle
 * one keeps no process alive.
 * @throws ThreadfinderError `MODEL_UNKNOWN`, `MODEL_FILE_MISSING`, `MODEL_CONFIG_INVALID`, `MODEL_UNSUPPORTED`,
 * `MODEL_DAMAGED`, `MODEL_UNUSABLE`, `MODEL_DIMENSIONS`, `MODEL_OUTPUT_MISSING`, or a `HUB_` code for a model that cannot be fetched.
 */
export async function loadEncoder({
  model,
  dtype = 'q8',
  threads,
  imageTreatment = 'none',
  ...places
}: EncoderOptions): Promise<Encoder> {
  const files = modelFiles(dtype);
  const { id, folder } = await locateModel(model, files, places);
  await checkModelFiles(folder, files);
  const spec = await readModelSpec(folder);
  const start = { folder, dtype, spec, threads: threads ?? (await usefulThreads(folder, dtype)) };
  const startThread = (): Promise<EncoderThread> => ModelThread.start(ENCODER_THREAD, start);
  const [thread, revision] = await Promise.all([startThread(), modelRevision(folder, files, dtype)]);
  const { dimensions } = thread.facts;
  const info = { id, revision, dimensions, imageTreatment };
  return new ThreadEncoder(info, thread, spec.pixels, startThread);
}

async function usefulThreads(folder: string, dtype: Dtype): Promise<number> {
  const [, vision] = weightFiles(dtype);
  const { size } = await stat(path.join(folder, vision));
  return size <= SMALL_WEIGHTS ? 1 : Math.min(MAX_THREADS, availableParallelism());
}
