import { channelMention, type Message, type PermissionsBitField, type SendableChannels } from 'discord.js';
import { speechFor } from '../../../i18n/speech.ts';
import { refusalOf } from '../api-errors.ts';
import type { Place } from '../conversation-id.ts';
import { payloadOf } from '../payload.ts';
import { mayAttach } from '../permissions.ts';
import type { RenderedMessage } from '../render/message.ts';
import { sentenceMessage } from '../render/sentence.ts';
import { threadOf } from '../threads.ts';
import type { Outlet, Stand } from './outlet.ts';
import { whyNoThread } from './press.ts';

/** A message that is for us, in a channel that can be written in. */
export type HeardMessage = Message & { readonly channel: SendableChannels };

export interface MessageOutletOptions {
  readonly locale: string;
  /** The place that answers belong to; without one, they are first answers in a channel. */
  readonly place: Place | undefined;
  /** The answer of ours that the message replies to in a channel: what follows goes to its thread. */
  readonly repliesTo?: string;
}

/** Answers a message: as a reply, or in the thread of the answer that it replied to. */
export function messageOutlet(message: HeardMessage, options: MessageOutletOptions): Outlet {
  const speech = speechFor(options.locale);
  let shown: Message | undefined;

  const send = async (rendered: RenderedMessage): Promise<string> => {
    if (shown === undefined) return (await reply(message, rendered)).id;
    const sent = await shown.edit(payloadOf(rendered));
    shown = undefined;
    return sent.id;
  };
  const here = (note?: string): Stand => ({
    canShare: false,
    mayAttach: attachable(message),
    ...(note === undefined ? {} : { note }),
    ...(options.place === undefined ? {} : { place: options.place }),
    send,
  });

  return {
    progress: async (rendered) => {
      shown = await reply(message, rendered);
    },
    say: async (rendered) => {
      try {
        await send(rendered);
      } catch (error) {
        if (refusalOf(error) !== 'forbidden' || message.channel.isDMBased()) throw error;
        await sayPrivately(message, options.locale);
      }
    },
    stand: async (title) => {
      if (options.repliesTo === undefined) return here();
      const thread = await threadOf({
        client: message.client,
        channel: message.channel,
        messageId: options.repliesTo,
        name: title,
        permissions: permissionsIn(message),
      });
      if (typeof thread === 'string') return here(whyNoThread(thread, speech));
      return {
        canShare: false,
        mayAttach: attachable(message),
        place: { kind: 'thread', id: thread.id },
        send: async (rendered) => (await thread.send(payloadOf(rendered))).id,
        done: async () => {
          await send(
            sentenceMessage(speech.say('discord.answered-in', { thread: channelMention(thread.id) })),
          );
        },
      };
    },
  };
}

async function reply(message: HeardMessage, rendered: RenderedMessage): Promise<Message> {
  if (message.channel.isDMBased()) return message.channel.send(payloadOf(rendered));
  return message.reply({ ...payloadOf(rendered), failIfNotExists: false });
}

/** Who mentions us where we may not write hears of it in a direct message, if they take any. */
export async function sayPrivately({ author, channelId }: Message, locale: string): Promise<void> {
  const sentence = speechFor(locale).say('discord.may-not-write', { channel: channelMention(channelId) });
  await author.send(payloadOf(sentenceMessage(sentence)));
}

/** Ours where the message is; `null` in direct messages, where there are none. */
export function permissionsIn({ channel, client }: HeardMessage): Readonly<PermissionsBitField> | null {
  return channel.isDMBased() ? null : channel.permissionsFor(client.user);
}

function attachable(message: HeardMessage): boolean {
  return mayAttach(permissionsIn(message));
}
