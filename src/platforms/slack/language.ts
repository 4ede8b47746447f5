import { replyLanguage } from '../../i18n/reply-language.ts';
import { inTime } from '../shared/in-time.ts';
import type { SlackContext } from './context.ts';
import { personIdOf } from './ids.ts';

/** Longest wait for the State to say what somebody chose, in milliseconds. */
const PATIENCE_MS = 500;

/**
 * What to speak to somebody in besides the stylist's answers: the language that they chose, else the one that is set in
 * Slack. BCP 47. Never rejects and never takes long.
 */
export async function languageFor(
  { options, log }: SlackContext,
  { teamId, userId, locale }: { readonly teamId: string; readonly userId: string; readonly locale: string },
): Promise<string> {
  const chosen = options.language(personIdOf(teamId, userId)).catch((error: unknown) => {
    log.debug({ err: error }, 'a language is not known');
    return undefined;
  });
  return replyLanguage({ preferred: await inTime(chosen, PATIENCE_MS), locale });
}
