import { saveToggle } from '../src/conversation/cards.ts';
import { info } from '../src/conversation/sentences.ts';
import { PersonError } from '../src/errors.ts';
import type { Command } from './command.ts';

/** Its answer is a word in passing: the button changes, and the conversation goes on where it was. */
export const save = {
  name: 'save',
  description: 'command.save.description',
  options: [],
  run: async ({ stylist, saved }, request, intent) => {
    if (intent?.kind !== 'save' && intent?.kind !== 'unsave') throw new PersonError('action-invalid');
    const { conversationId, personId } = request;
    if (personId === undefined) throw new PersonError('person-unknown');
    const { kind, productId } = intent;
    if (kind === 'save') {
      const { id } = await stylist.product(productId);
      await saved.save(personId, id);
    } else await saved.unsave(personId, productId);
    const speech = await stylist.speech(request);
    const said = kind === 'save' ? 'saved' : 'unsaved';
    return {
      conversationId,
      language: speech.locale,
      results: [info(said, speech.say(`notice.${said}`))],
      passing: true,
      toggle: saveToggle(productId, kind === 'save', speech),
      ms: {},
    };
  },
} as const satisfies Command;
