import { labelsOfTypes } from '../../src/vision/labels-of-types.ts';
import type { GarmentLabel } from '../../src/vision/segmenter.ts';
import { canonicalAttributes } from '../../src/vocabulary/labels.ts';

/** The garments that a product may be, by what a feed says it is (`Tshirts`); empty where that says nothing. */
export function labelsOfType(type: string | undefined): ReadonlySet<GarmentLabel> {
  return labelsOfTypes(type === undefined ? [] : (canonicalAttributes({ type }).type ?? []));
}
