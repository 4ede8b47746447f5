import type { Logger } from 'pino';
import { type ActionIntent, parseToken } from '../src/conversation/actions.ts';
import type { Reply, Request } from '../src/conversation/request.ts';
import { brokenNotice, personErrorNotice } from '../src/conversation/sentences.ts';
import type { Stylist } from '../src/conversation/stylist.ts';
import { errorCode, PersonError } from '../src/errors.ts';
import type { Command } from './command.ts';
import { find } from './find.ts';
import { help } from './help.ts';
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
  const isHelp = typed.photo === undefined && /^(help|\?)$/i.test(typed.text?.trim() ?? '');
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
    case 'variants':
    case 'save':
    case 'unsave':
    case 'like':
    case 'dislike':
    case 'forget':
      throw new PersonError('action-invalid');
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
  const notice =
    error instanceof PersonError ? personErrorNotice(error.code, error.params) : brokenNotice(requestId);
  if (error instanceof PersonError) log.info({ requestId, code: error.code }, 'refused');
  else log.error({ requestId, code: errorCode(error), err: error }, 'failed');
  const said = {
    text: request.text ?? '',
    photo: request.photo !== undefined,
    action: request.action !== undefined,
  };
  try {
    return await stylist.say(request, said, notice);
  } catch (cause) {
    // Not even the answer could be remembered (disk full, say): it is still given.
    log.error({ requestId, err: cause }, 'answer not remembered');
    return { conversationId, results: [notice], ms: {} };
  }
}
