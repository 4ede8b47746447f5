import type { Mask, Region } from './mask.ts';

/** Pixels that one pixel is made of, in a row or a column. */
const TAPS = 4;

/** For each pixel of a longer line: the first of the pixels that it is made of, and the weight of each. */
interface Line {
  readonly first: Int32Array;
  readonly weights: Float32Array;
}

/** Pixels from `start` to before `end`. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A mask made larger, or kept, on either side, by cubic convolution (R. Keys, "Cubic convolution interpolation for
 * digital image processing", 1981, a = -1/2), in both directions one after the other. libvips, which enlarges by
 * looking up sixteen pixels for each, takes ten times as long; most of a garment's mask is empty, which is left out here.
 * @param from The part of the mask that becomes the larger one.
 */
export function enlarged({ data, width, height }: Mask, to: Omit<Mask, 'data'>, from: Region): Mask {
  const across = lineOf(from.left, from.width, to.width);
  const down = lineOf(from.top, from.height, to.height);
  const columns = reached(across, filledColumns(data, width), width);
  const wide = new Float32Array(height * to.width);
  const isFilled = new Uint8Array(height);
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    if (!row.some((coverage) => coverage > 0)) continue;
    isFilled[y] = 1;
    const out = wide.subarray(y * to.width, (y + 1) * to.width);
    for (let x = columns.start; x < columns.end; x++) out[x] = convolved(row, across, x);
  }
  const bytes = new Uint8ClampedArray(to.width * to.height);
  const rowAt = (y: number): Float32Array => {
    const at = Math.min(height - 1, Math.max(0, y)) * to.width;
    return wide.subarray(at + columns.start, at + columns.end);
  };
  for (let y = 0; y < to.height; y++) {
    const tap = down.first[y] ?? 0;
    const near = isFilled.subarray(Math.min(height - 1, Math.max(0, tap)), Math.max(1, tap + TAPS));
    if (!near.includes(1)) continue;
    const rows = [rowAt(tap), rowAt(tap + 1), rowAt(tap + 2), rowAt(tap + 3)] as const;
    weigh(rows, down.weights.subarray(TAPS * y), bytes.subarray(y * to.width + columns.start));
  }
  return { data: new Uint8Array(bytes.buffer), width: to.width, height: to.height };
}

/** Writes the weighted sum of four rows. */
function weigh(
  [a, b, c, d]: readonly [Float32Array, Float32Array, Float32Array, Float32Array],
  [wa = 0, wb = 0, wc = 0, wd = 0]: Float32Array,
  out: Uint8ClampedArray,
): void {
  for (let x = 0; x < a.length; x++)
    out[x] = wa * (a[x] ?? 0) + wb * (b[x] ?? 0) + wc * (c[x] ?? 0) + wd * (d[x] ?? 0);
}

/** What the pixels beyond the ends would weigh, those at the ends weigh. */
function convolved(row: Uint8Array, { first, weights }: Line, at: number): number {
  const tap = first[at] ?? 0;
  const last = row.length - 1;
  let sum = 0;
  for (let i = 0; i < TAPS; i++) {
    const from = tap + i;
    sum += (weights[TAPS * at + i] ?? 0) * (row[Math.max(0, Math.min(last, from))] ?? 0);
  }
  return sum;
}

function lineOf(start: number, length: number, to: number): Line {
  const first = new Int32Array(to);
  const weights = new Float32Array(TAPS * to);
  for (let at = 0; at < to; at++) {
    const place = start + ((at + 0.5) * length) / to - 0.5;
    const before = Math.floor(place);
    const t = place - before;
    first[at] = before - 1;
    weights.set(
      [
        ((2 - t) * t - 1) * t * 0.5,
        ((3 * t - 5) * t * t + 2) * 0.5,
        ((4 - 3 * t) * t + 1) * t * 0.5,
        (t - 1) * t * t * 0.5,
      ],
      TAPS * at,
    );
  }
  return { first, weights };
}

/** The columns in which anything is. */
function filledColumns(data: Uint8Array, width: number): Range {
  let start = width;
  let end = 0;
  for (let at = 0; at < data.length; at++) {
    if (data[at] === 0) continue;
    const x = at % width;
    if (x < start) start = x;
    if (x >= end) end = x + 1;
  }
  return { start, end };
}

/** Those of the longer line that are made of any in the range. */
function reached({ first }: Line, { start, end }: Range, width: number): Range {
  const isMade = (tap: number): boolean => Math.min(tap, width - 1) < end && Math.max(tap + TAPS, 1) > start;
  const from = first.findIndex(isMade);
  return from < 0 ? { start: 0, end: 0 } : { start: from, end: first.findLastIndex(isMade) + 1 };
}
