import type { State } from '../../../state/port.ts';
import { workspacePrefix } from '../ids.ts';

/** A picture that has not been shown for so long is uploaded anew, in milliseconds. */
const TTL_MS = 90 * 24 * 3_600_000;

/** Which file of a workspace a picture is, by the picture's hash: in the State, for all processes. */
export class FileIds {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  async of(teamId: string, hash: string): Promise<string | undefined> {
    const stored = await this.#state.get('installation', keyOf(teamId, hash));
    return typeof stored === 'string' ? stored : undefined;
  }

  async keep(teamId: string, hash: string, fileId: string): Promise<void> {
    await this.#state.update('installation', keyOf(teamId, hash), () => fileId, { ttlMs: TTL_MS });
  }

  async forget(teamId: string, fileIds: readonly string[]): Promise<void> {
    const gone = new Set<unknown>(fileIds);
    for (const [key, fileId] of await this.#state.list('installation', keyOf(teamId, ''))) {
      if (gone.has(fileId)) await this.#state.remove('installation', key);
    }
  }
}

const keyOf = (teamId: string, hash: string): string => `${workspacePrefix(teamId)}picture:${hash}`;
