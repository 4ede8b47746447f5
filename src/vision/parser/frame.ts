import { GROUPS } from '../garments/groups.ts';
import type { Likelihoods } from '../garments/likelihoods.ts';
import type { Box } from '../mask.ts';

/** Where a picture lies in the square that the parser sees, in pixels of that square. */
export type Frame = Box;

/** The picture scaled to fit, in the middle; no side is ever 0. */
export function frameIn(
  { width, height }: { readonly width: number; readonly height: number },
  side: number,
): Frame {
  const scale = side / Math.max(width, height);
  const w = Math.max(1, Math.min(side, Math.round(width * scale)));
  const h = Math.max(1, Math.min(side, Math.round(height * scale)));
  return { left: Math.floor((side - w) / 2), top: Math.floor((side - h) / 2), width: w, height: h };
}

/**
 * The part of the planes that shows the picture and not its padding, at their own resolution: at least a pixel.
 * @param offset How far left and above of where they are the planes show things, in pixels of the planes: convolutions
 * that pad right and below only (TensorFlow's SAME) move what they see.
 */
export function withinFrame(seen: Likelihoods, frame: Frame, side: number, offset = 0): Likelihoods {
  const across = stretch(frame.left, frame.width, seen.width, side);
  const down = stretch(frame.top, frame.height, seen.height, side);
  const planes = new Uint8Array(GROUPS.length * across.length * down.length);
  let at = 0;
  for (let group = 0; group < GROUPS.length; group++) {
    for (const y of down) {
      const row = (group * seen.height + y) * seen.width;
      for (const x of across) planes[at++] = seen.planes[row + x] ?? 0;
    }
  }
  const picture = {
    left: (frame.left * seen.width) / side - (across[0] ?? 0) - offset,
    top: (frame.top * seen.height) / side - (down[0] ?? 0) - offset,
    width: (frame.width * seen.width) / side,
    height: (frame.height * seen.height) / side,
  };
  return { planes, width: across.length, height: down.length, picture };
}

// The pixels of a plane whose middles lie in the frame; the nearest one where none does.
function stretch(start: number, length: number, pixels: number, side: number): readonly number[] {
  const scale = pixels / side;
  const all = Array.from({ length: pixels }, (_, at) => at);
  const inside = all.filter((at) => at + 0.5 >= start * scale && at + 0.5 <= (start + length) * scale);
  return inside.length > 0 ? inside : [Math.min(pixels - 1, Math.floor((start + length / 2) * scale))];
}
