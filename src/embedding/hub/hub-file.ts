import { checksumOfEtag } from './checksum.ts';
import { refused, unreachable } from './hub-errors.ts';
import type { Purpose } from './purpose.ts';

/** Where models come from. */
export interface Hub {
  /** Such as `https://huggingface.co`, or a mirror that speaks the same paths. */
  readonly endpoint: string;
  /** Sent to the endpoint, and to nobody else, where it is set. */
  readonly token?: string;
  readonly purpose: Purpose;
}

/** A file as the hub describes it, before it is fetched. */
export interface HubFile {
  readonly name: string;
  readonly url: URL;
  readonly size: number;
  readonly checksum?: string;
  /** The commit that it belongs to, where the hub says so. */
  readonly commit?: string;
}

/** How long the hub may take to describe a file, in milliseconds. */
const ANSWER_MS = 30_000;

/** How many redirects within the hub are followed (small files have one to a cache, renamed models one more). */
const MAX_REDIRECTS = 5;

/**
 * Asks the hub for a file's size and checksum. Large files redirect to another host; what is asked for is in the
 * headers of that redirect, which is therefore not followed.
 * @throws ThreadfinderError `HUB_UNREACHABLE`, `HUB_MODEL_NOT_FOUND`, `HUB_FILE_NOT_FOUND`, `HUB_REFUSED`.
 */
export async function describeFile(
  hub: Hub,
  model: string,
  revision: string,
  name: string,
): Promise<HubFile> {
  let url = new URL(`${model}/resolve/${encodeURIComponent(revision)}/${name}`, folderUrl(hub.endpoint));
  let commit: string | null = null;
  for (let redirects = 0; ; redirects++) {
    const response = await ask(hub, url, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    commit ??= response.headers.get('x-repo-commit');
    const next = response.headers.get('location');
    const size = Number(
      response.headers.get('x-linked-size') ?? response.headers.get('content-length') ?? NaN,
    );
    const linked = response.headers.has('x-linked-size');
    if (response.status >= 300 && response.status < 400 && next !== null && !linked) {
      if (redirects === MAX_REDIRECTS)
        throw refused(url, response, { model, file: name, purpose: hub.purpose });
      url = new URL(next, url);
      continue;
    }
    if (response.status >= 400 || !Number.isSafeInteger(size))
      throw refused(url, response, { model, file: name, purpose: hub.purpose });
    const checksum = checksumOfEtag(response.headers.get('x-linked-etag') ?? response.headers.get('etag'));
    return {
      name,
      url,
      size,
      ...(checksum === undefined ? {} : { checksum }),
      ...(commit !== null && /^[0-9a-f]{40}$/.test(commit) ? { commit } : {}),
    };
  }
}

/** One request to the hub, uncompressed so that sizes are those of the file. */
export async function ask(hub: Hub, url: URL, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('accept-encoding', 'identity');
  headers.set('user-agent', 'threadfinder');
  if (hub.token !== undefined && url.origin === new URL(hub.endpoint).origin)
    headers.set('authorization', `Bearer ${hub.token}`);
  try {
    return await fetch(url, { ...init, headers });
  } catch (error) {
    throw unreachable(url, hub.purpose, error);
  }
}

function folderUrl(endpoint: string): string {
  return endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
}
