import { ChannelType, type Message, MessageType } from 'discord.js';
import { claimed, SEEN_TTL_MS } from '../shared/claims.ts';
import { MAX_MESSAGE_TEXT } from '../shared/limits.ts';
import { type Asked, answer, type Question } from './answer.ts';
import { refusalOf } from './api-errors.ts';
import type { DiscordContext } from './context.ts';
import type { Place } from './conversation-id.ts';
import { photosOf, picturesOf, wordsOf } from './interactions/photos.ts';
import { type HeardMessage, messageOutlet, permissionsIn, sayPrivately } from './outlets/message.ts';
import { maySend } from './permissions.ts';

const FALLBACK_LOCALE = 'en';

/** A message: answered where it is meant for us. Never rejects. */
export async function onMessage(context: DiscordContext, message: Message): Promise<void> {
  const { options, log, unfinished } = context;
  try {
    if (!isForUs(message, options.messageContent) || context.stopping()) return;
    const id = `discord:${message.id}`;
    const claim = () => options.state.claim('seen', id, true, { ttlMs: SEEN_TTL_MS });
    if (!(await claimed(claim, log))) return;
    const locale = localeOf(message);
    if (!maySend(permissionsIn(message), message.channel.isThread())) {
      await sayPrivately(message, locale);
      return;
    }
    // Who writes sees at once that they are heard.
    message.channel.sendTyping().catch((error: unknown) => log.debug({ err: error }, 'not typing'));
    const open = { kind: 'message', channelId: message.channelId, messageId: message.id, locale } as const;
    await unfinished.during(message.id, open, () => answerMessage(context, message, locale));
  } catch (error) {
    if (refusalOf(error) === 'direct-blocked') log.info({ requestId: message.id }, 'may not write to them');
    else log.error({ requestId: message.id, err: error }, 'a message went wrong');
  }
}

/**
 * Whether a person said it to us: in a direct message, by mentioning us (a reply to us does), or in a thread that we
 * opened, where we may read along.
 */
function isForUs(message: Message, readsAlong: boolean): message is HeardMessage {
  const { author, channel, client, mentions, type } = message;
  if (author.bot || message.webhookId !== null || !channel.isSendable()) return false;
  if (type !== MessageType.Default && type !== MessageType.Reply) return false;
  if (channel.type === ChannelType.DM) return true;
  const me = client.user?.id ?? '';
  if (mentions.users.has(me)) return true;
  return readsAlong && channel.isThread() && channel.ownerId === me && mentions.users.size === 0;
}

/** A message says no language: a server's own where it has chosen one. */
function localeOf({ guild }: Message): string {
  return guild?.preferredLocale ?? FALLBACK_LOCALE;
}

async function answerMessage(context: DiscordContext, message: HeardMessage, locale: string): Promise<void> {
  const repliesTo = answerRepliedTo(message);
  const outlet = messageOutlet(message, {
    locale,
    place: placeOfAnswers(message),
    ...(repliesTo === undefined ? {} : { repliesTo }),
  });
  const question: Omit<Question, 'asked'> = {
    id: message.id,
    userId: message.author.id,
    guildId: message.guildId,
    locale,
    place: placeOf(message, repliesTo),
    alsoIn: { kind: 'person', channelId: message.channelId, userId: message.author.id },
    outlet,
    hasPhoto: false,
  };
  const pictures = picturesOf(message);
  const text = wordsOf(message).slice(0, MAX_MESSAGE_TEXT);
  const asked = async (): Promise<Asked> => {
    if (pictures.length > 0) return { text, ...(await photosOf(context, pictures)) };
    return text === '' ? { command: 'help', text } : { text };
  };
  await answer(context, { ...question, hasPhoto: pictures.length > 0, asked });
}

/** The answer of ours that a message in a channel replies to. */
function answerRepliedTo({ channel, client, mentions, reference }: HeardMessage): string | undefined {
  if (channel.isDMBased() || channel.isThread()) return undefined;
  return mentions.repliedUser?.id === client.user.id ? reference?.messageId : undefined;
}

function placeOf(message: HeardMessage, repliesTo: string | undefined): Place {
  if (repliesTo !== undefined) return { kind: 'thread', id: repliesTo };
  return (
    placeOfAnswers(message) ?? { kind: 'person', channelId: message.channelId, userId: message.author.id }
  );
}

function placeOfAnswers({ channel }: HeardMessage): Place | undefined {
  if (channel.isDMBased()) return { kind: 'direct', channelId: channel.id };
  return channel.isThread() ? { kind: 'thread', id: channel.id } : undefined;
}
