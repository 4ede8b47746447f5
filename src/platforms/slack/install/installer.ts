import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authorize, AuthorizeResult, Logger, webApi } from '@slack/bolt';
import { InstallProvider } from '@slack/oauth';
import type { State } from '../../../state/port.ts';
import type { Installing, SlackEndpoints } from '../options.ts';
import { SCOPES } from '../surface.ts';
import { StateInstallationStore } from './installation-store.ts';

export interface InstallerOptions {
  readonly oauth: Extract<Installing, { kind: 'oauth' }>;
  readonly state: State;
  readonly endpoints: SlackEndpoints;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: Logger;
}

/** Installs the app in workspaces, and says which token is each one's. */
export interface Installer {
  readonly authorize: Authorize<boolean>;
  /** The routes of OAuth; resolves to whether it was one of them. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

export const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

/** Installation by OAuth, https://docs.slack.dev/authentication/installing-with-oauth, with token rotation. */
export function createInstaller(options: InstallerOptions): Installer {
  const { oauth, state, endpoints, clientOptions, logger } = options;
  const store = new StateInstallationStore(state, oauth.encryptionKey);
  const provider = new InstallProvider({
    clientId: oauth.clientId,
    clientSecret: oauth.clientSecret,
    // Signs what comes back from Slack's page; derived, so that there is one secret less to keep.
    stateSecret: createHmac('sha256', oauth.encryptionKey).update('oauth-state').digest('base64url'),
    installationStore: store,
    authorizationUrl: endpoints.authorize,
    clientOptions,
    logger,
  });
  const underWay = new Map<string, Promise<AuthorizeResult>>();
  return {
    // Events that come together wait for the same token.
    authorize: (source) => {
      const key = `${source.isEnterpriseInstall}:${source.teamId}:${source.enterpriseId}`;
      const running =
        underWay.get(key) ??
        provider.authorize(source).finally(async () => {
          underWay.delete(key);
          // Where this fails, others may try in a minute.
          await store.exchanged(source).catch((error: unknown) => logger.warn(String(error)));
        });
      underWay.set(key, running);
      return running;
    },
    handle: async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (request.method !== 'GET') return false;
      if (pathname === INSTALL_PATH) {
        await provider.handleInstallPath(request, response, {}, { scopes: [...SCOPES] });
        return true;
      }
      if (pathname !== REDIRECT_PATH) return false;
      await provider.handleCallback(request, response);
      return true;
    },
  };
}
