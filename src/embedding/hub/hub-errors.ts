import path from 'node:path';
import { ThreadfinderError } from '../../errors.ts';
import type { Purpose } from './purpose.ts';

function builtIn({ setting, builtIn: name }: Purpose): string {
  return `set ${setting}=${name} to use the built-in model, which needs no download`;
}

/** No answer: no network, a wrong address, a firewall. */
export function unreachable(url: URL, purpose: Purpose, cause: unknown): ThreadfinderError {
  return new ThreadfinderError(`The model hub at ${url.origin} cannot be reached.`, {
    code: 'HUB_UNREACHABLE',
    fix: `Check the network, set HUB_ENDPOINT to a mirror, or ${builtIn(purpose)}.`,
    cause,
  });
}

/** An answer, but not the file. */
export function refused(
  url: URL,
  response: Response,
  { model, file, purpose }: { readonly model: string; readonly file: string; readonly purpose: Purpose },
): ThreadfinderError {
  const reason = response.headers.get('x-error-code');
  // The hub answers 401 for a model that does not exist, so as not to tell private ones.
  if (response.status === 401 || response.status === 403 || reason === 'RepoNotFound')
    return new ThreadfinderError(`The hub at ${url.origin} has no public model "${model}".`, {
      code: 'HUB_MODEL_NOT_FOUND',
      fix: `Check the spelling of ${purpose.setting} (owner/name), or ${builtIn(purpose)}.`,
    });
  if (response.status === 404)
    return new ThreadfinderError(`The model "${model}" has no file ${file} on the hub at ${url.origin}.`, {
      code: 'HUB_FILE_NOT_FOUND',
      fix: `Set ${purpose.setting} to a model with ONNX weights for transformers.js, or ${builtIn(purpose)}.`,
    });
  return new ThreadfinderError(`The hub at ${url.origin} answered ${response.status} for ${model}/${file}.`, {
    code: 'HUB_REFUSED',
    fix: `Try again later, or ${builtIn(purpose)}.`,
  });
}

/** The connection ended before the file did, and went on ending. */
export function cut(url: URL, received: number, size: number, cause: unknown): ThreadfinderError {
  return new ThreadfinderError(`The download of ${url.pathname} ended after ${received} of ${size} bytes.`, {
    code: 'HUB_DOWNLOAD_CUT',
    fix: 'Start again: what has arrived is kept, and the download goes on from there.',
    cause,
  });
}

/** All bytes arrived, and they are not those of the file. */
export function mismatch(url: URL, expected: string, actual: string): ThreadfinderError {
  return new ThreadfinderError(
    `The download of ${url.pathname} is damaged: expected ${expected}, received ${actual}.`,
    {
      code: 'HUB_CHECKSUM_MISMATCH',
      fix: 'Start again to fetch it anew; if it happens again, the mirror in HUB_ENDPOINT or a proxy changes files.',
    },
  );
}

/** The disk said no: full, read-only, or something else has that name. */
export function notWritable(target: string, cause: unknown): ThreadfinderError {
  return new ThreadfinderError(`The model cannot be written to ${path.dirname(target)}.`, {
    code: 'HUB_CACHE_NOT_WRITABLE',
    fix: 'Make room and make the folder writable, or set DATA_DIR to another one.',
    cause,
  });
}

/** Work on the disk whose failure means that `target` cannot be written. */
export async function writing<T>(target: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw notWritable(target, error);
  });
}
