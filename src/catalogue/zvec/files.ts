import { open, readdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../../errors.ts';

/** Writes a file whole or not at all, and on disk when the promise resolves. */
export async function writeFileDurably(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  const file = await open(draft, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  await syncDirectory(dirname(path));
}

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

async function syncDirectory(path: string): Promise<void> {
  // Windows cannot open a folder; its rename is as durable as it gets there.
  if (process.platform === 'win32') return;
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
