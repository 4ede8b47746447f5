import { hostname } from 'node:os';
import { type REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { errorCode } from '../../errors.ts';
import { speechFor } from '../../i18n/speech.ts';
import type { Json, State } from '../../state/port.ts';
import { ANSWER_TIMEOUT_MS, TOKEN_LIFE_MS } from './limits.ts';
import { rawBody } from './payload.ts';
import { sentenceMessage } from './render/sentence.ts';

/** Something that has been acknowledged and not answered yet: how to reach who waits for it. */
export type Open =
  | {
      readonly kind: 'reply' | 'update';
      readonly applicationId: string;
      /** Of the interaction: lives 15 minutes, and is kept no longer. */
      readonly token: string;
      readonly locale: string;
    }
  | {
      readonly kind: 'message';
      readonly channelId: string;
      readonly messageId: string;
      readonly locale: string;
    };

/** After this long, whoever was at it is not coming back, in milliseconds. */
const ABANDONED_AFTER_MS = ANSWER_TIMEOUT_MS + 30_000;

const PREFIX = 'discord-open:';
const STARTED_AT = Date.now() - process.uptime() * 1000;

/**
 * What is being worked on, in the State, so that nobody is left before a "thinking…" that never ends: when a process
 * dies at it (`kill -9`, a power cut), the next one says so to those who wait.
 */
export class Unfinished {
  readonly #state: State;
  readonly #rest: REST;
  readonly #log: Logger;

  constructor({ state, rest, log }: { state: State; rest: REST; log: Logger }) {
    this.#state = state;
    this.#rest = rest;
    this.#log = log;
  }

  async begin(id: string, open: Open): Promise<void> {
    const by = { host: hostname(), pid: process.pid };
    const entry = { ...open, at: Date.now(), by };
    await this.#state.update('seen', PREFIX + id, () => entry, { ttlMs: TOKEN_LIFE_MS });
  }

  async end(id: string): Promise<void> {
    await this.#state.remove('seen', PREFIX + id);
  }

  /** Tells those whose answer nobody works on any more; each is told once, by whichever process removes the entry. */
  async apologise(): Promise<void> {
    for (const [key, stored] of await this.#state.list('seen', PREFIX)) {
      if (!isAbandoned(stored) || !(await this.#state.remove('seen', key))) continue;
      try {
        await this.#tell(stored as unknown as Open);
      } catch (error) {
        this.#log.warn({ err: error }, 'nobody could be told that an answer was interrupted');
      }
    }
  }

  async #tell(open: Open): Promise<void> {
    const message = sentenceMessage(speechFor(open.locale).say('discord.interrupted'));
    switch (open.kind) {
      case 'reply':
        await this.#rest.patch(Routes.webhookMessage(open.applicationId, open.token, '@original'), {
          auth: false,
          body: rawBody(message, false),
        });
        break;
      case 'update':
        await this.#rest.post(Routes.webhook(open.applicationId, open.token), {
          auth: false,
          body: rawBody(message, true),
        });
        break;
      case 'message':
        await this.#rest.post(Routes.channelMessages(open.channelId), {
          body: {
            ...rawBody(message, false),
            message_reference: { message_id: open.messageId, fail_if_not_exists: false },
          },
        });
        break;
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
