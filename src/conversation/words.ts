import { NONE, type Speech } from '../i18n/speech.ts';
import type { PriceWish, StyleQuery, Wish, Wishes } from '../query/style-query.ts';
import type { Relaxation } from '../ranking/relaxation.ts';
import type { Attribute } from '../vocabulary/attributes.ts';

/** How things are said to this person, and the currency that the catalogue's prices are in. */
export interface SpeechContext {
  readonly speech: Speech;
  /** ISO 4217. */
  readonly currency: string;
}

/** `at most €50`, `€20 to €50`, `from €20`. */
export function priceWords(price: PriceWish, { currency, speech }: SpeechContext): string {
  const { min, max, level } = price;
  const show = (amount: number) => speech.money(amount, price.currency ?? currency);
  if (level === 'low') return speech.say('price.low', { max: max === undefined ? NONE : show(max) });
  if (level === 'high') return speech.say('price.high', { min: min === undefined ? NONE : show(min) });
  if (min !== undefined && max !== undefined) {
    return speech.say('price.range', { min: show(min), max: show(max) });
  }
  if (max !== undefined) return speech.say('price.max', { max: show(max) });
  return min === undefined ? speech.say('price.any') : speech.say('price.min', { min: show(min) });
}

/** What a look is made of, in the order that English says it before the garment. */
const LOOKS: readonly Attribute[] = [
  'brand',
  'season',
  'occasion',
  'fit',
  'length',
  'pattern',
  'material',
  'sleeve',
];

/**
 * One line for what was understood: `women’s red floral dresses, V-neck, not striped, at most €50`; where adjectives
 * would have to agree, `vestidos para mujer: rojo, floral, hasta 50 €`.
 */
export function headline(query: StyleQuery, context: SpeechContext): string {
  const { speech } = context;
  const { want } = query;
  const looks = [colourWords(want, speech), ...LOOKS.map((one) => named(one, want[one], speech))].filter(
    isSaid,
  );
  const person = personWords(want.gender, speech);
  const text = query.freeText === '' ? '' : speech.quote(query.freeText);
  const details = [
    named('neck', want.neck, speech),
    want.accent === undefined
      ? ''
      : speech.say('heading.accent', { colour: named('accent', want.accent, speech) }),
    ...avoidWords(query.avoid, speech),
    query.price === undefined ? '' : priceWords(query.price, context),
  ].filter(isSaid);
  if (text !== '' && person === NONE && looks.length === 0 && want.type === undefined) {
    return speech.say('heading.words', { words: text, details: listed(details) });
  }
  const all = [text, ...details].filter(isSaid);
  return speech.say('heading.search', {
    person,
    looks: looks.join(' '),
    noun: want.type === undefined ? speech.say('heading.anything') : named('type', want.type, speech, true),
    details: listed(all),
    list: listed([...looks, ...all]),
  });
}

/** With a capital: a line that stands by itself. */
export function capitalise(text: string, { locale }: Speech): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** Parts after a noun; {@link NONE} tells a message that there are none. */
export function listed(parts: readonly string[]): string {
  return parts.length === 0 ? NONE : parts.join(', ');
}

function isSaid(words: string): boolean {
  return words !== '';
}

/** The wishes of one attribute by name, alternatives joined by "or". */
export function named(
  attribute: Attribute,
  wishes: readonly Wish[] | undefined,
  speech: Speech,
  plural = false,
): string {
  const names = (wishes ?? []).map((wish) => speech.nameOf(attribute, wish.value, { plural }));
  return speech.list(names, 'or');
}

function colourWords({ shade, colour }: Wishes, speech: Speech): string {
  return shade === undefined ? named('colour', colour, speech) : named('shade', shade, speech);
}

function personWords(wishes: readonly Wish[] | undefined, speech: Speech): string {
  if (wishes === undefined) return NONE;
  const names = wishes.map((wish) => speech.say('heading.person', { gender: wish.value }));
  return speech.list(names, 'or');
}

function avoidWords(avoid: Wishes, speech: Speech): readonly string[] {
  return (Object.entries(avoid) as [Attribute, readonly Wish[]][]).flatMap(([attribute, wishes]) =>
    wishes.map((wish) => avoidName(attribute, wish.value, speech)),
  );
}

/** `not striped`. */
export function avoidName(attribute: Attribute, value: string, speech: Speech): string {
  return speech.say('chip.not', { attribute, name: speech.nameOf(attribute, value) });
}

/** What was let go, in the person's wishes: `“striped” and the price limit`. */
export function letGoWords(letGo: Relaxation['letGo'], query: StyleQuery, speech: Speech): string {
  const parts = letGo.map((wish) =>
    wish === 'price' ? speech.say('wish.price') : speech.quote(named(wish, query.want[wish], speech)),
  );
  return speech.list(parts, 'and');
}
