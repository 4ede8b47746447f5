import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { secret } from '../ids.ts';
import type { Tokens } from '../tokens.ts';
import { readBody } from '../web-api/http.ts';
import { bearer } from '../web-api/router.ts';
import type { Workspace } from '../world.ts';
import type { FileFault, StoredFile } from './file.ts';
import type { Files } from './files.ts';

/** An upload that was announced. */
export interface Upload {
  readonly filename: string;
  readonly length: number;
  readonly workspace: Workspace;
  bytes?: Uint8Array;
}

/** One request to the file host. */
export interface Fetched {
  readonly path: string;
  readonly authorized: boolean;
  readonly status: number;
}

/** What stands for https://files.slack.com: private files by bearer token, and uploads; an origin of its own. */
export class FileHost {
  readonly requests: Fetched[] = [];
  readonly uploads = new Map<string, Upload>();
  readonly #files: Files;
  readonly #tokens: Tokens;
  /** By file name. */
  readonly #faults = new Map<string, FileFault>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  /** Uploads that go wrong, next ones first. */
  readonly #uploadFaults: FileFault[] = [];

  constructor(files: Files, tokens: Tokens) {
    this.#files = files;
    this.#tokens = tokens;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#files.origin = this.origin;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  /** From now on, files of this name misbehave. */
  spoil(filename: string, fault: FileFault): void {
    this.#faults.set(filename, fault);
  }

  /** The next upload misbehaves. */
  spoilUpload(fault: FileFault): void {
    this.#uploadFaults.push(fault);
  }

  /** All uploads work from now on. */
  healUploads(): void {
    this.#uploadFaults.length = 0;
  }

  /** @returns Where an upload of that name and length is to be sent. */
  announce(
    filename: string,
    length: number,
    workspace: Workspace,
  ): { readonly url: string; readonly key: string } {
    const key = secret('');
    this.uploads.set(key, { filename, length, workspace });
    return { url: `${this.origin}/upload/v1/${key}`, key };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.origin);
    const authorized = request.headers.authorization !== undefined;
    response.on('close', () =>
      this.requests.push({ path: pathname, authorized, status: response.statusCode }),
    );
    const upload = this.uploads.get(/^\/upload\/v1\/(\w+)$/.exec(pathname)?.[1] ?? '');
    if (upload !== undefined) return this.#receive(upload, request, response);
    const id = /^\/files-pri\/T\w+-(F\w+)\//.exec(pathname)?.[1] ?? '';
    const file = this.#files.all.get(id);
    if (file === undefined || file.state !== 'visible') return html(response, 404, 'File not found');
    const fault = this.#faults.get(file.name);
    if (fault !== undefined && !(fault.kind === 'type')) return misbehave(response, file.bytes, fault);
    if (!this.#mayRead(file, bearer(request.headers.authorization), response)) return;
    const type = fault?.contentType ?? file.mimetype;
    response.writeHead(200, { 'content-type': type, 'content-length': file.bytes.length }).end(file.bytes);
  }

  /** Without a token one is sent to the sign-in page; with one that lacks the scope, one gets that page itself. */
  #mayRead(file: StoredFile, token: string | undefined, response: ServerResponse): boolean {
    const signIn = `${this.origin}/?redir=${encodeURIComponent(`/files-pri/${file.id}`)}`;
    if (token === undefined) {
      response.writeHead(302, { location: signIn }).end();
      return false;
    }
    try {
      const grant = this.#tokens.check(token);
      if (grant.workspaceId === file.workspace.id && grant.scopes.includes('files:read')) return true;
    } catch {
      // An unknown or outlived token is no better than none.
    }
    html(response, 200, `Sign in to ${file.workspace.name}`);
    return false;
  }

  async #receive(upload: Upload, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.#uploadFaults.shift();
    const bytes = await readBody(request);
    if (fault !== undefined) return misbehave(response, bytes, fault);
    const type = request.headers['content-type'] ?? '';
    upload.bytes = type.startsWith('multipart/form-data') ? await firstFile(bytes, type) : bytes;
    response.writeHead(200, { 'content-type': 'text/plain' }).end(`OK - ${upload.bytes.length}`);
  }
}

async function firstFile(bytes: Buffer, type: string): Promise<Uint8Array> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  for (const [, value] of form) {
    if (typeof value !== 'string') return new Uint8Array(await value.arrayBuffer());
  }
  return new Uint8Array();
}

function html(response: ServerResponse, status: number, title: string): void {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!DOCTYPE html><html lang="en"><head><title>${title} | Slack</title></head><body></body></html>`);
}

function misbehave(response: ServerResponse, bytes: Uint8Array, fault: FileFault): void {
  switch (fault.kind) {
    case 'missing':
      html(response, 404, 'File not found');
      break;
    case 'status':
      html(response, fault.status, 'Trouble');
      break;
    case 'redirect':
      response.writeHead(302, { location: fault.to }).end();
      break;
    case 'slow':
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': bytes.length });
      drip(response, bytes.subarray(0, 1), 200);
      break;
    case 'endless':
      response.writeHead(200, { 'content-type': 'image/jpeg' });
      response.write(bytes);
      drip(response, new Uint8Array(256 * 1024), 1);
      break;
    default:
    // Silent: nothing is ever said.
  }
}

/** Sends a piece again and again until the other side has had enough. */
function drip(response: ServerResponse, piece: Uint8Array, everyMs: number): void {
  const timer = setInterval(() => response.write(piece), everyMs);
  response.on('close', () => clearInterval(timer));
}
