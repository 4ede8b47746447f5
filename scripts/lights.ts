import type { RgbImage } from '../src/embedding/port.ts';

/** What a lamp or a shadow does to a picture. */
export type Light = (image: RgbImage) => RgbImage;

const gain = (red: number, green: number, blue: number): Light => {
  const gains = [red, green, blue];
  return ({ data, width, height }) => ({
    data: data.map((value, at) => Math.min(255, Math.round(value * (gains[at % 3] ?? 1)))),
    width,
    height,
  });
};

/** Lights that photos are taken in: factors on the 8-bit values of red, green and blue; a shadow falls from the left. */
export const LIGHTS = {
  'warm lamp': gain(1, 0.86, 0.66),
  'cool shade': gain(0.8, 0.92, 1),
  dim: gain(0.6, 0.6, 0.6),
  'half in shadow': ({ data, width, height }) => ({
    data: data.map((value, at) => (Math.floor(at / 3) % width < width / 2 ? Math.round(value * 0.6) : value)),
    width,
    height,
  }),
} as const satisfies Readonly<Record<string, Light>>;

export type LightName = keyof typeof LIGHTS;
