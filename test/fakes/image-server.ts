import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly at: number;
}

/** What one path answers; `attempt` counts from 1. */
type Behaviour = (response: ServerResponse, attempt: number, request: IncomingMessage) => void;

/** A real HTTP server on loopback whose every path behaves as it was told to. */
export interface ImageServer {
  readonly origin: string;
  readonly requests: readonly SeenRequest[];
  on(path: string, behaviour: Behaviour): void;
  /** Requests that a path got. */
  count(path: string): number;
  /** Most requests that were under way at once. */
  readonly mostAtOnce: number;
  close(): Promise<void>;
}

export async function startImageServer(): Promise<ImageServer> {
  const behaviours = new Map<string, Behaviour>();
  const requests: SeenRequest[] = [];
  let open = 0;
  let mostAtOnce = 0;
  const count = (path: string) => requests.filter((request) => request.path === path).length;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers, at: performance.now() });
    mostAtOnce = Math.max(mostAtOnce, ++open);
    response.on('close', () => open--);
    const behaviour = behaviours.get(path);
    if (behaviour === undefined) response.writeHead(404).end();
    else behaviour(response, count(path), request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    on: (path, behaviour) => behaviours.set(path, behaviour),
    count,
    get mostAtOnce() {
      return mostAtOnce;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
