import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode, ThreadfinderError } from '../../errors.ts';
import { checksumOfFile } from './checksum.ts';
import { cut, mismatch, notWritable, refused, writing } from './hub-errors.ts';
import { ask, type Hub, type HubFile } from './hub-file.ts';

/** How long no byte may arrive before a connection counts as lost, in milliseconds. */
const SILENCE_MS = 60_000;

/** How often a lost connection is made again, and the first pause before it in milliseconds, doubled each time. */
const RETRIES = 3;
const PAUSE_MS = 500;

export interface FetchOptions {
  readonly hub: Hub;
  /** The model's name, for messages. */
  readonly model: string;
  /** Told how many bytes of the file there are. */
  readonly onReceived?: (bytes: number) => void;
  readonly pauseMs?: number;
}

/**
 * Fetches a file to `target`: goes on where an earlier try stopped, checks size and checksum, and only then gives the
 * file its name, so that a file of that name is always whole.
 * @throws ThreadfinderError `HUB_UNREACHABLE`, `HUB_DOWNLOAD_CUT`, `HUB_CHECKSUM_MISMATCH`, `HUB_REFUSED`,
 * `HUB_CACHE_NOT_WRITABLE`.
 */
export async function fetchFile(file: HubFile, target: string, options: FetchOptions): Promise<void> {
  const part = `${target}.part`;
  await writing(target, mkdir(path.dirname(target), { recursive: true }));
  const resumed = await sizeOf(part);
  await complete(file, part, options);
  let actual = await checksum(file, part);
  if (actual !== file.checksum && resumed > 0) {
    // What lay there may be of another file: once more from the beginning.
    await rm(part, { force: true });
    await complete(file, part, options);
    actual = await checksum(file, part);
  }
  if (file.checksum !== undefined && actual !== file.checksum) {
    await rm(part, { force: true });
    throw mismatch(file.url, file.checksum, actual ?? 'nothing');
  }
  await writing(target, rename(part, target));
}

async function complete(file: HubFile, part: string, options: FetchOptions): Promise<void> {
  if ((await sizeOf(part)) > file.size) await rm(part, { force: true });
  for (let tries = 0; ; tries++) {
    const problem = await receive(file, part, options);
    const received = await sizeOf(part);
    if (received === file.size) return;
    if (received > file.size) {
      await rm(part, { force: true });
      throw mismatch(file.url, `${file.size} bytes`, 'more');
    }
    if (tries === RETRIES) throw problem ?? cut(file.url, received, file.size, undefined);
    await wait((options.pauseMs ?? PAUSE_MS) * 2 ** tries);
  }
}

/** Adds to the part what the hub sends; gives back the problem where trying again may help. */
async function receive(
  file: HubFile,
  part: string,
  options: FetchOptions,
): Promise<ThreadfinderError | undefined> {
  const from = await sizeOf(part);
  if (from === file.size && from > 0) return undefined;
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), SILENCE_MS);
  let received = from;
  try {
    const headers = from > 0 ? { range: `bytes=${from}-` } : {};
    const response = await ask(options.hub, file.url, { headers, signal: silence.signal });
    if (response.status === 416) await rm(part, { force: true });
    if (!response.ok || response.body === null) {
      const { model, hub } = options;
      throw refused(file.url, response, { model, file: file.name, purpose: hub.purpose });
    }
    const goesOn = response.headers.get('content-range')?.startsWith(`bytes ${from}-`) === true;
    if (!goesOn) received = 0;
    const count = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        received += chunk.byteLength;
        if (received > file.size) throw mismatch(file.url, `${file.size} bytes`, 'more');
        timer.refresh();
        options.onReceived?.(received);
        yield chunk;
      }
    };
    await pipeline(
      Readable.fromWeb(response.body),
      count,
      createWriteStream(part, { flags: goesOn ? 'a' : 'w' }),
    );
    return undefined;
  } catch (error) {
    if (error instanceof ThreadfinderError) {
      if (error.code === 'HUB_UNREACHABLE') return error;
      throw error;
    }
    if (isDiskProblem(error)) throw notWritable(part, error);
    return cut(file.url, received, file.size, error);
  } finally {
    clearTimeout(timer);
  }
}

async function checksum(file: HubFile, part: string): Promise<string | undefined> {
  return file.checksum === undefined ? undefined : checksumOfFile(part, file.size, file.checksum);
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.size ?? 0;
}

function isDiskProblem(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'EISDIR', 'ENOENT'].includes(
    errorCode(error) ?? '',
  );
}
