import type { Logger } from 'pino';

/** Long enough for any replay of an event, in milliseconds. */
export const SEEN_TTL_MS = 24 * 3_600_000;

/** Whether we are the first to see an event. Where the State does not tell, answering twice is better than never. */
export async function claimed(claim: () => Promise<boolean>, log: Logger): Promise<boolean> {
  try {
    return await claim();
  } catch (error) {
    log.error({ err: error }, 'an event could not be claimed');
    return true;
  }
}
