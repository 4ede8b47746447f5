const FALLBACK = 'en';

/** The language that a browser puts first in `Accept-Language`, as a BCP 47 tag; `en` where it names none. */
export function preferredLanguage(header: string | undefined): string {
  const first = header?.split(',', 1)[0]?.split(';', 1)[0]?.trim();
  if (first === undefined || first === '' || first === '*' || first.length > 35) return FALLBACK;
  try {
    return Intl.getCanonicalLocales(first)[0] ?? FALLBACK;
  } catch {
    return FALLBACK;
  }
}
