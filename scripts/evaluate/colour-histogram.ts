import { normalise } from '../../src/embedding/arithmetic.ts';
import type { RgbImage } from '../../src/embedding/port.ts';

/** Steps of each channel. */
const STEPS = 8;
/** A pixel whose channels are all at least this is taken for background. */
const WHITE = 240;

/**
 * How often each of 512 colours occurs in a picture, white left out, as the square root of its share: the scalar product
 * of two is then Bhattacharyya's coefficient. A wholly white picture has a zero vector.
 */
export function colourHistogram({ data }: RgbImage): Float32Array {
  const counts = new Float32Array(STEPS ** 3);
  for (let at = 0; at < data.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (red >= WHITE && green >= WHITE && blue >= WHITE) continue;
    const bin = (step(red) * STEPS + step(green)) * STEPS + step(blue);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return normalise(counts.map(Math.sqrt));
}

function step(level: number): number {
  return Math.floor((level * STEPS) / 256);
}
