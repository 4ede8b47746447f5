import { type MessageContextMenuCommandInteraction, MessageFlags } from 'discord.js';
import { speechFor } from '../../../i18n/speech.ts';
import { MAX_MESSAGE_TEXT } from '../../shared/limits.ts';
import { type Asked, answer, tell } from '../answer.ts';
import type { DiscordContext } from '../context.ts';
import { type ReplyOptions, replyOutlet } from '../outlets/reply.ts';
import { placeOfCommand, whereIs } from '../outlets/where.ts';
import { MENU_NAMES } from '../registration/names.ts';
import { begun } from './begin.ts';
import { photosOf, picturesOf, wordsOf } from './photos.ts';

/** A command on any message: its picture, or its words, are searched. */
export async function onMenu(
  context: DiscordContext,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  const { guildId } = interaction;
  const only = guildId !== null && (await context.settings.of(guildId)).private;
  await begun(
    context,
    interaction,
    () => interaction.deferReply(only ? { flags: MessageFlags.Ephemeral } : {}),
    'reply',
    (beforeAnswer) => searchMessage(context, interaction, { only, beforeAnswer }),
  );
}

async function searchMessage(
  context: DiscordContext,
  interaction: MessageContextMenuCommandInteraction,
  how: Omit<ReplyOptions, 'place'>,
): Promise<void> {
  const { id, user, locale, targetMessage, commandName } = interaction;
  const place = whereIs(interaction) === 'channel' ? undefined : placeOfCommand(interaction);
  const outlet = replyOutlet(interaction, { ...how, place });
  const speech = speechFor(locale);
  const say = (sentence: string) => tell(context, { id, outlet }, sentence);
  const ask = (hasPhoto: boolean, asked: () => Promise<Asked>) =>
    answer(context, {
      id,
      userId: user.id,
      guildId: interaction.guildId,
      locale,
      place,
      outlet,
      hasPhoto,
      asked,
    });
  if (context.stopping()) return say(speech.say('chat.restarting'));
  if (commandName === MENU_NAMES.text.en) {
    const text = wordsOf(targetMessage).slice(0, MAX_MESSAGE_TEXT);
    if (text === '') return say(speech.say('chat.no-text-there'));
    return ask(false, async () => ({ command: 'find', text }));
  }
  const pictures = picturesOf(targetMessage);
  if (pictures.length === 0) return say(speech.say('chat.no-photo-there'));
  return ask(true, async () => ({ command: 'find', text: '', ...(await photosOf(context, pictures)) }));
}
