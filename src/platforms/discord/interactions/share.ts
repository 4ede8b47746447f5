import { type MessageComponentInteraction, userMention } from 'discord.js';
import { speechFor } from '../../../i18n/speech.ts';
import { claimed } from '../../shared/claims.ts';
import { picturedProducts } from '../../shared/pictured-products.ts';
import { tell } from '../answer.ts';
import type { DiscordContext } from '../context.ts';
import { conversationIn, goesOnIn } from '../conversation-id.ts';
import type { Outlet } from '../outlets/outlet.ts';
import { placeOfMessage } from '../outlets/where.ts';
import { interactionPayload } from '../payload.ts';
import { renderResults } from '../render/results.ts';
import { withNote } from '../render/sentence.ts';

const SHARED_TTL_MS = 30 * 24 * 3_600_000;

/** Shows a private answer to the channel, once: as it is remembered, without the photo that nobody keeps. */
export async function share(
  context: DiscordContext,
  interaction: MessageComponentInteraction,
  resultId: string,
  outlet: Outlet,
): Promise<void> {
  const { options, log } = context;
  const speech = speechFor(interaction.locale);
  const { id } = interaction;
  const say = (sentence: string) => tell(context, { id, outlet }, sentence);
  try {
    const place = placeOfMessage(interaction, interaction.message.id);
    const conversationId = await conversationIn(options.state, place, id);
    const history = await options.history(conversationId);
    const results = history?.turns.flatMap((turn) => turn.results) ?? [];
    const grid = results.find((result) => result.kind === 'product-grid' && result.resultId === resultId);
    if (grid === undefined) return await say(speech.say('chat.share-gone'));
    const key = `discord-shared:${interaction.message.id}:${resultId}`;
    const first = await claimed(() => options.state.claim('seen', key, true, { ttlMs: SHARED_TTL_MS }), log);
    if (!first) return await say(speech.say('chat.shared-already'));
    const pictures = await context.pictures(picturedProducts([grid]));
    const { messages } = renderResults([grid], { speech, pictures });
    const by = speech.say('chat.shared', { person: userMention(interaction.user.id) });
    for (const [index, message] of messages.entries()) {
      const shown = index === 0 ? withNote(message, by) : message;
      const sent = await interaction.followUp(interactionPayload(shown, false));
      await goesOnIn(options.state, placeOfMessage(interaction, sent.id), conversationId);
    }
  } catch (error) {
    log.error({ requestId: id, err: error }, 'not shared');
    await say(speech.say('notice.internal', { requestId: id }));
  }
}
