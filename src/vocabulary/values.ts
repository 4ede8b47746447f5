import type { Attribute } from './attributes.ts';
import { COLOUR_FAMILIES, SHADE_FAMILIES, SHADE_PARENTS } from './colours.ts';
import {
  FIT_PARENTS,
  GENDER_PARENTS,
  LENGTH_PARENTS,
  MATERIAL_PARENTS,
  NECK_PARENTS,
  OCCASION_PARENTS,
  PATTERN_PARENTS,
  SEASON_PARENTS,
  SLEEVE_PARENTS,
} from './looks.ts';
import { TYPE_PARENTS } from './types.ts';

/** Attributes whose values are canonical; `brand` holds the catalogue's own. */
export type CanonicalAttribute = Exclude<Attribute, 'brand'>;

const COLOURS = Object.fromEntries(COLOUR_FAMILIES.map((family) => [family, '']));

const PARENTS: Readonly<Record<CanonicalAttribute, Readonly<Record<string, string>>>> = {
  type: TYPE_PARENTS,
  colour: COLOURS,
  shade: SHADE_PARENTS,
  accent: COLOURS,
  pattern: PATTERN_PARENTS,
  material: MATERIAL_PARENTS,
  sleeve: SLEEVE_PARENTS,
  neck: NECK_PARENTS,
  fit: FIT_PARENTS,
  length: LENGTH_PARENTS,
  occasion: OCCASION_PARENTS,
  season: SEASON_PARENTS,
  gender: GENDER_PARENTS,
};

/** For one attribute: value -> everything broader, and value -> itself and everything narrower. */
interface Kinship {
  readonly broader: ReadonlyMap<string, readonly string[]>;
  readonly expanded: ReadonlyMap<string, readonly string[]>;
}

function kinship(parents: Readonly<Record<string, string>>): Kinship {
  const broader = new Map<string, readonly string[]>();
  const expanded = new Map<string, string[]>();
  const ancestors = (value: string): readonly string[] => {
    const known = broader.get(value);
    if (known !== undefined) return known;
    const direct = (parents[value] ?? '').split(' ').filter((parent) => parent !== '');
    // Nearest first: relaxing a wish step by step follows this order.
    const all = [...new Set([...direct, ...direct.flatMap(ancestors)])];
    broader.set(value, all);
    return all;
  };
  for (const value of Object.keys(parents)) {
    for (const at of [value, ...ancestors(value)]) {
      const list = expanded.get(at);
      if (list === undefined) expanded.set(at, [value]);
      else list.push(value);
    }
  }
  for (const [value, list] of expanded) {
    expanded.set(value, [value, ...list.filter((one) => one !== value)]);
  }
  return { broader, expanded };
}

const KINSHIP = Object.fromEntries(
  Object.entries(PARENTS).map(([attribute, parents]) => [attribute, kinship(parents)]),
) as Readonly<Record<CanonicalAttribute, Kinship>>;

function kinshipOf(attribute: Attribute): Kinship | undefined {
  return attribute === 'brand' ? undefined : KINSHIP[attribute];
}

/** Every canonical value of an attribute, in the vocabulary's order; none for `brand`. */
export function valuesOf(attribute: Attribute): readonly string[] {
  return attribute === 'brand' ? [] : Object.keys(PARENTS[attribute]);
}

/** Whether `value` is a canonical value of `attribute`. Brands are the catalogue's own: never known here. */
export function isKnown(attribute: Attribute, value: string): boolean {
  return kinshipOf(attribute)?.broader.has(value) ?? false;
}

/**
 * A wish for `value` is met by these: the value first, then all that is narrower (`shoes` -> `shoes`, `sneakers`,
 * ...; `checked` -> `gingham`, ...). A value that is not canonical, such as a brand, is met by itself only.
 */
export function expandValue(attribute: Attribute, value: string): readonly string[] {
  return kinshipOf(attribute)?.expanded.get(value) ?? [value];
}

/**
 * Everything broader than `value`, nearest first (`sneakers` -> `casual-shoes`, `sports-shoes`, `shoes`, ...). A
 * product that only holds a broader value *may* be what was asked for: its label is coarse, not contrary.
 */
export function broaderValues(attribute: Attribute, value: string): readonly string[] {
  return kinshipOf(attribute)?.broader.get(value) ?? [];
}

/** Whether one of the two values is the other or narrower than it: `dress` and `gown`, not `dress` and `skirt`. */
export function areRelated(attribute: Attribute, one: string, other: string): boolean {
  return expandValue(attribute, one).includes(other) || expandValue(attribute, other).includes(one);
}

/** The colour family of a shade (`navy` -> `blue`); `undefined` for what is no shade. */
export function familyOf(shade: string): string | undefined {
  return SHADE_FAMILIES[shade];
}
