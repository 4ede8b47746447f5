import type { Logger } from 'pino';
import { type ActionIntent, parseToken } from '../src/conversation/actions.ts';
import type { Reply, Request } from '../src/conversation/request.ts';
import { brokenNotice, personErrorNotice } from '../src/conversation/sentences.ts';
import type { Stylist } from '../src/conversation/stylist.ts';
import { errorCode, PersonError } from '../src/errors.ts';
import { type Speech, speechFor } from '../src/i18n/speech.ts';
import type { Command } from './command.ts';
import { find } from './find.ts';
import { help, isHelpTyped } from './help.ts';
import { next } from './next.ts';
import { refine } from './refine.ts';
import { similar } from './similar.ts';

/** Answers one request: never rejects. What goes wrong becomes a friendly notice, and the log knows why. */
export type Handle = (request: Request) => Promise<Reply>;

export function createHandler(stylist: Stylist, log: Logger): Handle {
  return async (request) => {
    try {
      const reply = await dispatch(stylist, request);
      log.info({ requestId: request.requestId, ms: reply.ms }, 'answered');
      return reply;
    } catch (error) {
      return refusal(stylist, log, request, error);
    }
  };
}

async function dispatch(stylist: Stylist, request: Request): Promise<Reply> {
  if (request.action !== undefined) {
    const intent = parseToken(request.action);
    return commandFor(intent).run(stylist, request, intent);
  }
  const typed = withoutSlash(request);
  const isHelp = typed.photo === undefined && isHelpTyped(typed.text ?? '');
  return isHelp ? help.run(stylist, typed) : find.run(stylist, typed);
}

function commandFor(intent: ActionIntent): Command {
  switch (intent.kind) {
    case 'more-like':
      return similar;
    case 'next':
      return next;
    case 'chip':
      return refine;
  }
}

// People type the slash command of other platforms in the web chat too.
function withoutSlash(request: Request): Request {
  const typed = /^\/(find|help)\b\s*(.*)$/is.exec(request.text?.trim() ?? '');
  if (typed === null) return request;
  return { ...request, text: typed[1]?.toLowerCase() === 'help' ? 'help' : (typed[2] ?? '') };
}

async function refusal(stylist: Stylist, log: Logger, request: Request, error: unknown): Promise<Reply> {
  const { requestId, conversationId } = request;
  const notice = (speech: Speech) =>
    error instanceof PersonError ? personErrorNotice(error, speech) : brokenNotice(requestId, speech);
  if (error instanceof PersonError) log.info({ requestId, code: error.code }, 'refused');
  else log.error({ requestId, code: errorCode(error), err: error }, 'failed');
  try {
    return await stylist.say(request, notice);
  } catch (cause) {
    // Not even the answer could be remembered (disk full, say): it is still given.
    log.error({ requestId, err: cause }, 'answer not remembered');
    const speech = speechFor(request.locale);
    return { conversationId, language: speech.locale, results: [notice(speech)], ms: {} };
  }
}
