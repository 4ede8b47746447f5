import type { Encoder } from '../../src/embedding/port.ts';
import type { AttributeReader } from '../../src/vision/attributes/attribute-reader.ts';
import { describeLook } from '../../src/vision/attributes/describe-look.ts';
import type { Describe } from './look-at.ts';

/** Tells what a garment is as the answer to a photo does. */
export function describeWith(encoder: Encoder, reader: AttributeReader): Describe {
  return async (image, garment, treated) => {
    const [embedding] = await encoder.encodeImages([treated]);
    if (embedding === undefined) return {};
    const { mask, label } = garment ?? {};
    const { values } = await describeLook({ image, mask, label, embedding }, reader);
    return values;
  };
}
