import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../errors.ts';
import { MAX_IMAGE_BYTES } from '../../vision/limits.ts';
import { RowProblem } from '../problem.ts';
import { quoted } from '../row/text.ts';
import type { Picture } from './picture.ts';

/** The folders that local pictures are found and stored by. */
export interface ImageFolders {
  /** Where relative paths start and outside of which no picture is read; `undefined`: no path is allowed. */
  readonly images: string | undefined;
  /** `DATA_DIR`: what lies inside it is stored relative to it. */
  readonly data: string;
}

/**
 * Finds a picture by path. Links are followed first, then the file must lie inside the images folder, so that no feed
 * reads what it should not (`../../secret.png`, a link to `/etc`).
 * @throws RowProblem when it is outside, missing, not a file, empty or too large.
 */
export async function findLocalPicture(place: string, folders: ImageFolders): Promise<Picture> {
  if (/^[a-z][a-z0-9+.-]+:/i.test(place))
    throw new RowProblem(`image: expected a path or an http(s) address, got ${quoted(place)}`);
  if (folders.images === undefined) {
    throw new RowProblem('image: a path needs --images DIR when the feed comes from standard input');
  }
  const base = await realpath(folders.images).catch((cause: unknown) => {
    throw new RowProblem(
      `image: the images folder cannot be opened (${errorCode(cause) ?? 'unknown fault'})`,
      cause,
    );
  });
  const file = await inside(base, place);
  const facts = await stat(file, { bigint: true });
  if (!facts.isFile()) throw new RowProblem(`image: ${quoted(place)} is not a file`);
  if (facts.size === 0n) throw new RowProblem(`image: the file ${quoted(place)} is empty`);
  if (facts.size > MAX_IMAGE_BYTES)
    throw new RowProblem(`image: ${quoted(place)} is larger than ${MAX_IMAGE_BYTES / 1e6} MB`);
  return {
    place: stored(file, await realpath(folders.data).catch(() => folders.data)),
    identity: `${file}:${facts.mtimeNs}:${facts.size}`,
    load: () => readFile(file).catch((cause: unknown) => Promise.reject(unreadable(place, cause))),
  };
}

async function inside(base: string, place: string): Promise<string> {
  const wanted = path.resolve(base, place);
  // Asked before the disk is, so that the answer does not tell which files exist elsewhere.
  if (!isWithin(base, wanted)) throw outside(place);
  const file = await realpath(wanted).catch((cause: unknown) => {
    throw unreadable(place, cause);
  });
  if (!isWithin(base, file)) throw outside(place);
  return file;
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return (
    relative !== '' &&
    relative !== '..' &&
    !relative.startsWith(`..${path.sep}`) &&
    !path.isAbsolute(relative)
  );
}

function stored(file: string, dataDirectory: string): string {
  if (!isWithin(dataDirectory, file)) return file;
  return path.relative(dataDirectory, file).split(path.sep).join('/');
}

function outside(place: string): RowProblem {
  return new RowProblem(`image: ${quoted(place)} lies outside the images folder`);
}

function unreadable(place: string, cause: unknown): RowProblem {
  const code = errorCode(cause);
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  const reason = isMissing
    ? `there is no file ${quoted(place)}`
    : `${quoted(place)} cannot be read (${code ?? 'unknown fault'})`;
  return new RowProblem(`image: ${reason}`, cause);
}
