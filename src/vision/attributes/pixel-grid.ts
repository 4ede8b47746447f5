import type { RgbImage } from '../../embedding/port.ts';
import type { Mask } from '../mask.ts';

/** Places of a picture that are looked at, on a grid: row by row, as fractions of the picture and as 8-bit sRGB. */
export interface PixelGrid {
  readonly columns: number;
  readonly rows: number;
  /** `columns * rows * 3` values, 8-bit sRGB. */
  readonly rgb: Uint8Array;
  /** How much of each place is garment, 0 to 255; absent where no mask was given. */
  readonly coverage?: Uint8Array;
}

/** Places on the longer side: some thousand places of a garment, in two milliseconds. */
const LONG_SIDE = 64;

/**
 * Picks single pixels rather than averages: the mean of a red and a white stripe is a pink that nobody wears.
 * @param mask Of any size with the picture's proportions; it is read at the same places.
 */
export function pixelGrid(image: RgbImage, mask?: Mask): PixelGrid {
  const { width, height } = image;
  const scale = Math.max(1, Math.max(width, height) / LONG_SIDE);
  const columns = Math.max(1, Math.round(width / scale));
  const rows = Math.max(1, Math.round(height / scale));
  const rgb = new Uint8Array(columns * rows * 3);
  const coverage = mask === undefined ? undefined : new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column;
      const from = (at(row, rows, height) * width + at(column, columns, width)) * 3;
      rgb.set(image.data.subarray(from, from + 3), place * 3);
      if (mask === undefined || coverage === undefined) continue;
      coverage[place] =
        mask.data[at(row, rows, mask.height) * mask.width + at(column, columns, mask.width)] ?? 0;
    }
  }
  return { columns, rows, rgb, ...(coverage === undefined ? {} : { coverage }) };
}

/** The pixel in the middle of the `index`-th of `count` equal parts of `length` pixels. */
function at(index: number, count: number, length: number): number {
  return Math.min(length - 1, Math.floor(((index + 0.5) * length) / count));
}
