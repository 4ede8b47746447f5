import type { MessageComponentInteraction } from 'discord.js';
import { parseToken } from '../../../conversation/actions.ts';
import type { ActionToken } from '../../../conversation/results.ts';
import { speechFor } from '../../../i18n/speech.ts';
import { type Asked, answer, type Question, tell } from '../answer.ts';
import type { DiscordContext } from '../context.ts';
import { type Press, parseCustomId } from '../custom-id.ts';
import { pressOutlet } from '../outlets/press.ts';
import { placeOfMessage } from '../outlets/where.ts';
import { refineModal } from '../render/refine-modal.ts';
import { acknowledgeInTime } from './acknowledge.ts';
import { begun } from './begin.ts';
import { share } from './share.ts';

/** A press on a button or a choice in a select, however old the message is that it stands on. */
export async function onPress(
  context: DiscordContext,
  interaction: MessageComponentInteraction,
): Promise<void> {
  const press = parseCustomId(interaction.customId);
  if (press.kind === 'refine') {
    // A form has to be the first answer, and is no work at all.
    await acknowledgeInTime(() => interaction.showModal(refineModal(speechFor(interaction.locale))));
    return;
  }
  await begun(
    context,
    interaction,
    () => interaction.deferUpdate(),
    'update',
    () => dispatch(context, interaction, press),
  );
}

async function dispatch(
  context: DiscordContext,
  interaction: MessageComponentInteraction,
  press: Exclude<Press, { kind: 'refine' }>,
): Promise<void> {
  const outlet = pressOutlet(interaction, { beside: press.kind === 'action' && isPick(press.token) });
  const speech = speechFor(interaction.locale);
  if (context.stopping()) return tell(context, { id: interaction.id, outlet }, speech.say('chat.restarting'));
  const question: Omit<Question, 'asked'> = {
    id: interaction.id,
    userId: interaction.user.id,
    guildId: interaction.guildId,
    locale: interaction.locale,
    place: placeOfMessage(interaction, interaction.message.id),
    outlet,
    hasPhoto: false,
  };
  const ask = (asked: Asked) => answer(context, { ...question, asked: async () => asked });
  switch (press.kind) {
    case 'action':
      return ask({ action: press.token });
    case 'say':
      return ask({ text: press.text });
    case 'chips':
      return ask({ action: interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '' });
    case 'share':
      return share(context, interaction, press.resultId, outlet);
  }
}

/** Whether one of several pictures is picked: the answer to that is a first answer, and belongs in no thread. */
function isPick(token: ActionToken): boolean {
  try {
    return parseToken(token).kind === 'pick';
  } catch {
    // The stylist says what there is to say about it.
    return false;
  }
}
