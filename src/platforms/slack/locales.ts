import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { refusalOf } from './refusals.ts';
import type { Workspace } from './workspace.ts';

const FALLBACK = 'en';
const FRESH_MS = 3_600_000;
const MAX_KEPT = 10_000;

/** Longest wait for Slack to say it, in milliseconds: an answer in English now is better than one in French later. */
const PATIENCE_MS = 1500;

/** The locales that people set in Slack, asked for with `users.info` and known for an hour. */
export class Locales {
  readonly #log: Logger;
  readonly #known = new Map<string, { readonly locale: string; readonly readAt: number }>();

  constructor(log: Logger) {
    this.#log = log;
  }

  /** BCP 47. Never rejects and never takes long. */
  async of({ teamId, client }: Workspace, userId: string): Promise<string> {
    const key = `${teamId}:${userId}`;
    const known = this.#known.get(key);
    if (known !== undefined && Date.now() - known.readAt < FRESH_MS) return known.locale;
    const last = known?.locale ?? FALLBACK;
    const asked = this.#ask(client, userId).then(
      (locale) => this.#keep(key, locale ?? last),
      (error: unknown) => {
        this.#log.debug({ err: error }, 'a locale is not known');
        // Without the scope there is nothing to ask for; anything else may be better in a while.
        return refusalOf(error) === 'scope-missing' ? this.#keep(key, last) : last;
      },
    );
    return Promise.race([asked, sleep(PATIENCE_MS, last, { ref: false })]);
  }

  async #ask(client: Workspace['client'], user: string): Promise<string | undefined> {
    const { user: found } = await client.users.info({ user, include_locale: true });
    return found?.locale;
  }

  #keep(key: string, locale: string): string {
    this.#known.delete(key);
    this.#known.set(key, { locale, readAt: Date.now() });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MAX_KEPT && oldest !== undefined) this.#known.delete(oldest);
    return locale;
  }
}
