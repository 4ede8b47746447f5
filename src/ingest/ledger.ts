import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { errorCode } from '../errors.ts';
import type { Shard } from './shard.ts';

/**
 * Which product ids a feed has brought into the catalogue, so that those that left the feed can be found.
 *
 * A finished run writes its ids into one file at once (temporary file, fsync, rename). A run under way first notes the
 * ids that it is about to store in a journal, so that a killed run leaves no product that nobody remembers.
 */
export class Ledger {
  readonly #manifest: string;
  readonly #journal: string;

  /** @param directory Folder of all ledgers. @param feedKey What tells the feed from others. */
  constructor(directory: string, feedKey: string, shard: Shard | undefined) {
    const key = createHash('sha256').update(feedKey).digest('hex').slice(0, 32);
    const part = shard === undefined ? '' : `-${shard.index + 1}-of-${shard.count}`;
    this.#manifest = path.join(directory, `${key}${part}.jsonl`);
    this.#journal = path.join(directory, `${key}${part}.journal`);
  }

  /** Notes ids that are about to be stored. */
  async note(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await mkdir(path.dirname(this.#journal), { recursive: true });
    await appendFile(this.#journal, lines(ids));
  }

  /** Every id of the last finished run and of runs killed since; an id may come twice. */
  async *ids(): AsyncGenerator<string> {
    yield* readIds(this.#manifest);
    yield* readIds(this.#journal);
  }

  /** Replaces what is remembered by these ids. */
  async finish(ids: Iterable<string>): Promise<void> {
    await mkdir(path.dirname(this.#manifest), { recursive: true });
    const temporary = `${this.#manifest}.part`;
    const file = await open(temporary, 'w');
    try {
      let some: string[] = [];
      for (const id of ids) {
        if (some.push(id) < 1000) continue;
        await file.write(lines(some));
        some = [];
      }
      await file.write(lines(some));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, this.#manifest);
    await rm(this.#journal, { force: true });
  }
}

function lines(ids: readonly string[]): string {
  return ids.map((id) => `${JSON.stringify(id)}\n`).join('');
}

async function* readIds(file: string): AsyncGenerator<string> {
  const input = createReadStream(file);
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      const id = parseId(line);
      if (id !== undefined) yield id;
    }
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  } finally {
    input.destroy();
  }
}

/** The last line of a journal may be cut off by a kill; its product was not stored yet. */
function parseId(line: string): string | undefined {
  try {
    const id: unknown = JSON.parse(line);
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
