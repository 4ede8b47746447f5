import { broaderValues } from '../vocabulary/values.ts';
import type { GarmentLabel } from './segmenter.ts';

/** Garment types of the vocabulary -> labels that a parser may give them; what is narrower goes with them. */
const LABELS: Readonly<Record<string, readonly GarmentLabel[]>> = {
  topwear: ['top', 'outerwear'],
  outerwear: ['outerwear', 'top'],
  bottomwear: ['bottoms'],
  skirt: ['skirt', 'bottoms'],
  dress: ['dress', 'top'],
  jumpsuit: ['dress', 'bottoms'],
  kurta: ['top', 'dress'],
  saree: ['dress', 'skirt'],
  lehenga: ['skirt', 'dress'],
  salwar: ['bottoms'],
  churidar: ['bottoms'],
  dhoti: ['bottoms'],
  sherwani: ['outerwear', 'top'],
  bra: ['top'],
  undershirt: ['top'],
  briefs: ['bottoms'],
  boxers: ['bottoms'],
  nightdress: ['dress'],
  bathrobe: ['outerwear', 'dress'],
  'swim-shorts': ['bottoms'],
  footwear: ['footwear'],
  bag: ['bag'],
  wallet: ['bag', 'accessory'],
  headwear: ['headwear'],
  accessory: ['accessory'],
};

/** Labels that garments of these types may have, from the vocabulary's `type`; empty for none that is known. */
export function labelsOfTypes(types: readonly string[]): ReadonlySet<GarmentLabel> {
  return new Set(types.flatMap(labelsOf));
}

// The nearest kind that has labels of its own.
function labelsOf(type: string): readonly GarmentLabel[] {
  const kind = [type, ...broaderValues('type', type)].find((value) => value in LABELS);
  return kind === undefined ? [] : (LABELS[kind] ?? []);
}
