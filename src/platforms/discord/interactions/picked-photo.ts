import type { Message, MessageComponentInteraction } from 'discord.js';
import { speechFor } from '../../../i18n/speech.ts';
import { answer, type Question, tell } from '../answer.ts';
import { refusalOf } from '../api-errors.ts';
import type { DiscordContext } from '../context.ts';
import type { Press } from '../custom-id.ts';
import { whereIs } from '../outlets/where.ts';
import { type KeptPhoto, keptPhoto } from './kept-photos.ts';
import { photoOf, picturesOf, wordsOf } from './photos.ts';

/**
 * Searches the picture that was picked, with the words that it was posted with. The message is read again, because
 * addresses of attachments expire; what a command on it was shown is good for a while where that is not allowed.
 */
export async function pickedPhoto(
  context: DiscordContext,
  interaction: MessageComponentInteraction,
  { messageId, attachmentId }: Extract<Press, { kind: 'photo' }>,
  question: Omit<Question, 'asked'>,
): Promise<void> {
  const speech = speechFor(interaction.locale);
  const message = await readAgain(interaction, messageId);
  const photo = message === 'gone' ? undefined : await photoIn(context, message, messageId, attachmentId);
  if (photo === undefined) {
    const sentence =
      message === 'forbidden' ? speech.say('discord.photo-unreachable') : speech.say('discord.photo-gone');
    return tell(context, question, sentence);
  }
  const { text, attachment } = photo;
  await answer(context, {
    ...question,
    // In a channel every picture begins a search of its own.
    place: whereIs(interaction) === 'channel' ? undefined : question.place,
    hasPhoto: true,
    asked: async () => ({ text, photo: await photoOf(context, attachment) }),
  });
}

async function photoIn(
  context: DiscordContext,
  message: Message | 'forbidden',
  messageId: string,
  attachmentId: string,
): Promise<KeptPhoto | undefined> {
  if (message !== 'forbidden') {
    const attachment = picturesOf(message).find(({ id }) => id === attachmentId);
    if (attachment !== undefined) return { text: wordsOf(message), attachment };
  }
  return keptPhoto(context, messageId, attachmentId);
}

async function readAgain(
  { channel }: MessageComponentInteraction,
  messageId: string,
): Promise<Message | 'gone' | 'forbidden'> {
  if (channel === null || !('messages' in channel)) return 'forbidden';
  try {
    return await channel.messages.fetch({ message: messageId, force: true });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === 'gone' || refusal === 'forbidden') return refusal;
    throw error;
  }
}
