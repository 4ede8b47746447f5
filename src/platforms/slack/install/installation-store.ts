import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth';
import { ThreadfinderError } from '../../../errors.ts';
import type { State } from '../../../state/port.ts';
import { workspacePrefix } from '../ids.ts';
import { decrypt, encrypt } from './encryption.ts';

type Installed = Installation<'v1' | 'v2', boolean>;

/** Slack's library exchanges a token that lives no longer than this, in seconds. */
const EXCHANGED_BEFORE_S = 2 * 3600;

/** A token that lives no longer than this is not used any more, in seconds. */
const LAST_USE_S = 60;

/** Whoever exchanges a token has done so by then, or is not coming back, in milliseconds: as long as a call is tried. */
const EXCHANGE_TTL_MS = 60_000;

/** How often it is looked whether another process has a new token, and how long, in milliseconds. */
const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 20_000;

/**
 * Installations in the State, for all processes; their tokens are readable only with the operator's key.
 *
 * A refresh token is good for once, so that one process exchanges it: the library does that with an installation that it is
 * given shortly before its token runs out. Whoever gets it first is given it as it is. The others are given it as if it
 * did not run out, while it still works, and wait for the new one when it does not.
 */
export class StateInstallationStore implements InstallationStore {
  readonly #state: State;
  readonly #key: Uint8Array;
  readonly #self = randomUUID();
  /** Whose token we are exchanging. */
  readonly #exchanging = new Set<string>();

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

  /**
   * @throws where there is none, or another process does not get a new token for one that has run out; ThreadfinderError
   *   `SLACK_INSTALLATION_UNREADABLE` where the key is another.
   */
  async fetchInstallation(query: InstallationQuery<boolean>): Promise<Installed> {
    const givenUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      const { id, installation } = await this.#find(query);
      const left = secondsLeft(installation);
      if (left > EXCHANGED_BEFORE_S) return installation;
      // Read once more: another process may have got a new token just before we may.
      if (await this.#mayExchange(id)) return (await this.#find(query)).installation;
      if (left > LAST_USE_S) return lasting(installation);
      if (Date.now() > givenUpAt) throw new Error('another process does not get a new token');
      await sleep(LOOK_EVERY_MS);
    }
  }

  /** To be called when the library is done with what it fetched: whether it got a new token or not, others may try now. */
  async exchanged(query: InstallationQuery<boolean>): Promise<void> {
    for (const id of idsOf(query)) {
      if (!this.#exchanging.delete(id)) continue;
      const at = exchangeKeyOf(id);
      // After a minute it may be another's.
      if ((await this.#state.get('installation', at)) === this.#self) {
        await this.#state.remove('installation', at);
      }
    }
  }

  async deleteInstallation(query: InstallationQuery<boolean>): Promise<void> {
    const [id = ''] = idsOf(query);
    await this.#state.remove('installation', keyOf(id));
  }

  async #find(
    query: InstallationQuery<boolean>,
  ): Promise<{ readonly id: string; readonly installation: Installed }> {
    for (const id of idsOf(query)) {
      const at = keyOf(id);
      const stored = await this.#state.get('installation', at);
      if (typeof stored === 'string') return { id, installation: this.#read(stored, at) };
    }
    throw new Error('the app is not installed there');
  }

  async #mayExchange(id: string): Promise<boolean> {
    const lifetime = { ttlMs: EXCHANGE_TTL_MS };
    if (!(await this.#state.claim('installation', exchangeKeyOf(id), this.#self, lifetime))) return false;
    this.#exchanging.add(id);
    return true;
  }

  #read(stored: string, at: string): Installed {
    try {
      return JSON.parse(decrypt(stored, this.#key, at)) as Installed;
    } catch (error) {
      throw new ThreadfinderError('An installation of the Slack app cannot be decrypted.', {
        code: 'SLACK_INSTALLATION_UNREADABLE',
        fix: 'Set SLACK_ENCRYPTION_KEY to the key that it was stored with, or install the app there again.',
        cause: error,
      });
    }
  }
}

/** Seconds until its token runs out; without end where it does not. */
function secondsLeft({ bot, user }: Installed): number {
  const ends = [bot?.expiresAt, user?.expiresAt].map((end) => end ?? Number.POSITIVE_INFINITY);
  return Math.min(...ends) - Date.now() / 1000;
}

/** The installation as if its token did not run out. */
function lasting({ bot, user, ...installation }: Installed): Installed {
  return {
    ...installation,
    ...(bot === undefined ? {} : { bot: withoutEnd(bot) }),
    user: withoutEnd(user),
  };
}

function withoutEnd<T extends object>(grant: T): T {
  return { ...grant, refreshToken: undefined, expiresAt: undefined };
}

/** Ids to look under: the workspace's own installation first, then that for its whole organisation. */
function idsOf({ isEnterpriseInstall, teamId, enterpriseId }: InstallationQuery<boolean>): readonly string[] {
  const ids = isEnterpriseInstall ? [enterpriseId] : [teamId, enterpriseId];
  return ids.filter((id) => id !== undefined);
}

const keyOf = (id: string): string => `${workspacePrefix(id)}install`;

/** Whoever has it exchanges the token. */
const exchangeKeyOf = (id: string): string => `${workspacePrefix(id)}exchange`;
