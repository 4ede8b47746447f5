import { z } from 'zod';
import type { Photo } from '../../conversation/request.ts';
import { PersonError } from '../../errors.ts';
import { FetchError, readWithin } from '../shared/download.ts';
import { DOWNLOAD_LIMITS } from '../shared/limits.ts';
import { neededScope, refusalOf } from './refusals.ts';
import type { Workspace } from './workspace.ts';

/** What Slack tells of a file; what it is, only its bytes say. */
export const fileSchema = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nullish(),
  /** `tombstone`: deleted; `hidden_by_limit`: too old for the workspace's plan; `external`: kept elsewhere. */
  mode: z.string().nullish(),
  /** `check_file_info`: shared from another workspace, told only when asked for. */
  file_access: z.string().nullish(),
  is_external: z.boolean().nullish(),
  url_private: z.string().nullish(),
  url_private_download: z.string().nullish(),
});

export type SlackFile = z.infer<typeof fileSchema>;

/** Why a file cannot be had, as far as the person can do something about it. */
export type FileTroubleKind = 'deleted' | 'external' | 'private' | 'scope';

export class FileTrouble extends Error {
  readonly code = 'SLACK_FILE';
  readonly kind: FileTroubleKind;
  /** The scope that is missing, of `scope`. */
  readonly scope: string | undefined;

  constructor(kind: FileTroubleKind, scope?: string) {
    super(kind);
    this.kind = kind;
    this.scope = scope;
  }
}

/** Redirects that are followed, without the token. */
const MAX_REDIRECTS = 3;

/** The scope that opening files takes. */
const FILES_SCOPE = 'files:read';

export interface FetchFileOptions {
  /** Origins of the workspace's files: the only ones that get the token. */
  readonly origins: readonly string[];
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
}

/**
 * Fetches a file's bytes as a photo.
 * @throws PersonError `photo-too-large`, FileTrouble, FetchError for everything else.
 */
export async function fetchFile(
  workspace: Workspace,
  told: SlackFile,
  options: FetchFileOptions,
): Promise<Photo> {
  const file = isTold(told) ? told : await askFor(workspace, told.id);
  if (file.mode === 'tombstone') throw new FileTrouble('deleted');
  if (file.mode === 'hidden_by_limit') throw new FileTrouble('private');
  if (file.is_external === true || file.mode === 'external') throw new FileTrouble('external');
  const url = file.url_private_download ?? file.url_private;
  const { maxBytes = DOWNLOAD_LIMITS.maxBytes } = options;
  const size = file.size ?? 0;
  if (size > maxBytes) throw new PersonError('photo-too-large', { max: maxBytes, size });
  if (url === undefined || url === null) throw new FileTrouble('private');
  const bytes = await download(url, workspace.token, options);
  if (bytes !== undefined && !isPage(bytes)) return { bytes };
  return explainPage(workspace, file.id);
}

/** Whether the event told all of it; a deleted file says so and nothing else. */
function isTold(file: SlackFile): boolean {
  if (file.mode === 'tombstone' || file.mode === 'hidden_by_limit') return true;
  if (file.file_access === 'file_not_found' || file.file_access === 'access_denied')
    throw new FileTrouble('private');
  return (
    file.file_access !== 'check_file_info' && (file.url_private_download ?? file.url_private ?? '') !== ''
  );
}

/** Asks Slack about a file. @throws FileTrouble */
export async function askFor({ client }: Workspace, fileId: string): Promise<SlackFile> {
  try {
    const { file } = await client.files.info({ file: fileId });
    return fileSchema.parse(file);
  } catch (error) {
    switch (refusalOf(error)) {
      case 'file-deleted':
        throw new FileTrouble('deleted');
      case 'file-hidden':
        throw new FileTrouble('private');
      case 'scope-missing':
        throw new FileTrouble('scope', neededScope(error) ?? FILES_SCOPE);
      default:
        throw error;
    }
  }
}

/**
 * Slack answers with a page to sign in, and status 200, where a token does not open a file. Asking about the file says
 * why: a scope that is missing, or a conversation that we are not in.
 */
async function explainPage(workspace: Workspace, fileId: string): Promise<never> {
  await askFor(workspace, fileId);
  throw new FileTrouble('private');
}

/** The bytes behind an address; `undefined` where it leads to a page that is none of the files'. */
async function download(
  address: string,
  token: string,
  { origins, maxBytes = DOWNLOAD_LIMITS.maxBytes, timeoutMs = DOWNLOAD_LIMITS.timeoutMs }: FetchFileOptions,
): Promise<Uint8Array | undefined> {
  const signal = AbortSignal.timeout(timeoutMs);
  let url = address;
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) {
        // The first address is Slack's own; one that a redirect names is followed no further than to the files.
        if (redirects === 0) throw new FetchError('the file is not on Slack’s file host');
        return undefined;
      }
      const headers = redirects === 0 ? { authorization: `Bearer ${token}` } : undefined;
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        ...(headers === undefined ? {} : { headers }),
      });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = URL.canParse(location, url) ? new URL(location, url).href : '';
        continue;
      }
      if (response.status === 401 || response.status === 403 || response.status === 404) {
        await response.body?.cancel();
        return undefined;
      }
      if (response.status !== 200 || response.body === null) {
        await response.body?.cancel();
        throw new FetchError(`the file host answered ${response.status}`);
      }
      return await readWithin(response.body, maxBytes);
    }
    return undefined;
  } catch (error) {
    if (error instanceof PersonError || error instanceof FetchError) throw error;
    throw new FetchError(`no answer from the file host (${error instanceof Error ? error.name : 'unknown'})`);
  }
}

/** Whether these are the bytes of a web page: no picture begins like one. */
function isPage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart().toLowerCase();
  return start.startsWith('<!doctype html') || start.startsWith('<html');
}
