import { speechFor } from '../../../i18n/speech.ts';
import { tell } from '../answer.ts';
import type { SlackContext } from '../context.ts';
import { isFirst } from '../first.ts';
import { spokenBy } from '../language.ts';
import { type FormId, searchForm } from '../render/forms.ts';
import type { Act } from './ask.ts';
import { reach, type Target, toMetadata } from './form-target.ts';

/**
 * Opens a form: at once, because the act that asked for it is good for three seconds. Where that does not succeed, who
 * asked for it hears so.
 */
export async function openForm(context: SlackContext, act: Act, form: FormId, target: Target): Promise<void> {
  const { id, workspace, userId } = act;
  const { client, teamId } = workspace;
  const [first, { language }] = await Promise.all([
    isFirst(context, teamId, id),
    spokenBy(context, workspace, userId),
  ]);
  if (!first) return;
  const speech = speechFor(language);
  try {
    await client.views.open({ trigger_id: id, view: searchForm(form, toMetadata(target), speech) });
  } catch (error) {
    context.log.error({ requestId: id, err: error }, 'a form could not be opened');
    const { outlet } = reach(context, workspace, { userId, language, id }, target);
    await tell(context, { id, outlet, workspace, userId }, speech.say('slack.form.not-opened'));
  }
}
