import { type Authorize, type Logger as SlackLogger, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { createInstaller, type Installer } from './install/installer.ts';
import { API_TIMEOUT_MS } from './limits.ts';
import { slackLogger } from './log.ts';
import type { SlackEndpoints, SlackOptions } from './options.ts';
import { whyNotOnline } from './why-not-online.ts';
import type { Workspace } from './workspace.ts';

/** Who we are in which workspace. */
export interface Identity {
  readonly authorize: Authorize<boolean>;
  /** Of the one workspace, for the operator; many have none. */
  readonly name: string | undefined;
  readonly installer: Installer | undefined;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: SlackLogger;
  /** A workspace by its id, to speak to it without an event of its own; `undefined` where we are not installed. */
  workspace(this: void, teamId: string): Promise<Workspace | undefined>;
}

/** Tries of a call that is not answered, or with a fault of Slack's own: about ten seconds in all. */
const RETRIES = { retries: 4, factor: 2, minTimeout: 300, maxTimeout: 5000, randomize: true };

/** @throws ThreadfinderError `SLACK_TOKEN_INVALID` or `SLACK_UNREACHABLE`, with one workspace by its token. */
export async function createIdentity(
  { installing, state }: SlackOptions,
  endpoints: SlackEndpoints,
  log: Logger,
): Promise<Identity> {
  const logger = slackLogger(log);
  const clientOptions: webApi.WebClientOptions = {
    slackApiUrl: endpoints.api,
    timeout: API_TIMEOUT_MS,
    retryConfig: RETRIES,
    logger,
  };
  const client = (token: string): webApi.WebClient => new webApi.WebClient(token, clientOptions);
  if (installing.kind === 'oauth') {
    const installer = createInstaller({ oauth: installing, state, endpoints, clientOptions, logger });
    return {
      authorize: installer.authorize,
      name: undefined,
      installer,
      clientOptions,
      logger,
      workspace: async (teamId) => {
        const isEnterpriseInstall = teamId.startsWith('E');
        const id = isEnterpriseInstall ? { enterpriseId: teamId } : { teamId };
        const found = await installer
          .authorize({ teamId: undefined, enterpriseId: undefined, ...id, isEnterpriseInstall } as never)
          .catch(() => undefined);
        const token = found?.botToken;
        return token === undefined
          ? undefined
          : { teamId, token, client: client(token), botUserId: found?.botUserId };
      },
    };
  }
  const token = installing.botToken;
  const own = client(token);
  const me = await own.auth.test().catch((error: unknown) => {
    throw whyNotOnline(error, 'SLACK_BOT_TOKEN');
  });
  const teamId = me.team_id ?? '';
  const { bot_id: botId, user_id: botUserId } = me;
  return {
    authorize: async () => ({
      botToken: token,
      teamId,
      ...(botId === undefined ? {} : { botId }),
      ...(botUserId === undefined ? {} : { botUserId }),
    }),
    name: `${me.user ?? 'the app'} in ${me.team ?? teamId}`,
    installer: undefined,
    clientOptions,
    logger,
    workspace: async (asked) => (asked === teamId ? { teamId, token, client: own, botUserId } : undefined),
  };
}
