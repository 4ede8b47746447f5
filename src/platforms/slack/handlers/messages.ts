import { MAX_PHOTOS } from '../../../conversation/request.ts';
import { MAX_MESSAGE_TEXT } from '../../shared/limits.ts';
import { photosOf } from '../../shared/photos.ts';
import { answer } from '../answer.ts';
import type { SlackContext } from '../context.ts';
import { fetchFile, type SlackFile } from '../files.ts';
import { isFirst } from '../first.ts';
import { mentionSchema } from '../payloads.ts';
import type { Asked } from '../question.ts';
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
  // Known from here on, so that what follows takes no time.
  await context.locales.of(workspace, user);
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
  const pictures = picturesOf(said.files);
  await once(context, { id, workspace, userId }, target, async ({ outlet, locale, language, place }) => {
    await answer(context, {
      id,
      workspace,
      userId,
      locale,
      language,
      outlet,
      // At the top level of a channel a person goes on with their own search.
      place: direct || threadTs !== undefined ? place : person,
      alsoIn: direct ? undefined : person,
      hasPhoto: pictures.length > 0,
      asked: async (): Promise<Asked> => {
        if (pictures.length === 0) return text === '' ? { command: 'help', text } : { text };
        return { text, ...(await photosIn(context, workspace, pictures)) };
      },
    });
  });
}

/** The pictures of a message: one, or several to choose from. */
export function photosIn(
  { endpoints }: SlackContext,
  workspace: Workspace,
  pictures: readonly SlackFile[],
): Promise<Pick<Asked, 'photo' | 'photos'>> {
  return photosOf(pictures, {
    sizeOf: ({ size }) => size ?? 0,
    fetch: (file) => fetchFile(workspace, file, { origins: endpoints.files }),
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
