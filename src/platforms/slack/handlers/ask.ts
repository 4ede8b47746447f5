import { answer } from '../answer.ts';
import type { SlackContext } from '../context.ts';
import { isFirst } from '../first.ts';
import type { Place } from '../ids.ts';
import { type Spoken, spokenBy } from '../language.ts';
import type { Outlet } from '../outlets/outlet.ts';
import type { Question } from '../question.ts';
import type { Workspace } from '../workspace.ts';
import { reach, type Target } from './form-target.ts';

/** Somebody's act, taken in and not looked at yet. */
export interface Act {
  /** Unique in the workspace: `event_id`, `trigger_id`, a view's id. */
  readonly id: string;
  readonly workspace: Workspace;
  readonly userId: string;
}

export interface ToAsk extends Pick<Question, 'hasPhoto' | 'asked' | 'alsoIn'> {
  readonly target: Target;
  /** Shows what the button that was pressed is now. */
  readonly toggle?: Outlet['toggle'];
  /** Nothing is said in passing where {@link toggle} shows it. */
  readonly quiet?: boolean;
  /** Another place than the target's, or none: a search that begins anew. */
  readonly place?: Place | 'new';
}

/** Works on an act once, with who waits for it written down. */
export async function once(
  context: SlackContext,
  act: Act,
  target: Target,
  work: (reached: ReturnType<typeof reach> & Spoken) => Promise<void>,
): Promise<void> {
  const { workspace, userId, id } = act;
  // First, because it may take a request: between claiming an act and writing down who waits, nothing takes long.
  const { locale, language } = await spokenBy(context, workspace, userId);
  if (!(await isFirst(context, workspace.teamId, id))) return;
  const reached = reach(context, workspace, { userId, language, id }, target);
  await context.unfinished.during(id, reached.open, () => work({ ...reached, locale, language }));
}

/** Asks the stylist and answers where the target is, once for each act. */
export async function ask(context: SlackContext, act: Act, toAsk: ToAsk): Promise<void> {
  const { target, place, toggle, quiet = false, ...rest } = toAsk;
  await once(context, act, target, ({ outlet, locale, language, place: there }) =>
    answer(context, {
      ...act,
      ...rest,
      locale,
      language,
      outlet: toggle === undefined ? outlet : { ...outlet, toggle, quiet },
      conversationId: target.conversationId,
      place: place === 'new' ? undefined : (place ?? there),
    }),
  );
}
