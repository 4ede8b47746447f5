import type { Attribute } from './attributes.ts';

/** What a garment can have more or less of. More is longer, lighter in colour, more formal, looser, longer-sleeved. */
export const SCALES = ['length', 'lightness', 'formality', 'fit', 'sleeve'] as const;

export type Scale = (typeof SCALES)[number];

export type Direction = 'more' | 'less';

/** A scale but that of colours, which are ordered within their family. */
export type ValueScale = Exclude<Scale, 'lightness'>;

/** The attribute whose values lie on a scale. */
export const SCALE_ATTRIBUTES: Readonly<Record<ValueScale, Attribute>> = {
  length: 'length',
  formality: 'occasion',
  fit: 'fit',
  sleeve: 'sleeve',
};

/**
 * Canonical values in order, least first; those in one step are equal. A value that lies on no scale (`bell-sleeve`,
 * `travel`) is missing. A broad value stands where its own name puts it, not where its narrower ones do.
 */
const ORDERS: Readonly<Record<ValueScale, readonly (readonly string[])[]>> = {
  length: [['mini'], ['short', 'cropped'], ['knee-length'], ['midi'], ['long'], ['ankle-length'], ['maxi']],
  formality: [
    ['lounge', 'sports', 'beach'],
    ['casual'],
    ['smart-casual'],
    ['office', 'party'],
    ['formal', 'evening', 'wedding'],
  ],
  fit: [
    ['super-skinny'],
    ['skinny', 'tight', 'bodycon'],
    ['slim', 'tailored'],
    ['regular', 'straight'],
    ['relaxed', 'loose', 'boyfriend', 'mom'],
    ['oversized', 'baggy', 'wide-leg'],
  ],
  sleeve: [['sleeveless'], ['cap-sleeve'], ['short-sleeve'], ['three-quarter-sleeve'], ['long-sleeve']],
};

/** What is meant where nothing is there to compare with: a longer dress is a long one. */
export const PLAIN_ENDS: Readonly<Record<ValueScale, Readonly<Record<Direction, string>>>> = {
  length: { more: 'long', less: 'short' },
  formality: { more: 'formal', less: 'casual' },
  fit: { more: 'loose', less: 'tight' },
  sleeve: { more: 'long-sleeve', less: 'short-sleeve' },
};

/** The values of a scale, least first. */
export function valuesOn(scale: ValueScale): readonly string[] {
  return ORDERS[scale].flat();
}

/** How far up its scale a value lies, from 0; `undefined` for a value that is not on it. */
export function placeOn(scale: ValueScale, value: string): number | undefined {
  const place = ORDERS[scale].findIndex((step) => step.includes(value));
  return place < 0 ? undefined : place;
}
