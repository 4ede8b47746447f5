import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ModelFiles } from './tiny-models.ts';

/** What goes wrong with one file. */
export interface Fault {
  /** Ends the connection after so many bytes of each answer. */
  readonly cutAfter?: number;
  /** How many answers are cut; all of them unless said otherwise. */
  readonly times?: number;
  /** Sends these bytes instead, under the checksum of the real ones. */
  readonly insteadOf?: Uint8Array;
  /** Answers with this status. */
  readonly status?: number;
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly range: string | undefined;
  readonly authorization: string | undefined;
}

/** A local server that speaks the hub's paths: small files by way of its cache, large ones of another
 * address, with the facts about them in the headers of the redirect. */
export interface FakeHub {
  readonly endpoint: string;
  readonly seen: Seen[];
  readonly models: Map<string, ModelFiles>;
  /** By file name. */
  readonly faults: Map<string, Fault>;
  close(): Promise<void>;
}

export const COMMIT = 'c0ffee'.repeat(6).padEnd(40, '0');

/** Starts the server on a free port of this machine. */
export async function startFakeHub(models: Readonly<Record<string, ModelFiles>>): Promise<FakeHub> {
  const state = {
    seen: [] as Seen[],
    models: new Map(Object.entries(models)),
    faults: new Map<string, Fault>(),
  };
  const server = createServer((request, response) => answer(state, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...state,
    endpoint: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type State = Pick<FakeHub, 'seen' | 'models' | 'faults'>;

function answer(state: State, request: IncomingMessage, response: ServerResponse): void {
  const path = decodeURIComponent(request.url ?? '');
  const { method = '', headers } = request;
  state.seen.push({ method, path, range: headers.range, authorization: headers.authorization });
  const [, place, model = '', revision = '', file = ''] =
    /^\/(cdn\/|cache\/)?([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(path) ?? [];
  const files = state.models.get(model);
  // The real hub does not tell strangers whether a model is private or does not exist.
  if (files === undefined) {
    end(response, 401, { 'x-error-code': 'RepoNotFound' });
    return;
  }
  const content = files[file];
  if (content === undefined || !['main', COMMIT].includes(revision)) {
    end(response, 404, { 'x-error-code': 'EntryNotFound' });
    return;
  }
  const fault = state.faults.get(file);
  if (fault?.status !== undefined) {
    end(response, fault.status, {});
    return;
  }
  if (place === undefined && file.endsWith('.onnx')) {
    const etag = `"${createHash('sha256').update(content).digest('hex')}"`;
    const linked = {
      'x-linked-etag': etag,
      'x-linked-size': String(content.length),
      'x-repo-commit': COMMIT,
    };
    end(response, 302, { ...linked, location: `/cdn${path}` });
    return;
  }
  if (place === undefined) {
    end(response, 307, { 'x-repo-commit': COMMIT, location: `/cache${path}` });
    return;
  }
  if (place === 'cache/') {
    const git = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
    response.setHeader('etag', `"${git}"`);
  }
  send(state, file, fault?.insteadOf ?? content, request, response);
}

function send(
  state: State,
  file: string,
  content: Uint8Array,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  if (from > 0) response.setHeader('content-range', `bytes ${from}-${content.length - 1}/${content.length}`);
  response.writeHead(from > 0 ? 206 : 200, { 'content-length': content.length - from });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const fault = state.faults.get(file);
  const { cutAfter, times = Number.POSITIVE_INFINITY } = fault ?? {};
  if (cutAfter === undefined || times === 0) {
    response.end(content.subarray(from));
    return;
  }
  state.faults.set(file, { ...fault, times: times - 1 });
  response.write(content.subarray(from, from + cutAfter), () => setTimeout(() => response.destroy(), 20));
}

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>): void {
  response.writeHead(status, headers);
  response.end();
}
