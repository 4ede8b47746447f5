import type { Reply, Request } from '../../conversation/request.ts';
import { personErrorNotice } from '../../conversation/sentences.ts';
import { errorCode, PersonError, troubleOf } from '../../errors.ts';
import { type Speech, speechFor } from '../../i18n/speech.ts';
import { FetchError } from '../shared/download.ts';
import { inTime } from '../shared/in-time.ts';
import { ANSWER_TIMEOUT_MS } from '../shared/limits.ts';
import { notReadySentence } from '../shared/not-ready.ts';
import { showProgress } from '../shared/progress.ts';
import type { SlackContext } from './context.ts';
import { deliver } from './deliver.ts';
import { FileTrouble } from './files.ts';
import { conversationIn, newConversation, personIdOf } from './ids.ts';
import { CARDS_PER_ANSWER } from './limits.ts';
import { postMessage } from './outlets/post-message.ts';
import type { Question } from './question.ts';
import { refusalOf } from './refusals.ts';
import { sentenceMessage } from './render/parts.ts';

/** Answers a question in its turn. Never rejects: whatever happens, the person is told something. */
export async function answer(context: SlackContext, question: Question): Promise<void> {
  const { teamId } = question.workspace;
  const asker = { userId: personIdOf(teamId, question.userId), groupId: teamId };
  const running = context.work.run(asker, () => attempt(context, question));
  if (running === false) {
    context.log.info({ requestId: question.id }, 'busy');
    await tell(context, question, speechFor(question.language).say('error.busy'));
  } else {
    await running;
  }
}

async function attempt(context: SlackContext, question: Question): Promise<void> {
  const { workspace, userId, locale, language, id } = question;
  const speech = speechFor(language);
  const notReady = notReadySentence(context.options.readiness(), speech);
  if (notReady !== undefined) return tell(context, question, notReady);
  const { outlet, hasPhoto } = question;
  const show = (sentence: string) => outlet.progress(sentenceMessage(sentence));
  const progress = showProgress(context.log, { requestId: question.id, hasPhoto, show }, speech);
  try {
    const handled = async (): Promise<Reply> => {
      const request: Request = {
        requestId: id,
        conversationId: await conversationOf(context, question),
        personId: personIdOf(workspace.teamId, userId),
        locale,
        limit: CARDS_PER_ANSWER,
        ...(await question.asked()),
      };
      return context.options.handle(request);
    };
    const reply = await inTime(handled(), ANSWER_TIMEOUT_MS);
    if (reply !== undefined) return await give(context, question, reply, () => progress.stop());
    await progress.stop();
    await tell(context, question, speech.say('web.refusal.too-slow'));
  } catch (error) {
    await progress.stop();
    await explain(context, question, error);
  }
}

async function conversationOf({ options }: SlackContext, question: Question): Promise<string> {
  const { conversationId, place, workspace, id } = question;
  if (conversationId !== undefined) return conversationId;
  const going =
    place === undefined ? undefined : await conversationIn(options.state, workspace.teamId, place);
  return going ?? newConversation(workspace.teamId, id);
}

async function give(
  context: SlackContext,
  question: Question,
  reply: Reply,
  ready: () => Promise<void>,
): Promise<void> {
  const { outlet } = question;
  if (reply.passing === true && outlet.quiet === true) {
    await ready();
    if (reply.toggle !== undefined) await outlet.toggle?.(reply.toggle);
    return;
  }
  await deliver(context, question, reply, ready);
  if (reply.passing === true && reply.toggle !== undefined) {
    await outlet.toggle?.(reply.toggle).catch((error: unknown) => {
      // What it is now has been said; the button is right again with the next answer.
      context.log.info({ requestId: question.id, err: error }, 'a button could not be changed');
    });
  }
}

async function explain(context: SlackContext, question: Question, error: unknown): Promise<void> {
  const { log } = context;
  const speech = speechFor(question.language);
  if (error instanceof PersonError || error instanceof FileTrouble) {
    const code = error instanceof FileTrouble ? error.kind : error.code;
    log.info({ requestId: question.id, code }, 'refused');
  } else log.error({ requestId: question.id, code: errorCode(error), err: error }, 'not answered');
  return tell(context, question, sentenceOf(error, speech, question.id));
}

function sentenceOf(error: unknown, speech: Speech, requestId: string): string {
  if (error instanceof PersonError) return personErrorNotice(error, speech).text;
  if (error instanceof FileTrouble) return fileSentence(error, speech);
  if (error instanceof FetchError) return speech.say('slack.photo-not-fetched');
  if (refusalOf(error) === 'may-not-write') return speech.say('slack.may-not-write');
  const trouble = troubleOf(error);
  return trouble === undefined
    ? speech.say('notice.internal', { requestId })
    : speech.say(`notice.${trouble}`);
}

function fileSentence({ kind, scope }: FileTrouble, speech: Speech): string {
  switch (kind) {
    case 'deleted':
      return speech.say('slack.photo-deleted');
    case 'external':
      return speech.say('slack.photo-external');
    case 'private':
      return speech.say('slack.photo-private');
    case 'scope':
      return speech.say('slack.photo-scope', { scope: scope ?? '' });
  }
}

/** Says a sentence where it was asked, else in a direct message; where even that fails, the log is all that is left. */
export async function tell(
  { log, outbox }: SlackContext,
  { id, outlet, workspace, userId }: Pick<Question, 'id' | 'outlet' | 'workspace' | 'userId'>,
  sentence: string,
): Promise<void> {
  const message = sentenceMessage(sentence);
  try {
    await outlet.say(message);
  } catch (error) {
    if (refusalOf(error) !== 'may-not-write') {
      log.warn({ requestId: id, code: errorCode(error), err: error }, 'nobody could be told');
      return;
    }
    await outbox
      .post(userId, () => postMessage(workspace, message, { channel: userId }))
      .catch((again: unknown) => log.warn({ requestId: id, err: again }, 'nobody could be told'));
  }
}
