import { COLOUR_FAMILIES, SHADE_FAMILIES } from '../../vocabulary/colours.ts';
import type { ColourTable } from './calibration.ts';
import type { Cluster } from './colour-clusters.ts';
import type { Sample } from './garment-colours.ts';
import { distance, type Oklab } from './oklab.ts';
import { ALL_SWATCHES } from './swatches.ts';

/** How quickly a colour stops being called by a swatch's name: a just noticeable difference. */
const BLUR = 0.02;

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

function likenessToSwatches(colour: Oklab): readonly number[] {
  const away = ALL_SWATCHES.map((swatch) => distance(colour, swatch.colour) ** 2);
  const least = Math.min(...away);
  return away.map((one) => Math.exp((least - one) / (2 * BLUR * BLUR)));
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

/** The family whose name fits a single colour best, and the shade where one of its swatches is nearest. */
export function nameCluster(
  { colour }: Cluster,
  table: ColourTable,
): { readonly family: string; readonly shade?: string; readonly confidence: number } {
  const shares = familyShares(swatchShares([{ colour, weight: 1 }]), table);
  const best = shares.indexOf(Math.max(...shares));
  const family = COLOUR_FAMILIES[best] ?? 'grey';
  const shade = nearestShade(colour, family);
  return { family, confidence: shares[best] ?? 0, ...(shade === undefined ? {} : { shade }) };
}

/** The nearest shade of a family; `undefined` where the family's own name is as near. */
export function nearestShade(colour: Oklab, family: string): string | undefined {
  const kin = ALL_SWATCHES.filter(({ name }) => (SHADE_FAMILIES[name] ?? name) === family);
  const nearest = kin.reduce<(typeof kin)[number] | undefined>(
    (best, one) =>
      best === undefined || distance(one.colour, colour) < distance(best.colour, colour) ? one : best,
    undefined,
  );
  if (nearest === undefined || nearest.name === family) return undefined;
  return distance(nearest.colour, colour) <= SHADE_REACH ? nearest.name : undefined;
}

/** Farther from every swatch of a shade than this, a colour is called by its family alone. */
const SHADE_REACH = 0.06;
