import type { Reply, Request } from '../../conversation/request.ts';
import type { Result } from '../../conversation/results.ts';
import { personErrorNotice } from '../../conversation/sentences.ts';
import { errorCode, PersonError } from '../../errors.ts';
import { speechFor } from '../../i18n/speech.ts';
import { FetchError } from '../shared/download.ts';
import { inTime } from '../shared/in-time.ts';
import { ANSWER_TIMEOUT_MS } from '../shared/limits.ts';
import { notReadySentence } from '../shared/not-ready.ts';
import { picturedProducts } from '../shared/pictured-products.ts';
import { showProgress } from '../shared/progress.ts';
import type { DiscordContext } from './context.ts';
import { conversationIn, goesOnIn, newConversation, type Place, personIdOf } from './conversation-id.ts';
import { CARDS_PER_MESSAGE } from './limits.ts';
import type { Outlet, Stand } from './outlets/outlet.ts';
import type { RenderedMessage, ShownPicture } from './render/message.ts';
import { renderResults } from './render/results.ts';
import { sentenceMessage, withNote } from './render/sentence.ts';

/** What is asked of the stylist, however it was asked. */
export type Asked = Pick<Request, 'text' | 'photo' | 'photos' | 'action' | 'command' | 'maxPrice' | 'brand'>;

export interface Question {
  /** Of the interaction or message: finds everything about it in the log. */
  readonly id: string;
  readonly userId: string;
  /** `null` in direct messages. */
  readonly guildId: string | null;
  readonly locale: string;
  /** Where the conversation goes on; without one, a new conversation begins. */
  readonly place: Place | undefined;
  /** A place that goes on with this answer too, where it stands in a channel. */
  readonly alsoIn?: Place;
  readonly outlet: Outlet;
  /** Whether there is a photo to fetch and to look at, which takes its time. */
  readonly hasPhoto: boolean;
  /** @throws PersonError or FetchError where a photo cannot be used. */
  readonly asked: () => Promise<Asked>;
}

/** Answers a question in its turn. Never rejects: whatever happens, the person is told something. */
export async function answer(context: DiscordContext, question: Question): Promise<void> {
  const running = context.work.run({ userId: question.userId, groupId: question.guildId }, () =>
    attempt(context, question),
  );
  if (running === false) {
    context.log.info({ requestId: question.id }, 'busy');
    await tell(context, question, speechFor(question.locale).say('error.busy'));
  } else {
    await running;
  }
}

async function attempt(context: DiscordContext, question: Question): Promise<void> {
  const speech = speechFor(question.locale);
  const notReady = notReadySentence(context.options.readiness(), speech);
  if (notReady !== undefined) return tell(context, question, notReady);
  const { outlet, hasPhoto } = question;
  const show = (sentence: string) => outlet.progress(sentenceMessage(sentence));
  const progress = showProgress(context.log, { requestId: question.id, hasPhoto, show }, speech);
  try {
    const conversationId = await conversationOf(context, question);
    const request = {
      requestId: question.id,
      conversationId,
      personId: personIdOf(question.userId),
      locale: question.locale,
      limit: CARDS_PER_MESSAGE,
      ...(await question.asked()),
    };
    const reply = await inTime(context.options.handle(request), ANSWER_TIMEOUT_MS);
    await progress.stop();
    if (reply === undefined) await tell(context, question, speech.say('web.refusal.too-slow'));
    else await deliver(context, question, reply);
  } catch (error) {
    await progress.stop();
    await explain(context, question, error);
  }
}

function conversationOf(context: DiscordContext, { place, id }: Question): Promise<string> | string {
  return place === undefined ? newConversation(id) : conversationIn(context.options.state, place, id);
}

