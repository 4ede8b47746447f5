import { type BaseInteraction, InteractionContextType } from 'discord.js';
import type { Place } from '../conversation-id.ts';

/** Where an interaction happened, as far as it matters to us. */
export type Where = 'direct' | 'thread' | 'channel';

export function whereIs(interaction: BaseInteraction): Where {
  // A direct message between two people is a channel to us: the bot was brought along, and sees only what it is told.
  const withBot = interaction.context === InteractionContextType.BotDM;
  if (withBot || (interaction.context === null && interaction.guildId === null)) return 'direct';
  return interaction.channel?.isThread() === true ? 'thread' : 'channel';
}

/** Whether we are a member of the server: brought along by a person, we can only answer. */
export function isInstalledThere(interaction: BaseInteraction): boolean {
  return interaction.guild !== null;
}

/** The place that buttons of a message belong to. */
export function placeOfMessage(interaction: BaseInteraction, messageId: string): Place {
  switch (whereIs(interaction)) {
    case 'direct':
      return { kind: 'direct', channelId: interaction.channelId ?? '' };
    case 'thread':
      return { kind: 'thread', id: interaction.channelId ?? '' };
    case 'channel':
      return { kind: 'thread', id: messageId };
  }
}

/** The place that a command is given in, where there is one that goes on; in a channel each begins anew. */
export function placeOfCommand(interaction: BaseInteraction): Place | undefined {
  switch (whereIs(interaction)) {
    case 'direct':
      return { kind: 'direct', channelId: interaction.channelId ?? '' };
    case 'thread':
      return { kind: 'thread', id: interaction.channelId ?? '' };
    case 'channel':
      return undefined;
  }
}
