import type { Interaction } from 'discord.js';
import type { DiscordContext } from '../context.ts';
import { onAutocomplete } from './autocomplete.ts';
import { onCommand } from './commands.ts';
import { onForm } from './forms.ts';
import { onMenu } from './menus.ts';
import { onPress } from './presses.ts';

/** Anything that Discord calls an interaction. Never rejects. */
export async function onInteraction(context: DiscordContext, interaction: Interaction): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await onAutocomplete(context, interaction);
    else if (interaction.isChatInputCommand()) await onCommand(context, interaction);
    else if (interaction.isMessageContextMenuCommand()) await onMenu(context, interaction);
    else if (interaction.isMessageComponent()) await onPress(context, interaction);
    else if (interaction.isModalSubmit()) await onForm(context, interaction);
  } catch (error) {
    context.log.error({ requestId: interaction.id, err: error }, 'an interaction went wrong');
  }
}
