import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ModelThread } from '../../model-thread/model-thread.ts';
import type { Encoder, ImageTreatment } from '../port.ts';
import { type Dtype, modelFiles, weightFiles } from './dtype.ts';
import { locateModel, type ModelPlaces } from './locate-model.ts';
import { ENCODER_THREAD, type EncoderThread, type Threads } from './messages.ts';
import { checkModelFiles, modelRevision } from './model-files.ts';
import { readModelSpec } from './model-spec.ts';
import { ThreadEncoder } from './thread-encoder.ts';

/** More threads than this help no model of the sizes that are of use here. */
const MAX_THREADS = 4;

/**
 * Weights up to this size, in bytes, run in one thread: an inference then takes a few milliseconds, which a second
 * thread shortens little on idle cores and lengthens on busy ones. Most of a text model's bytes are its vocabulary,
 * which costs no time.
 */
const SMALL_WEIGHTS = { text: 32_000_000, vision: 6_000_000 } as const;

export interface EncoderOptions extends ModelPlaces {
  /** A built-in model's name, a name of the hub (`owner/name`), or the path of a folder. */
  readonly model: string;
  /** Precision of the weights; `q8` unless said otherwise. */
  readonly dtype?: Dtype;
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
  imageTreatment = 'none',
  ...places
}: EncoderOptions): Promise<Encoder> {
  const files = modelFiles(dtype);
  const { id, folder } = await locateModel(model, files, places);
  await checkModelFiles(folder, files);
  const spec = await readModelSpec(folder);
  const start = { folder, dtype, spec, threads: await usefulThreads(folder, dtype) };
  const startThread = (): Promise<EncoderThread> => ModelThread.start(ENCODER_THREAD, start);
  const [thread, revision] = await Promise.all([startThread(), modelRevision(folder, files, dtype)]);
  const { dimensions } = thread.facts;
  const info = { id, revision, dimensions, imageTreatment };
  return new ThreadEncoder(info, thread, spec.pixels, startThread);
}

async function usefulThreads(folder: string, dtype: Dtype): Promise<Threads> {
  const files = await Promise.all(weightFiles(dtype).map((file) => stat(path.join(folder, file))));
  const [text = 0, vision = 0] = files.map(({ size }) => size);
  const most = Math.min(MAX_THREADS, availableParallelism());
  return {
    text: text <= SMALL_WEIGHTS.text ? 1 : most,
    vision: vision <= SMALL_WEIGHTS.vision ? 1 : most,
  };
}
