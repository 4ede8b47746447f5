import type { PixelSpec } from './model-spec.ts';

/**
 * Turns 8-bit RGB squares, one after the other and row by row, into what a vision model reads: floats in the order
 * picture, channel, row, column.
 */
export function pixelValues(pixels: Uint8Array, spec: PixelSpec): Float32Array<ArrayBuffer> {
  const plane = spec.side * spec.side;
  const tables = [0, 1, 2].map((channel) => channelTable(spec, channel));
  const values = new Float32Array(pixels.length);
  for (let picture = 0; picture < pixels.length; picture += 3 * plane) {
    tables.forEach((table, channel) => {
      const start = picture + channel * plane;
      for (let i = 0; i < plane; i++) values[start + i] = table[pixels[picture + 3 * i + channel] ?? 0] ?? 0;
    });
  }
  return values;
}

/** The number that stands for each of the 256 levels of a channel. */
function channelTable({ rescale, mean, deviation }: PixelSpec, channel: number): Float32Array {
  return Float32Array.from(
    { length: 256 },
    (_, level) => (level * rescale - (mean[channel] ?? 0)) / (deviation[channel] ?? 1),
  );
}
