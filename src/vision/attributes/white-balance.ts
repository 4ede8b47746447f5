import { chromaOf, linearToOklab, toLinear } from '../oklab.ts';
import type { PixelGrid } from './pixel-grid.ts';

/** Factors for the linear light of red, green and blue that make the light of a picture neutral. */
export type Gains = readonly [number, number, number];

export const NO_GAINS: Gains = [1, 1, 1];

/** Minkowski norm of "shades of grey". G. Finlayson and E. Trezzi, Color Imaging Conference 2004, found 6 best. */
const NORM = 6;
/** How much of an estimated cast is taken out where no white paper shows it: a red dress is no red light. */
const TRUST = 0.5;
/** Casts beyond this are garments, not lamps: a candle's red is about 1.6 times its green. */
const MAX_GAIN = 1.5;

/** Chroma up to which a light background counts as paper that is white in a white light. */
const PAPER_CHROMA = 0.08;
const PAPER_LIGHTNESS = 0.75;

/** Gains that make a paper-like background of this mean linear light neutral; `undefined` where it is no paper. */
export function paperGains(linear: readonly [number, number, number]): Gains | undefined {
  const colour = linearToOklab(...linear);
  if (colour[0] < PAPER_LIGHTNESS || chromaOf(colour) > PAPER_CHROMA) return undefined;
  return towardsGrey(linear, 1);
}

/** Half of what "shades of grey" takes for the colour of the light. */
export function estimatedGains({ rgb }: PixelGrid): Gains {
  const sum: [number, number, number] = [0, 0, 0];
  for (let from = 0; from < rgb.length; from += 3) {
    for (const channel of [0, 1, 2] as const) sum[channel] += toLinear(rgb[from + channel] ?? 0) ** NORM;
  }
  return towardsGrey([sum[0] ** (1 / NORM), sum[1] ** (1 / NORM), sum[2] ** (1 / NORM)], TRUST);
}

function towardsGrey(light: readonly [number, number, number], trust: number): Gains {
  const grey = Math.cbrt(light[0] * light[1] * light[2]);
  const gain = (channel: number): number =>
    channel <= 0 ? 1 : Math.min(MAX_GAIN, Math.max(1 / MAX_GAIN, (grey / channel) ** trust));
  return [gain(light[0]), gain(light[1]), gain(light[2])];
}
