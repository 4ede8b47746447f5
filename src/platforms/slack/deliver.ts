import type { Reply } from '../../conversation/request.ts';
import { speechFor } from '../../i18n/speech.ts';
import { picturedProducts } from '../shared/pictured-products.ts';
import type { SlackContext } from './context.ts';
import { goesOnIn, type Place } from './ids.ts';
import type { Posted } from './outlets/outlet.ts';
import type { Found } from './pictures/pictures.ts';
import type { Question } from './question.ts';
import { refusalOf } from './refusals.ts';
import type { CardStyle, RenderedMessage } from './render/message.ts';
import { ownPictures, renderResults } from './render/results.ts';

/** Who is answered where: as much of a question as sending takes. */
export type Addressed = Pick<Question, 'id' | 'workspace' | 'outlet' | 'alsoIn'>;

/**
 * Renders the reply for where it will stand, sends it, and remembers where the conversation goes on.
 * @param ready Called when all is there to be sent.
 */
export async function deliver(
  context: SlackContext,
  question: Addressed,
  reply: Reply,
  ready: () => Promise<void>,
): Promise<void> {
  const { outlet, workspace, alsoIn } = question;
  const { results, language, conversationId } = reply;
  if (reply.passing === true) {
    const { messages } = renderResults(results, {
      speech: speechFor(language),
      cards: 'sections',
      pictures: new Map(),
      conversationId,
    });
    await ready();
    for (const message of messages) await outlet.say(message);
    return;
  }
  const found = await context.pictures.find(workspace, picturedProducts(results), ownPictures(results));
  await ready();
  const { stand } = outlet;
  const render = (cards: CardStyle, pictures: Found): readonly RenderedMessage[] => {
    const { messages, shortened } = renderResults(results, {
      ...pictures,
      speech: speechFor(language),
      cards,
      canShare: stand.canShare,
      conversationId,
    });
    if (shortened.length > 0) context.log.debug({ requestId: question.id, shortened }, 'shortened to fit');
    return messages;
  };
  const posted = await sendAll(context, question, found, render);
  const places = posted.flatMap((one) => stand.placesOf(one));
  for (const place of alsoIn === undefined ? places : [...places, alsoIn]) {
    await remember(context, workspace.teamId, place, conversationId);
  }
}

const NO_PICTURES: Found = { pictures: new Map(), uploads: new Map() };

/**
 * Sends the messages one after another. A workspace that refuses a carousel gets sections; pictures that it refuses are
 * left out, and uploaded anew the next time. What has been sent already is not sent again: both styles have the same
 * cards on the same messages.
 */
export async function sendAll(
  context: SlackContext,
  { workspace, outlet, id }: Addressed,
  found: Found,
  render: (cards: CardStyle, pictures: Found) => readonly RenderedMessage[],
): Promise<readonly Posted[]> {
  const { cards, log } = context;
  const posted: Posted[] = [];
  let pictures = found;
  let messages = render(cards.of(workspace.teamId), pictures);
  let sent = 0;
  while (sent < messages.length) {
    const message = messages[sent];
    if (message === undefined) break;
    try {
      const where = await outlet.stand.send(message);
      if (where !== undefined) posted.push(where);
      sent++;
    } catch (error) {
      const refusal = refusalOf(error);
      const hasPictures = pictures.pictures.size + pictures.uploads.size > 0;
      if (refusal === 'bad-blocks' && cards.refused(workspace.teamId)) {
        log.info({ requestId: id }, 'this workspace takes no carousels: sections instead');
      } else if ((refusal === 'bad-picture' || refusal === 'bad-blocks') && hasPictures) {
        log.warn({ requestId: id }, 'pictures were refused: sent without');
        await context.pictures.forget(workspace, pictures.pictures);
        pictures = NO_PICTURES;
      } else throw error;
      messages = render(cards.of(workspace.teamId), pictures);
    }
  }
  return posted;
}

async function remember(
  { options, log }: SlackContext,
  teamId: string,
  place: Place,
  conversationId: string,
): Promise<void> {
  try {
    await goesOnIn(options.state, teamId, place, conversationId);
  } catch (error) {
    // The answer stands; what is said next begins afresh.
    log.error({ err: error }, 'where a conversation goes on could not be remembered');
  }
}
