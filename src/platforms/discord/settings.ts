import { setTimeout as sleep } from 'node:timers/promises';
import type { Json, State } from '../../state/port.ts';

/** What those who run a server decided. */
export interface ServerSettings {
  /** Answers are seen only by who asked, and can be shared. */
  readonly private: boolean;
}

const DEFAULTS: ServerSettings = { private: false };
const FRESH_MS = 30_000;
const MAX_KEPT = 10_000;

/** Longest wait for the State before an interaction is acknowledged, in milliseconds. */
const PATIENCE_MS = 250;

/** Settings of servers, in the State; read again at most every half minute. */
export class Settings {
  readonly #state: State;
  readonly #known = new Map<string, { readonly settings: ServerSettings; readonly readAt: number }>();

  constructor(state: State) {
    this.#state = state;
  }

  /** Never rejects and never takes long: a slow or broken State means what was known last, or the defaults. */
  async of(guildId: string): Promise<ServerSettings> {
    const known = this.#known.get(guildId);
    if (known !== undefined && Date.now() - known.readAt < FRESH_MS) return known.settings;
    const last = known?.settings ?? DEFAULTS;
    const read = this.#read(guildId).catch(() => last);
    return Promise.race([read, sleep(PATIENCE_MS, last, { ref: false })]);
  }

  async change(guildId: string, settings: ServerSettings): Promise<void> {
    await this.#state.update('person', keyOf(guildId), () => ({ private: settings.private }));
    this.#keep(guildId, settings);
  }

  async #read(guildId: string): Promise<ServerSettings> {
    const settings = settingsIn(await this.#state.get('person', keyOf(guildId)));
    this.#keep(guildId, settings);
    return settings;
  }

  #keep(guildId: string, settings: ServerSettings): void {
    this.#known.delete(guildId);
    this.#known.set(guildId, { settings, readAt: Date.now() });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MAX_KEPT && oldest !== undefined) this.#known.delete(oldest);
  }
}

const keyOf = (guildId: string): string => `discord-server:${guildId}`;

function settingsIn(stored: Json | undefined): ServerSettings {
  if (typeof stored !== 'object' || stored === null || !('private' in stored)) return DEFAULTS;
  return { private: stored['private'] === true };
}
