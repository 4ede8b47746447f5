import type { RgbImage } from '../../embedding/port.ts';

/** A picture in OKLab: `L, a, b` of each pixel, row by row. Distances in it are what people see as differences. */
export interface OklabImage {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Linear light of an 8-bit sRGB value, 0 to 1 (IEC 61966-2-1). */
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const x = value / 255;
  return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
});

/** B. Ottosson, "A perceptual color space for image processing", 2020. */
export function toOklab({ data: rgb, width, height }: RgbImage): OklabImage {
  const data = new Float32Array(rgb.length);
  for (let i = 0; i < rgb.length; i += 3) {
    const r = LINEAR[rgb[i] ?? 0] ?? 0;
    const g = LINEAR[rgb[i + 1] ?? 0] ?? 0;
    const b = LINEAR[rgb[i + 2] ?? 0] ?? 0;
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    data[i] = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
    data[i + 1] = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
    data[i + 2] = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  }
  return { data, width, height };
}
