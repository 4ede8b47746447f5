import { LEXICONS } from '../vocabulary/gazetteer.ts';
import { fold } from '../vocabulary/tokens.ts';

/** The languages that are read and answered in, BCP 47, each with its own name for itself. */
export const LANGUAGES: readonly { readonly tag: string; readonly name: string }[] = LEXICONS.map(
  ({ language }) => ({ tag: language, name: nameIn(language, language) }),
);

/**
 * The language that a person names: by its tag (`de`, `de-AT`) or by its name in any of our languages ("German",
 * "Deutsch", "alemán"). `undefined` for what is none of ours.
 */
export function languageNamed(text: string): string | undefined {
  const wanted = fold(text.trim());
  const byTag = LANGUAGES.find(({ tag }) => wanted === tag || wanted.startsWith(`${tag}-`));
  const found =
    byTag ?? LANGUAGES.find(({ tag }) => LANGUAGES.some((other) => fold(nameIn(tag, other.tag)) === wanted));
  return found?.tag;
}

/** What a language is called in another. */
export function nameIn(language: string, other: string): string {
  return new Intl.DisplayNames([other], { type: 'language' }).of(language) ?? language;
}
