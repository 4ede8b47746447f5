import type { Server } from 'node:http';
import { HTTPModuleFunctions, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Identity } from './identity.ts';
import { INSTALL_PATH, REDIRECT_PATH } from './install/installer.ts';
import { serveInstaller } from './install/server.ts';
import type { SlackEndpoints, SlackOptions } from './options.ts';
import { SIGNATURE } from './replays.ts';
import { whyNotOnline } from './why-not-online.ts';

/** How events come in, and how that is begun and ended. */
export interface Receiving {
  readonly bolt: Receiver;
  /** Resolves to what listens, where something does. @throws ThreadfinderError */
  start(): Promise<Server | undefined>;
  stop(): Promise<void>;
}

/** Where Slack sends events, commands and interactions to, over HTTP. */
export const EVENTS_PATH = '/slack/events';

/** Requests of Slack are small: an event with many files is some tens of kilobytes. */
const MAX_BODY = '2mb';

export function openReceiver(
  options: SlackOptions,
  identity: Identity,
  endpoints: SlackEndpoints,
  log: Logger,
): Receiving {
  const { receiving, host, port } = options;
  return receiving.kind === 'socket'
    ? socket(receiving.appToken, identity, endpoints, { host, port, log })
    : http(receiving.signingSecret, identity, { host, port });
}

/**
 * Slack renews each connection now and then, and Bolt takes seconds to come back: a command in between would fail for who
 * typed it. Slack sends each event to one of the connections that are open (up to ten), so that two of them leave no gap.
 */
const CONNECTIONS = 2;

interface Listening {
  readonly host: string;
  readonly port: number;
}

function socket(
  appToken: string,
  { installer, logger }: Identity,
  { api }: SlackEndpoints,
  { host, port, log }: Listening & { readonly log: Logger },
): Receiving {
  const connections = Array.from(
    { length: CONNECTIONS },
    () =>
      new SocketModeReceiver({
        appToken,
        logger,
        // Tries for as long as it takes when it reconnects.
        installerOptions: { clientOptions: { slackApiUrl: api } },
      }),
  );
  const bolt: Receiver = {
    init: (app) => {
      for (const connection of connections) connection.init(app);
    },
    start: () => Promise.all(connections.map((connection) => connection.start())),
    stop: () => Promise.all(connections.map((connection) => connection.stop())),
  };
  let server: Server | undefined;
  return {
    bolt,
    start: async () => {
      try {
        if (installer !== undefined) server = await serveInstaller(installer, { host, port, log });
        await bolt.start();
      } catch (error) {
        await bolt.stop();
        server?.close();
        throw whyNotOnline(error, 'SLACK_APP_TOKEN');
      }
      return server;
    },
    stop: async () => {
      await bolt.stop();
      await closed(server);
    },
  };
}

function http(signingSecret: string, { installer, logger }: Identity, listening: Listening): Receiving {
  // Bolt checks the signature, and that the time in it is within five minutes of ours.
  const bolt = new HTTPReceiver({
    signingSecret,
    endpoints: EVENTS_PATH,
    bodyLimit: MAX_BODY,
    logger,
    customPropertiesExtractor: ({ headers }) => ({ [SIGNATURE]: headers['x-slack-signature'] }),
    processEventErrorHandler: async (args) => {
      await HTTPModuleFunctions.defaultProcessEventErrorHandler(args);
      // It has been answered: Bolt would acknowledge it besides, which fails.
      return false;
    },
    unhandledRequestHandler: (args) => {
      if (!args.response.writableEnded) HTTPModuleFunctions.defaultUnhandledRequestHandler(args);
    },
    customRoutes:
      installer === undefined
        ? []
        : [INSTALL_PATH, REDIRECT_PATH].map((path) => ({
            path,
            method: 'GET',
            handler: (request, response) => void installer.handle(request, response),
          })),
  });
  let server: Server | undefined;
  return {
    bolt,
    start: async () => {
      try {
        server = await bolt.start({ host: listening.host, port: listening.port });
        return server;
      } catch (error) {
        throw whyNotOnline(error, 'SLACK_BOT_TOKEN');
      }
    },
    stop: () => closed(server),
  };
}

/** No new connections; requests that are being answered end first. */
async function closed(server: Server | undefined): Promise<void> {
  if (server === undefined) return;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
