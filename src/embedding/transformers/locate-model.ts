import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { ThreadfinderError } from '../../errors.ts';
import { downloadModel, type HubOptions } from '../hub/download-model.ts';
import { FOR_MODEL } from '../hub/purpose.ts';

export interface ModelPlaces extends HubOptions {
  /** Folder of the built-in models, one folder each. */
  readonly modelsDirectory: string;
}

/** A model on this machine. */
export interface LocatedModel {
  readonly id: string;
  readonly folder: string;
}

const HUB_NAME = /^[\w.-]+\/[\w.-]+$/;

/**
 * Finds a model: a folder's path (it begins with `.` or `/`), the name of a built-in one, or a name of the hub
 * (`owner/name`), which is fetched into the cache where it is not there yet.
 * @throws ThreadfinderError `MODEL_UNKNOWN`, and what {@link downloadModel} throws.
 */
export async function locateModel(
  model: string,
  files: readonly string[],
  places: ModelPlaces,
): Promise<LocatedModel> {
  const folder = isPath(model) ? path.resolve(model) : path.join(places.modelsDirectory, model);
  if ((isPath(model) || !model.includes('/')) && (await isFolder(folder)))
    return { id: path.basename(folder), folder };
  if (!isPath(model) && HUB_NAME.test(model) && !model.includes('..'))
    return { id: model, folder: await downloadModel(model, files, places) };
  const { setting, example } = places.purpose ?? FOR_MODEL;
  const names = (await builtIn(places.modelsDirectory)).join(', ') || 'none is there';
  throw new ThreadfinderError(`There is no model "${model}".`, {
    code: 'MODEL_UNKNOWN',
    fix: `Set ${setting} to a built-in model (${names}), to a name of the hub such as ${example}, or to the path of a folder.`,
  });
}

function isPath(model: string): boolean {
  return path.isAbsolute(model) || model.startsWith('./') || model.startsWith('../');
}

async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined))?.isDirectory() === true;
}

async function builtIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
