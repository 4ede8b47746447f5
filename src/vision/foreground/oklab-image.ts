import type { RgbImage } from '../../embedding/port.ts';
import { linearToOklabInPlace, toLinear } from '../oklab.ts';

/** A picture in OKLab: `L, a, b` of each pixel, row by row. Distances in it are what people see as differences. */
export interface OklabImage {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Each pixel's colour in OKLab. */
export function toOklab({ data: rgb, width, height }: RgbImage): OklabImage {
  const data = new Float32Array(rgb.length);
  for (let i = 0; i < rgb.length; i++) data[i] = toLinear(rgb[i] ?? 0);
  linearToOklabInPlace(data);
  return { data, width, height };
}
