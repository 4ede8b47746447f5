import type { BaseInteraction } from 'discord.js';
import { claimed, SEEN_TTL_MS } from '../../shared/claims.ts';
import type { DiscordContext } from '../context.ts';
import type { Open } from '../unfinished.ts';
import { acknowledgeInTime } from './acknowledge.ts';

/** An interaction that is acknowledged by deferring its answer. */
type Deferrable = BaseInteraction & { deferred: boolean };

/**
 * Acknowledges an interaction before anything else is done, then works on it once: an event that is delivered again
 * (resumed connection, second process) has been claimed by now, and is left alone.
 */
export async function begun(
  context: DiscordContext,
  interaction: Deferrable,
  acknowledge: () => Promise<unknown>,
  kind: 'reply' | 'update',
  work: (beforeAnswer: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { log, unfinished, options } = context;
  const { id, applicationId, token, locale } = interaction;
  try {
    await acknowledgeInTime(acknowledge);
  } catch (error) {
    log.warn({ requestId: id, err: error }, 'not acknowledged in time');
    return;
  }
  // The library does not know of a try whose reply was lost.
  interaction.deferred = true;
  const claim = () => options.state.claim('seen', `discord:${id}`, true, { ttlMs: SEEN_TTL_MS });
  if (!(await claimed(claim, log))) return;
  const open: Open = { kind, applicationId, token, locale };
  // Before an answer: from then on it may stand there, and no apology of the next process may be written over it.
  const beforeAnswer = () => unfinished.writeDown(id, { ...open, kind: 'update' });
  await unfinished.during(id, open, () => work(beforeAnswer));
}
