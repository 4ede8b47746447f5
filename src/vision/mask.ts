import sharp from 'sharp';

/** 8-bit coverage, row by row: `data.length === width * height`; 255 is wholly garment, 0 not at all. */
export interface Mask {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of whole pixels within a picture; neither side is 0. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** From this coverage on, a pixel counts as inside. */
const INSIDE = 128;

/** The smallest box that holds every pixel inside; `undefined` where there is none. */
export function boxOf({ data, width, height }: Mask): Box | undefined {
  let left = width;
  let right = -1;
  let top = height;
  let bottom = -1;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      if ((data[row + x] ?? 0) < INSIDE) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return bottom < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** How much of the picture is covered, 0 to 1. */
export function shareOf({ data }: Mask): number {
  let sum = 0;
  for (let at = 0; at < data.length; at++) sum += data[at] ?? 0;
  return data.length === 0 ? 0 : sum / 255 / data.length;
}

/** Where the coverage lies on average, in pixels; the picture's middle for an empty mask. */
export function centreOf({ data, width, height }: Mask): { readonly x: number; readonly y: number } {
  let sum = 0;
  let sumX = 0;
  let sumY = 0;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const coverage = data[i] ?? 0;
      sum += coverage;
      sumX += coverage * x;
      sumY += coverage * y;
    }
  }
  return sum === 0 ? { x: (width - 1) / 2, y: (height - 1) / 2 } : { x: sumX / sum, y: sumY / sum };
}

/** The mask at another size, its edge as soft as the enlargement makes it. */
export async function resizeMask({ data, width, height }: Mask, to: Omit<Mask, 'data'>): Promise<Mask> {
  if (width === to.width && height === to.height) return { data, width, height };
  const resized = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize({ ...size(to), fit: 'fill', kernel: 'cubic' })
    // One channel in, three out, unless libvips is told that grey is meant.
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { data: resized, ...size(to) };
}

function size({ width, height }: Omit<Mask, 'data'>): Omit<Mask, 'data'> {
  return { width, height };
}
