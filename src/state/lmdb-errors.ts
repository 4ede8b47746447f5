import { freeBytes } from '../data-directory.ts';
import { errorCode, ThreadfinderError } from '../errors.ts';

/** Runs an action on the database and says of every failure what happened and what to do. */
export async function withStateErrors<T>(directory: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw describeStateError(directory, error);
  }
}

/** Bytes kept free: a commit that finds the disk full fails outside of any call of ours, so it is not begun. */
const RESERVE_BYTES = 16 * 1024 * 1024;

/**
 * Stops a write for which there is no room.
 * @throws ThreadfinderError `STATE_DISK_FULL`.
 */
export async function ensureSpace(directory: string): Promise<void> {
  if ((await freeBytes(directory)) < RESERVE_BYTES) throw diskFull(directory);
}

function describeStateError(directory: string, cause: unknown): unknown {
  if (cause instanceof ThreadfinderError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/MDB_(INVALID|CORRUPTED|PAGE_NOTFOUND|VERSION_MISMATCH)|not an LMDB file/.test(message)) {
    return damaged(directory, cause);
  }
  if (/ENOSPC|No space left|MDB_MAP_FULL/i.test(message) || errorCode(cause) === 'ENOSPC') {
    return diskFull(directory, cause);
  }
  if (/EACCES|EROFS|ENOTDIR|EEXIST|Permission denied|Read-only file system/i.test(message)) {
    return new ThreadfinderError(`What is remembered cannot be written to ${directory}.`, {
      code: 'STATE_UNAVAILABLE',
      fix: 'Give this user the right to write there, or set DATA_DIR to another folder.',
      cause,
    });
  }
  return cause;
}

/** The error for a database that cannot be read. */
export function damaged(directory: string, cause?: unknown): ThreadfinderError {
  return new ThreadfinderError(`The remembered conversations in ${directory} are damaged.`, {
    code: 'STATE_DAMAGED',
    fix: 'Move that folder away and start again (conversations and saved items begin anew), or restore a backup.',
    cause,
  });
}

function diskFull(directory: string, cause?: unknown): ThreadfinderError {
  return new ThreadfinderError(`The disk that holds ${directory} is full; nothing more can be remembered.`, {
    code: 'STATE_DISK_FULL',
    fix: 'Free some space there, or set DATA_DIR to a larger disk.',
    cause,
  });
}
