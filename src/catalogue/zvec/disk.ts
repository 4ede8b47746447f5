import { freeBytes } from '../../data-directory.ts';
import { errorCode, ThreadfinderError } from '../../errors.ts';

/**
 * Bytes kept free. zvec writes through mapped memory, where a full disk ends the process instead of failing a call, and
 * needs room to write out a segment: so writing stops before.
 */
const RESERVE_BYTES = 64 * 1024 * 1024;

/**
 * Stops a write for which there is no room.
 * @throws ThreadfinderError `CATALOGUE_DISK_FULL`.
 */
export async function ensureSpace(root: string, bytes = 0): Promise<void> {
  if ((await freeBytes(root)) < RESERVE_BYTES + bytes) throw diskFull(root);
}

/** Runs a write and says of every failure what happened and what to do. */
export async function withWriteErrors<T>(root: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof ThreadfinderError) throw cause;
    if (errorCode(cause) === 'ENOSPC' || (await isFull(root))) throw diskFull(root, cause);
    throw new ThreadfinderError(`The catalogue in ${root} could not be written.`, {
      code: 'CATALOGUE_WRITE_FAILED',
      fix: 'Look at the cause, and run the command again: what was acknowledged is kept.',
      cause,
    });
  }
}

async function isFull(root: string): Promise<boolean> {
  return freeBytes(root).then(
    (free) => free < RESERVE_BYTES / 8,
    () => false,
  );
}

function diskFull(root: string, cause?: unknown): ThreadfinderError {
  return new ThreadfinderError(`The disk that holds ${root} is full.`, {
    code: 'CATALOGUE_DISK_FULL',
    fix: 'Free some space there (or set DATA_DIR to a larger disk) and run the command again; it goes on where it was.',
    cause,
  });
}
