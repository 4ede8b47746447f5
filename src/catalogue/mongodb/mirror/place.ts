import { join } from 'node:path';
import { errorCode, ThreadfinderError } from '../../../errors.ts';
import type { Catalogue } from '../../port.ts';
import { type MirrorState, readMirrorFile } from './mirror-file.ts';

/** Opens the embedded index in a folder for writing; `rebuild` starts it again without products. */
export type OpenIndex = (options: {
  readonly directory: string;
  readonly rebuild: boolean;
}) => Promise<Catalogue>;

/** A folder with an index that this process alone writes. */
export interface Place {
  readonly directory: string;
  readonly index: Catalogue;
  /** Where a mirror of the same products was when it was left; `undefined`: the index is empty. */
  readonly left: MirrorState | undefined;
}

/** Bot processes that may run on one `DATA_DIR`, twice: while a new mirror takes the place of another. */
const MOST_PLACES = 64;

/**
 * Takes the first folder under `root` that no other process holds (the index's own lock says so), and empties it unless
 * it holds these very products.
 */
export async function takePlace(root: string, of: string, openIndex: OpenIndex): Promise<Place> {
  for (let number = 0; number < MOST_PLACES; number += 1) {
    const directory = join(root, String(number));
    const left = await readMirrorFile(directory, of);
    try {
      const index = await openIndex({ directory: join(directory, 'index'), rebuild: left === undefined });
      return { directory, index, left };
    } catch (error) {
      if (errorCode(error) !== 'DATA_DIR_IN_USE') throw error;
    }
  }
  throw new ThreadfinderError(
    `${MOST_PLACES} processes hold copies of the catalogue under ${root} already.`,
    {
      code: 'DATA_DIR_IN_USE',
      fix: 'Set DATA_DIR to another folder.',
    },
  );
}
