import { toToken } from '../src/conversation/actions.ts';
import { forgetPerson } from '../src/conversation/forget.ts';
import { info } from '../src/conversation/sentences.ts';
import { PersonError } from '../src/errors.ts';
import type { Command } from './command.ts';

/** Asks first: what is erased cannot be brought back. Neither question nor answer is written down. */
export const forget = {
  name: 'forget',
  description: 'command.forget.description',
  options: [],
  run: async (context, request, intent) => {
    const { conversationId, personId } = request;
    if (personId === undefined) throw new PersonError('person-unknown');
    const speech = await context.stylist.speech(request);
    const answer = { conversationId, language: speech.locale, ms: {} };
    if (intent?.kind === 'forget') {
      const text = speech.say('notice.forgotten', { ...(await forgetPerson(personId, context)) });
      return { ...answer, results: [info('forgotten', text)] };
    }
    const ask = info('forget-ask', speech.say('notice.forget-ask'));
    const confirm = { token: toToken({ kind: 'forget' }), label: speech.say('action.forget-confirm') };
    return { ...answer, results: [{ ...ask, actions: [confirm] }] };
  },
} as const satisfies Command;
