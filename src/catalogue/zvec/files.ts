import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../errors.ts';

/**
 * Brings zvec's write-ahead logs to the disk. zvec leaves them to the page cache, which outlives the process but not a
 * loss of power.
 */
export async function syncWriteAheadLogs(collection: string): Promise<void> {
  for (const segment of await namesIn(collection)) {
    for (const name of await namesIn(join(collection, segment))) {
      if (name.endsWith('.wal')) await syncFile(join(collection, segment, name));
    }
  }
}

/** Names in a folder; none when it is missing or no folder. */
export async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}

/** Bytes in the files under a folder. */
export async function bytesIn(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const entry of entries) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}

async function syncFile(path: string): Promise<void> {
  try {
    const file = await open(path, 'r+');
    try {
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (error) {
    // zvec removes a log once what it holds is in the segment's own files.
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
