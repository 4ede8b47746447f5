import { speechFor } from '../../../i18n/speech.ts';
import { MAX_MESSAGE_TEXT } from '../../shared/limits.ts';
import { answer } from '../answer.ts';
import { isFirst } from '../begin.ts';
import type { SlackContext } from '../context.ts';
import { fetchFile, type SlackFile } from '../files.ts';
import { MAX_PHOTOS } from '../limits.ts';
import { mentionSchema } from '../payloads.ts';
import type { Asked } from '../question.ts';
import { photoPicker } from '../render/picker.ts';
import type { Workspace } from '../workspace.ts';
import { once } from './ask.ts';
import { unescaped } from './commands.ts';
import type { Target } from './form-target.ts';

/** Something said to us: with our name anywhere, or in our direct message with somebody. */
export async function onMessage(context: SlackContext, workspace: Workspace, body: unknown): Promise<void> {
  const { event_id: id, event } = mentionSchema.parse(body);
  const { channel, user, ts, subtype } = event;
  const isPersons = user !== undefined && user !== null && (event.bot_id ?? undefined) === undefined;
  const isNew = (subtype ?? 'file_share') === 'file_share' && event.edited === undefined;
  if (!isPersons || !isNew || user === workspace.botUserId) return;
  const direct = event.channel_type === 'im' || channel.startsWith('D');
  const files = event.files ?? [];
  const { teamId } = workspace;
  if (direct) await context.directs.opened(teamId, channel);
  // Slack may tell of one message as two events, and of each of its files as another.
  if (!(await isFirst(context, teamId, `message:${channel}:${ts}`))) return;
  for (const file of files) await isFirst(context, teamId, fileKey(file.id));
  await heard(context, workspace, {
    id,
    userId: user,
    channel,
    direct,
    ts,
    threadTs: event.thread_ts ?? undefined,
    text: wordsOf(event.text ?? '', workspace.botUserId),
    files,
  });
}

/** The key that whoever answers a file claims. */
export const fileKey = (fileId: string): string => `file:${fileId}`;

export interface Heard {
  readonly id: string;
  readonly userId: string;
  readonly channel: string;
  readonly direct: boolean;
  readonly ts: string;
  readonly threadTs: string | undefined;
  readonly text: string;
  readonly files: readonly SlackFile[];
}

/** Answers a message in its thread; in a direct message, where it was said. */
export async function heard(context: SlackContext, workspace: Workspace, said: Heard): Promise<void> {
  const { channel, direct, userId, id, threadTs, text } = said;
  const inThread = threadTs ?? (direct ? undefined : said.ts);
  const target: Target = {
    channel,
    direct,
    only: false,
    ...(inThread === undefined ? {} : { threadTs: inThread }),
  };
  const person = { kind: 'person', channel, userId } as const;
  const [first, ...others] = picturesOf(said.files);
  await once(context, { id, workspace, userId }, target, async ({ outlet, locale, place }) => {
    if (first !== undefined && others.length > 0) {
      const names = [first, ...others].map((file) => ({ id: file.id, name: file.name ?? '' }));
      await outlet.stand.send(photoPicker(names, text, speechFor(locale)));
      return;
    }
    await answer(context, {
      id,
      workspace,
      userId,
      locale,
      outlet,
      // At the top level of a channel a person goes on with their own search.
      place: direct || threadTs !== undefined ? place : person,
      alsoIn: direct ? undefined : person,
      hasPhoto: first !== undefined,
      asked: async (): Promise<Asked> => {
        if (first === undefined) return text === '' ? { command: 'help', text } : { text };
        return { text, photo: await fetchFile(workspace, first, { origins: context.endpoints.files }) };
      },
    });
  });
}

/**
 * The files of a message that are meant as pictures: those that say so, or all of them where none does, so that the
 * person hears what is wrong with their file.
 */
export function picturesOf(files: readonly SlackFile[]): readonly SlackFile[] {
  const pictures = files.filter(({ mimetype }) => mimetype?.startsWith('image/') === true);
  return (pictures.length > 0 ? pictures : files).slice(0, MAX_PHOTOS);
}

/** What is said in a message, without the mention that called us and without Slack's markup for others. */
export function wordsOf(text: string, botUserId: string | undefined): string {
  return unescaped(
    text
      .replaceAll(`<@${botUserId ?? ''}>`, ' ')
      .replaceAll(/<(?:[@#!][^<>]{0,100})>/g, ' ')
      // A link says its words, or its address.
      .replaceAll(/<([^<>|]{1,2000})\|([^<>]{0,500})>/g, '$2')
      .replaceAll(/<([^<>|]{1,2000})>/g, '$1')
      .replaceAll(/[^\S\n]+/g, ' '),
  )
    .trim()
    .slice(0, MAX_MESSAGE_TEXT);
}
