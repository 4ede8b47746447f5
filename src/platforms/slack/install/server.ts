import { createServer, type Server } from 'node:http';
import type { Logger } from 'pino';
import type { Installer } from './installer.ts';

/** The pages of OAuth alone: with Socket Mode nothing else listens. */
export async function serveInstaller(
  installer: Installer,
  { host, port, log }: { readonly host: string; readonly port: number; readonly log: Logger },
): Promise<Server> {
  const server = createServer((request, response) => {
    installer
      .handle(request, response)
      .then((handled) => {
        if (!handled) response.writeHead(404).end();
      })
      .catch((error: unknown) => {
        log.error({ err: error }, 'an installation went wrong');
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  return server;
}
