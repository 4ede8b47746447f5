import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, ThreadfinderError } from '../errors.ts';

/** Offsets of the two meta pages' magic number, for the page sizes of the systems we run on (LMDB's `mdb.c`). */
const MAGIC_OFFSET = 16;
const LMDB_MAGIC = 0xbeefc0de;

/** Runs an action on the database and says of every failure what happened and what to do. */
export async function withStateErrors<T>(directory: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw describeStateError(directory, error);
  }
}

/**
 * LMDB maps its file into memory, where a wrong byte can end the process instead of throwing: what is plainly not a
 * database is refused before it is opened.
 * @throws ThreadfinderError `STATE_DAMAGED`.
 */
export async function assertReadable(directory: string): Promise<void> {
  const start = Buffer.alloc(MAGIC_OFFSET + 4);
  const length = await readStart(join(directory, 'data.mdb'), start);
  if (length === undefined || length === 0) return;
  if (length < start.length || start.readUInt32LE(MAGIC_OFFSET) !== LMDB_MAGIC) throw damaged(directory);
}

async function readStart(path: string, into: Buffer): Promise<number | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      return (await file.read(into, 0, into.length, 0)).bytesRead;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function describeStateError(directory: string, cause: unknown): unknown {
  if (cause instanceof ThreadfinderError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/MDB_(INVALID|CORRUPTED|PAGE_NOTFOUND|VERSION_MISMATCH)|not an LMDB file/.test(message)) {
    return damaged(directory, cause);
  }
  if (/ENOSPC|No space left|MDB_MAP_FULL/i.test(message) || errorCode(cause) === 'ENOSPC') {
    return new ThreadfinderError(
      `The disk that holds ${directory} is full; nothing more can be remembered.`,
      {
        code: 'STATE_DISK_FULL',
        fix: 'Free some space there, or set DATA_DIR to a larger disk.',
        cause,
      },
    );
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

function damaged(directory: string, cause?: unknown): ThreadfinderError {
  return new ThreadfinderError(`The remembered conversations in ${directory} are damaged.`, {
    code: 'STATE_DAMAGED',
    fix: 'Move that folder away and start again (conversations and saved items begin anew), or restore a backup.',
    cause,
  });
}
