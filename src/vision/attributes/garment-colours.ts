import type { RgbImage } from '../../embedding/port.ts';
import { inWhiteLight } from '../edge-light.ts';
import type { Mask } from '../mask.ts';
import type { Oklab } from '../oklab.ts';
import { gridColours, type PlainBackground, plainBackground } from './background.ts';
import { type PixelGrid, pixelGrid } from './pixel-grid.ts';
import { estimatedGains, NO_GAINS, paperGains } from './white-balance.ts';

/** A colour of a garment, and how much of it there is (in no unit: only ratios count). */
export interface Sample {
  readonly colour: Oklab;
  readonly weight: number;
}

/** Places that a mask covers less than this are edge: half garment, half what is behind it. */
const WHOLLY = 200;
/** Less of the picture than this is not a garment cut out of a plain background but dust on it. */
const LEAST_FOREGROUND = 0.02;
/** Side of the cubes of OKLab whose colours are taken together: what an eye can just tell apart. */
const CELL = 0.02;
/** Deviation of the weights around the picture's middle, as a part of its side, where there is no mask. */
const CENTRE = 0.22;

/**
 * The garment's colours, place by place: under the mask; without one what stands out from a plain background, the
 * middle of the picture counting most; else the whole picture. Balanced to white light as far as the picture tells.
 */
export function garmentSamples(image: RgbImage, mask?: Mask): readonly Sample[] {
  const grid = lit(pixelGrid(image, mask));
  const asTaken = gridColours(grid, NO_GAINS);
  const background = plainBackground(grid, asTaken);
  // A coloured backdrop tells nothing of the light, and would be taken for it.
  const gains = background === undefined ? estimatedGains(grid) : (paperGains(background.linear) ?? NO_GAINS);
  const colours = gains === NO_GAINS ? asTaken : gridColours(grid, gains);
  return gathered(colours, weightsOf(grid, background));
}

/** The edge of the grid tells the light as well as the whole picture's, which takes fifteen milliseconds of a large one. */
function lit(grid: PixelGrid): PixelGrid {
  const { columns: width, rows: height, rgb } = grid;
  return { ...grid, rgb: inWhiteLight({ data: rgb, width, height }).data };
}

/** Like colours as one sample: a few hundred in place of some thousand, which makes all that follows quick. */
function gathered(colours: readonly Oklab[], weights: readonly number[]): readonly Sample[] {
  const cells = new Map<number, { weight: number; L: number; a: number; b: number }>();
  for (const [place, [L, a, b]] of colours.entries()) {
    const weight = weights[place] ?? 0;
    if (weight <= 0) continue;
    const key = (Math.round(L / CELL) * 64 + Math.round(a / CELL) + 32) * 64 + Math.round(b / CELL) + 32;
    const cell = cells.get(key);
    if (cell === undefined) {
      cells.set(key, { weight, L: weight * L, a: weight * a, b: weight * b });
      continue;
    }
    cell.weight += weight;
    cell.L += weight * L;
    cell.a += weight * a;
    cell.b += weight * b;
  }
  return [...cells.values()].map(({ weight, L, a, b }) => ({
    colour: [L / weight, a / weight, b / weight],
    weight,
  }));
}

function weightsOf(grid: PixelGrid, background: PlainBackground | undefined): readonly number[] {
  const { coverage } = grid;
  if (coverage !== undefined) {
    const wholly = Array.from(coverage, (value): number => (value >= WHOLLY ? 1 : 0));
    // A belt one pixel wide is all edge.
    return wholly.some((weight) => weight > 0) ? wholly : Array.from(coverage, (value) => value / 255);
  }
  const centre = Array.from({ length: grid.columns * grid.rows }, (_, place) => centreWeight(grid, place));
  if (background === undefined) return centre;
  const foreground = centre.map((weight, place) => (background.covers[place] === 1 ? 0 : weight));
  const share = foreground.filter((weight) => weight > 0).length / foreground.length;
  return share < LEAST_FOREGROUND ? centre : foreground;
}

function centreWeight({ columns, rows }: PixelGrid, place: number): number {
  const x = ((place % columns) + 0.5) / columns - 0.5;
  const y = (Math.floor(place / columns) + 0.5) / rows - 0.5;
  return Math.exp(-(x * x + y * y) / (2 * CENTRE * CENTRE));
}
