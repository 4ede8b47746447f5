import { join } from 'node:path';
import type { Logger } from 'pino';
import { patiently } from '../../../mongodb/retry.ts';
import { type CopyOptions, copyAll } from './copy.ts';
import { writeMirrorFile } from './mirror-file.ts';
import type { OpenIndex, Place } from './place.ts';

const LOAD_PATIENCE_MS = 60_000;
const LOG_EVERY = 20_000;

export interface LoadOptions extends Omit<CopyOptions, 'index'> {
  /** What the place will hold, see `readMirrorFile`. */
  readonly content: string;
  readonly openIndex: OpenIndex;
  readonly log?: Logger | undefined;
}

/**
 * Copies everything into an empty place.
 *
 * The index is closed and opened again in the end: zvec searches what it has just been given about five times slower
 * than what it has put away.
 * @throws ThreadfinderError `DATA_DIR_IN_USE` when another process took the place in that moment.
 */
export async function loadPlace(options: LoadOptions, place: Place): Promise<Place> {
  const { content, openIndex, log } = options;
  const started = Date.now();
  let said = 0;
  let loaded = 0;
  const onProgress = (done: number): void => {
    loaded = done;
    if (done - said < LOG_EVERY) return;
    said = done;
    log?.info({ products: done }, 'loading the vectors');
  };
  await patiently(LOAD_PATIENCE_MS, () => copyAll({ ...options, index: place.index }, onProgress));
  await writeMirrorFile(place.directory, { of: content, loaded: true });
  await place.index.close();
  const index = await openIndex({ directory: join(place.directory, 'index'), rebuild: false });
  log?.info({ products: loaded, ms: Date.now() - started }, 'vectors loaded');
  return { ...place, index };
}
