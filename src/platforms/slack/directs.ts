import type { Logger } from 'pino';
import type { State } from '../../state/port.ts';
import { workspacePrefix } from './ids.ts';

const MAX_KNOWN = 10_000;

/**
 * Which direct messages are with us. Slack does not say where a command is typed: in a direct message between two people
 * we may not write, in our own we answer as in any conversation. It names ours whenever somebody opens it.
 */
export class Directs {
  readonly #state: State;
  readonly #log: Logger;
  readonly #known = new Set<string>();

  constructor(state: State, log: Logger) {
    this.#state = state;
    this.#log = log;
  }

  /** Where the State does not tell, it is not: answers for one person alone can be given anywhere. Never rejects. */
  async isOurs(teamId: string, channel: string): Promise<boolean> {
    const key = keyOf(teamId, channel);
    if (this.#known.has(key)) return true;
    try {
      return (await this.#state.get('installation', key)) !== undefined;
    } catch (error) {
      this.#log.error({ err: error }, 'whose a direct message is could not be read');
      return false;
    }
  }

  /** Never rejects. */
  async opened(teamId: string, channel: string): Promise<void> {
    const key = keyOf(teamId, channel);
    if (this.#known.has(key)) return;
    try {
      await this.#state.claim('installation', key, true);
    } catch (error) {
      // Slack names it again with the next message.
      this.#log.error({ err: error }, 'a direct message could not be remembered as ours');
      return;
    }
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.add(key);
  }
}

const keyOf = (teamId: string, channel: string): string => `${workspacePrefix(teamId)}direct:${channel}`;
