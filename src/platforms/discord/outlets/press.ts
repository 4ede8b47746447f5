import type { MessageComponentInteraction, ModalMessageModalSubmitInteraction } from 'discord.js';
import { type APIMessageTopLevelComponent, channelMention, MessageFlags } from 'discord.js';
import { type Speech, speechFor } from '../../../i18n/speech.ts';
import { type Refusal, refusalOf } from '../api-errors.ts';
import { interactionPayload, payloadOf } from '../payload.ts';
import { mayAttach } from '../permissions.ts';
import type { RenderedMessage } from '../render/message.ts';
import { sentenceMessage, withNote } from '../render/sentence.ts';
import { toggled } from '../render/toggled.ts';
import { type NoThread, threadOf } from '../threads.ts';
import { sendLate } from './late.ts';
import type { Outlet, Stand } from './outlet.ts';
import { isInstalledThere, placeOfMessage, whereIs } from './where.ts';

/** A press on something that stands on a message, or a form that was opened from one. */
export type AnyPress = MessageComponentInteraction | ModalMessageModalSubmitInteraction;

/**
 * Answers a press that has been acknowledged. On an answer in a channel, what follows goes to its thread; `beside` it
 * where that has no thread to go to, or is a first answer itself.
 */
export function pressOutlet(interaction: AnyPress, { beside }: { readonly beside: boolean }): Outlet {
  const speech = speechFor(interaction.locale);
  const only = interaction.message.flags.has(MessageFlags.Ephemeral);
  let progressId: string | undefined;

  const followUp = async (message: RenderedMessage, private_: boolean): Promise<string> => {
    await forgetProgress();
    try {
      return (await interaction.followUp(interactionPayload(message, private_))).id;
    } catch (error) {
      if (refusalOf(error) !== 'expired') throw error;
      return sendLate(interaction, message, private_);
    }
  };
  const forgetProgress = async (): Promise<void> => {
    const id = progressId;
    progressId = undefined;
    // What is left of it is gone with the next reload.
    if (id !== undefined) await interaction.deleteReply(id).catch(() => undefined);
  };
  const besideIt = (note?: string): Stand => {
    const where = whereIs(interaction);
    return {
      canShare: only && where !== 'direct',
      mayAttach: true,
      ...(note === undefined ? {} : { note }),
      ...(where === 'channel' ? {} : { place: placeOfMessage(interaction, interaction.message.id) }),
      send: (message) => followUp(message, only),
    };
  };

  return {
    progress: async (message) => {
      progressId = (await interaction.followUp(interactionPayload(message, true))).id;
    },
    say: async (message) => {
      await followUp(message, true);
    },
    toggle: async (toggle) => {
      // What others see too shows nobody's own list.
      if (!interaction.isButton() || (!only && whereIs(interaction) !== 'direct')) return;
      const { components, attachments } = interaction.message;
      const sent = components.map((one) => one.toJSON() as APIMessageTopLevelComponent);
      await interaction.editReply({
        components: toggled(sent, [...attachments.values()], interaction.customId, toggle),
        attachments: attachments.map(({ id }) => ({ id })),
        flags: MessageFlags.IsComponentsV2,
        allowedMentions: { parse: [] },
      });
    },
    stand: async (title) => {
      if (beside || only || whereIs(interaction) !== 'channel' || !isInstalledThere(interaction))
        return besideIt();
      const thread = await threadOf({
        client: interaction.client,
        channel: interaction.channel,
        messageId: interaction.message.id,
        name: title,
        permissions: interaction.appPermissions,
      });
      if (typeof thread === 'string') return besideIt(whyNoThread(thread, speech));
      return {
        canShare: false,
        mayAttach: mayAttach(interaction.appPermissions),
        place: { kind: 'thread', id: thread.id },
        send: async (message) => {
          await forgetProgress();
          try {
            return (await thread.send(payloadOf(message))).id;
          } catch (error) {
            // Closed or forbidden between our look at it and now.
            const reason = THREAD_REFUSALS[refusalOf(error) ?? 'expired'];
            if (reason === undefined) throw error;
            return followUp(withNote(message, whyNoThread(reason, speech)), only);
          }
        },
        done: async () => {
          await followUp(
            sentenceMessage(speech.say('discord.answered-in', { thread: channelMention(thread.id) })),
            true,
          );
        },
      };
    },
  };
}

const THREAD_REFUSALS: Readonly<Partial<Record<Refusal, NoThread>>> = {
  forbidden: 'forbidden',
  'thread-locked': 'locked',
  gone: 'gone',
};

/** What to say where there is no thread; nothing where nobody expects one. */
export function whyNoThread(reason: NoThread, speech: Speech): string | undefined {
  switch (reason) {
    case 'unsupported':
      return undefined;
    case 'forbidden':
      return speech.say('discord.thread-forbidden');
    case 'gone':
      return speech.say('discord.message-gone');
    case 'locked':
      return speech.say('discord.thread-locked');
  }
}
