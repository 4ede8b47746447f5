import { speechFor } from '../../../i18n/speech.ts';
import { tell } from '../answer.ts';
import type { SlackContext } from '../context.ts';
import { fetchFile } from '../files.ts';
import { globalShortcutSchema, messageShortcutSchema } from '../payloads.ts';
import { FORMS } from '../render/forms.ts';
import { photoPicker } from '../render/picker.ts';
import type { Workspace } from '../workspace.ts';
import { ask, once } from './ask.ts';
import { directTarget, type Target } from './form-target.ts';
import { picturesOf, wordsOf } from './messages.ts';
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
  const [first, ...others] = picturesOf(message.files ?? []);
  const text = wordsOf(message.text ?? '', workspace.botUserId);
  if (first === undefined && text === '') {
    return once(context, act, target, ({ outlet, locale }) =>
      tell(context, { ...act, outlet }, speechFor(locale).say('chat.no-photo-there')),
    );
  }
  if (others.length > 0) {
    return once(context, act, target, async ({ outlet, locale }) => {
      const names = picturesOf(message.files ?? []).map((file) => ({ id: file.id, name: file.name ?? '' }));
      await outlet.say(photoPicker(names, '', speechFor(locale)));
    });
  }
  return ask(context, act, {
    target,
    place: 'new',
    hasPhoto: first !== undefined,
    asked: async () =>
      first === undefined
        ? { command: 'find', text }
        : {
            command: 'find',
            text: '',
            photo: await fetchFile(workspace, first, { origins: context.endpoints.files }),
          },
  });
}

/** **Find a look**, from anywhere: opens the form; its answer comes in a direct message. */
export async function onLook(context: SlackContext, workspace: Workspace, body: unknown): Promise<void> {
  const { trigger_id: id, user } = globalShortcutSchema.parse(body);
  await openForm(context, { id, workspace, userId: user.id }, FORMS.look, directTarget(user.id));
}
