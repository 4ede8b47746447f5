import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { errorCode, ThreadfinderError } from '../../errors.ts';
import type { Dtype } from './dtype.ts';

/** Raised when texts or pictures are prepared in another way, so that catalogues made before are rebuilt. */
const PREPARATION = 1;

/** @throws ThreadfinderError `MODEL_FILE_MISSING`, naming the first file that the folder lacks. */
export async function checkModelFiles(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const facts = await stat(path.join(folder, file)).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (facts?.isFile() !== true)
      throw new ThreadfinderError(`The model in ${folder} lacks ${file}.`, {
        code: 'MODEL_FILE_MISSING',
        fix: 'Restore the file (for a built-in model: git checkout -- models), or choose another model.',
      });
  }
}

/** Names the exact weights, precision and preparation: equal revisions give equal embeddings. */
export async function modelRevision(folder: string, files: readonly string[], dtype: Dtype): Promise<string> {
  const hashes = await Promise.all(
    files.map(async (file) => `${file} ${await sha256(path.join(folder, file))}`),
  );
  return createHash('sha256')
    .update([`preparation ${PREPARATION}`, `dtype ${dtype}`, ...hashes].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
