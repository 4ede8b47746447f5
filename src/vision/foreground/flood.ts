import type { Background } from './background.ts';
import type { OklabImage } from './oklab-image.ts';

/** A pixel nearer than this to the background is background, in OKLab; more where the background is noisy. */
const SAME = 0.022;
const NOISES = 4;

/** A shadow is darker than what it falls on by up to `SHADOW_DEPTH`, of nearly its colour, and has no sharp edge. */
const SHADOW_DEPTH = 0.16;
const SHADOW_TINT = 0.014;
const SHADOW_SLOPE = 0.014;

/** An area shut in by the garment is background (a bag's handle) only where nearly all of it is the very colour. */
const VERY_SAME = 0.008;

/** What is left once shadows are taken for background must be this share of what stands out, or they were none. */
const LEFT = 0.5;

/**
 * Tells background from what stands before it: 1 for the background, 0 for the rest.
 *
 * Flows in from the border over pixels of the background's colour and over soft shadows (a white garment on white is
 * all soft shadow: then over none). It does not pass gaps of two pixels, so that a drawn outline with small breaks keeps
 * what it encloses.
 */
export function floodBackground(image: OklabImage, background: Background): Uint8Array {
  const { width, height } = image;
  const { same, shadow, pale, very } = judge(image, background);
  const strict = reachedOver(same, width, height);
  let reached = reachedOver(shadow, width, height);
  // Next to an edge the slope is that of the edge, so the last pixels of a shadow, or of a soft edge, are judged by colour.
  for (let i = 0; i < RIM; i++) reached = grownInto(pale, reached, width, height);
  const isGarment = zeros(reached) < LEFT * zeros(strict);
  return withHoles(isGarment ? strict : reached, very, image);
}

function reachedOver(passable: Uint8Array, width: number, height: number): Uint8Array {
  const flooded = fromBorder(eroded(passable, width, height), width, height);
  // The pixel that the erosion took is given back.
  return grownInto(passable, flooded, width, height);
}

function zeros(of: Uint8Array): number {
  let count = of.length;
  for (let at = 0; at < of.length; at++) count -= of[at] ?? 0;
  return count;
}

/** Width of the rim of pale pixels that is taken off what stands before the background. */
const RIM = 2;

function grownInto(allowed: Uint8Array, flooded: Uint8Array, width: number, height: number): Uint8Array {
  const grown = dilated(flooded, width, height);
  for (let at = 0; at < grown.length; at++)
    grown[at] = (flooded[at] ?? 0) | ((grown[at] ?? 0) & (allowed[at] ?? 0));
  return grown;
}

interface Judged {
  /** Of the background's colour. */
  readonly same: Uint8Array;
  /** That, or a soft shadow on it. */
  readonly shadow: Uint8Array;
  /** Of the background's tint and not much darker. */
  readonly pale: Uint8Array;
  readonly very: Uint8Array;
}

function judge(image: OklabImage, background: Background): Judged {
  const { data, width, height } = image;
  const nearest = Math.max(SAME, NOISES * background.noise);
  const same = new Uint8Array(width * height);
  const shadow = new Uint8Array(width * height);
  const pale = new Uint8Array(width * height);
  const very = new Uint8Array(width * height);
  const [lightness, redness, blueness] = background.planes;
  const nearlyVery = Math.max(VERY_SAME, background.noise);
  for (let row = 0, at = 0; row < height; row++) {
    const y = row / height;
    for (let column = 0; column < width; column++, at++) {
      const x = column / width;
      const darker = lightness[0] + lightness[1] * x + lightness[2] * y - (data[3 * at] ?? 0);
      const a = (data[3 * at + 1] ?? 0) - redness[0] - redness[1] * x - redness[2] * y;
      const b = (data[3 * at + 2] ?? 0) - blueness[0] - blueness[1] * x - blueness[2] * y;
      const tint = Math.sqrt(a * a + b * b);
      const off = Math.sqrt(darker * darker + tint * tint);
      if (off < nearlyVery) very[at] = 1;
      if (off < nearest) {
        same[at] = 1;
        shadow[at] = 1;
      }
      if (darker > 0 && darker < SHADOW_DEPTH && tint < SHADOW_TINT) {
        pale[at] = 1;
        if (slopeAt(data, column, row, width, height) < SHADOW_SLOPE) shadow[at] = 1;
      }
    }
  }
  return { same, shadow, pale, very };
}

