import type { BaseInteraction } from 'discord.js';
import { speechFor } from '../../../i18n/speech.ts';
import { refusalOf } from '../api-errors.ts';
import { payloadOf } from '../payload.ts';
import { maySend } from '../permissions.ts';
import type { RenderedMessage } from '../render/message.ts';
import { sentenceMessage, withNote } from '../render/sentence.ts';

/**
 * An answer whose interaction can no longer be answered: in the channel where we may write, privately where it was
 * for one person's eyes. Where even that is refused, the channel hears that there was something, not what.
 */
export async function sendLate(
  interaction: BaseInteraction,
  message: RenderedMessage,
  only: boolean,
): Promise<string> {
  const speech = speechFor(interaction.locale);
  const late = withNote(message, speech.say('discord.late-answer'));
  if (!only) return sendInChannel(interaction, late);
  try {
    return (await interaction.user.send(payloadOf(late))).id;
  } catch (error) {
    if (refusalOf(error) !== 'direct-blocked') throw error;
    return sendInChannel(interaction, sentenceMessage(speech.say('discord.could-not-reach')));
  }
}

async function sendInChannel(interaction: BaseInteraction, message: RenderedMessage): Promise<string> {
  const { channel, appPermissions } = interaction;
  if (channel?.isSendable() !== true || !maySend(appPermissions, channel.isThread())) {
    throw new Error('an answer came too late, and we may not write in its channel');
  }
  return (await channel.send(payloadOf(message))).id;
}
