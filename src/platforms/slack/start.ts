import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ANSWER_TIMEOUT_MS, STOP_TIMEOUT_MS } from '../shared/limits.ts';
import { withSafeErrors } from '../shared/log-errors.ts';
import { Running } from '../shared/running.ts';
import { Work } from '../shared/work.ts';
import { PromptApp } from './bolt.ts';
import { CardStyles } from './card-styles.ts';
import type { SlackContext } from './context.ts';
import { Directs } from './directs.ts';
import { Handling } from './handling.ts';
import { createIdentity } from './identity.ts';
import { INSTALL_PATH } from './install/installer.ts';
import { listen } from './listeners.ts';
import { Locales } from './locales.ts';
import { SLACK, type SlackBot, type SlackOptions } from './options.ts';
import { Outbox } from './outbox.ts';
import { FileIds } from './pictures/file-ids.ts';
import { Pictures } from './pictures/pictures.ts';
import { openReceiver } from './receiving.ts';
import { Replays } from './replays.ts';
import { unfinishedOn } from './unfinished.ts';

export type { SlackBot, SlackOptions } from './options.ts';

/**
 * Brings the app online; resolves when Slack can reach it.
 * @throws ThreadfinderError `SLACK_TOKEN_INVALID`, `SLACK_APP_TOKEN_INVALID`, `SLACK_UNREACHABLE` or
 *   `SLACK_PORT_UNAVAILABLE`.
 */
export async function startSlack(options: SlackOptions): Promise<SlackBot> {
  const log = withSafeErrors(options.logger);
  const endpoints = { ...SLACK, ...options.endpoints };
  const { state } = options;
  const running = new Running();
  const identity = await createIdentity(options, endpoints, log);
  const context: SlackContext = {
    options,
    endpoints,
    pictures: new Pictures({
      picture: (id) => options.picture(id),
      cacheDirectory: options.cacheDirectory,
      ids: new FileIds(state),
      log,
    }),
    cards: new CardStyles(options.cards),
    directs: new Directs(state, log),
    locales: new Locales(log),
    outbox: new Outbox(options.paceMs),
    work: new Work(),
    handling: new Handling(),
    unfinished: unfinishedOn({ state, log, workspace: identity.workspace }),
    log,
  };
  const receiver = openReceiver(options, identity, endpoints, log);
  const app = new PromptApp(
    {
      receiver: receiver.bolt,
      authorize: identity.authorize,
      clientOptions: identity.clientOptions,
      logger: identity.logger,
      ignoreSelf: true,
    },
    { log, replays: new Replays(state, log), running },
  );
  app.error(async (error) => log.error({ err: error }, 'an event went wrong'));
  listen(app, context, (what, work) =>
    work().catch((error: unknown) => log.error({ what, err: error }, 'an event went wrong')),
  );
  const server = await receiver.start();
  const apologise = (): void => {
    context.unfinished.apologise().catch((error: unknown) => log.error({ err: error }, 'not apologised'));
  };
  apologise();
  const apologies = setInterval(apologise, ANSWER_TIMEOUT_MS).unref();
  const url = server === undefined ? undefined : addressOf(server);
  const name = identity.name ?? `to be installed at ${url}${INSTALL_PATH}`;
  log.info({ receiving: options.receiving.kind, installing: options.installing.kind }, 'online');

  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    clearInterval(apologies);
    await receiver.stop();
    await running.ended(STOP_TIMEOUT_MS);
  };
  return {
    name,
    ...(url === undefined ? {} : { url }),
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
