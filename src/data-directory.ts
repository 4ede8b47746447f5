import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ThreadfinderError } from './errors.ts';

/** Where each thing lies under `DATA_DIR`: absolute paths. */
export interface DataDirectory {
  readonly path: string;
  /** The embedded catalogue's products and vectors. */
  readonly catalogue: string;
  /** The embedded state: conversations, results, saved items. */
  readonly state: string;
  /** Pictures that belong to the catalogue. */
  readonly images: string;
  /** Models fetched from the hub. */
  readonly models: string;
  /** Embeddings of the vocabulary's values, one file for each model. */
  readonly values: string;
  /** Copies of the vectors of a MongoDB server that cannot search them. */
  readonly mirror: string;
}

/** The layout of a data directory, without touching the disk. */
export function dataDirectory(path: string): DataDirectory {
  const root = resolve(path);
  return {
    path: root,
    catalogue: join(root, 'catalogue'),
    state: join(root, 'state'),
    images: join(root, 'images'),
    models: join(root, 'models'),
    values: join(root, 'cache', 'values'),
    mirror: join(root, 'mirror'),
  };
}

/**
 * Makes `DATA_DIR` if it is missing and checks that this process may write there.
 *
 * It is not locked as a whole: any number of processes may serve and search from one directory, and the catalogue
 * admits one writer at a time (see `openZvecCatalogue`).
 * @throws ThreadfinderError `DATA_DIR_NOT_WRITABLE`.
 */
export async function openDataDirectory(path: string): Promise<DataDirectory> {
  const directory = dataDirectory(path);
  try {
    await mkdir(directory.path, { recursive: true });
    const probe = join(directory.path, `.writable-${process.pid}`);
    await writeFile(probe, '');
    await rm(probe, { force: true });
  } catch (cause) {
    throw new ThreadfinderError(`The data directory ${directory.path} cannot be written.`, {
      code: 'DATA_DIR_NOT_WRITABLE',
      fix: 'Give this user the right to write there, or set DATA_DIR to another folder.',
      cause,
    });
  }
  return directory;
}

/** Bytes that this process may still write to the disk that holds `path`, which exists. */
export async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}
