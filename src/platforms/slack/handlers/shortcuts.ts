import { speechFor } from '../../../i18n/speech.ts';
import { tell } from '../answer.ts';
import type { SlackContext } from '../context.ts';
import { globalShortcutSchema, messageShortcutSchema } from '../payloads.ts';
import { FORMS } from '../render/forms.ts';
import type { Workspace } from '../workspace.ts';
import { ask, once } from './ask.ts';
import { directTarget, type Target } from './form-target.ts';
import { photosIn, picturesOf, wordsOf } from './messages.ts';
import { openForm } from './open-form.ts';

/** **Find lookalikes** on any message: its picture, or its words where it has none, are searched. */
export async function onLookalikes(
  context: SlackContext,
  workspace: Workspace,
  body: unknown,
): Promise<void> {
  const shortcut = messageShortcutSchema.parse(body);
  const { trigger_id: id, message } = shortcut;
  const userId = shortcut.user.id;
  const channel = shortcut.channel.id;
  const act = { id, workspace, userId };
  const direct = channel.startsWith('D') && (await context.directs.isOurs(workspace.teamId, channel));
  const threadTs = message.thread_ts ?? undefined;
  const target: Target = {
    channel,
    direct,
    only: !direct,
    ...(threadTs === undefined ? {} : { threadTs }),
    responseUrl: shortcut.response_url,
    at: Date.now(),
  };
  const pictures = picturesOf(message.files ?? []);
  const text = wordsOf(message.text ?? '', workspace.botUserId);
  if (pictures.length === 0 && text === '') {
    return once(context, act, target, ({ outlet, language }) =>
      tell(context, { ...act, outlet }, speechFor(language).say('chat.no-photo-there')),
    );
  }
  return ask(context, act, {
    target,
    place: 'new',
    hasPhoto: pictures.length > 0,
    asked: async () =>
      pictures.length === 0
        ? { command: 'find', text }
        : { command: 'find', text: '', ...(await photosIn(context, workspace, pictures)) },
  });
}

/** **Find a look**, from anywhere: opens the form; its answer comes in a direct message. */
export async function onLook(context: SlackContext, workspace: Workspace, body: unknown): Promise<void> {
  const { trigger_id: id, user } = globalShortcutSchema.parse(body);
  await openForm(context, { id, workspace, userId: user.id }, FORMS.look, directTarget(user.id));
}
