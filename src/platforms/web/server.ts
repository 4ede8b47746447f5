import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { errorCode, ThreadfinderError } from '../../errors.ts';
import { loadAssets } from './assets.ts';
import type { WebContext } from './context.ts';
import { Conversations } from './conversations.ts';
import { isLoopback, urlHost } from './guard.ts';
import { ARRIVAL_TIMEOUT_MS, CLOSE_TIMEOUT_MS } from './limits.ts';
import type { WebChat, WebChatOptions } from './options.ts';
import { createRoutes } from './routes.ts';

export type { WebChat, WebChatOptions } from './options.ts';

function cannotListen(error: unknown, { host, port }: WebChatOptions): ThreadfinderError {
  const where = `${urlHost(host)}:${port}`;
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new ThreadfinderError(`Port ${port} is already in use, so the web chat cannot start.`, {
        code: 'PORT_IN_USE',
        fix: `Stop what listens on ${where}, or choose another port: PORT=${port + 1} npm start.`,
        cause: error,
      });
    case 'EACCES':
      return new ThreadfinderError(`This user may not listen on port ${port}.`, {
        code: 'PORT_NOT_ALLOWED',
        fix: 'Choose a port above 1023, for example: PORT=3000 npm start.',
        cause: error,
      });
    default:
      return new ThreadfinderError(`The web chat cannot listen on ${where}.`, {
        code: 'WEB_CANNOT_LISTEN',
        fix: 'HOST must be an address of this machine; without it, the web chat listens on 127.0.0.1.',
        cause: error,
      });
  }
}

async function listen(server: Server, options: WebChatOptions): Promise<AddressInfo> {
  const listening = once(server, 'listening');
  server.listen({ host: options.host.replace(/^\[(.*)\]$/, '$1'), port: options.port });
  try {
    await listening;
  } catch (error) {
    throw cannotListen(error, options);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw cannotListen(address, options);
  return address;
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  // A connection whose last answer has gone out is idle, and would stay open for the next.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS);
  await closed;
  clearTimeout(cut);
  clearInterval(sweep);
}

/**
 * Starts the web chat. It can be opened at once: while the stylist is preparing, the page shows how far it is.
 *
 * @throws ThreadfinderError `WEB_TOKEN_REQUIRED` where other machines could reach it and no token is set,
 *   `PORT_IN_USE`, `PORT_NOT_ALLOWED`, `WEB_CANNOT_LISTEN`.
 */
export async function startWebChat(options: WebChatOptions): Promise<WebChat> {
  if (!isLoopback(options.host) && (options.token === undefined || options.token === '')) {
    throw new ThreadfinderError(`Other machines could open the web chat on ${options.host}.`, {
      code: 'WEB_TOKEN_REQUIRED',
      fix: 'Set WEB_TOKEN to a long random secret that people sign in with, or leave HOST at 127.0.0.1.',
    });
  }
  const assets = await loadAssets();
  let port = options.port;
  const context: WebContext = {
    options,
    brandName: options.brandName ?? 'Threadfinder',
    assets,
    conversations: new Conversations((id, personId) => options.history(id, personId)),
    port: () => port,
  };
  const answer = getRequestListener(createRoutes(context).fetch);
  const server = createServer(
    { requestTimeout: ARRIVAL_TIMEOUT_MS, headersTimeout: 10_000 },
    (request, response) => {
      void answer(request, response);
    },
  );
  ({ port } = await listen(server, options));
  const url = `http://${urlHost(options.host)}:${port}`;
  let stopping: Promise<void> | undefined;
  return {
    url,
    close: () => {
      stopping ??= stop(server);
      return stopping;
    },
  };
}
