import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, ThreadfinderError } from '../../errors.ts';
import { plainBytes } from './bytes.ts';
import { FEED_ENDINGS, formatOf } from './formats.ts';
import type { Feed, FeedRow } from './row.ts';

/**
 * Opens a feed: JSON Lines, CSV or TSV, each also gzipped, or standard input for `-` (its format is told by its start).
 *
 * @param input What `-` reads; `process.stdin` at the edge, anything in tests.
 * @throws ThreadfinderError `FEED_NOT_FOUND`, `FEED_NOT_A_FILE`, `FEED_FORMAT_UNKNOWN`, `FEED_UNREADABLE`.
 */
export async function openFeed(location: string, input: AsyncIterable<Uint8Array>): Promise<Feed> {
  if (location === '-') {
    return {
      name: 'standard input',
      key: '-',
      folder: undefined,
      count: async () => undefined,
      rows: () => readRows(() => input, 'standard input', undefined),
    };
  }
  // The name as given tells the format; the real path tells feeds apart and is where pictures lie.
  const file = await existingFile(location);
  if (formatOf(location, Buffer.alloc(0)) === undefined) throw unknownFormat(location);
  const rows = () => readRows(() => createReadStream(file), location, location);
  return { name: location, key: file, folder: path.dirname(file), count: () => countRows(rows()), rows };
}

async function* readRows(
  open: () => AsyncIterable<Uint8Array>,
  name: string,
  fileName: string | undefined,
): AsyncGenerator<FeedRow> {
  const { sample, bytes } = await plainBytes(open(), name);
  if (sample.length === 0) return;
  const format = formatOf(fileName, sample);
  if (format === undefined) throw unknownFormat(name);
  yield* format.read(bytes, sample);
}

/** One quick pass with the reader itself, so that quoted line breaks and bad rows are counted as they will be read. */
async function countRows(rows: AsyncIterable<FeedRow>): Promise<number> {
  let count = 0;
  for await (const _row of rows) count++;
  return count;
}

async function existingFile(location: string): Promise<string> {
  try {
    const file = await realpath(location);
    if ((await stat(file)).isFile()) return file;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR') {
      throw new ThreadfinderError(
        `The feed ${location} cannot be opened (${errorCode(error) ?? 'unknown fault'}).`,
        {
          code: 'FEED_UNREADABLE',
          fix: 'Check its permissions.',
          cause: error,
        },
      );
    }
    throw new ThreadfinderError(`There is no feed ${location}.`, {
      code: 'FEED_NOT_FOUND',
      fix: 'Give the path of an existing file, or - for standard input.',
      cause: error,
    });
  }
  throw new ThreadfinderError(`${location} is not a file.`, {
    code: 'FEED_NOT_A_FILE',
    fix: 'Name the feed itself, for example products.jsonl; its pictures are found with --images DIR.',
  });
}

function unknownFormat(name: string): ThreadfinderError {
  return new ThreadfinderError(`The format of ${name} is not known.`, {
    code: 'FEED_FORMAT_UNKNOWN',
    fix: `Name the file ${FEED_ENDINGS.join(', ')}, each also with .gz.`,
  });
}
