import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { APIAttachment } from 'discord-api-types/v10';
import sharp from 'sharp';
import { snowflake } from './snowflake.ts';

/** How one attachment misbehaves when it is fetched. */
export type CdnFault =
  | { readonly kind: 'missing' }
  /** Says that it is something else than it was uploaded as. */
  | { readonly kind: 'type'; readonly contentType: string }
  /** Sends its bytes, then more without end. */
  | { readonly kind: 'endless' }
  /** A few bytes now and then. */
  | { readonly kind: 'slow' }
  /** Takes the request and never answers. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Announces another length than it has, then ends. */
  | { readonly kind: 'length'; readonly bytes: number };

interface Stored {
  readonly attachment: APIAttachment;
  readonly bytes: Uint8Array;
}

/** How long a link works, milliseconds. */
const LINK_LIFE_MS = 24 * 3_600_000;

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

/** Discord's content delivery: attachments under links that are signed and expire, on an origin of its own. */
export class Cdn {
  readonly requests: string[] = [];
  /** By file name. */
  readonly #faults = new Map<string, CdnFault>();
  readonly #stored = new Map<string, Stored>();
  readonly #server = createServer((request, response) => this.#answer(request, response));
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  /** Takes an upload; resolves to it as the API describes it. */
  async store(
    channelId: string,
    filename: string,
    bytes: Uint8Array,
    description?: string,
  ): Promise<APIAttachment> {
    const id = snowflake();
    const expires = Math.floor((this.#now() + LINK_LIFE_MS) / 1000).toString(16);
    const place = `/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
    const url = `${this.origin}${place}?ex=${expires}&is=${expires}&hm=${signature(place, expires)}&`;
    const contentType = TYPES[path.extname(filename).toLowerCase()];
    const attachment: APIAttachment = {
      id,
      filename,
      size: bytes.length,
      url,
      proxy_url: url,
      ...(contentType === undefined ? {} : { content_type: contentType }),
      ...(description === undefined ? {} : { description }),
      ...(await dimensions(bytes)),
    };
    this.#stored.set(id, { attachment, bytes });
    return attachment;
  }

  /** From now on, files of this name misbehave. */
  spoil(filename: string, fault: CdnFault): void {
    this.#faults.set(filename, fault);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.origin);
    this.requests.push(url.pathname);
    const id = url.pathname.split('/')[3] ?? '';
    const stored = this.#stored.get(id);
    const expires = url.searchParams.get('ex') ?? '';
    const valid =
      url.searchParams.get('hm') === signature(url.pathname, expires) &&
      Number.parseInt(expires, 16) * 1000 > this.#now();
    const fault = this.#faults.get(stored?.attachment.filename ?? '');
    if (stored === undefined || !valid || fault?.kind === 'missing') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('This content is no longer available.');
      return;
    }
    const type = stored.attachment.content_type ?? 'application/octet-stream';
    serve(response, stored.bytes, type, fault);
  }
}

function serve(response: ServerResponse, bytes: Uint8Array, type: string, fault: CdnFault | undefined): void {
  switch (fault?.kind) {
    case 'redirect':
      response.writeHead(302, { location: fault.to }).end();
      return;
    case 'silent':
      return;
    case 'slow':
      response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
      drip(response, bytes.subarray(0, 1), 200);
      return;
    case 'endless':
      response.writeHead(200, { 'content-type': type });
      response.write(bytes);
      drip(response, new Uint8Array(256 * 1024), 1);
      return;
    case 'length':
      response.writeHead(200, { 'content-type': type, 'content-length': fault.bytes });
      response.write(bytes.subarray(0, fault.bytes), () => response.destroy());
      return;
    default:
      response.writeHead(200, {
        'content-type': fault?.kind === 'type' ? fault.contentType : type,
        'content-length': bytes.length,
      });
      response.end(bytes);
  }
}

/** Sends a piece again and again until the other side has had enough. */
function drip(response: ServerResponse, piece: Uint8Array, everyMs: number): void {
  const timer = setInterval(() => response.write(piece), everyMs);
  response.on('close', () => clearInterval(timer));
}

function signature(place: string, expires: string): string {
  return createHash('sha256').update(`${place} ${expires}`).digest('hex');
}

async function dimensions(bytes: Uint8Array): Promise<{ width?: number; height?: number }> {
  try {
    const { width, height } = await sharp(bytes).metadata();
    return { width, height };
  } catch {
    return {};
  }
}
