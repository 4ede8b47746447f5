import { SlackError } from '../errors.ts';
import { secret } from '../ids.ts';
import type { Slack } from '../slack.ts';
import type { Issued } from '../tokens.ts';
import type { Someone, Workspace } from '../world.ts';
import type { Arguments } from './http.ts';
import type { Router } from './router.ts';

/** What the app is known by when it is installed. */
export interface ClientKeys {
  readonly clientId: string;
  readonly clientSecret: string;
}

interface Code {
  readonly workspace: Workspace;
  readonly user: Someone;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  used: boolean;
}

/** Installing the app in a workspace: https://docs.slack.dev/authentication/installing-with-oauth */
export class OAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where people are sent then, as the app's settings say it; an installation may name it too. */
  redirectUrl = '';
  /** Whether installations get tokens that rotate. */
  rotation = true;
  /** How often a token was exchanged for a newer one. */
  refreshed = 0;
  readonly #slack: Slack;
  readonly #codes = new Map<string, Code>();

  constructor(router: Router, slack: Slack, keys: ClientKeys) {
    this.#slack = slack;
    this.clientId = keys.clientId;
    this.clientSecret = keys.clientSecret;
    router.onOpen('oauth.v2.access', (args, authorization) => this.#access(args, authorization));
    router.onOpen('apps.uninstall', (args, authorization) => this.#uninstall(args, authorization));
  }

  /** Somebody allows the app what it asks for; resolves to where they are sent then. */
  allow(authorizeUrl: string, user: Someone): string {
    const { searchParams } = new URL(authorizeUrl);
    if (searchParams.get('client_id') !== this.clientId) throw new Error('another client_id');
    const scopes = (searchParams.get('scope') ?? '').split(',').filter(Boolean);
    const undeclared = scopes.filter((scope) => !this.#slack.manifest.scopes.includes(scope));
    if (undeclared.length > 0) throw new Error(`invalid_scope: ${undeclared.join(', ')}`);
    const redirectUri = searchParams.get('redirect_uri') ?? this.redirectUrl;
    const code = secret('');
    const workspace = this.#slack.world.workspaceOf(user.workspaceId);
    this.#codes.set(code, { workspace, user, scopes, redirectUri, used: false });
    const query = new URLSearchParams({ code, state: searchParams.get('state') ?? '' });
    return `${redirectUri}?${query}`;
  }

  #access(args: Arguments, authorization: string | undefined): object {
    this.#checkClient(args, authorization);
    if (args['grant_type'] === 'refresh_token') {
      this.refreshed += 1;
      return this.#granted(this.#slack.tokens.refresh(String(args['refresh_token'])));
    }
    const code = this.#codes.get(String(args['code']));
    if (code === undefined) throw new SlackError('invalid_code');
    if (code.used) throw new SlackError('code_already_used');
    if ((args['redirect_uri'] || code.redirectUri) !== code.redirectUri)
      throw new SlackError('bad_redirect_uri');
    code.used = true;
    const issued = this.#slack.tokens.issue(code.workspace.id, code.scopes, this.rotation);
    return { ...this.#granted(issued), authed_user: { id: code.user.id } };
  }

  #granted({ token, grant }: Issued): object {
    const { id, name, botUserId } = this.#slack.world.workspaceOf(grant.workspaceId);
    const rotating = { expires_in: this.#slack.tokens.lifeMs / 1000, refresh_token: grant.refreshToken };
    return {
      access_token: token,
      token_type: 'bot',
      scope: grant.scopes.join(','),
      bot_user_id: botUserId,
      app_id: this.#slack.world.appId,
      team: { id, name },
      enterprise: null,
      is_enterprise_install: false,
      ...(grant.refreshToken === undefined ? {} : rotating),
    };
  }

  #uninstall(args: Arguments, authorization: string | undefined): object {
    this.#checkClient(args, authorization);
    const token = String(args['token'] ?? '');
    const { workspaceId } = this.#slack.tokens.check(token);
    this.#slack.tokens.end(workspaceId, 'uninstalled');
    this.#slack.events.uninstalled(workspaceId);
    return {};
  }

  #checkClient(args: Arguments, authorization: string | undefined): void {
    const basic = Buffer.from(/^Basic (.+)$/.exec(authorization ?? '')?.[1] ?? '', 'base64').toString();
    const [id, key] = basic === '' ? [args['client_id'], args['client_secret']] : basic.split(':');
    if (id !== this.clientId) throw new SlackError('invalid_client_id');
    if (key !== this.clientSecret) throw new SlackError('bad_client_secret');
  }
}
