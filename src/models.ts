import path from 'node:path';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { DataDirectory } from './data-directory.ts';
import type { HubOptions } from './embedding/hub/download-model.ts';
import type { Encoder } from './embedding/port.ts';
import { loadEncoder } from './embedding/transformers/load-encoder.ts';
import { ChoosingSegmenter } from './vision/choosing-segmenter.ts';
import { Looker } from './vision/looker.ts';
import { BUILT_IN_PARSER, HUB_PARSER, hasBuiltInParser, loadParser } from './vision/parser/load-parser.ts';

/** Models that come with the project. */
const BUILT_IN_MODELS = path.resolve(import.meta.dirname, '../models');

/** Loads the configured encoder. */
export function openEncoder(config: Config, log: Logger, directory: DataDirectory): Promise<Encoder> {
  return loadEncoder({
    model: config.model.id,
    imageTreatment: config.vision.treatment,
    modelsDirectory: BUILT_IN_MODELS,
    ...hub(config, log, directory),
  });
}

/** Opens the configured eyes: a segmenter that chooses for each picture, and the treatment. */
export async function openLooker(config: Config, log: Logger, directory: DataDirectory): Promise<Looker> {
  const { treatment } = config.vision;
  const name = await parserOf(config, log);
  if (name === undefined) return new Looker(new ChoosingSegmenter(), treatment);
  const parser = await loadParser({
    parser: name,
    modelsDirectory: BUILT_IN_MODELS,
    ...hub(config, log, directory),
  });
  log.info({ segmenter: parser.info.id }, 'garments are found by a parser');
  const onProblem = (error: unknown): void => log.error({ err: error }, 'the segmenter failed');
  return new Looker(new ChoosingSegmenter({ parser, onProblem }), treatment);
}

async function parserOf({ vision: { segmenter } }: Config, log: Logger): Promise<string | undefined> {
  if (segmenter === 'none') return undefined;
  if (segmenter === 'hub') return HUB_PARSER;
  if (segmenter !== 'built-in') return segmenter;
  if (await hasBuiltInParser(BUILT_IN_MODELS)) return BUILT_IN_PARSER;
  log.warn('there is no built-in parser: garments are found before plain backgrounds only');
  return undefined;
}

function hub(config: Config, log: Logger, directory: DataDirectory): HubOptions {
  return {
    cacheDirectory: directory.models,
    hubEndpoint: config.model.hubEndpoint,
    onProgress: (progress) => log.info(progress, 'fetching the model'),
  };
}
