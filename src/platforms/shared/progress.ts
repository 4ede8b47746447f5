import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Speech } from '../../i18n/speech.ts';
import { PROGRESS_AFTER_MS } from './limits.ts';

/** What takes a while, and where that can be said. */
export interface Progress {
  /** Of what is being answered: finds it in the log. */
  readonly requestId: string;
  readonly hasPhoto: boolean;
  show(sentence: string): Promise<void>;
}

/** Says that it takes a while: at once where a photo has to be looked at, else when it does. */
export function showProgress(
  log: Logger,
  { requestId, hasPhoto, show }: Progress,
  speech: Speech,
): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const said = (async () => {
    try {
      if (!hasPhoto) await sleep(PROGRESS_AFTER_MS, undefined, { signal: stopped.signal });
      await show(hasPhoto ? speech.say('chat.looking-at-photo') : speech.say('chat.thinking'));
    } catch (error) {
      if (!stopped.signal.aborted) log.info({ requestId, err: error }, 'progress could not be shown');
    }
  })();
  return {
    stop: () => {
      stopped.abort();
      // The answer takes the place of what is being said: not before it has been said.
      return said;
    },
  };
}
