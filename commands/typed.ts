import type { Request } from '../src/conversation/request.ts';
import { LANGUAGES, type Language, languageOf } from '../src/i18n/locales.ts';
import { speechFor } from '../src/i18n/speech.ts';
import { fold } from '../src/vocabulary/tokens.ts';

/** Commands that may be called by a whole message in words, in any of our languages: `command.<name>.typed`. */
const TYPED = ['help', 'saved'] as const;

type Typed = (typeof TYPED)[number];

/** The command that all of a message calls ("aide", "show saved"); `undefined` where it is no such word. */
export function typedCommand(text: string): Typed | undefined {
  if (text.trim() === '?') return 'help';
  return TYPED.find((name) => speakersOf(name, text).length > 0);
}

/** The language that the command was typed in; `undefined` where its word is of all of them, as "help" is. */
export function languageOfTyped(name: Typed, { text = '', locale }: Request): Language | undefined {
  const speakers = speakersOf(name, text);
  if (speakers.length === LANGUAGES.length) return undefined;
  // "Ajuda" is of two languages.
  return speakers.find((one) => one === languageOf(locale)) ?? speakers[0];
}

function speakersOf(name: Typed, text: string): readonly Language[] {
  const typed = plain(text);
  return LANGUAGES.filter((language) =>
    plain(speechFor(language).say(`command.${name}.typed`))
      .split(', ')
      .includes(typed),
  );
}

// As people type it: without accents, with whichever apostrophe.
function plain(text: string): string {
  return fold(text.trim()).replaceAll('’', "'");
}
