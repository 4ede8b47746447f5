import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Attributes that are read off a picture by an encoder. */
export const READ_ATTRIBUTES = ['type', 'colour', 'pattern', 'sleeve', 'neck'] as const;
export type ReadAttribute = (typeof READ_ATTRIBUTES)[number];

const attributeSchema = z.object({
  /** What a standardised cosine is multiplied by to be a logit: the inverse of a temperature. */
  sharpness: z.number().positive(),
  /** Of colour: the weight of the logarithm of what the pixels say; 0 or absent for words alone. */
  pixels: z.number().min(0).optional(),
  /** Value -> what is added to its logit: how usual it is, and how its name lies in the encoder's space. */
  offsets: z.record(z.string(), z.number()),
});

const calibrationSchema = z.object({
  encoder: z.string(),
  revision: z.string(),
  /** Which products it was fitted on. */
  fittedOn: z.string(),
  attributes: z.record(z.enum(READ_ATTRIBUTES), attributeSchema),
});

/** How the cosines of one encoder become probabilities. Written by `scripts/evaluate-attributes.ts --fit`. */
export type Calibration = z.infer<typeof calibrationSchema>;

/** Swatch by swatch, in the order of the swatches: the share of garments of each colour family that it is on. */
export type ColourTable = readonly (readonly number[])[];

/**
 * For an encoder that none was fitted for. Cosines are standardised for each picture, so that their scale does not
 * depend on the model: the built-in one's sharpness, a little lower, with no value preferred. Little is said then.
 */
const ANY_ENCODER: Calibration['attributes'] = {
  type: { sharpness: 2.3, offsets: {} },
  colour: { sharpness: 1.9, pixels: 0.9, offsets: {} },
  pattern: { sharpness: 1.8, offsets: {} },
  sleeve: { sharpness: 2.4, offsets: {} },
  neck: { sharpness: 2.1, offsets: {} },
};

/** The file of a calibration, beside this one: `Marqo/marqo-fashionSigLIP` -> `Marqo__marqo-fashionSigLIP.json`. */
export function calibrationFile(encoderId: string): URL {
  const name = encoderId.replaceAll('/', '__').replaceAll(/[^\w.-]/g, '_');
  return new URL(`./calibrations/${name}.json`, import.meta.url);
}

/** The calibration that was fitted for an encoder, of whichever revision; else one that fits any, carefully. */
export function calibrationFor(encoderId: string): Calibration['attributes'] {
  const json = readJson(calibrationFile(encoderId));
  return json === undefined ? ANY_ENCODER : calibrationSchema.parse(json).attributes;
}

export const COLOUR_TABLE_FILE = new URL('./calibrations/colour-table.json', import.meta.url);

let table: ColourTable | undefined;

/** The table of colour names, which depends on no encoder. */
export function colourTable(): ColourTable {
  table ??= z.array(z.array(z.number())).parse(readJson(COLOUR_TABLE_FILE) ?? []);
  return table;
}

function readJson(file: URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
