import type { AttributeReader } from '../../src/vision/attributes/attribute-reader.ts';
import type { ReadAttribute } from '../../src/vision/attributes/calibration.ts';
import { familyShares } from '../../src/vision/attributes/colour-naming.ts';
import { readLook } from '../../src/vision/attributes/describe-look.ts';
import { type Likelihoods, likelihoods, standardised } from '../../src/vision/attributes/likelihoods.ts';
import type { ValueEmbeddings } from '../../src/vision/attributes/value-embeddings.ts';
import { COLOUR_FAMILIES } from '../../src/vocabulary/colours.ts';
import type { ReadPicture } from './read-pictures.ts';
import { type AttributeScore, type Judged, scoreAttribute } from './score.ts';

type Reading = Pick<AttributeReader, 'calibration' | 'colours'>;

/** Every attribute as it is read, and colour by each of its two witnesses alone. */
export function measure(
  pictures: readonly ReadPicture[],
  reading: Reading,
  embeddings: ValueEmbeddings,
): readonly AttributeScore[] {
  const judge = (attribute: ReadAttribute, read: (picture: ReadPicture) => Likelihoods): readonly Judged[] =>
    pictures.flatMap((picture) => {
      const label = picture.labels[attribute]?.[0];
      return label === undefined ? [] : [{ label, read: read(picture) }];
    });
  const whole = (attribute: ReadAttribute) => (picture: ReadPicture) =>
    readLook(picture, picture.samples, reading, embeddings)[attribute];
  const words = ({ embedding }: ReadPicture): Likelihoods =>
    likelihoods('colour', standardised(embedding, embeddings.colour), {
      sharpness: reading.calibration.colour.sharpness,
      offsets: {},
    });
  const pixels = ({ swatches }: ReadPicture): Likelihoods => {
    const shares = familyShares(swatches, reading.colours);
    return new Map(COLOUR_FAMILIES.map((family, at) => [family, shares[at] ?? 0]));
  };
  return [
    scoreAttribute('type', 'type', judge('type', whole('type'))),
    scoreAttribute('colour, pixels alone', 'colour', judge('colour', pixels)),
    scoreAttribute('colour, zero-shot alone', 'colour', judge('colour', words)),
    scoreAttribute('colour, both', 'colour', judge('colour', whole('colour'))),
    scoreAttribute('pattern', 'pattern', judge('pattern', whole('pattern'))),
    scoreAttribute('sleeve', 'sleeve', judge('sleeve', whole('sleeve'))),
    scoreAttribute('neck', 'neck', judge('neck', whole('neck'))),
  ];
}
