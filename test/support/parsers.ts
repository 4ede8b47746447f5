import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ModelFiles } from '../fakes/hub/tiny-models.ts';

/** Writes a model's files into a folder, as a built-in model lies. */
export async function writeModel(folder: string, files: ModelFiles): Promise<string> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}
