import type { SlackContext } from '../context.ts';
import { commandSchema } from '../payloads.ts';
import type { Asked } from '../question.ts';
import { FORMS } from '../render/forms.ts';
import type { Workspace } from '../workspace.ts';
import { ask } from './ask.ts';
import type { Target } from './form-target.ts';
import { openForm } from './open-form.ts';

/** Commands that are words after `/find`, when they are all that is said; their answers are for who asked alone. */
const ALONE: ReadonlySet<string> = new Set(['saved', 'help', 'forget', 'catalogue']);

/** `/find`: words search, a command's name is that command, and nothing at all opens the form, which takes photos too. */
export async function onCommand(context: SlackContext, workspace: Workspace, body: unknown): Promise<void> {
  const {
    text,
    user_id: userId,
    channel_id: channel,
    trigger_id: id,
    response_url: url,
  } = commandSchema.parse(body);
  const { asked, personal } = parseCommand(text);
  // A direct message may be somebody else's: there, only who asked sees anything.
  const direct = channel.startsWith('D') && (await context.directs.isOurs(workspace.teamId, channel));
  const elsewhere = channel.startsWith('D') && !direct;
  const target: Target = {
    channel,
    direct,
    only: !direct && (personal || elsewhere || context.options.answers === 'private'),
    responseUrl: url,
    at: Date.now(),
  };
  if (asked === undefined) return openForm(context, { id, workspace, userId }, FORMS.look, target);
  return ask(
    context,
    { id, workspace, userId },
    {
      target,
      ...(direct ? {} : { place: 'new', alsoIn: { kind: 'person', channel, userId } }),
      hasPhoto: false,
      asked: async () => asked,
    },
  );
}

/** What is meant by the words after `/find`. */
export function parseCommand(text: string): {
  readonly asked: Asked | undefined;
  readonly personal: boolean;
} {
  const words = unescaped(text).trim();
  const name = words.toLowerCase();
  if (ALONE.has(name)) return { asked: { command: name, text: '' }, personal: true };
  const [, language] = /^language\b\s*(.*)$/i.exec(words) ?? [];
  if (language !== undefined) return { asked: { command: 'language', text: language }, personal: true };
  return { asked: words === '' ? undefined : { command: 'find', text: words }, personal: false };
}

/** Slack escapes three signs in what people write. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
