import type { AttributeReader } from '../../src/vision/attributes/attribute-reader.ts';
import { seenColours } from '../../src/vision/attributes/colours.ts';
import { readLook, valuesIn } from '../../src/vision/attributes/describe-look.ts';
import type { ValueEmbeddings } from '../../src/vision/attributes/value-embeddings.ts';
import type { ReadPicture } from './read-pictures.ts';

/** What would be said of second colours if whole pictures were taken for garments, and what is right of it. */
export function secondColours(
  pictures: readonly ReadPicture[],
  reading: Pick<AttributeReader, 'calibration' | 'colours'>,
  embeddings: ValueEmbeddings,
): string {
  const judged = pictures.map((picture) => {
    const all = readLook(picture, picture.samples, reading, embeddings);
    const said = valuesIn(all, seenColours(picture.clusters)).accent ?? [];
    const stated = picture.labels.accent ?? [];
    const right = said.some(({ value }) => stated.includes(value));
    return { said: said.length > 0, stated: stated.length > 0, right };
  });
  const both = judged.filter(({ said, stated }) => said && stated);
  const right = judged.filter((one) => one.right);
  return `Second colours without a mask: stated of ${judged.filter(({ stated }) => stated).length}, seen on ${judged.filter(({ said }) => said).length}, both on ${both.length}, the same on ${right.length}.`;
}
