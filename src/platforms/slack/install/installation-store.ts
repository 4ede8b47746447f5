import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth';
import { ThreadfinderError } from '../../../errors.ts';
import type { State } from '../../../state/port.ts';
import { workspacePrefix } from '../ids.ts';
import { decrypt, encrypt } from './encryption.ts';

/** Installations in the State, for all processes; their tokens are readable only with the operator's key. */
export class StateInstallationStore implements InstallationStore {
  readonly #state: State;
  readonly #key: Uint8Array;

  /** @param key 32 bytes. */
  constructor(state: State, key: Uint8Array) {
    this.#state = state;
    this.#key = key;
  }

  async storeInstallation<V extends 'v1' | 'v2'>(installation: Installation<V, boolean>): Promise<void> {
    const id = (installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id) ?? '';
    const at = keyOf(id);
    const encrypted = encrypt(JSON.stringify(installation), this.#key, at);
    await this.#state.update('installation', at, () => encrypted);
  }

  /** @throws where there is none; ThreadfinderError `SLACK_INSTALLATION_UNREADABLE` where the key is another. */
  async fetchInstallation(query: InstallationQuery<boolean>): Promise<Installation<'v1' | 'v2', boolean>> {
    for (const id of idsOf(query)) {
      const at = keyOf(id);
      const stored = await this.#state.get('installation', at);
      if (typeof stored === 'string') return this.#read(stored, at);
    }
    throw new Error('the app is not installed there');
  }

  async deleteInstallation(query: InstallationQuery<boolean>): Promise<void> {
    const [id = ''] = idsOf(query);
    await this.#state.remove('installation', keyOf(id));
  }

  #read(stored: string, at: string): Installation<'v1' | 'v2', boolean> {
    try {
      return JSON.parse(decrypt(stored, this.#key, at)) as Installation<'v1' | 'v2', boolean>;
    } catch (error) {
      throw new ThreadfinderError('An installation of the Slack app cannot be decrypted.', {
        code: 'SLACK_INSTALLATION_UNREADABLE',
        fix: 'Set SLACK_ENCRYPTION_KEY to the key that it was stored with, or install the app there again.',
        cause: error,
      });
    }
  }
}

/** Ids to look under: the workspace's own installation first, then that for its whole organisation. */
function idsOf({ isEnterpriseInstall, teamId, enterpriseId }: InstallationQuery<boolean>): readonly string[] {
  const ids = isEnterpriseInstall ? [enterpriseId] : [teamId, enterpriseId];
  return ids.filter((id) => id !== undefined);
}

const keyOf = (id: string): string => `${workspacePrefix(id)}install`;
