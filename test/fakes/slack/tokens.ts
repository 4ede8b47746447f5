import { SlackError } from './errors.ts';
import { secret } from './ids.ts';
import type { World } from './world.ts';

/** What a bot token stands for. */
export interface Grant {
  readonly workspaceId: string;
  readonly scopes: readonly string[];
  /** On the world's clock, milliseconds; none for tokens that do not rotate. */
  readonly expiresAt?: number;
  readonly refreshToken?: string;
  state: 'valid' | 'revoked' | 'uninstalled';
}

export interface Issued {
  readonly token: string;
  readonly grant: Grant;
}

/** How long a rotating token lives, milliseconds. https://docs.slack.dev/authentication/using-token-rotation */
const TOKEN_LIFE_MS = 12 * 3_600_000;

/** Bot tokens: who has which, until when. */
export class Tokens {
  /** The token that Socket Mode is opened with. */
  readonly app = secret('xapp-1-');
  /** How long tokens live that are given out from now on. */
  lifeMs = TOKEN_LIFE_MS;
  readonly #world: World;
  readonly #grants = new Map<string, Grant>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Every token and refresh token that was given out and is not replaced. */
  get issued(): readonly string[] {
    return [...this.#grants].flatMap(([token, { refreshToken = [] }]) => [token, refreshToken].flat());
  }

  issue(workspaceId: string, scopes: readonly string[], rotates: boolean): Issued {
    const token = secret(rotates ? 'xoxe.xoxb-' : 'xoxb-');
    const grant: Grant = {
      workspaceId,
      scopes,
      state: 'valid',
      ...(rotates ? { expiresAt: this.#world.now() + this.lifeMs, refreshToken: secret('xoxe-1-') } : {}),
    };
    this.#grants.set(token, grant);
    return { token, grant };
  }

  /** A new token for a refresh token, which is good for that once. @throws SlackError `invalid_refresh_token` */
  refresh(refreshToken: string): Issued {
    const found = [...this.#grants].find(([, grant]) => grant.refreshToken === refreshToken);
    if (found === undefined || found[1].state !== 'valid') throw new SlackError('invalid_refresh_token');
    const [token, { refreshToken: _used, ...grant }] = found;
    this.#grants.set(token, grant);
    return this.issue(grant.workspaceId, grant.scopes, true);
  }

  /** @throws SlackError `not_authed`, `invalid_auth`, `token_expired`, `token_revoked`, `account_inactive`. */
  check(token: string | undefined): Grant {
    if (token === undefined || token === '') throw new SlackError('not_authed');
    const grant = this.#grants.get(token);
    if (grant === undefined) throw new SlackError('invalid_auth');
    if (grant.state === 'revoked') throw new SlackError('token_revoked');
    if (grant.state === 'uninstalled') throw new SlackError('account_inactive');
    if ((grant.expiresAt ?? Number.POSITIVE_INFINITY) <= this.#world.now())
      throw new SlackError('token_expired');
    return grant;
  }

  /** Takes every token of a workspace back. */
  end(workspaceId: string, state: 'revoked' | 'uninstalled'): void {
    for (const grant of this.#grants.values()) if (grant.workspaceId === workspaceId) grant.state = state;
  }

  revoke(token: string): void {
    const grant = this.#grants.get(token);
    if (grant !== undefined) grant.state = 'revoked';
  }
}
