import { type Box, type Mask, wholeOf } from './mask.ts';

/** Of each coverage what it becomes: nothing up to `out`, all from `inside` on, in an S between them. */
export function steepEdge(out: number, inside: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, coverage) => {
    const t = Math.min(1, Math.max(0, (coverage - out) / (inside - out)));
    return Math.round(255 * t * t * (3 - 2 * t));
  });
}

/** The mask with the edge that a table of `steepEdge` gives it; there is nothing of it outside the box. */
export function steepened(
  { data: soft, ...size }: Mask,
  edge: Uint8Array,
  { left, top, width, height }: Box = wholeOf(size),
): Mask {
  const data = new Uint8Array(soft.length);
  for (let y = top; y < top + height; y++) {
    const row = y * size.width;
    for (let at = row + left; at < row + left + width; at++) data[at] = edge[soft[at] ?? 0] ?? 0;
  }
  return { data, ...size };
}
