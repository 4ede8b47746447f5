import { errorCode, ThreadfinderError } from '../../errors.ts';
import type { Catalogue } from '../port.ts';
import { loadZvec, type Zvec } from './engine.ts';
import {
  copyGeneration,
  type Generation,
  listGenerations,
  markWriting,
  type OpenGeneration,
  openGeneration,
  removeDrafts,
  removeOlder,
  startGeneration,
} from './generations.ts';
import { ReadingCatalogue } from './reading.ts';
import type { InvertedLists } from './schema.ts';
import { EXACT_UP_TO } from './store.ts';
import { describeWriter, lockForWriting } from './writer-lock.ts';
import { WritingCatalogue } from './writing.ts';

export interface ZvecCatalogueOptions {
  /** Folder of the catalogue (`DATA_DIR/catalogue`); made when it is missing. */
  readonly directory: string;
  /** Any number of processes may read at once, also while one writes. */
  readonly mode: 'read' | 'write';
  /**
   * With `write`: start again without products, for another model. Readers see what was there before until
   * `optimize()` has shown the new one.
   */
  readonly rebuild?: boolean;
  /** Products up to which vectors are searched exactly, above it by HNSW; 50,000 unless a test says otherwise. */
  readonly exactUpTo?: number;
  /** With `write`: inverted lists of a catalogue that is made anew; `few` for a copy that is waited for. */
  readonly lists?: InvertedLists;
}

/**
 * Opens the embedded catalogue, on zvec.
 *
 * A writer that finds readers writes to a copy (so it needs the room for one) and leaves them undisturbed; they turn to
 * it by themselves, within a second or so, once the writer has closed it.
 *
 * @throws ThreadfinderError `DATA_DIR_IN_USE` for a second writer, and for a reader when all there is is being written;
 *   `DATA_DIR_NOT_WRITABLE`, `CATALOGUE_VERSION`, `CATALOGUE_DAMAGED`, `CATALOGUE_UNSUPPORTED_PLATFORM`.
 */
export async function openZvecCatalogue({
  directory,
  mode,
  rebuild = false,
  exactUpTo = EXACT_UP_TO,
  lists = 'all',
}: ZvecCatalogueOptions): Promise<Catalogue> {
  const zvec = await loadZvec();
  return mode === 'read'
    ? ReadingCatalogue.open(zvec, directory, exactUpTo)
    : openForWriting(zvec, directory, rebuild, { exactUpTo, lists });
}

async function openForWriting(
  zvec: Zvec,
  root: string,
  rebuild: boolean,
  how: Pick<Required<ZvecCatalogueOptions>, 'exactUpTo' | 'lists'>,
): Promise<Catalogue> {
  const lock = await lockForWriting(zvec, root).catch((error: unknown) => {
    throw describeLockFailure(root, error);
  });
  try {
    await removeDrafts(root);
    const generation = await chooseGeneration(root, rebuild);
    const opened = await openOrCopy(zvec, root, generation);
    await markWriting(opened.generation, true);
    await removeOlder(zvec, root, opened);
    return new WritingCatalogue(zvec, root, lock, opened, how);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function chooseGeneration(root: string, rebuild: boolean): Promise<Generation> {
  const newest = (await listGenerations(root))[0];
  if (newest === undefined) return startGeneration(root, 1, false);
  return rebuild ? startGeneration(root, newest.number + 1, true) : newest;
}

async function openOrCopy(zvec: Zvec, root: string, generation: Generation): Promise<OpenGeneration> {
  const opened = await openGeneration(zvec, generation, false);
  if (opened === 'gone')
    return openOrCopy(zvec, root, await startGeneration(root, generation.number + 1, false));
  if (opened !== 'locked') return opened;
  // Held while it is copied: readers may, a writer must not have it.
  const held = await openGeneration(zvec, generation, true);
  if (held === 'locked' || held === 'gone') throw await describeWriter(root);
  try {
    return await openOrCopy(zvec, root, await copyGeneration(root, generation));
  } finally {
    held.collection?.closeSync();
  }
}

function describeLockFailure(root: string, cause: unknown): unknown {
  if (cause instanceof ThreadfinderError && cause.code !== 'CATALOGUE_DAMAGED') return cause;
  if (errorCode(cause) === 'ENOSPC') {
    return new ThreadfinderError(`The disk that holds ${root} is full.`, {
      code: 'CATALOGUE_DISK_FULL',
      fix: 'Free some space there, or set DATA_DIR to a larger disk.',
      cause,
    });
  }
  return new ThreadfinderError(`The catalogue's folder ${root} cannot be written.`, {
    code: 'DATA_DIR_NOT_WRITABLE',
    fix: 'Give this user the right to write there, or set DATA_DIR to another folder.',
    cause,
  });
}
