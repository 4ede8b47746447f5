import { toToken } from '../src/conversation/actions.ts';
import { forgetPerson } from '../src/conversation/forget.ts';
import { info } from '../src/conversation/sentences.ts';
import { PersonError } from '../src/errors.ts';
import type { Command } from './command.ts';

/** Asks first: what is erased cannot be brought back. */
export const forget = {
  name: 'forget',
  description: 'Erase everything that is kept about you',
  options: [],
  run: async (context, request, intent) => {
    const { conversationId, personId } = request;
    if (personId === undefined) throw new PersonError('person-unknown');
    if (intent?.kind !== 'forget') {
      const ask = info(
        'forget-ask',
        'Shall I forget everything I keep about you: what we said here and elsewhere, and what you saved?',
      );
      const token = toToken({ kind: 'forget' });
      return {
        conversationId,
        results: [{ ...ask, actions: [{ token, label: 'Yes, forget everything' }] }],
        ms: {},
      };
    }
    const { conversations, saved } = await forgetPerson(personId, context);
    const text = `Forgotten: ${conversations} conversations and ${saved} saved items.`;
    return { conversationId, results: [info('forgotten', text)], ms: {} };
  },
} as const satisfies Command;
