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

/** A rectangle that may begin and end within pixels, and beyond a picture's edge. */
export type Region = Box;

/** From this coverage on, a pixel counts as inside. */
const INSIDE = 128;

/** The smallest box that holds every pixel inside; `undefined` where there is none. Nothing is looked for outside `within`. */
export function boxOf(mask: Mask, within: Box = wholeOf(mask)): Box | undefined {
  const { data, width } = mask;
  const end = endOf(within);
  let left = end.x;
  let right = -1;
  let top = end.y;
  let bottom = -1;
  for (let y = within.top; y < end.y; y++) {
    const row = y * width;
    for (let x = within.left; x < end.x; x++) {
      if ((data[row + x] ?? 0) < INSIDE) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return bottom < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** How much of the picture is covered, 0 to 1; nothing counts outside `within`. */
export function shareOf(mask: Mask, within: Box = wholeOf(mask)): number {
  const { data, width } = mask;
  const end = endOf(within);
  let sum = 0;
  for (let y = within.top; y < end.y; y++)
    for (let at = y * width + within.left; at < y * width + end.x; at++) sum += data[at] ?? 0;
  return data.length === 0 ? 0 : sum / 255 / data.length;
}

/** Where the coverage within a box lies on average, in pixels; the picture's middle where there is none. */
export function centreOf(mask: Mask, within: Box): { readonly x: number; readonly y: number } {
  const { data, width, height } = mask;
  const end = endOf(within);
  let sum = 0;
  let sumX = 0;
  let sumY = 0;
  for (let y = within.top; y < end.y; y++) {
    for (let x = within.left; x < end.x; x++) {
      const coverage = data[y * width + x] ?? 0;
      sum += coverage;
      sumX += coverage * x;
      sumY += coverage * y;
    }
  }
  return sum === 0 ? { x: (width - 1) / 2, y: (height - 1) / 2 } : { x: sumX / sum, y: sumY / sum };
}

/** What both masks of one picture cover. */
export function intersected(one: Mask, other: Mask): Mask {
  const data = new Uint8Array(one.data.length);
  for (let at = 0; at < data.length; at++) data[at] = Math.min(one.data[at] ?? 0, other.data[at] ?? 0);
  return { ...one, data };
}

/** The box of all that a mask, or whatever has its size, covers. */
export function wholeOf({ width, height }: Omit<Mask, 'data'>): Box {
  return { left: 0, top: 0, width, height };
}

function endOf({ left, top, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: left + width, y: top + height };
}
