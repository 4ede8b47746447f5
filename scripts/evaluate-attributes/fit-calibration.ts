import {
  type Calibration,
  type ColourTable,
  READ_ATTRIBUTES,
  type ReadAttribute,
} from '../../src/vision/attributes/calibration.ts';
import { familyShares } from '../../src/vision/attributes/colour-naming.ts';
import { LEAST_EVIDENCE } from '../../src/vision/attributes/describe-look.ts';
import { standardised } from '../../src/vision/attributes/likelihoods.ts';
import type { ValueEmbeddings } from '../../src/vision/attributes/value-embeddings.ts';
import { type Example, fitAttribute } from './fit.ts';
import type { ReadPicture } from './read-pictures.ts';

/** The calibration that suits the labels of these products best. */
export function fitCalibration(
  pictures: readonly ReadPicture[],
  embeddings: ValueEmbeddings,
  table: ColourTable,
): Calibration['attributes'] {
  const examples = (attribute: ReadAttribute): readonly Example[] =>
    pictures.flatMap(({ labels, embedding, swatches }) => {
      const label = labels[attribute]?.[0];
      if (label === undefined) return [];
      const scores = standardised(embedding, embeddings[attribute]);
      if (attribute !== 'colour') return [{ label, scores }];
      const evidence = [...familyShares(swatches, table)].map((share) => Math.log(share + LEAST_EVIDENCE));
      return [{ label, scores, evidence }];
    });
  const fitted = READ_ATTRIBUTES.map((attribute) => [
    attribute,
    fitAttribute(attribute, examples(attribute)),
  ]);
  return Object.fromEntries(fitted) as Calibration['attributes'];
}
