import { saveToggle } from '../src/conversation/cards.ts';
import type { Reply } from '../src/conversation/request.ts';
import type { Notice, Toggle } from '../src/conversation/results.ts';
import { info } from '../src/conversation/sentences.ts';
import { PersonError } from '../src/errors.ts';
import type { Command } from './command.ts';

export const save = {
  name: 'save',
  description: 'Keep a product for later, or take it off the list',
  options: [],
  run: async ({ stylist, saved }, request, intent) => {
    if (intent?.kind !== 'save' && intent?.kind !== 'unsave') throw new PersonError('action-invalid');
    const { conversationId, personId } = request;
    if (personId === undefined) throw new PersonError('person-unknown');
    const { productId } = intent;
    if (intent.kind === 'unsave') {
      await saved.unsave(personId, productId);
      return passing(
        conversationId,
        info('unsaved', 'Taken off your list.'),
        saveToggle(productId, new Set()),
      );
    }
    const { title } = await stylist.product(productId);
    await saved.save(personId, productId);
    const notice = info('saved', `Saved: ${title}. Say “show saved” to see your list.`);
    return passing(conversationId, notice, saveToggle(productId, new Set([productId])));
  },
} as const satisfies Command;

function passing(conversationId: string, notice: Notice, toggle: Toggle): Reply {
  return { conversationId, results: [notice], passing: true, toggle, ms: {} };
}
