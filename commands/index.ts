import type { Logger } from 'pino';
import { type ActionIntent, parseToken } from '../src/conversation/actions.ts';
import type { Reply, Request } from '../src/conversation/request.ts';
import type { Notice } from '../src/conversation/results.ts';
import { brokenNotice, personErrorNotice, troubleNotice } from '../src/conversation/sentences.ts';
import type { Stylist } from '../src/conversation/stylist.ts';
import { errorCode, PersonError, troubleOf } from '../src/errors.ts';
import { type Speech, speechFor } from '../src/i18n/speech.ts';
import { catalogue } from './catalogue.ts';
import type { Command, CommandContext } from './command.ts';
import { find } from './find.ts';
import { forget } from './forget.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { next } from './next.ts';
import { pick } from './pick.ts';
import { rate } from './rate.ts';
import { refine } from './refine.ts';
import { save } from './save.ts';
import { saved } from './saved.ts';
import { similar } from './similar.ts';
import { typedCommand } from './typed.ts';
import { variants } from './variants.ts';

/** Commands that are called by name; the others stand behind buttons. */
export const COMMANDS: readonly Command[] = [find, saved, language, forget, catalogue, help];

/** Answers one request: never rejects. What goes wrong becomes a friendly notice, and the log knows why. */
export type Handle = (request: Request) => Promise<Reply>;

export function createHandler(context: CommandContext, log: Logger): Handle {
  return async (request) => {
    let asked = request;
    try {
      asked = await inTheirLanguage(context, request);
      const reply = await dispatch(context, asked);
      log.info({ requestId: request.requestId, ms: reply.ms }, 'answered');
      return reply;
    } catch (error) {
      return refusal(context.stylist, log, asked, error);
    }
  };
}

// The language that a person chose comes before the platform's.
async function inTheirLanguage({ people }: CommandContext, request: Request): Promise<Request> {
  const { personId } = request;
  const language = personId === undefined ? undefined : await people.language(personId);
  return language === undefined ? request : { ...request, language };
}

async function dispatch(context: CommandContext, request: Request): Promise<Reply> {
  if (request.action !== undefined) {
    const intent = parseToken(request.action);
    return commandFor(intent).run(context, request, intent);
  }
  const typed = request.command === undefined ? withoutSlash(request) : request;
  const called = typed.command ?? (typed.photo === undefined ? typedCommand(typed.text ?? '') : undefined);
  const command = COMMANDS.find(({ name }) => name === called) ?? find;
  return command.run(context, typed);
}

function commandFor(intent: ActionIntent): Command {
  switch (intent.kind) {
    case 'more-like':
      return similar;
    case 'variants':
      return variants;
    case 'save':
    case 'unsave':
      return save;
    case 'like':
    case 'dislike':
      return rate;
    case 'next':
      return next;
    case 'chip':
      return refine;
    case 'pick':
      return pick;
    case 'forget':
      return forget;
  }
}

// People type the slash commands of other platforms in the web chat too.
function withoutSlash(request: Request): Request {
  const [, name, rest = ''] = /^\/([a-z-]+)\b\s*(.*)$/is.exec(request.text?.trim() ?? '') ?? [];
  const command = COMMANDS.find((one) => one.name === name?.toLowerCase());
  return command === undefined ? request : { ...request, command: command.name, text: rest };
}

async function refusal(stylist: Stylist, log: Logger, request: Request, error: unknown): Promise<Reply> {
  const { requestId, conversationId } = request;
  const notice = (speech: Speech): Notice => {
    if (error instanceof PersonError) return personErrorNotice(error, speech);
    const trouble = troubleOf(error);
    return trouble === undefined ? brokenNotice(requestId, speech) : troubleNotice(trouble, speech);
  };
  if (error instanceof PersonError) log.info({ requestId, code: error.code }, 'refused');
  else log.error({ requestId, code: errorCode(error), err: error }, 'failed');
  const withoutMemory = (): Reply => {
    const speech = speechFor(request.language ?? request.locale);
    return { conversationId, language: speech.locale, results: [notice(speech)], ms: {} };
  };
  // Where the answer would be remembered is what cannot be reached: nobody waits for that a second time.
  if (errorCode(error) === 'MONGODB_UNREACHABLE') return withoutMemory();
  try {
    return await stylist.say(request, notice);
  } catch (cause) {
    // Not even the answer could be remembered (disk full, say): it is still given.
    log.error({ requestId, err: cause }, 'answer not remembered');
    return withoutMemory();
  }
}
