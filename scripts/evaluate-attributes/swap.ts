import { swapOf } from '../../src/conversation/swap.ts';
import { dot } from '../../src/embedding/arithmetic.ts';
import type { Encoder } from '../../src/embedding/port.ts';
import { readMessage } from '../../src/query/read.ts';
import { mix } from '../../src/ranking/mixture.ts';
import type { AttributeReader } from '../../src/vision/attributes/attribute-reader.ts';
import { readLook } from '../../src/vision/attributes/describe-look.ts';
import { surest } from '../../src/vision/attributes/say.ts';
import type { ValueEmbeddings } from '../../src/vision/attributes/value-embeddings.ts';
import { areRelated } from '../../src/vocabulary/values.ts';
import type { ReadPicture } from './read-pictures.ts';

/** Weights of the picture, of the garment as it is wished and of the garment as it is. */
type Weights = readonly [picture: number, to: number, from: number];

/** Colours that are asked for, one after the other: those that shops have most of. */
const COLOURS = ['blue', 'red', 'black', 'green', 'white', 'brown'] as const;
const TOP = 10;

/** Ways to answer "this but in blue", from the picture alone to much arithmetic. */
const WAYS: Readonly<Record<string, Weights>> = {
  'picture alone': [1, 0, 0],
  'towards, 0.3': [0.7, 0.3, 0],
  'towards and away, 0.3': [0.7, 0.3, -0.3],
  'towards and away, 0.5': [0.7, 0.5, -0.5],
  'towards 0.8, away 0.5': [0.7, 0.8, -0.5],
  'towards and away, 0.8': [0.7, 0.8, -0.8],
  'towards 1.1, away 0.7': [0.7, 1.1, -0.7],
  'towards 1.2, away 1': [0.7, 1.2, -1],
  'towards 1.4, away 1.2': [0.7, 1.4, -1.2],
  'towards 1.6, away 1.3': [0.7, 1.6, -1.3],
  'towards 1.8, away 1.6': [0.7, 1.8, -1.6],
};

/**
 * "This but in blue" of every validation picture, by the embedding alone and with what was *seen* in it: of the ten
 * nearest, how many state the new colour, how many the old type, and how many both. A table in Markdown.
 */
export async function measureSwaps(
  pictures: readonly ReadPicture[],
  encoder: Encoder,
  reading: Pick<AttributeReader, 'calibration' | 'colours'>,
  embeddings: ValueEmbeddings,
): Promise<string> {
  const counts = new Map(Object.keys(WAYS).map((way) => [way, { colour: 0, type: 0, both: 0, all: 0 }]));
  for (const [index, picture] of pictures.filter(({ isValidation }) => isValidation).entries()) {
    const read = readLook(picture, picture.samples, reading, embeddings);
    const [colour, type] = [surest('colour', read.colour)?.value, surest('type', read.type)?.value];
    const others = COLOURS.filter((one) => one !== colour);
    const wished = others[index % others.length] ?? 'blue';
    const own = {
      ...(type === undefined ? {} : { type: [type] }),
      ...(colour === undefined ? {} : { colour: [colour] }),
    };
    const swap = swapOf(readMessage(`this but in ${wished}`).query, own);
    const stated = picture.labels.type?.[0];
    if (swap === undefined || stated === undefined) continue;
    const [to, from] = await encoder.encodeText([swap.to, swap.from]);
    for (const [way, weights] of Object.entries(WAYS)) {
      const vectors = [picture.embedding, to, from];
      const spread = { mean: 0, deviation: 1 };
      const terms = weights.map((weight, at) => ({
        vector: vectors[at] ?? picture.embedding,
        weight,
        spread,
      }));
      const { vector } = mix(terms);
      for (const { labels } of nearest(vector, pictures, picture)) {
        const count = counts.get(way);
        if (count === undefined) continue;
        const isColour = labels.colour?.[0] === wished;
        const isType = areRelated('type', labels.type?.[0] ?? '', stated);
        count.all += 1;
        count.colour += Number(isColour);
        count.type += Number(isType);
        count.both += Number(isColour && isType);
      }
    }
  }
  const rows = [...counts].map(
    ([way, { colour, type, both, all }]) =>
      `| ${[way, ...[colour, type, both].map((n) => (n / all).toFixed(3))].join(' | ')} |`,
  );
  return ['| "this but in blue" | new colour | old type | both |', '|---|---|---|---|', ...rows].join('\n');
}

function nearest(
  vector: Float32Array,
  pictures: readonly ReadPicture[],
  but: ReadPicture,
): readonly ReadPicture[] {
  return pictures
    .filter((picture) => picture !== but)
    .map((picture) => ({ picture, score: dot(vector, picture.embedding) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, TOP)
    .map(({ picture }) => picture);
}
