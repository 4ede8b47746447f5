import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Encoder } from '../../src/embedding/port.ts';
import { type Cluster, colourClusters } from '../../src/vision/attributes/colour-clusters.ts';
import { swatchShares } from '../../src/vision/attributes/colour-naming.ts';
import { garmentSamples, type Sample } from '../../src/vision/attributes/garment-colours.ts';
import { decodeImage } from '../../src/vision/decode.ts';
import { labelsOfTypes } from '../../src/vision/labels-of-types.ts';
import type { Looker } from '../../src/vision/looker.ts';
import type { AttributeValues } from '../../src/vocabulary/attributes.ts';
import { canonicalAttributes } from '../../src/vocabulary/labels.ts';
import { isValidationFamily } from '../evaluate/splits.ts';
import type { Light } from '../lights.ts';

/** A labelled product as its picture is read. */
export interface ReadPicture {
  readonly id: string;
  /** Of a family that nothing is trained or fitted on. */
  readonly isValidation: boolean;
  readonly labels: AttributeValues;
  readonly embedding: Float32Array;
  readonly samples: readonly Sample[];
  readonly swatches: Float64Array;
  readonly clusters: readonly Cluster[];
}

interface FeedRow extends Readonly<Record<string, string>> {
  readonly id: string;
  readonly image: string;
  readonly family: string;
}

const BATCH = 16;

/** The rows of a feed (JSON Lines, perhaps gzipped): all of validation, and a fixed part of the others. */
export async function chooseRows(feed: string, share: number): Promise<readonly FeedRow[]> {
  const bytes = await readFile(feed);
  const text = (feed.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FeedRow);
  return rows.filter(({ family, id }) => {
    const draw = createHash('sha1').update(id).digest().readUInt32BE(0) / 2 ** 32;
    return isValidationFamily(family) || draw < share;
  });
}

/** What pictures are looked at and encoded with. */
export interface Sight {
  readonly encoder: Encoder;
  readonly looker: Looker;
}

/** Decodes, looks at, encodes and measures the pictures of the rows, under a light, as ingestion does. */
export async function readPictures(
  rows: readonly FeedRow[],
  directory: string,
  { encoder, looker }: Sight,
  light: Light = (image) => image,
): Promise<readonly ReadPicture[]> {
  const pictures: ReadPicture[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    const images = await Promise.all(
      batch.map(async ({ image }) => light(await decodeImage(await readFile(path.join(directory, image))))),
    );
    const known = batch.map(({ id: _id, family: _family, image: _image, ...labels }) =>
      canonicalAttributes(labels),
    );
    const looks = await Promise.all(
      images.map((image, at) => looker.lookAtProduct(image, labelsOfTypes(known[at]?.type ?? []))),
    );
    const embeddings = await encoder.encodeImages(looks.map(({ picture }) => picture));
    for (const [index, { id, family }] of batch.entries()) {
      const [look, embedding] = [looks[index], embeddings[index]];
      if (look === undefined || embedding === undefined) continue;
      const samples = garmentSamples(look.image, look.garment?.mask);
      pictures.push({
        id,
        isValidation: isValidationFamily(family),
        labels: known[index] ?? {},
        embedding,
        samples,
        swatches: swatchShares(samples),
        clusters: colourClusters(samples),
      });
    }
  }
  return pictures;
}
