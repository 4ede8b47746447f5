import type { State } from '../../state/port.ts';
import { workspacePrefix } from './ids.ts';

const MAX_KNOWN = 10_000;

/**
 * Which direct messages are with us. Slack does not say where a command is typed: in a direct message between two people
 * we may not write, in our own we answer as in any conversation. It names ours whenever somebody opens it.
 */
export class Directs {
  readonly #state: State;
  readonly #known = new Set<string>();

  constructor(state: State) {
    this.#state = state;
  }

  async isOurs(teamId: string, channel: string): Promise<boolean> {
    const key = keyOf(teamId, channel);
    return this.#known.has(key) || (await this.#state.get('installation', key)) !== undefined;
  }

  async opened(teamId: string, channel: string): Promise<void> {
    const key = keyOf(teamId, channel);
    if (this.#known.has(key)) return;
    await this.#state.claim('installation', key, true);
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.add(key);
  }
}

const keyOf = (teamId: string, channel: string): string => `${workspacePrefix(teamId)}direct:${channel}`;
