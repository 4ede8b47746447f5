import { hostname } from 'node:os';
import type { Logger } from 'pino';
import { errorCode } from '../../errors.ts';
import type { Json, State } from '../../state/port.ts';
import { ANSWER_TIMEOUT_MS } from './limits.ts';

/** After this long, whoever was at it is not coming back, in milliseconds. */
const ABANDONED_AFTER_MS = ANSWER_TIMEOUT_MS + 30_000;

const STARTED_AT = Date.now() - process.uptime() * 1000;

export interface UnfinishedOptions<Open> {
  readonly state: State;
  readonly log: Logger;
  /** Begins the keys of this platform's entries: `discord-open:`. */
  readonly prefix: string;
  /** How long an answer is waited for, in milliseconds. */
  readonly ttlMs: number;
  /** Says to who waits that nothing will come. */
  readonly tell: (open: Open) => Promise<void>;
}

/**
 * What is being worked on, in the State, so that nobody is left before a "thinking…" that never ends: when a process
 * dies at it (`kill -9`, a power cut), the next one says so to those who wait. `Open` is how to reach them.
 */
export class UnfinishedWork<Open extends { readonly [key: string]: Json }> {
  readonly #options: UnfinishedOptions<Open>;

  constructor(options: UnfinishedOptions<Open>) {
    this.#options = options;
  }

  async begin(id: string, open: Open): Promise<void> {
    const { state, prefix, ttlMs } = this.#options;
    const entry = { ...open, at: Date.now(), by: { host: hostname(), pid: process.pid } };
    await state.update('seen', prefix + id, () => entry, { ttlMs });
  }

  async end(id: string): Promise<void> {
    await this.#options.state.remove('seen', this.#options.prefix + id);
  }

  /** As `begin`; what is at hand goes on where that fails. */
  async writeDown(id: string, open: Open): Promise<void> {
    const { log } = this.#options;
    await this.begin(id, open).catch((error: unknown) => log.error({ err: error }, 'not written down'));
  }

  /** Works on something with who waits for it written down, so that they hear of it even where this process dies. */
  async during(id: string, open: Open, work: () => Promise<void>): Promise<void> {
    const { log } = this.#options;
    await this.writeDown(id, open);
    try {
      await work();
    } finally {
      await this.end(id).catch((error: unknown) => log.error({ err: error }, 'not crossed out'));
    }
  }

  /** Crosses out what belongs to somebody who is gone: nobody is told. */
  async forget(isTheirs: (open: Open) => boolean): Promise<void> {
    const { state, prefix } = this.#options;
    for (const [key, stored] of await state.list('seen', prefix)) {
      if (isTheirs(stored as unknown as Open)) await state.remove('seen', key);
    }
  }

  /** Tells those whose answer nobody works on any more; each is told once, by whichever process removes the entry. */
  async apologise(): Promise<void> {
    const { state, log, prefix, tell } = this.#options;
    for (const [key, stored] of await state.list('seen', prefix)) {
      if (!isAbandoned(stored) || !(await state.remove('seen', key))) continue;
      try {
        await tell(stored as unknown as Open);
      } catch (error) {
        log.warn({ err: error }, 'nobody could be told that an answer was interrupted');
      }
    }
  }
}

function isAbandoned(stored: Json): boolean {
  const { at, by } = stored as unknown as { at: number; by: { host: string; pid: number } };
  if (Date.now() - at > ABANDONED_AFTER_MS) return true;
  if (by.host !== hostname()) return false;
  // In a container every process has the same number: what is older than this process was another's.
  return by.pid === process.pid ? at < STARTED_AT : !isAlive(by.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, and is there all the same.
    return errorCode(error) === 'EPERM';
  }
}
