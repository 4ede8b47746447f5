import type { PriceWish, StyleQuery, Wish, Wishes } from '../query/style-query.ts';
import type { Relaxation } from '../ranking/relaxation.ts';
import type { Attribute } from '../vocabulary/attributes.ts';
import { nameOf } from '../vocabulary/names.ts';
import { formatPrice } from './money.ts';

/** How money is shown to this person. */
export interface MoneyContext {
  readonly currency: string;
  readonly locale: string;
}

/** `at most €50`, `€20 to €50`, `from €20`. */
export function priceWords(price: PriceWish, { currency, locale }: MoneyContext): string {
  const show = (amount: number) => formatPrice(amount, price.currency ?? currency, locale);
  if (price.level === 'low')
    return price.max === undefined ? 'low prices' : `low prices (up to ${show(price.max)})`;
  if (price.level === 'high')
    return price.min === undefined ? 'high-end' : `high-end (from ${show(price.min)})`;
  if (price.min !== undefined && price.max !== undefined) return `${show(price.min)} to ${show(price.max)}`;
  if (price.max !== undefined) return `at most ${show(price.max)}`;
  return price.min === undefined ? 'any price' : `from ${show(price.min)}`;
}

const BEFORE_TYPE: readonly Attribute[] = [
  'brand',
  'season',
  'occasion',
  'fit',
  'length',
  'pattern',
  'material',
  'sleeve',
];

/** One line for what was understood: `Women’s red floral dresses, V-neck, not striped, at most €50`. */
export function headline(query: StyleQuery, money: MoneyContext): string {
  const colour = query.want.shade ?? query.want.colour;
  const noun = query.want.type === undefined ? 'finds' : named('type', query.want.type, true);
  const core = [
    genderWords(query.want.gender),
    colour === undefined ? '' : named(query.want.shade === undefined ? 'colour' : 'shade', colour),
    ...BEFORE_TYPE.map((attribute) => named(attribute, query.want[attribute])),
    noun,
  ].filter((word) => word !== '');
  const onlyNoun = core.length === 1 && query.want.type === undefined;
  const head = onlyNoun && query.freeText !== '' ? `“${query.freeText}”` : core.join(' ');
  const tail = [
    onlyNoun || query.freeText === '' ? '' : `“${query.freeText}”`,
    named('neck', query.want.neck),
    query.want.accent === undefined ? '' : `with ${named('accent', query.want.accent)}`,
    avoidWords(query.avoid),
    query.price === undefined ? '' : priceWords(query.price, money),
  ].filter((word) => word !== '');
  return capitalise([head, ...tail].join(', '));
}

/** The wishes of one attribute by name, alternatives joined by "or". */
export function named(attribute: Attribute, wishes: readonly Wish[] | undefined, plural = false): string {
  const names = (wishes ?? []).map((wish) => nameOf(attribute, wish.value, { plural }));
  return names.join(' or ');
}

function genderWords(wishes: readonly Wish[] | undefined): string {
  const names = (wishes ?? []).map((wish) => POSSESSIVE[wish.value] ?? wish.value);
  return names.join(' or ');
}

const POSSESSIVE: Readonly<Record<string, string>> = {
  women: 'women’s',
  men: 'men’s',
  girls: 'girls’',
  boys: 'boys’',
};

function avoidWords(avoid: Wishes): string {
  const names = (Object.entries(avoid) as [Attribute, readonly Wish[]][]).flatMap(([attribute, wishes]) =>
    wishes.map((wish) => `not ${nameOf(attribute, wish.value)}`),
  );
  return names.join(', ');
}

/** What was let go, in the person's wishes: `“striped” and the price limit`. */
export function letGoWords(letGo: Relaxation['letGo'], query: StyleQuery): string {
  const parts = letGo.map((wish) =>
    wish === 'price' ? 'the price limit' : `“${named(wish, query.want[wish])}”`,
  );
  return listWords(parts, 'and');
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(parts: readonly string[], joiner: 'and' | 'or'): string {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${joiner} ${parts.at(-1)}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
