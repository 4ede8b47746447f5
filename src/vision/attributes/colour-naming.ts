import { COLOUR_FAMILIES, SHADE_FAMILIES } from '../../vocabulary/colours.ts';
import type { Oklab } from '../oklab.ts';
import type { ColourTable } from './calibration.ts';
import type { Cluster } from './colour-clusters.ts';
import type { Sample } from './garment-colours.ts';
import { ALL_SWATCHES } from './swatches.ts';

/** How quickly a colour stops being called by a swatch's name: a just noticeable difference. */
const BLUR = 0.02;

/** Farther from every swatch of a shade than this, a colour is called by its family alone. */
const SHADE_REACH = 0.06;

/** The same for the name of a single colour, which is a mean of many. */
const NAME_BLUR = 0.03;
/** How much a step of lightness counts in a name, beside one of hue or chroma. */
const LIGHTNESS = 0.5;

/** Whether it shines is no matter of one colour: dull gold is a yellow or a brown, dull silver a grey. */
const METALS: ReadonlySet<string> = new Set(['gold', 'silver']);

/** How much of each swatch is in the samples; one number each, together 1 (0 without samples). */
export function swatchShares(samples: readonly Sample[]): Float64Array {
  const shares = new Float64Array(ALL_SWATCHES.length);
  let total = 0;
  for (const { colour, weight } of samples) {
    const likeness = likenessToSwatches(colour);
    const sum = likeness.reduce((all, one) => all + one, 0);
    for (const [index, one] of likeness.entries())
      shares[index] = (shares[index] ?? 0) + (weight * one) / sum;
    total += weight;
  }
  return total === 0 ? shares : shares.map((share) => share / total);
}

function likenessToSwatches([L, a, b]: Oklab): Float64Array {
  const away = new Float64Array(ALL_SWATCHES.length);
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < away.length; at++) {
    const [l, x, y] = ALL_SWATCHES[at]?.colour ?? [0, 0, 0];
    const square = (L - l) ** 2 + (a - x) ** 2 + (b - y) ** 2;
    away[at] = square;
    if (square < least) least = square;
  }
  return away.map((square) => Math.exp((least - square) / (2 * BLUR * BLUR)));
}

/**
 * What shops call a garment with these shares of swatches: the share of each family, together 1. The table tells how
 * often a swatch is on garments of each family, as J. van de Weijer et al. learned colour names from pictures
 * ("Learning color names for real-world applications", IEEE Transactions on Image Processing 2009).
 */
export function familyShares(swatches: Float64Array, table: ColourTable): Float64Array {
  const shares = new Float64Array(COLOUR_FAMILIES.length);
  for (const [swatch, share] of swatches.entries()) {
    for (const [family, part] of (table[swatch] ?? []).entries())
      shares[family] = (shares[family] ?? 0) + share * part;
  }
  return shares;
}

/**
 * The family with the nearest swatch to a single colour, how sure that is beside the other families, and the shade where
 * one of its swatches is nearest. Shops' habits have no say here: most grey places are on garments that are called black.
 */
export function nameCluster({ colour }: Cluster): {
  readonly family: string;
  readonly shade?: string;
  readonly confidence: number;
} {
  const byFamily = new Map<string, number>();
  for (const swatch of ALL_SWATCHES) {
    const family = familyOfSwatch(swatch.name);
    if (METALS.has(family)) continue;
    const likeness = Math.exp(-(unlikeness(colour, swatch.colour) ** 2) / (2 * NAME_BLUR * NAME_BLUR));
    byFamily.set(family, Math.max(likeness, byFamily.get(family) ?? 0));
  }
  const total = [...byFamily.values()].reduce((sum, one) => sum + one, 0);
  const [family, most] = [...byFamily].reduce((best, one) => (one[1] > best[1] ? one : best));
  const shade = nearestShade(colour, family);
  return { family, confidence: total === 0 ? 0 : most / total, ...(shade === undefined ? {} : { shade }) };
}

// A faded blue in poor light is called blue long after it is nearer to grey: hue counts more than lightness.
function unlikeness(one: Oklab, other: Oklab): number {
  return Math.hypot(LIGHTNESS * (one[0] - other[0]), one[1] - other[1], one[2] - other[2]);
}

/** The family that a swatch's name belongs to. */
export function familyOfSwatch(name: string): string {
  return SHADE_FAMILIES[name] ?? name;
}

/** The nearest shade of a family; `undefined` where the family's own name is as near. */
function nearestShade(colour: Oklab, family: string): string | undefined {
  const kin = ALL_SWATCHES.filter(({ name }) => familyOfSwatch(name) === family);
  const nearest = kin.reduce<(typeof kin)[number] | undefined>(
    (best, one) =>
      best === undefined || unlikeness(one.colour, colour) < unlikeness(best.colour, colour) ? one : best,
    undefined,
  );
  if (nearest === undefined || nearest.name === family) return undefined;
  return unlikeness(nearest.colour, colour) <= SHADE_REACH ? nearest.name : undefined;
}
