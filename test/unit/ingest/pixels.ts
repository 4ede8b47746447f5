import sharp from 'sharp';
import type { Encoder, RgbImage } from '../../../src/embedding/port.ts';
import { PersonError } from '../../../src/errors.ts';

/** An encoder that can be followed by eye: a picture's mean colour, a text's letters. Counts what it was asked for. */
export interface CountingEncoder extends Encoder {
  readonly encodedImages: number;
}

export function colourEncoder(revision = '1'): CountingEncoder {
  let encodedImages = 0;
  return {
    info: { id: 'mean-colour', revision, dimensions: 4, imageTreatment: 'none' },
    get encodedImages() {
      return encodedImages;
    },
    encodeText: async (texts) =>
      texts.map((text) => unit([...'aeio'].map((letter) => text.split(letter).length))),
    encodeImages: async (images) => {
      encodedImages += images.length;
      return images.map(({ data }) => unit([data[0] ?? 0, data[1] ?? 0, data[2] ?? 0, 1]));
    },
    close: async () => undefined,
  };
}

function unit(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
}

/** Decodes with sharp, as small as it gets. */
export async function decodeTiny(bytes: Uint8Array): Promise<RgbImage> {
  try {
    const { data } = await sharp(bytes)
      .resize(1, 1)
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: 1, height: 1 };
  } catch (cause) {
    throw new PersonError('photo-damaged', {}, cause);
  }
}

/** A small PNG of one colour. */
export function colourPng(red: number, green: number, blue: number): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: { r: red, g: green, b: blue } } })
    .png()
    .toBuffer();
}
