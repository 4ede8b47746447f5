import { type ChatInputCommandInteraction, channelMention, userMention } from 'discord.js';
import { speechFor } from '../../../i18n/speech.ts';
import { answer, type Question } from '../answer.ts';
import type { DiscordContext } from '../context.ts';
import type { Outlet, Stand } from '../outlets/outlet.ts';
import { whyNoThread } from '../outlets/press.ts';
import { whereIs } from '../outlets/where.ts';
import { payloadOf } from '../payload.ts';
import { mayAttach } from '../permissions.ts';
import { sentenceMessage } from '../render/sentence.ts';
import { threadOf } from '../threads.ts';

/**
 * Begins a talk with the stylist: in a thread of its own where it was asked for in a channel, in place elsewhere. The
 * thread opens with what can be said.
 */
export async function openStyleThread(
  context: DiscordContext,
  interaction: ChatInputCommandInteraction,
  question: Omit<Question, 'asked'>,
): Promise<void> {
  const outlet =
    whereIs(interaction) === 'channel'
      ? threadOutlet(context, interaction, question.outlet)
      : question.outlet;
  await answer(context, { ...question, outlet, asked: async () => ({ command: 'help', text: '' }) });
}

function threadOutlet(
  { options }: DiscordContext,
  interaction: ChatInputCommandInteraction,
  inPlace: Outlet,
): Outlet {
  const speech = speechFor(interaction.locale);
  const stand = async (help: string): Promise<Stand> => {
    const here = await inPlace.stand(help);
    if (interaction.guild === null) return here;
    // A thread opens from a message that says something, not from "thinking…".
    const title = sentenceMessage(speech.say('discord.style-thread'));
    const { id: messageId } = await interaction.editReply(payloadOf(title));
    const thread = await threadOf({
      client: interaction.client,
      channel: interaction.channel,
      messageId,
      name: speech.say('discord.style-thread'),
      permissions: interaction.appPermissions,
    });
    if (typeof thread === 'string') {
      const note = whyNoThread(thread, speech);
      return note === undefined ? here : { ...here, note };
    }
    const bot = userMention(interaction.client.user.id);
    const hello = options.messageContent
      ? speech.say('discord.style-read-along')
      : speech.say('discord.style-mention', { bot });
    return {
      canShare: false,
      mayAttach: mayAttach(interaction.appPermissions),
      note: hello,
      place: { kind: 'thread', id: thread.id },
      send: async (message) => (await thread.send(payloadOf(message))).id,
      done: () =>
        inPlace.say(
          sentenceMessage(speech.say('discord.style-opened', { thread: channelMention(thread.id) })),
        ),
    };
  };
  return { ...inPlace, stand };
}
