import type { ModalSubmitInteraction } from 'discord.js';
import { speechFor } from '../../../i18n/speech.ts';
import { refinedAsked } from '../../shared/refined.ts';
import { answer, tell } from '../answer.ts';
import type { DiscordContext } from '../context.ts';
import { parseCustomId } from '../custom-id.ts';
import { pressOutlet } from '../outlets/press.ts';
import { placeOfMessage } from '../outlets/where.ts';
import { REFINE_FIELDS } from '../render/refine-modal.ts';
import { begun } from './begin.ts';
import { photoOf } from './photos.ts';

/** A form that was sent. */
export async function onForm(context: DiscordContext, interaction: ModalSubmitInteraction): Promise<void> {
  if (!interaction.isFromMessage() || parseCustomId(interaction.customId).kind !== 'refine') {
    context.log.warn({ requestId: interaction.id }, 'a form that is none of ours');
    return;
  }
  await begun(
    context,
    interaction,
    () => interaction.deferUpdate(),
    'update',
    async () => {
      const { id, user, locale, message } = interaction;
      const outlet = pressOutlet(interaction, { beside: false });
      if (context.stopping()) return tell(context, { id, outlet }, speechFor(locale).say('chat.restarting'));
      const place = placeOfMessage(interaction, message.id);
      const photo = interaction.fields.getUploadedFiles(REFINE_FIELDS.photo)?.first();
      await answer(context, {
        id,
        userId: user.id,
        guildId: interaction.guildId,
        locale,
        place,
        outlet,
        hasPhoto: photo !== undefined,
        asked: async () => ({
          ...refinedAsked(
            {
              words: interaction.fields.getTextInputValue(REFINE_FIELDS.words),
              price: interaction.fields.getTextInputValue(REFINE_FIELDS.price),
              colour: interaction.fields.getStringSelectValues(REFINE_FIELDS.colour)[0],
            },
            locale,
          ),
          ...(photo === undefined ? {} : { photo: await photoOf(context, photo) }),
        }),
      });
    },
  );
}
