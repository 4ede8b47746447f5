import { ATTRIBUTES, type Attribute } from '../vocabulary/attributes.ts';
import type { Scale } from '../vocabulary/scales.ts';
import { familyOf } from '../vocabulary/values.ts';
import type { StyleQuery, Wish, Wishes } from './style-query.ts';

/** One wish of a query, as a chip shows it. */
export type ListedWish =
  | {
      readonly id: string;
      readonly kind: 'want' | 'avoid';
      readonly attribute: Attribute;
      readonly value: string;
      readonly words: string;
    }
  | {
      readonly id: 'price' | 'size' | 'text' | 'avoid-text' | `compare:${Scale}`;
      readonly kind: 'price' | 'size' | 'text';
      readonly words: string;
    };

/**
 * Every understood wish with an id that stays the same from turn to turn: `want:colour:red`, `avoid:pattern:striped`,
 * `price`, `size`, `text`, `avoid-text`, `compare:length`. What is implied is not listed of its own: the family of a shade, and a colour
 * that is wished as accent as well.
 */
export function wishesOf(query: StyleQuery): readonly ListedWish[] {
  const listed: ListedWish[] = [];
  for (const kind of ['want', 'avoid'] as const) {
    for (const attribute of ATTRIBUTES) {
      for (const wish of query[kind][attribute] ?? []) {
        if (kind === 'want' && isImplied(attribute, wish, query.want)) continue;
        listed.push({ id: `${kind}:${attribute}:${wish.value}`, kind, attribute, ...wish });
      }
    }
  }
  if (query.price !== undefined) listed.push({ id: 'price', kind: 'price', words: query.price.words });
  if (query.size !== undefined) listed.push({ id: 'size', kind: 'size', words: query.size.words });
  if (query.freeText !== '') listed.push({ id: 'text', kind: 'text', words: query.freeText });
  if (query.avoidText !== undefined) listed.push({ id: 'avoid-text', kind: 'text', words: query.avoidText });
  for (const { scale, words } of query.compare ?? [])
    listed.push({ id: `compare:${scale}` as const, kind: 'text', words });
  return listed;
}

function isImplied(attribute: Attribute, wish: Wish, want: Wishes): boolean {
  if (attribute === 'accent') return (want.colour ?? []).some((one) => one.value === wish.value);
  if (attribute !== 'colour') return false;
  return (want.shade ?? []).some((one) => one.words === wish.words && familyOf(one.value) === wish.value);
}

/** The query as if the wish with this id had never been said. An unknown id changes nothing. */
export function withoutWish(query: StyleQuery, id: string): StyleQuery {
  const { price, size, avoidText, compare = [], ...rest } = query;
  const compared = compare.filter(({ scale }) => id !== `compare:${scale}`);
  const kept: StyleQuery = {
    ...rest,
    ...(price !== undefined && id !== 'price' ? { price } : {}),
    ...(size !== undefined && id !== 'size' ? { size } : {}),
    ...(avoidText !== undefined && id !== 'avoid-text' ? { avoidText } : {}),
    ...(compared.length > 0 ? { compare: compared } : {}),
    freeText: id === 'text' ? '' : query.freeText,
  };
  const [kind, attribute, ...value] = id.split(':');
  if (kind !== 'want' && kind !== 'avoid') return kept;
  const known = ATTRIBUTES.find((one) => one === attribute);
  return known === undefined ? kept : { ...kept, [kind]: withoutValue(query[kind], known, value.join(':')) };
}

/** Wishes without one value and without what only that value implied. */
export function withoutValue(wishes: Wishes, attribute: Attribute, value: string): Wishes {
  const gone = (wishes[attribute] ?? []).filter((wish) => wish.value === value);
  const left: Partial<Record<Attribute, readonly Wish[]>> = { ...wishes };
  left[attribute] = (wishes[attribute] ?? []).filter((wish) => wish.value !== value);
  if (attribute === 'shade') {
    left.colour = (wishes.colour ?? []).filter(
      (wish) => !gone.some((one) => one.words === wish.words && familyOf(one.value) === wish.value),
    );
  } else if (attribute === 'colour') {
    left.shade = (wishes.shade ?? []).filter((wish) => familyOf(wish.value) !== value);
  }
  if (attribute === 'shade' || attribute === 'colour') left.accent = accentsLeft(wishes, left);
  return tidy(left);
}

/** Accents that repeat the colours mean "together", which one colour alone cannot be. */
function accentsLeft(before: Wishes, left: Partial<Record<Attribute, readonly Wish[]>>): readonly Wish[] {
  const together = (before.accent ?? []).some((wish) =>
    (before.colour ?? []).some((colour) => colour.value === wish.value),
  );
  if (!together) return before.accent ?? [];
  const colours = left.colour ?? [];
  if (colours.length < 2) return [];
  return (before.accent ?? []).filter((wish) => colours.some((colour) => colour.value === wish.value));
}

/** Without attributes that nothing is wished of. */
export function tidy(wishes: Partial<Record<Attribute, readonly Wish[]>>): Wishes {
  return Object.fromEntries(Object.entries(wishes).filter(([, list]) => list.length > 0));
}
