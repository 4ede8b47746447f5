import type { BaseInteraction } from 'discord.js';
import { refusalOf } from '../api-errors.ts';
import type { DiscordContext } from '../context.ts';
import type { Open } from '../unfinished.ts';

/** Long enough for any replay of the gateway. */
const SEEN_TTL_MS = 24 * 3_600_000;

/**
 * Acknowledges an interaction before anything else is done, then works on it once: an event that is delivered again
 * (resumed connection, second process) is acknowledged or claimed by now, and left alone.
 */
export async function begun(
  context: DiscordContext,
  interaction: BaseInteraction,
  acknowledge: () => Promise<unknown>,
  kind: 'reply' | 'update',
  work: () => Promise<void>,
): Promise<void> {
  const { log, unfinished, options } = context;
  const { id, applicationId, token, locale } = interaction;
  try {
    await acknowledge();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === 'acknowledged') log.debug({ requestId: id }, 'answered elsewhere');
    else log.warn({ requestId: id, err: error }, 'not acknowledged in time');
    return;
  }
  const open: Open = { kind, applicationId, token, locale };
  const [first] = await Promise.all([
    claimed(() => options.state.claim('seen', `discord:${id}`, true, { ttlMs: SEEN_TTL_MS }), log),
    unfinished.begin(id, open).catch((error: unknown) => log.error({ err: error }, 'not written down')),
  ]);
  if (!first) return;
  try {
    await work();
  } finally {
    await unfinished.end(id).catch((error: unknown) => log.error({ err: error }, 'not crossed out'));
  }
}

/** Whether we are the first to see an event. Where the State does not tell, answering twice is better than never. */
export async function claimed(claim: () => Promise<boolean>, log: DiscordContext['log']): Promise<boolean> {
  try {
    return await claim();
  } catch (error) {
    log.error({ err: error }, 'an event could not be claimed');
    return true;
  }
}

export { SEEN_TTL_MS };
