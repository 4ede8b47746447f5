/** Control characters, line separators, marks that turn text direction around, and halves of surrogate pairs. */
const UNWANTED = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/**
 * Text as it may be stored and shown: one line, unwanted characters turned into spaces, runs of white space into one,
 * at most `limit` characters (a longer text ends in `…`).
 */
export function cleanText(text: string, limit: number): string {
  const clean = text.replace(UNWANTED, ' ').replace(/\s+/gu, ' ').trim();
  if (clean.length <= limit) return clean;
  const characters = Array.from(clean);
  if (characters.length <= limit) return clean;
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}

/** A feed's value inside a message: quoted, cleaned, shortened. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return `'${cleanText(value, 60)}'`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
