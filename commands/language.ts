import { LANGUAGES, languageNamed, nameIn } from '../src/conversation/languages.ts';
import { info } from '../src/conversation/sentences.ts';
import { PersonError } from '../src/errors.ts';
import type { Command } from './command.ts';

export const language = {
  name: 'language',
  description: 'The language I answer you in',
  options: [{ name: 'language', description: 'English, español, …', kind: 'text', required: false }],
  run: async ({ stylist, people }, request) => {
    const { personId, text = '' } = request;
    if (personId === undefined) throw new PersonError('person-unknown');
    const chosen = languageNamed(text);
    if (chosen === undefined) {
      const languages = LANGUAGES.map(({ name }) => name).join(', ');
      throw new PersonError('language-unknown', { languages });
    }
    await people.chooseLanguage(personId, chosen);
    const said = { text, photo: false, action: false };
    return stylist.say(
      request,
      said,
      info('language-set', `From now on I answer in ${nameIn(chosen, chosen)}.`),
    );
  },
} as const satisfies Command;
