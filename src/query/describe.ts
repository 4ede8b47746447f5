import type { Attribute } from '../vocabulary/attributes.ts';
import { nameOf } from '../vocabulary/names.ts';
import { broaderValues, familyOf } from '../vocabulary/values.ts';
import type { StyleQuery, Wish } from './style-query.ts';

/** The order of the captions that the built-in model was trained on, before the type. */
const ORDER = [
  'brand',
  'gender',
  'season',
  'occasion',
  'fit',
  'length',
  'colour',
  'pattern',
  'material',
  'sleeve',
  'neck',
] as const satisfies readonly Attribute[];

/**
 * What is encoded: an English caption of what is wished, the free text before the garment's name ("lace up boots").
 * Nothing avoided, no price. Empty where the query has no words to encode (only a price, say). Reading the caption
 * gives the same wishes again.
 */
export function describeForEncoder(query: StyleQuery): string {
  const named = ORDER.map((attribute) => phrase(query, attribute));
  const parts = [...named, query.freeText, phrase(query, 'type'), accentPhrase(query)];
  return parts.filter((part) => part !== '').join(' ');
}

function phrase(query: StyleQuery, attribute: Attribute): string {
  if (attribute === 'colour') return colourPhrase(query);
  const wishes = query.want[attribute] ?? [];
  // A second type, brand or gender is another garment; a second fit or pattern describes the same one.
  const apart =
    attribute === 'type' || attribute === 'gender' || attribute === 'brand' || hasRelated(attribute, wishes);
  return wishes.map((wish) => nameIn(attribute, wish)).join(apart ? ' or ' : ' ');
}

function nameIn(attribute: Attribute, { value, narrower }: Wish): string {
  const name = nameOf(attribute, value);
  return narrower === undefined ? name : `${narrower} ${name}`;
}

function hasRelated(attribute: Attribute, wishes: readonly Wish[]): boolean {
  return wishes.some((one) =>
    broaderValues(attribute, one.value).some((value) => wishes.some((w) => w.value === value)),
  );
}

/** Shades stand for their families: "navy", not "blue navy". */
function colourPhrase(query: StyleQuery): string {
  const shades = query.want.shade ?? [];
  const names = (query.want.colour ?? []).flatMap((wish) => {
    const exact = shades.filter((shade) => familyOf(shade.value) === wish.value);
    const names = exact.map((shade) => nameOf('shade', shade.value));
    // "red or maroon": the family was said as well.
    return exact.some((shade) => shade.words === wish.words)
      ? names
      : [nameOf('colour', wish.value), ...names];
  });
  return names.join(isTogether(query) ? ' and ' : ' or ');
}

function isTogether(query: StyleQuery): boolean {
  const colours = query.want.colour ?? [];
  return (query.want.accent ?? []).some((wish) => colours.some((colour) => colour.value === wish.value));
}

function accentPhrase(query: StyleQuery): string {
  if (isTogether(query)) return '';
  const accents = (query.want.accent ?? []).map((wish) => nameOf('colour', wish.value));
  return accents.length === 0 ? '' : `with ${accents.join(' or ')}`;
}
