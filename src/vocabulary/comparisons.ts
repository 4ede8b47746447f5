import { formsOf } from './forms.ts';
import { inflect } from './inflect.ts';
import type { ComparisonRole, Endings, Lexicon, Role } from './lexicon/format.ts';
import { type Direction, SCALES, type Scale } from './scales.ts';

const DIRECTIONS = ['more', 'less'] as const;

/** Every role with the forms that have it, inflected. */
export function comparisonForms(
  lexicon: Pick<Lexicon, 'head' | 'agreement' | 'comparisons'>,
): ReadonlyMap<ComparisonRole, readonly string[]> {
  const found = new Map<ComparisonRole, readonly string[]>();
  for (const scale of SCALES.filter((one) => one !== 'sleeve')) {
    for (const direction of DIRECTIONS) {
      found.set(`${scale}:${direction}`, [...phrasesOf(lexicon, scale, direction)]);
    }
  }
  const { sleeveBefore, sleeveBehind, phrases } = lexicon.comparisons;
  for (const direction of DIRECTIONS) {
    const longer = found.get(`length:${direction}`) ?? [];
    found.set(`sleeve:${direction}`, [
      ...formsOf(sleeveBefore).flatMap((noun) => longer.map((form) => `${noun} ${form}`)),
      ...formsOf(sleeveBehind).flatMap((noun) => longer.map((form) => `${form} ${noun}`)),
      ...formsOf(phrases[`sleeve:${direction}`] ?? ''),
    ]);
  }
  return found;
}

function* phrasesOf(
  lexicon: Pick<Lexicon, 'head' | 'agreement' | 'comparisons'>,
  scale: Exclude<Scale, 'sleeve'>,
  direction: Direction,
): Generator<string> {
  const { more, less, too, tooBehind, adjectives, phrases } = lexicon.comparisons;
  const [high, low] = adjectives[scale];
  const same = direction === 'more' ? high : low;
  const contrary = direction === 'more' ? low : high;
  // "too long": where adjectives stand before their noun, this one is about no noun and does not agree.
  const agreement: Endings = lexicon.head === 'first' ? lexicon.agreement : [];
  yield* joined(more, formsIn(same, lexicon.agreement, lexicon.head), '');
  yield* joined(less, formsIn(contrary, lexicon.agreement, lexicon.head), '');
  yield* joined(too, formsIn(contrary, agreement, lexicon.head), '');
  if (tooBehind !== '') yield* joined('', formsIn(contrary, agreement, lexicon.head), tooBehind);
  yield* formsIn(phrases[`${scale}:${direction}`] ?? '', lexicon.agreement, lexicon.head);
}

function formsIn(list: string, endings: Endings, head: Lexicon['head']): readonly string[] {
  return formsOf(list).flatMap((form) =>
    // "lighter colour" is no adjective.
    head === 'last' && form.includes(' ') ? [form] : inflect(form, endings, { head }),
  );
}

function* joined(before: string, forms: readonly string[], behind: string): Generator<string> {
  for (const first of before === '' ? [''] : formsOf(before)) {
    for (const form of forms) {
      for (const last of behind === '' ? [''] : formsOf(behind)) yield `${first} ${form} ${last}`.trim();
    }
  }
}

/** What the roles of a phrase compare, or `undefined` where they compare nothing. */
export function comparisonIn(
  roles: Iterable<Role>,
): { readonly scale: Scale; readonly direction: Direction } | undefined {
  for (const role of roles) {
    const compared = comparisonOf(role);
    if (compared !== undefined) return compared;
  }
  return undefined;
}

function comparisonOf(role: string): { readonly scale: Scale; readonly direction: Direction } | undefined {
  const [scale, direction] = role.split(':');
  const known = SCALES.find((one) => one === scale);
  if (known === undefined || (direction !== 'more' && direction !== 'less')) return undefined;
  return { scale: known, direction };
}
