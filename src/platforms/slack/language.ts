import { replyLanguage } from '../../i18n/reply-language.ts';
import { inTime } from '../shared/in-time.ts';
import type { SlackContext } from './context.ts';
import { personIdOf } from './ids.ts';
import type { Workspace } from './workspace.ts';

/** Longest wait for the State to say what somebody chose, in milliseconds. */
const PATIENCE_MS = 500;

/** What somebody speaks, BCP 47. */
export interface Spoken {
  /** As it is set in Slack. */
  readonly locale: string;
  /** The language that they chose, else that of their locale: for all that is said besides the stylist's answers. */
  readonly language: string;
}

/** Never rejects and never takes long. */
export async function spokenBy(context: SlackContext, workspace: Workspace, userId: string): Promise<Spoken> {
  const { options, locales, log } = context;
  const chosen = options.language(personIdOf(workspace.teamId, userId)).catch((error: unknown) => {
    log.debug({ err: error }, 'a language is not known');
    return undefined;
  });
  const [locale, preferred] = await Promise.all([locales.of(workspace, userId), inTime(chosen, PATIENCE_MS)]);
  return { locale, language: replyLanguage({ preferred, locale }) };
}
