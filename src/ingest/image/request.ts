import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';

/** Limits of one request. */
export interface RequestLimits {
  /** Largest body, in bytes, counted while it arrives. */
  readonly maxBytes: number;
  /** Longest silence, in milliseconds: while connecting, before the first byte and between bytes. */
  readonly idleMs: number;
  /** Longest time from start to end, in milliseconds. */
  readonly totalMs: number;
}

export interface RequestOptions extends RequestLimits {
  readonly headers: Readonly<Record<string, string>>;
  /** Turns names into addresses; `undefined`: the system's own way. */
  readonly lookup: LookupFunction | undefined;
  readonly signal: AbortSignal;
}

/** An answer. `body` is read for 200 only. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A limit of the request was passed. */
class RequestLimitError extends Error {
  readonly code: 'TOO_LARGE' | 'TOO_SLOW';

  constructor(code: 'TOO_LARGE' | 'TOO_SLOW', message: string) {
    super(message);
    this.code = code;
  }
}

/** One GET, no redirect followed. @throws RequestLimitError, Node's network errors, the signal's reason. */
export async function get(url: URL, options: RequestOptions): Promise<Answer> {
  options.signal.throwIfAborted();
  const stop = new AbortController();
  const onAbort = () => stop.abort(options.signal.reason);
  options.signal.addEventListener('abort', onAbort, { once: true });
  const tooSlow = () => stop.abort(new RequestLimitError('TOO_SLOW', 'the answer took too long'));
  const timer = setTimeout(tooSlow, options.totalMs);
  try {
    const response = await send(url, options, stop.signal, tooSlow);
    const { statusCode: status = 0, headers } = response;
    if (status === 200) return { status, headers, body: await readBody(response, options.maxBytes) };
    response.destroy();
    return { status, headers, body: Buffer.alloc(0) };
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', onAbort);
  }
}

function send(
  url: URL,
  options: RequestOptions,
  signal: AbortSignal,
  tooSlow: () => void,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const { headers, idleMs, lookup } = options;
    const request = send(url, {
      headers,
      signal,
      timeout: idleMs,
      ...(lookup === undefined ? {} : { lookup }),
    });
    request.on('timeout', tooSlow).on('error', reject).on('response', resolve).end();
  });
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const tooLarge = () =>
    new RequestLimitError('TOO_LARGE', `the picture is larger than ${maxBytes / 1e6} MB`);
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) {
    response.destroy();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    // Leaving the loop by a throw destroys the response and its socket.
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
