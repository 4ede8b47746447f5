import { languageOf } from './locales.ts';

/** All that may decide which language an answer is in, as BCP 47, the first that is there decides. */
export interface LanguageSigns {
  /** What the person chose once and for all. */
  readonly preferred?: string | undefined;
  /** What the words of this message were read in; `undefined` where there are none (a button, a photo alone). */
  readonly read?: string | undefined;
  /** What the search that this goes on from was answered in. */
  readonly previous?: string | undefined;
  /** Of the request. */
  readonly locale: string;
}

/** BCP 47 of an answer, with the region of the person's locale where that is of the same language. */
export function replyLanguage({ preferred, read, previous, locale }: LanguageSigns): string {
  const chosen = preferred ?? read ?? previous ?? locale;
  return languageOf(chosen) === languageOf(locale) ? locale : chosen;
}
