import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { damaged } from './lmdb-errors.ts';

// The two meta pages at the start of a file, as lmdb-js 3 writes them (`MDB_meta` in its mdb.c): byte offsets.
const MAGIC = { at: 24, value: 0xbeefc0de };
const PAGE_SIZE_AT = 48;
const LAST_PAGE_AT = 144;
const TRANSACTION_AT = 152;
const META_BYTES = 160;

/** More than this missing at the end is no page that was left unwritten but a file that was cut. */
const MAX_MISSING_BYTES = 16 * 1024 * 1024;

/**
 * LMDB maps its file into memory, where a foreign or a shortened file ends the process instead of failing a call. So
 * what is no database is refused before it is opened, and a file shorter than it says is filled up with zeros, which
 * LMDB then reports as damage if they matter (pages at the end that were freed again are rightly never written).
 * @throws ThreadfinderError `STATE_DAMAGED`.
 */
export async function prepareFile(directory: string): Promise<void> {
  const file = await open(join(directory, 'data.mdb'), 'a+');
  try {
    const { size } = await file.stat();
    // A new database: LMDB writes its first pages.
    if (size === 0) return;
    const needed = await neededBytes(file);
    if (needed === undefined || needed - size > MAX_MISSING_BYTES) throw damaged(directory);
    // Appended, not written at an offset: another process may be writing its own pages now.
    if (needed > size) await file.appendFile(Buffer.alloc(needed - size));
  } finally {
    await file.close();
  }
}

/** How long the file must be by its newest meta page; `undefined` when neither page is one. */
async function neededBytes(file: FileHandle): Promise<number | undefined> {
  const first = await readMeta(file, 0);
  if (first === undefined) return undefined;
  const second = await readMeta(file, first.pageSize);
  if (second === undefined) return undefined;
  const newest = second.transaction > first.transaction ? second : first;
  return (newest.lastPage + 1) * first.pageSize;
}

interface Meta {
  readonly pageSize: number;
  readonly lastPage: number;
  readonly transaction: number;
}

async function readMeta(file: FileHandle, at: number): Promise<Meta | undefined> {
  const page = Buffer.alloc(META_BYTES);
  const { bytesRead } = await file.read(page, 0, META_BYTES, at);
  if (bytesRead < META_BYTES || page.readUInt32LE(MAGIC.at) !== MAGIC.value) return undefined;
  return {
    pageSize: page.readUInt32LE(PAGE_SIZE_AT),
    lastPage: Number(page.readBigUInt64LE(LAST_PAGE_AT)),
    transaction: Number(page.readBigUInt64LE(TRANSACTION_AT)),
  };
}
