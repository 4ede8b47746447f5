import { COLOUR_FAMILIES, SHADE_FAMILIES } from '../../vocabulary/colours.ts';
import type { ColourTable } from './calibration.ts';
import type { Cluster } from './colour-clusters.ts';
import type { Sample } from './garment-colours.ts';
import { distance, type Oklab } from './oklab.ts';
import { ALL_SWATCHES } from './swatches.ts';

/** How quickly a colour stops being called by a swatch's name: a just noticeable difference. */
const BLUR = 0.02;

/** Farther from every swatch of a shade than this, a colour is called by its family alone. */
const SHADE_REACH = 0.06;

/** Whether it shines is no matter of one colour: dull gold is a yellow or a brown, dull silver a grey. */
const METALS: ReadonlySet<string> = new Set(['gold', 'silver']);

/** How much of each swatch is in the samples; one number each, together 1 (0 without samples). */
export function swatchShares(samples: readonly Sample[]): Float64Array {
  const shares = new Float64Array(ALL_SWATCHES.length);
  let total = 0;
  for (const { colour, weight } of samples) {
    const likeness = likenessToSwatches(colour, BLUR);
    const sum = likeness.reduce((all, one) => all + one, 0);
    for (const [index, one] of likeness.entries())
      shares[index] = (shares[index] ?? 0) + (weight * one) / sum;
    total += weight;
  }
  return total === 0 ? shares : shares.map((share) => share / total);
}

function likenessToSwatches(colour: Oklab, blur: number): readonly number[] {
  const away = ALL_SWATCHES.map((swatch) => distance(colour, swatch.colour) ** 2);
  const least = Math.min(...away);
  return away.map((one) => Math.exp((least - one) / (2 * blur * blur)));
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
 * The family whose swatches a single colour is like, how sure that is, and the shade where one of its swatches is
 * nearest. Shops' habits have no say here: most grey places are on garments that are called black.
 */
export function nameCluster({ colour }: Cluster): {
  readonly family: string;
  readonly shade?: string;
  readonly confidence: number;
} {
  const likeness = likenessToSwatches(colour, 2 * BLUR);
  const byFamily = new Map<string, number>();
  for (const [index, one] of likeness.entries()) {
    const family = familyOfSwatch(ALL_SWATCHES[index]?.name ?? '');
    if (METALS.has(family)) continue;
    byFamily.set(family, (byFamily.get(family) ?? 0) + one);
  }
  const total = [...byFamily.values()].reduce((sum, one) => sum + one, 0);
  const [family, most] = [...byFamily].reduce((best, one) => (one[1] > best[1] ? one : best));
  const shade = nearestShade(colour, family);
  return { family, confidence: most / total, ...(shade === undefined ? {} : { shade }) };
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
      best === undefined || distance(one.colour, colour) < distance(best.colour, colour) ? one : best,
    undefined,
  );
  if (nearest === undefined || nearest.name === family) return undefined;
  return distance(nearest.colour, colour) <= SHADE_REACH ? nearest.name : undefined;
}
