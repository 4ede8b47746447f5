import { speechFor } from '../../../i18n/speech.ts';
import { isFirst } from '../begin.ts';
import type { SlackContext } from '../context.ts';
import { type FormId, searchForm } from '../render/forms.ts';
import type { Act } from './ask.ts';
import { type Target, toMetadata } from './form-target.ts';

/** Opens a form: at once, because the act that asked for it is good for three seconds. */
export async function openForm(context: SlackContext, act: Act, form: FormId, target: Target): Promise<void> {
  const { id, workspace, userId } = act;
  const { client, teamId } = workspace;
  const [first, locale] = await Promise.all([
    isFirst(context, teamId, id),
    context.locales.of(workspace, userId),
  ]);
  if (!first) return;
  await client.views.open({ trigger_id: id, view: searchForm(form, toMetadata(target), speechFor(locale)) });
}
