import { refinedAsked } from '../../shared/refined.ts';
import type { SlackContext } from '../context.ts';
import { fetchFile } from '../files.ts';
import { spokenBy } from '../language.ts';
import { viewSchema } from '../payloads.ts';
import { FIELDS, FORMS } from '../render/forms.ts';
import type { Workspace } from '../workspace.ts';
import { ask } from './ask.ts';
import { directTarget, parseMetadata } from './form-target.ts';

/** A form that was sent: begins a search, or changes the one that it was opened from. */
export async function onForm(context: SlackContext, workspace: Workspace, body: unknown): Promise<void> {
  const { user, view } = viewSchema.parse(body);
  const { values } = view.state;
  const target = parseMetadata(view.private_metadata ?? '') ?? directTarget(user.id);
  const field = (name: string) => values[name]?.[name];
  const [file] = field(FIELDS.photo)?.files ?? [];
  const isNew = view.callback_id === FORMS.look;
  const { language } = await spokenBy(context, workspace, user.id);
  const said = refinedAsked(
    {
      words: field(FIELDS.words)?.value ?? '',
      price: field(FIELDS.price)?.value ?? '',
      colour: field(FIELDS.colour)?.selected_option?.value,
    },
    language,
  );
  await ask(
    context,
    { id: `view:${view.id}`, workspace, userId: user.id },
    {
      target,
      ...(isNew ? { place: 'new' } : {}),
      ...(isNew && !target.direct
        ? { alsoIn: { kind: 'person', channel: target.channel, userId: user.id } }
        : {}),
      hasPhoto: file !== undefined,
      asked: async () => ({
        ...said,
        ...(isNew ? { command: 'find' } : {}),
        ...(file === undefined
          ? {}
          : { photo: await fetchFile(workspace, file, { origins: context.endpoints.files }) }),
      }),
    },
  );
}
