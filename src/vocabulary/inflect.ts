import type { Endings, Lexicon } from './lexicon/format.ts';

/** Words of two letters or more with slashes between: `3/4 sleeve` and `w/` are no inflections. */
const LISTED = /^\p{L}[\p{L}-][^/]*(?:\/\p{L}[\p{L}-][^/]*)+$/u;

/** What comes behind a preposition is not inflected: `zapatillas de deporte`. */
const MAX_INFLECTED = 3;

/** `scarf/scarves` -> both; `shirt` -> `shirt`, `shirts` by the endings; the form itself comes first. */
export function inflect(form: string, endings: Endings, lexicon: Pick<Lexicon, 'head'>): readonly string[] {
  if (LISTED.test(form)) return form.split('/');
  if (lexicon.head === 'last' || !form.includes(' ')) return [form, ...othersOf(form, endings)];
  const words = form.split(' ');
  const prepositionAt = words.findIndex((word) => PREPOSITIONS.has(word) || ELIDED.test(word));
  const inflected = prepositionAt < 0 ? words : words.slice(0, prepositionAt);
  const rest = words.slice(inflected.length);
  if (inflected.length === 0 || inflected.length > MAX_INFLECTED) return [form];
  const [head = '', ...described] = inflected;
  const together = othersOf(head, endings).map((one, at) =>
    [one, ...described.map((word) => othersOf(word, endings)[at] ?? word), ...rest].join(' '),
  );
  const alone = othersOf(head, endings).map((one) => [one, ...described, ...rest].join(' '));
  return [...new Set([form, ...together, ...alone])];
}

/** Whether one of a form's words only joins others: nobody runs those together. */
export function hasPreposition(form: string): boolean {
  return form.split(' ').some((word) => PREPOSITIONS.has(word) || ELIDED.test(word));
}

/** Prepositions of the languages whose head stands first. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'de del des d da do das dos di dal della dello dei degli en em al à au aux a con com amb avec sin sem sense sans ' +
    'para per per por pour sobre sur sous sotto su e y i et ao às'
  ).split(' '),
);

/** `d'hiver`, `all'uomo`. */
const ELIDED = /^(?:d|dell|all|nell|sull)['’]/;

function othersOf(word: string, endings: Endings): readonly string[] {
  const rule = endings.find(([ending]) => word.endsWith(ending));
  if (rule === undefined) return [];
  const [ending, ...replacements] = rule;
  const stem = word.slice(0, word.length - ending.length);
  return replacements.map((replacement) => stem + replacement);
}
