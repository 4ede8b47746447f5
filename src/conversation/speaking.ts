import { type LanguageSigns, replyLanguage } from '../i18n/reply-language.ts';
import { type Speech, speechFor } from '../i18n/speech.ts';
import { readMessage } from '../query/read.ts';
import type { Request } from './request.ts';

/** How to speak to who sent this: in the language that they chose, else as the other signs say. */
export function speechTo(request: Request, signs: Omit<LanguageSigns, 'locale' | 'preferred'>): Speech {
  return speechFor(replyLanguage({ ...signs, preferred: request.language, locale: request.locale }));
}

/**
 * BCP 47 that a message is read in unless its words are plainly of another language: that of the conversation where
 * they are of several, else what the person chose, else the platform's.
 */
export function readingLanguage({ language, locale }: Request, previous: string | undefined): string {
  return previous ?? language ?? locale;
}

/** BCP 47 that the words of a request are in; `undefined` where it has none. */
export function languageRead(request: Request, previous: string | undefined): string | undefined {
  const { text, action } = request;
  if (text === undefined || action !== undefined) return undefined;
  return readMessage(text, { locale: readingLanguage(request, previous) }).query.language;
}
