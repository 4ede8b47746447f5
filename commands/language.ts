import { languageNamed, nameIn } from '../src/conversation/languages.ts';
import { info } from '../src/conversation/sentences.ts';
import { PersonError } from '../src/errors.ts';
import { LANGUAGES } from '../src/i18n/locales.ts';
import type { Command } from './command.ts';

export const language = {
  name: 'language',
  description: 'command.language.description',
  options: [
    { name: 'language', description: 'command.language.option.language', kind: 'text', required: false },
  ],
  run: async ({ stylist, people }, request) => {
    const { personId, text = '' } = request;
    if (personId === undefined) throw new PersonError('person-unknown');
    const chosen = languageNamed(text);
    if (chosen === undefined) {
      const languages = LANGUAGES.map((one) => nameIn(one, one)).join(', ');
      throw new PersonError('language-unknown', { languages });
    }
    await people.chooseLanguage(personId, chosen);
    return stylist.say({ ...request, language: chosen }, (speech) =>
      info('language-set', speech.say('notice.language-set', { language: nameIn(chosen, chosen) })),
    );
  },
} as const satisfies Command;
