import { fileTypeFromBuffer } from 'file-type';
import { errorCode } from '../../errors.ts';
import { MAX_IMAGE_BYTES } from '../../vision/limits.ts';
import { RowProblem } from '../problem.ts';
import { quoted } from '../row/text.ts';
import { checkHost, guardedLookup, type IsAllowed, type Resolve } from './address.ts';
import { HostQueues, type Politeness } from './host-queues.ts';

import { type Answer, get, type RequestLimits } from './request.ts';
import { type RetryPolicy, withRetries } from './retry.ts';

/** What is known of an earlier download, so that the server may answer "not modified". */
interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A picture's bytes, or that they are as they were. */
export type Fetched =
  | { readonly kind: 'unchanged' }
  | ({ readonly kind: 'bytes'; readonly bytes: Uint8Array } & Validators);

/** Downloads one picture. @throws RowProblem when it cannot be had. */
export type FetchImage = (address: string, known: Validators, signal: AbortSignal) => Promise<Fetched>;

export interface DownloaderOptions extends RequestLimits, RetryPolicy, Politeness {
  readonly maxRedirects: number;
  /** For tests against a local server only. */
  readonly allowPrivateHosts: boolean;
  /** Which addresses names may resolve to; public ones by default. */
  readonly isPublic?: IsAllowed;
  /** How names become addresses; the system's way by default. */
  readonly resolve?: Resolve;
}

/** Friendly to a shop's own server and still quick: four at once, at most 40 starts a second for each host. */
const DOWNLOADER_DEFAULTS: DownloaderOptions = {
  maxBytes: MAX_IMAGE_BYTES,
  idleMs: 15_000,
  totalMs: 60_000,
  attempts: 4,
  baseMs: 500,
  maxRetryAfterMs: 60_000,
  concurrency: 4,
  delayMs: 25,
  maxRedirects: 5,
  allowPrivateHosts: false,
};

const USER_AGENT = 'Threadfinder (catalogue ingestion)';
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** A downloader that keeps to every limit across all that it is asked for. */
export function createDownloader(options: Partial<DownloaderOptions> = {}): FetchImage {
  const settings = { ...DOWNLOADER_DEFAULTS, ...options };
  const queues = new HostQueues(settings);
  const lookup = settings.allowPrivateHosts ? undefined : guardedLookup(settings.resolve, settings.isPublic);

  const ask = async (url: URL, known: Validators, signal: AbortSignal): Promise<Answer> => {
    if (!settings.allowPrivateHosts) checkHost(url.hostname);
    const request = { ...settings, lookup, signal, headers: requestHeaders(known) };
    return queues.run(url.host, () => withRetries(() => get(url, request), settings, signal));
  };

  return async (address, known, signal) => {
    if (!URL.canParse(address))
      throw new RowProblem(`image: expected an http(s) address, got ${quoted(address)}`);
    let url = new URL(address);
    for (let hops = 0; hops <= settings.maxRedirects; hops++) {
      const answer = await ask(url, known, signal).catch((error: unknown) => {
        throw signal.aborted ? signal.reason : problem(url, reasonOf(error), error);
      });
      if (answer.status === 304) return { kind: 'unchanged' };
      if (answer.status === 200) return await checkedPicture(url, answer);
      const { location } = answer.headers;
      if (!REDIRECTS.has(answer.status) || location === undefined) {
        throw problem(url, `the server answered ${answer.status}`);
      }
      url = nextHop(url, location);
    }
    throw problem(url, `redirected more than ${settings.maxRedirects} times`);
  };
}

function nextHop(from: URL, location: string): URL {
  const next = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (next?.protocol !== 'http:' && next?.protocol !== 'https:')
    throw problem(from, 'redirected to no http(s) address');
  return next;
}

function requestHeaders({ etag, lastModified }: Validators): Record<string, string> {
  return {
    'user-agent': USER_AGENT,
    accept: 'image/*',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

/** What a server says about the type is not believed: the bytes themselves must be a picture. */
async function checkedPicture(url: URL, { headers, body }: Answer): Promise<Fetched> {
  const type = await fileTypeFromBuffer(body).catch(() => undefined);
  if (type?.mime.startsWith('image/') !== true) throw problem(url, 'what was sent is not a picture');
  const { etag, 'last-modified': lastModified } = headers;
  return {
    kind: 'bytes',
    bytes: body,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && /^(TOO_LARGE|TOO_SLOW|ADDRESS_FORBIDDEN)$/.test(errorCode(error) ?? ''))
    return error.message;
  return `no answer (${errorCode(error) ?? 'connection failed'})`;
}

/** Credentials and query strings of an address (signatures, tokens) stay out of reports. */
function problem(url: URL, reason: string, cause?: unknown): RowProblem {
  return new RowProblem(`image: ${url.origin}${url.pathname}: ${reason}`, cause);
}
