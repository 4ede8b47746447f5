import type { RgbImage } from '../embedding/port.ts';
import { type Box, boxOf, shareOf } from './mask.ts';
import type { Garment } from './segmenter.ts';

/** A part of a picture, as a picture. */
export function cropped({ data, width }: RgbImage, { left, top, width: w, height: h }: Box): RgbImage {
  const part = new Uint8Array(3 * w * h);
  for (let y = 0; y < h; y++) {
    const from = 3 * ((top + y) * width + left);
    part.set(data.subarray(from, from + 3 * w), 3 * y * w);
  }
  return { data: part, width: w, height: h };
}

/** A garment that was found in a part of a picture, as one of the whole picture. */
export function pasted(
  garment: Garment,
  at: Box,
  { width, height }: { readonly width: number; readonly height: number },
): Garment {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < at.height; y++)
    data.set(garment.mask.data.subarray(y * at.width, (y + 1) * at.width), (at.top + y) * width + at.left);
  const mask = { data, width, height };
  return { ...garment, mask, box: boxOf(mask) ?? at, share: shareOf(mask) };
}
