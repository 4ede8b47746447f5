import type { Attribute, AttributeValues } from '../vocabulary/attributes.ts';
import { lighterOrDarker } from '../vocabulary/lightness.ts';
import { nameOf } from '../vocabulary/names.ts';
import {
  type Direction,
  PLAIN_ENDS,
  placeOn,
  SCALE_ATTRIBUTES,
  type ValueScale,
  valuesOn,
} from '../vocabulary/scales.ts';
import { expandValue } from '../vocabulary/values.ts';
import type { Comparison, StyleQuery, Wishes } from './style-query.ts';

/** What a comparison comes to. */
export interface ResolvedComparison {
  /** Alternatives, as one attribute's wishes always are; colours with their shades. May be empty. */
  readonly want: Wishes;
  /** What the wanted values would bring along though it does not lie beyond the reference. */
  readonly avoid: Wishes;
  /** English words for what is encoded; free text where `want` is empty. */
  readonly words: string;
}

/**
 * What "longer" or "darker" means beside `reference`: every canonical value strictly beyond it, of colours those of
 * the same family; the end of the scale where nothing lies beyond.
 *
 * @param reference Values of the product that the thread is about, or of those shown: an attribute's list may hold one
 *   value per product, and then the middle one counts. Without a value on the scale the plain word is meant ("longer"
 *   is long, "darker" only the word "dark").
 */
export function resolveComparison(comparison: Comparison, reference: AttributeValues): ResolvedComparison {
  const { scale, direction, words } = comparison;
  if (scale === 'lightness') return resolveColour(direction, words, reference);
  const attribute = SCALE_ATTRIBUTES[scale];
  const values = beyond(scale, direction, reference[attribute] ?? []);
  const brought = values
    .flatMap((value) => expandValue(attribute, value))
    .filter((one) => !values.includes(one));
  // Without a reference "longer" is long, and maxi is long too.
  const isPlain = reference[attribute]?.some((value) => placeOn(scale, value) !== undefined) !== true;
  const avoided = isPlain ? [] : [...new Set(brought)].filter((one) => placeOn(scale, one) !== undefined);
  const [nearest = ''] = values;
  return {
    want: wishes(attribute, values, words),
    avoid: avoided.length === 0 ? {} : wishes(attribute, avoided, words),
    words: nameOf(attribute, nearest),
  };
}

/** Nearest first. */
function beyond(scale: ValueScale, direction: Direction, values: readonly string[]): readonly string[] {
  const places = values.flatMap((value) => placeOn(scale, value) ?? []).sort((a, b) => a - b);
  const from = places[Math.floor((places.length - 1) / 2)];
  if (from === undefined) return [PLAIN_ENDS[scale][direction]];
  const ordered = direction === 'more' ? valuesOn(scale) : valuesOn(scale).toReversed();
  const sign = direction === 'more' ? 1 : -1;
  const left = ordered.filter((value) => sign * ((placeOn(scale, value) ?? from) - from) > 0);
  return left.length > 0 ? left : ordered.slice(-1);
}

function resolveColour(direction: Direction, words: string, reference: AttributeValues): ResolvedComparison {
  const found = lighterOrDarker(direction, reference);
  const plain = direction === 'more' ? 'light' : 'dark';
  if (found.colour.length === 0) return { want: {}, avoid: {}, words: plain };
  const want = {
    ...wishes('colour', found.colour, words),
    ...(found.shade.length > 0 ? wishes('shade', found.shade, words) : {}),
  };
  return { want, avoid: {}, words: `${plain} ${nameOf('colour', found.colour[0] ?? '')}` };
}

function wishes(attribute: Attribute, values: readonly string[], words: string): Wishes {
  return { [attribute]: values.map((value) => ({ value, words })) };
}

/**
 * The query with its comparisons as plain wishes, ready to be merged. What the message itself says of an attribute is
 * what it compares with ("a lighter blue", "darker than navy"); only a wished occasion stays beside its comparison
 * ("a less formal wedding dress" is still for a wedding).
 *
 * @param shown As `reference` of `resolveComparison`; an empty object where nothing was shown.
 */
export function resolveComparisons(query: StyleQuery, shown: AttributeValues): StyleQuery {
  const { compare = [], ...said } = query;
  return compare.reduce((left, comparison) => resolveOne(left, comparison, shown), said as StyleQuery);
}

function resolveOne(query: StyleQuery, comparison: Comparison, shown: AttributeValues): StyleQuery {
  const { scale } = comparison;
  const attributes: readonly Attribute[] =
    scale === 'lightness' ? ['colour', 'shade'] : [SCALE_ATTRIBUTES[scale]];
  const own = Object.fromEntries(
    attributes.flatMap((attribute) => {
      const wished = query.want[attribute];
      return wished === undefined ? [] : [[attribute, wished.map(({ value }) => value)]];
    }),
  ) as AttributeValues;
  const saysOwn = Object.keys(own).length > 0;
  const keepsOwn = saysOwn && scale === 'formality';
  const { want, avoid, words } = resolveComparison(comparison, keepsOwn ? {} : saysOwn ? own : shown);
  if (keepsOwn || Object.keys(want).length === 0) {
    return { ...query, freeText: [query.freeText, words].filter((part) => part !== '').join(' ') };
  }
  return { ...query, want: { ...query.want, ...want }, avoid: joined(query.avoid, avoid) };
}

function joined(before: Wishes, more: Wishes): Wishes {
  const entries = Object.entries(more) as [Attribute, NonNullable<Wishes[Attribute]>][];
  return {
    ...before,
    ...Object.fromEntries(
      entries.map(([attribute, list]) => {
        const old = (before[attribute] ?? []).filter(
          (wish) => !list.some(({ value }) => value === wish.value),
        );
        return [attribute, [...old, ...list]];
      }),
    ),
  };
}
