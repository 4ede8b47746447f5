import type { PixelSpec } from './model-spec.ts';

/**
 * Turns 8-bit RGB squares, one after the other and row by row, into what a vision model reads: floats in the order
 * picture, channel, row, column.
 */
export function pixelValues(pixels: Uint8Array, spec: PixelSpec): Float32Array<ArrayBuffer> {
  const plane = spec.side * spec.side;
  const [red, green, blue] = [channelTable(spec, 0), channelTable(spec, 1), channelTable(spec, 2)];
  const values = new Float32Array(pixels.length);
  for (let picture = 0; picture < pixels.length; picture += 3 * plane) {
    for (let at = picture, from = picture; at < picture + plane; at++, from += 3) {
      values[at] = red[pixels[from] ?? 0] ?? 0;
      values[at + plane] = green[pixels[from + 1] ?? 0] ?? 0;
      values[at + 2 * plane] = blue[pixels[from + 2] ?? 0] ?? 0;
    }
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
