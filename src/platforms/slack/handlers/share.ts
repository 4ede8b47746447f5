import { speechFor } from '../../../i18n/speech.ts';
import { claimed } from '../../shared/claims.ts';
import { picturedProducts } from '../../shared/pictured-products.ts';
import { tell } from '../answer.ts';
import type { SlackContext } from '../context.ts';
import { sendAll } from '../deliver.ts';
import { goesOnIn } from '../ids.ts';
import { postedOutlet } from '../outlets/posted.ts';
import { refusalOf } from '../refusals.ts';
import { withNote } from '../render/parts.ts';
import { renderResults } from '../render/results.ts';
import { ResponseUrl } from '../response-url.ts';
import { type Act, once } from './ask.ts';
import type { Target } from './form-target.ts';

const SHARED_TTL_MS = 30 * 24 * 3_600_000;

/**
 * Shows a private answer to the channel, once: as it is remembered, without the photo that nobody keeps. It is a message
 * of its own, whose thread goes on with the search; the private one goes away.
 */
export async function share(
  context: SlackContext,
  act: Act,
  target: Target,
  resultId: string,
): Promise<void> {
  const { workspace, userId, id } = act;
  const { options, log } = context;
  const { teamId } = workspace;
  await once(context, act, target, async ({ outlet, language }) => {
    const speech = speechFor(language);
    const say = (sentence: string) => tell(context, { id, outlet, workspace, userId }, sentence);
    const { conversationId = '' } = target;
    const history = await options.history(conversationId);
    const results = history?.turns.flatMap((turn) => turn.results) ?? [];
    const grid = results.find((result) => result.kind === 'product-grid' && result.resultId === resultId);
    if (grid === undefined) return say(speech.say('chat.share-gone'));
    const key = `slack-seen:${teamId}:shared:${resultId}`;
    const claim = () => options.state.claim('seen', key, true, { ttlMs: SHARED_TTL_MS });
    if (!(await claimed(claim, log))) return say(speech.say('chat.shared-already'));
    const response =
      target.responseUrl === undefined ? undefined : new ResponseUrl(target.responseUrl, target.at);
    const channel = postedOutlet(context, {
      workspace,
      channel: target.channel,
      userId,
      direct: false,
      threadTs: target.threadTs,
      response,
    });
    const found = await context.pictures.find(workspace, picturedProducts([grid]));
    const by = speech.say('chat.shared', { person: `<@${userId}>` });
    try {
      const posted = await sendAll(context, { workspace, outlet: channel, id }, found, (cards, pictures) =>
        renderResults([grid], { ...pictures, speech, cards, conversationId }).messages.map(
          (message, index) => (index === 0 ? withNote(message, by) : message),
        ),
      );
      for (const place of posted.flatMap((one) => channel.stand.placesOf(one))) {
        await goesOnIn(options.state, teamId, place, conversationId);
      }
    } catch (error) {
      await options.state.remove('seen', key);
      if (refusalOf(error) === 'may-not-write') return say(speech.say('slack.may-not-write'));
      log.error({ requestId: id, err: error }, 'not shared');
      return say(speech.say('notice.internal', { requestId: id }));
    }
    // It stands in the channel now: the private one is no longer needed, and no harm where it stays.
    await response?.deleteOriginal().catch((error: unknown) => log.debug({ err: error }, 'not taken away'));
  });
}
