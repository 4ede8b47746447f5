import { languageOf } from '../../i18n/locales.ts';

const FALLBACK = 'en';

/** Languages of a browser that are looked at: a header holds as many as its sender likes. */
const MAX_LANGUAGES = 10;

/**
 * The language that a browser puts first in `Accept-Language` of those that are spoken here, as a BCP 47 tag; else the
 * one that it puts first of all, and `en` where it names none.
 */
export function preferredLanguage(header: string | undefined): string {
  const tags = (header ?? '').split(',', MAX_LANGUAGES).flatMap((part) => canonical(part.split(';', 1)[0]));
  return tags.find((tag) => languageOf(tag) !== undefined) ?? tags[0] ?? FALLBACK;
}

function canonical(tag: string | undefined): readonly string[] {
  const trimmed = tag?.trim() ?? '';
  if (trimmed === '' || trimmed === '*' || trimmed.length > 35) return [];
  try {
    return Intl.getCanonicalLocales(trimmed);
  } catch {
    return [];
  }
}
