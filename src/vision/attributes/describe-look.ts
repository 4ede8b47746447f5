import type { RgbImage } from '../../embedding/port.ts';
import { COLOUR_FAMILIES } from '../../vocabulary/colours.ts';
import type { SeenValue, SeenValues } from '../../vocabulary/seen.ts';
import type { Mask } from '../mask.ts';
import type { GarmentLabel } from '../segmenter.ts';
import type { AttributeReader } from './attribute-reader.ts';
import type { ReadAttribute } from './calibration.ts';
import { colourClusters } from './colour-clusters.ts';
import { familyShares, swatchShares } from './colour-naming.ts';
import { type SeenColour, seenColours } from './colours.ts';
import { garmentSamples, type Sample } from './garment-colours.ts';
import { typesOfKind, typesWith } from './garment-kinds.ts';
import { type Likelihoods, likelihoods, standardised } from './likelihoods.ts';
import { SAID_FROM, surest } from './say.ts';
import type { ValueEmbeddings } from './value-embeddings.ts';

/** A garment to be described. */
export interface GarmentLook {
  readonly image: RgbImage;
  /** Where the garment is; without it, what stands out from a plain background, else the whole picture. */
  readonly mask?: Mask | undefined;
  /** What the segmenter calls it. */
  readonly label?: GarmentLabel | undefined;
  /** L2-normalised, of the picture as it is searched by. */
  readonly embedding: Float32Array;
}

/** What is seen in a picture, each value in the canonical vocabulary. */
export interface SeenAttributes {
  /** What is sure enough to be said. */
  readonly values: SeenValues;
  /** The garment's colours by the pixels alone, the largest first. */
  readonly colours: readonly SeenColour[];
}

/** A second colour covers at least this part of the garment. */
const ACCENT_SHARE = 0.2;

/** A colour that the pixels show nothing of is not ruled out: the light may be wrong. */
export const LEAST_EVIDENCE = 0.01;

/** Tells what a garment is: its type, colours, pattern, sleeves and neckline, as far as they are sure. */
export async function describeLook(look: GarmentLook, reader: AttributeReader): Promise<SeenAttributes> {
  const embeddings = await reader.embeddings();
  const samples = garmentSamples(look.image, look.mask);
  const colours = seenColours(colourClusters(samples));
  const all = readLook(look, samples, reader, embeddings);
  return { values: valuesIn(all, look.mask === undefined ? [] : colours), colours };
}

/** Probabilities of every attribute's values; pure. */
export type LookLikelihoods = Readonly<Record<ReadAttribute, Likelihoods>>;

export function readLook(
  { embedding, label }: Pick<GarmentLook, 'embedding' | 'label'>,
  samples: readonly Sample[],
  { calibration, colours: table }: Pick<AttributeReader, 'calibration' | 'colours'>,
  embeddings: ValueEmbeddings,
): LookLikelihoods {
  const allowed = typesOfKind(label);
  const read = (attribute: ReadAttribute, options: Parameters<typeof likelihoods>[3] = {}): Likelihoods =>
    likelihoods(attribute, standardised(embedding, embeddings[attribute]), calibration[attribute], options);
  const weight = calibration.colour.pixels ?? 0;
  const shares = familyShares(swatchShares(samples), table);
  const evidence = COLOUR_FAMILIES.map((_, at) => weight * Math.log((shares[at] ?? 0) + LEAST_EVIDENCE));
  return {
    type: read('type', allowed === undefined ? {} : { allowed }),
    colour: read('colour', { evidence }),
    pattern: read('pattern'),
    sleeve: read('sleeve'),
    neck: read('neck'),
  };
}

/**
 * What is sure enough to be said; pure. Shades are not: the nearest swatch named one on 21 of 373 whole pictures, once where the
 * product states a shade, and then another. Light and camera move a colour farther than from navy to royal blue.
 * @param colours Of the garment alone, for a second colour; empty where others may show: skin, trousers below a shirt.
 */
export function valuesIn(all: LookLikelihoods, colours: readonly SeenColour[]): SeenValues {
  const said = (attribute: ReadAttribute): Partial<Record<ReadAttribute, readonly SeenValue[]>> => {
    const value = hasAttribute(attribute, all.type) ? surest(attribute, all[attribute]) : undefined;
    return value === undefined ? {} : { [attribute]: [rounded(value)] };
  };
  const main = surest('colour', all.colour);
  return {
    ...said('type'),
    ...said('colour'),
    ...accentsOf(main, colours),
    ...said('pattern'),
    ...said('sleeve'),
    ...said('neck'),
  };
}

/** Shoes have no neckline: an attribute is told only of what more likely than not is a garment that has it. */
function hasAttribute(attribute: ReadAttribute, types: Likelihoods): boolean {
  const possible = typesWith(attribute);
  if (possible === undefined) return true;
  return [...types].reduce((sum, [type, one]) => sum + (possible.has(type) ? one : 0), 0) >= 0.5;
}

// Beside a main colour only: a second one of what has no first is a guess.
function accentsOf(main: SeenValue | undefined, colours: readonly SeenColour[]): SeenValues {
  if (main === undefined || main.value === 'multicolour') return {};
  const accents = colours
    .filter(
      ({ family, share, confidence }) =>
        family !== main.value && share >= ACCENT_SHARE && confidence >= SAID_FROM,
    )
    .map(({ family, confidence }) => rounded({ value: family, confidence }));
  return accents.length === 0 ? {} : { accent: accents };
}

function rounded({ value, confidence }: SeenValue): SeenValue {
  return { value, confidence: Math.round(confidence * 100) / 100 };
}
