import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { pictureModelFiles } from '../../embedding/transformers/dtype.ts';
import { locateModel, type ModelPlaces } from '../../embedding/transformers/locate-model.ts';
import { checkModelFiles, modelRevision } from '../../embedding/transformers/model-files.ts';
import { readModelFile, readPixelSpec } from '../../embedding/transformers/model-spec.ts';
import { ThreadfinderError } from '../../errors.ts';
import { ModelThread } from '../../model-thread/model-thread.ts';
import { GROUPS, groupsOfClasses } from '../garments/groups.ts';
import type { Segmenter } from '../segmenter.ts';
import { PARSER_THREAD, type ParserThread } from './messages.ts';
import { ThreadParser } from './thread-parser.ts';

/** What is used when a parser of the hub is asked for by no name. Its weights derive from NVIDIA's SegFormer. */
export const HUB_PARSER = 'Xenova/segformer_b2_clothes';

/** Folder of the parser that comes with the project. */
export const BUILT_IN_PARSER = 'threadfinder-parser';

const DTYPE = 'q8';
const MAX_THREADS = 4;

export interface ParserOptions extends Omit<ModelPlaces, 'purpose'> {
  /** A built-in parser's name, a name of the hub (`owner/name`), or the path of a folder. */
  readonly parser: string;
}

const schema = z.object({
  id2label: z.record(z.string(), z.string()),
  // Ours only: see `withinFrame`.
  plane_offset: z.number().min(-1).max(1).default(0),
});

/** Whether the project has a parser of its own. */
export async function hasBuiltInParser(modelsDirectory: string): Promise<boolean> {
  const weights = pictureModelFiles(DTYPE).map((file) => path.join(modelsDirectory, BUILT_IN_PARSER, file));
  const found = await Promise.all(weights.map((file) => stat(file).catch(() => undefined)));
  return found.every((facts) => facts?.isFile() === true);
}

/**
 * Opens a SegFormer-style clothes parser in the layout of transformers.js, in a thread of its own. Close it when done;
 * an idle one keeps no process alive.
 * @throws ThreadfinderError `MODEL_UNKNOWN`, `MODEL_FILE_MISSING`, `MODEL_CONFIG_INVALID`, `MODEL_UNSUPPORTED` (also
 * where no class is a garment), `MODEL_DAMAGED`, `MODEL_UNUSABLE`, `MODEL_OUTPUT_MISSING`, or a `HUB_` code.
 */
export async function loadParser({ parser, ...places }: ParserOptions): Promise<Segmenter> {
  const files = pictureModelFiles(DTYPE);
  const purpose = { setting: 'SEGMENTER', builtIn: 'built-in', example: HUB_PARSER };
  const { id, folder } = await locateModel(parser, files, { ...places, purpose });
  await checkModelFiles(folder, files);
  const { id2label, plane_offset } = await readModelFile(path.join(folder, 'config.json'), schema);
  const start = {
    folder,
    dtype: DTYPE,
    pixels: await readPixelSpec(folder, 'SEGMENTER'),
    groups: groupsIn(id2label, folder),
    threads: Math.min(MAX_THREADS, availableParallelism()),
  } as const;
  const startThread = (): Promise<ParserThread> => ModelThread.start(PARSER_THREAD, start);
  const [thread, revision] = await Promise.all([startThread(), modelRevision(folder, files, DTYPE)]);
  return new ThreadParser({ id, revision }, thread, { ...start.pixels, offset: plane_offset }, startThread);
}

function groupsIn(id2label: Readonly<Record<string, string>>, folder: string): readonly number[] {
  const names = Array.from({ length: Object.keys(id2label).length }, (_, id) => id2label[id] ?? '');
  const groups = groupsOfClasses(names);
  if (groups.some((group) => group >= GROUPS.indexOf('top'))) return groups;
  throw new ThreadfinderError(`None of the classes of the model in ${folder} is a garment.`, {
    code: 'MODEL_UNSUPPORTED',
    fix: `Set SEGMENTER to a clothes parser such as ${HUB_PARSER}, or to built-in.`,
  });
}
