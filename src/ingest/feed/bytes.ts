import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { errorCode, ThreadfinderError } from '../../errors.ts';

const SAMPLE_BYTES = 64 * 1024;

/** The start of a feed (gunzipped, without byte order mark) and all of its bytes, the start included. */
export interface PlainBytes {
  readonly sample: Buffer;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Gunzips a feed where its first bytes say so (whatever its name), drops a UTF-8 byte order mark and looks at the start.
 * @throws ThreadfinderError `FEED_UNREADABLE` (also later, while `bytes` is read), `FEED_ENCODING` for UTF-16.
 */
export async function plainBytes(raw: AsyncIterable<Uint8Array>, name: string): Promise<PlainBytes> {
  const packed = await peek(readable(raw, name), 2);
  const zipped = packed.start[0] === 0x1f && packed.start[1] === 0x8b;
  const plain = await peek(zipped ? gunzip(packed.all, name) : packed.all, SAMPLE_BYTES);
  const [a, b, c] = plain.start;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    throw new ThreadfinderError(`The feed ${name} is UTF-16.`, {
      code: 'FEED_ENCODING',
      fix: 'Save it as UTF-8, then start again.',
    });
  }
  const mark = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
  return { sample: plain.start.subarray(mark), bytes: mark === 0 ? plain.all : without(plain.all, mark) };
}

/** Reads until at least `size` bytes (or the end) are known, and gives them back in front of the rest. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ readonly start: Buffer; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done === true) break;
    held.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* held;
      held.length = 0;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { start: Buffer.concat(held).subarray(0, size), all: all() };
}

async function* without(chunks: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    const cut = Math.min(left, chunk.length);
    left -= cut;
    if (cut < chunk.length) yield chunk.subarray(cut);
  }
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip();
  // Faults of either side reach the loop below through `unzip`.
  pipeline(Readable.from(chunks), unzip, () => undefined);
  try {
    yield* unzip as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof ThreadfinderError
      ? error
      : new ThreadfinderError(`The feed ${name} is gzip data that ends early or is damaged.`, {
          code: 'FEED_UNREADABLE',
          fix: 'Download or pack it again; what was read so far is kept.',
          cause: error,
        });
  } finally {
    unzip.destroy();
  }
}

async function* readable(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw new ThreadfinderError(`The feed ${name} cannot be read (${errorCode(error) ?? 'unknown fault'}).`, {
      code: 'FEED_UNREADABLE',
      fix: 'Check that the file is readable and the disk is well.',
      cause: error,
    });
  }
}
