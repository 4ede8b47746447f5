import { LANGUAGES, type Language, languageOf } from '../i18n/locales.ts';
import { fold } from '../vocabulary/tokens.ts';

/**
 * The language that a person names: by its tag (`de`, `de-AT`) or by its name in any of our languages ("German",
 * "Deutsch", "alemán"). `undefined` for what is none of ours.
 */
export function languageNamed(text: string): Language | undefined {
  const wanted = fold(text.trim());
  const byTag = /^[a-z]{2}(-|$)/.test(wanted) ? languageOf(wanted) : undefined;
  return byTag ?? LANGUAGES.find((one) => LANGUAGES.some((other) => fold(nameIn(one, other)) === wanted));
}

/** What a language is called in another. */
export function nameIn(language: Language, other: Language): string {
  return new Intl.DisplayNames([other], { type: 'language' }).of(language) ?? language;
}