/** Renders the reply for where it will stand, sends it, and remembers where the conversation goes on. */
async function deliver(context: DiscordContext, question: Question, reply: Reply): Promise<void> {
  if (reply.passing === true) {
    const { messages } = await rendered(context, question, reply, undefined);
    for (const message of messages) await question.outlet.say(message);
    if (reply.toggle !== undefined) await question.outlet.toggle?.(reply.toggle);
    return;
  }
  const stand = await question.outlet.stand(titleOf(reply));
  const { messages, note } = await rendered(context, question, reply, stand);
  for (const [index, message] of messages.entries()) {
    const id = await stand.send(index === 0 ? withNote(message, note) : message);
    // Every message with buttons is a place of its own in a channel.
    if (stand.place === undefined) await remember(context, { kind: 'thread', id }, reply);
  }
  if (stand.place !== undefined) await remember(context, stand.place, reply);
  else if (question.alsoIn !== undefined) await remember(context, question.alsoIn, reply);
  await stand.done?.();
}

async function rendered(
  context: DiscordContext,
  question: Question,
  { results, language }: Reply,
  stand: Stand | undefined,
): Promise<{ readonly messages: readonly RenderedMessage[]; readonly note?: string }> {
  const speech = speechFor(language);
  const found = await context.pictures(picturedProducts(results));
  const mayAttach = stand?.mayAttach ?? true;
  const pictures = mayAttach ? found : onlyAddresses(found);
  const { messages, shortened } = renderResults(mayAttach ? results : results.map(withoutPhoto), {
    speech,
    pictures,
    canShare: stand?.canShare ?? false,
  });
  if (shortened.length > 0) context.log.debug({ requestId: question.id, shortened }, 'shortened to fit');
  const left = found.size > pictures.size ? [speech.say('discord.no-pictures')] : [];
  const note = [...(stand?.note === undefined ? [] : [stand.note]), ...left].join(' ');
  return { messages, ...(note === '' ? {} : { note }) };
}

function onlyAddresses(pictures: ReadonlyMap<string, ShownPicture>): ReadonlyMap<string, ShownPicture> {
  return new Map([...pictures].filter(([, { kind }]) => kind === 'url'));
}

function withoutPhoto(result: Result): Result {
  if (result.kind === 'photo-picker') {
    return { ...result, choices: result.choices.map(({ png: _, ...choice }) => choice) };
  }
  if (result.kind !== 'product-grid' || result.searched.kind !== 'photo') return result;
  return { ...result, searched: { kind: 'photo', altText: result.searched.altText } };
}

/** What a thread about the answer is called. */
function titleOf({ thread, results }: Reply): string {
  const [grid] = results.filter((result) => result.kind === 'product-grid');
  return thread?.title ?? grid?.heading ?? '';
}

async function remember({ options, log }: DiscordContext, place: Place, reply: Reply): Promise<void> {
  try {
    await goesOnIn(options.state, place, reply.conversationId);
  } catch (error) {
    // The answer stands; what is said next begins afresh.
    log.error({ err: error }, 'where a conversation goes on could not be remembered');
  }
}

async function explain(context: DiscordContext, question: Question, error: unknown): Promise<void> {
  const speech = speechFor(question.locale);
  const { log } = context;
  if (error instanceof PersonError) {
    log.info({ requestId: question.id, code: error.code }, 'refused');
    return tell(context, question, personErrorNotice(error, speech).text);
  }
  log.error({ requestId: question.id, code: errorCode(error), err: error }, 'not answered');
  const sentence =
    error instanceof FetchError
      ? speech.say('discord.photo-not-fetched')
      : speech.say('notice.internal', { requestId: question.id });
  return tell(context, question, sentence);
}

/** Says a sentence; where even that fails, the log is all that is left. */
export async function tell(
  { log }: Pick<DiscordContext, 'log'>,
  { id, outlet }: Pick<Question, 'id' | 'outlet'>,
  sentence: string,
): Promise<void> {
  try {
    await outlet.say(sentenceMessage(sentence));
  } catch (error) {
    log.warn({ requestId: id, code: errorCode(error), err: error }, 'nobody could be told');
  }
}
