import type { BaseInteraction } from 'discord.js';
import { claimed, SEEN_TTL_MS } from '../../shared/claims.ts';
import type { DiscordContext } from '../context.ts';
import type { Open } from '../unfinished.ts';
import { acknowledgeInTime } from './acknowledge.ts';

/** An interaction that is acknowledged by deferring its answer. */
type Deferrable = BaseInteraction & { deferred: boolean };

/** What is done before an answer takes the place of "thinking…". */
export type BeforeAnswer = () => Promise<void>;

/**
 * Acknowledges an interaction before anything else is done, then works on it once: an event that is delivered again
 * (resumed connection, second process) has been claimed by now, and is left alone.
 */
export async function begun(
  context: DiscordContext,
  interaction: Deferrable,
  acknowledge: () => Promise<unknown>,
  kind: 'reply' | 'update',
  work: (beforeAnswer: BeforeAnswer) => Promise<void>,
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
  const writeDown = (open: Open): Promise<void> =>
    unfinished.begin(id, open).catch((error: unknown) => log.error({ err: error }, 'not written down'));
  const at = { applicationId, token, locale };
  await writeDown({ kind, ...at });
  try {
    // From then on an answer may stand there, which no apology of the next process may be written over.
    await work(() => writeDown({ kind: 'update', ...at }));
  } finally {
    await unfinished.end(id).catch((error: unknown) => log.error({ err: error }, 'not crossed out'));
  }
}
