import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { refusalOf } from '../api-errors.ts';
import type { Place } from '../conversation-id.ts';
import { interactionPayload, payloadOf } from '../payload.ts';
import type { RenderedMessage } from '../render/message.ts';
import { sendLate } from './late.ts';
import type { Outlet } from './outlet.ts';
import { whereIs } from './where.ts';

export type AnyCommand = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

export interface ReplyOptions {
  readonly only: boolean;
  readonly place: Place | undefined;
  /** Hears that the answer is about to take the place of "thinking…". */
  readonly beforeAnswer: () => Promise<void>;
}

/** Answers a command whose reply has been deferred: its "thinking…" becomes the answer. */
export function replyOutlet(interaction: AnyCommand, { only, place, beforeAnswer }: ReplyOptions): Outlet {
  let edited = false;
  const send = async (message: RenderedMessage): Promise<string> => {
    try {
      if (edited) return (await interaction.followUp(interactionPayload(message, only))).id;
      await beforeAnswer();
      const sent = await interaction.editReply(payloadOf(message));
      edited = true;
      return sent.id;
    } catch (error) {
      switch (refusalOf(error)) {
        case 'expired':
          return sendLate(interaction, message, only);
        case 'gone':
          // Whoever asked deleted the "thinking…": they may still want to know.
          return (await interaction.followUp(interactionPayload(message, only))).id;
        default:
          throw error;
      }
    }
  };
  return {
    progress: async (message) => {
      await interaction.editReply(payloadOf(message));
    },
    say: async (message) => {
      await send(message);
    },
    stand: async () => ({
      canShare: only && whereIs(interaction) !== 'direct',
      mayAttach: true,
      ...(place === undefined ? {} : { place }),
      send,
    }),
  };
}
