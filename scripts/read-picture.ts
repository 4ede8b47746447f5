import { readFile } from 'node:fs/promises';
import { ThreadfinderError } from '../src/errors.ts';

/**
 * A picture's bytes, as a command line names it.
 * @throws ThreadfinderError `PICTURE_UNREADABLE`.
 */
export async function readPicture(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new ThreadfinderError(`The picture ${file} cannot be read.`, {
      code: 'PICTURE_UNREADABLE',
      fix: 'Check the path and its permissions.',
      cause,
    });
  }
}