// Change of lightness from pixel to pixel.
function slopeAt(data: Float32Array, x: number, y: number, width: number, height: number): number {
  const row = y * width;
  const right = data[3 * (row + Math.min(width - 1, x + 1))] ?? 0;
  const left = data[3 * (row + Math.max(0, x - 1))] ?? 0;
  const below = data[3 * (Math.min(height - 1, y + 1) * width + x)] ?? 0;
  const above = data[3 * (Math.max(0, y - 1) * width + x)] ?? 0;
  return Math.sqrt((right - left) ** 2 + (below - above) ** 2) / 2;
}

function fromBorder(passable: Uint8Array, width: number, height: number): Uint8Array {
  const flooded = new Uint8Array(passable.length);
  const stack: number[] = [];
  const visit = (at: number): void => {
    if (passable[at] !== 1 || flooded[at] === 1) return;
    flooded[at] = 1;
    stack.push(at);
  };
  for (let x = 0; x < width; x++) {
    visit(x);
    visit((height - 1) * width + x);
  }
  for (let y = 0; y < height; y++) {
    visit(y * width);
    visit(y * width + width - 1);
  }
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const x = at % width;
    if (x > 0) visit(at - 1);
    if (x < width - 1) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at < passable.length - width) visit(at + width);
  }
  return flooded;
}

/** Least size of a hole, as a share of the picture, and how much of it must be the very background. */
const HOLE_SHARE = 0.004;
const HOLE_PURITY = 0.9;

function withHoles(reached: Uint8Array, very: Uint8Array, image: OklabImage): Uint8Array {
  const { width, height } = image;
  const rest = new Uint8Array(very.length);
  for (let at = 0; at < rest.length; at++) rest[at] = (very[at] ?? 0) & (1 - (reached[at] ?? 0));
  const seen = new Uint8Array(rest.length);
  const inner = eroded(rest, width, height);
  const open = reached.slice();
  for (let start = 0; start < inner.length; start++) {
    if (inner[start] !== 1 || seen[start] === 1) continue;
    const area = spread(inner, seen, start, width);
    if (area.length < HOLE_SHARE * rest.length) continue;
    const pure = area.filter((at) => very[at] === 1).length;
    if (pure >= HOLE_PURITY * area.length) for (const at of area) open[at] = 1;
  }
  return isOutline(reached, open, image) ? reached : open;
}

/** Lines enclose much more than they cover, and have no colour: what they enclose is what is drawn, not a hole. */
const OUTLINE = 2;
const LINE_CHROMA = 0.03;
const LINE_PURITY = 0.95;

function isOutline(reached: Uint8Array, open: Uint8Array, { data }: OklabImage): boolean {
  const lines = zeros(open);
  if (zeros(reached) - lines < OUTLINE * lines) return false;
  let colourless = 0;
  for (let at = 0; at < open.length; at++)
    if (open[at] === 0 && Math.hypot(data[3 * at + 1] ?? 0, data[3 * at + 2] ?? 0) < LINE_CHROMA)
      colourless += 1;
  return colourless >= LINE_PURITY * lines;
}

function spread(of: Uint8Array, seen: Uint8Array, start: number, width: number): number[] {
  const area = [start];
  seen[start] = 1;
  for (let i = 0; i < area.length; i++) {
    const at = area[i] ?? 0;
    for (const next of [at - 1, at + 1, at - width, at + width]) {
      if (of[next] !== 1 || seen[next] === 1) continue;
      seen[next] = 1;
      area.push(next);
    }
  }
  return area;
}

// The picture's edge counts as passable, so that the flood gets in everywhere.
function eroded(of: Uint8Array, width: number, height: number): Uint8Array {
  return neighbourhood(of, width, height, 0);
}

function dilated(of: Uint8Array, width: number, height: number): Uint8Array {
  return neighbourhood(of, width, height, 1);
}

/** Spreads `value` by one pixel in all eight directions. */
function neighbourhood(of: Uint8Array, width: number, height: number, value: 0 | 1): Uint8Array {
  const across = of.slice();
  for (let at = 0; at < of.length; at++) {
    if (of[at] !== value) continue;
    const x = at % width;
    if (x > 0) across[at - 1] = value;
    if (x < width - 1) across[at + 1] = value;
  }
  const result = across.slice();
  for (let at = 0; at < of.length; at++) {
    if (across[at] !== value) continue;
    if (at >= width) result[at - width] = value;
    if (at < (height - 1) * width) result[at + width] = value;
  }
  return result;
}
