import { PersonError } from '../../errors.ts';
import { FetchError, readWithin } from '../shared/download.ts';
import { DOWNLOAD_LIMITS } from '../shared/limits.ts';

/** What Discord says about an attachment; what it is, only its bytes tell. */
export interface AttachmentInfo {
  readonly url: string;
  /** Bytes, as announced. */
  readonly size: number;
}

export interface DownloadOptions {
  /** Origins that may be asked; a redirect is never followed. */
  readonly origins: readonly string[];
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
}

/**
 * Fetches an attachment's bytes. Its address is signed, expires and is kept nowhere; it is not in any error either.
 * @throws PersonError `photo-too-large`, FetchError for everything else.
 */
export async function fetchAttachment(
  { url, size }: AttachmentInfo,
  { origins, maxBytes = DOWNLOAD_LIMITS.maxBytes, timeoutMs = DOWNLOAD_LIMITS.timeoutMs }: DownloadOptions,
): Promise<Uint8Array> {
  if (size > maxBytes) throw new PersonError('photo-too-large', { max: maxBytes, size });
  if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) {
    throw new FetchError('the attachment is not on Discord’s CDN');
  }
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel();
      throw new FetchError(`the CDN answered ${response.status}`);
    }
    return await readWithin(response.body, maxBytes);
  } catch (error) {
    if (error instanceof PersonError || error instanceof FetchError) throw error;
    throw new FetchError(`no answer from the CDN (${error instanceof Error ? error.name : 'unknown'})`);
  }
}
