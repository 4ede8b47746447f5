import type { OklabImage } from './oklab-image.ts';

/** What lies behind things, as far as the picture's border shows it. */
export interface Background {
  /** Share of the border that shows it, 0 to 1. */
  readonly plainness: number;
  /** How far its pixels scatter around it, in OKLab (root mean square). */
  readonly noise: number;
  /** Its colour at a place, one number for each of L, a and b: `[constant, along x, along y]`, x and y from 0 to 1. */
  readonly planes: readonly [Plane, Plane, Plane];
}

export type Plane = readonly [constant: number, alongX: number, alongY: number];

/** Width of the border that is looked at, as a share of the shorter side. */
const BORDER = 0.02;

/** Border pixels this near to a colour may show the same background, lit unevenly; then, this near to its slope. */
const ROUGHLY = 0.1;
const NEARLY = 0.035;

/**
 * The background of a picture by its border: the colour that most of it has, changing evenly from side to side as in a
 * studio. The border is asked side by side too, since a garment may cover more than half of it.
 */
export function backgroundOf(image: OklabImage): Background {
  const border = borderOf(image);
  const sides = [border, ...sidesOf(border, image)];
  const [first = [1, 0, 0]] = sides
    .filter((side) => side.length > 0)
    .map((side) => medianColour(image, side))
    .map((colour) => ({ colour, count: border.filter((at) => distance(image, at, colour) < ROUGHLY).length }))
    .sort((a, b) => b.count - a.count)
    .map(({ colour }) => colour);
  const roughly = border.filter((at) => distance(image, at, first) < ROUGHLY);
  const sloped = slopeOf(image, roughly);
  const nearly = roughly.filter((at) => offPlanes(image, at, sloped) < NEARLY);
  const planes = nearly.length < border.length / 10 ? sloped : slopeOf(image, nearly);
  const squares = nearly.reduce((sum, at) => sum + offPlanes(image, at, planes) ** 2, 0);
  return {
    plainness: border.length === 0 ? 0 : nearly.length / border.length,
    noise: Math.sqrt(squares / Math.max(1, nearly.length)),
    planes,
  };
}

// How far a pixel is from the background there.
function offPlanes(image: OklabImage, at: number, planes: Background['planes']): number {
  return distance(image, at, colourAt(image, at, planes));
}

// The background's colour at a pixel.
function colourAt(
  { width, height }: OklabImage,
  at: number,
  planes: Background['planes'],
): readonly [number, number, number] {
  const x = (at % width) / width;
  const y = Math.floor(at / width) / height;
  const [l, a, b] = planes;
  return [l[0] + l[1] * x + l[2] * y, a[0] + a[1] * x + a[2] * y, b[0] + b[1] * x + b[2] * y];
}

function distance({ data }: OklabImage, at: number, colour: readonly number[]): number {
  const l = (data[3 * at] ?? 0) - (colour[0] ?? 0);
  const a = (data[3 * at + 1] ?? 0) - (colour[1] ?? 0);
  const b = (data[3 * at + 2] ?? 0) - (colour[2] ?? 0);
  return Math.sqrt(l * l + a * a + b * b);
}

function borderOf({ width, height }: OklabImage): number[] {
  const thickness = Math.max(1, Math.round(BORDER * Math.min(width, height)));
  const border: number[] = [];
  for (let y = 0; y < height; y++) {
    const isEdge = y < thickness || y >= height - thickness;
    // Every other pixel of it, as on a chessboard, tells as much.
    for (let x = y % 2; x < width; x += 2) {
      if (isEdge || x < thickness || x >= width - thickness) border.push(y * width + x);
    }
  }
  return border;
}

function sidesOf(border: readonly number[], { width, height }: OklabImage): number[][] {
  const top: number[] = [];
  const bottom: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  for (const at of border) {
    const x = at % width;
    const y = (at - x) / width;
    if (10 * y < height) top.push(at);
    if (10 * y > 9 * height) bottom.push(at);
    if (10 * x < width) left.push(at);
    if (10 * x > 9 * width) right.push(at);
  }
  return [top, bottom, left, right];
}

function medianColour({ data }: OklabImage, pixels: readonly number[]): readonly [number, number, number] {
  const levels = new Float32Array(pixels.length);
  const median = (channel: number): number => {
    for (let i = 0; i < levels.length; i++) levels[i] = data[3 * (pixels[i] ?? 0) + channel] ?? 0;
    return levels.sort()[levels.length >> 1] ?? 0;
  };
  return [median(0), median(1), median(2)];
}

/** Least squares of `constant + alongX x + alongY y` for each channel. */
function slopeOf(image: OklabImage, pixels: readonly number[]): Background['planes'] {
  const { data, width, height } = image;
  const sums = [0, 0, 0, 0, 0, 0];
  const right = [0, 1, 2].map(() => [0, 0, 0]);
  for (const at of pixels) {
    const row = [1, (at % width) / width, Math.floor(at / width) / height];
    let k = 0;
    for (let i = 0; i < 3; i++) {
      for (let j = i; j < 3; j++) sums[k] = (sums[k++] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
      for (const [channel, values] of right.entries())
        values[i] = (values[i] ?? 0) + (row[i] ?? 0) * (data[3 * at + channel] ?? 0);
    }
  }
  const planes = right.map((values) => solve(sums, values, pixels.length));
  const [l = FLAT, a = FLAT, b = FLAT] = planes;
  return [l, a, b];
}

const FLAT: Plane = [0, 0, 0];

// Cramer's rule for the symmetric matrix of `sums`; where the pixels span no plane, their mean.
function solve(sums: readonly number[], [p = 0, q = 0, r = 0]: readonly number[], count: number): Plane {
  const [n = 0, sx = 0, sy = 0, xx = 0, xy = 0, yy = 0] = sums;
  const determinant = n * (xx * yy - xy * xy) - sx * (sx * yy - xy * sy) + sy * (sx * xy - xx * sy);
  if (count === 0 || Math.abs(determinant) < 1e-6 * count ** 3) return [count === 0 ? 0 : p / count, 0, 0];
  return [
    (p * (xx * yy - xy * xy) - sx * (q * yy - xy * r) + sy * (q * xy - xx * r)) / determinant,
    (n * (q * yy - xy * r) - p * (sx * yy - xy * sy) + sy * (sx * r - q * sy)) / determinant,
    (n * (xx * r - q * xy) - sx * (sx * r - q * sy) + p * (sx * xy - xx * sy)) / determinant,
  ];
}
