import { helpNotice } from '../src/conversation/sentences.ts';
import { LANGUAGES, type Language, languageOf } from '../src/i18n/locales.ts';
import { speechFor } from '../src/i18n/speech.ts';
import type { Command } from './command.ts';

export const help = {
  name: 'help',
  description: 'command.help.description',
  options: [],
  run: (stylist, request) =>
    stylist.say(request, helpNotice, languageOfHelp(request.text ?? '', request.locale)),
} as const satisfies Command;

/** Whether all that was typed is a word for help, in whichever language. */
export function isHelpTyped(text: string): boolean {
  return text.trim() === '?' || speakersOf(text).length > 0;
}

// "Help" is understood everywhere, so that it tells nothing; "ajuda" is of two languages.
function languageOfHelp(text: string, locale: string): Language | undefined {
  const speakers = speakersOf(text);
  if (speakers.length === LANGUAGES.length) return undefined;
  return speakers.find((one) => one === languageOf(locale)) ?? speakers[0];
}

function speakersOf(text: string): readonly Language[] {
  const typed = text.trim().toLowerCase();
  return LANGUAGES.filter((language) =>
    speechFor(language).say('command.help.typed').split(', ').includes(typed),
  );
}
