import { distance, linearToOklab, type Oklab, toLinear } from '../oklab.ts';
import type { PixelGrid } from './pixel-grid.ts';

/** A plain background: its colour, and which places it covers (1) as seen from the picture's edge. */
export interface PlainBackground {
  readonly colour: Oklab;
  /** Mean of its linear light, red, green and blue. */
  readonly linear: readonly [number, number, number];
  readonly covers: Uint8Array;
}

/** Places of the edge that must be of one colour for a background to count as plain. */
const PLAIN_SHARE = 0.7;
/** How far the edge's places may be from their middle colour: paper in uneven light. */
const EDGE_TOLERANCE = 0.07;
/** How far a neighbour may be to belong to the background: a white shirt on white differs by no more than 0.04. */
const FLOOD_TOLERANCE = 0.03;

/** Nearer than this is the very same paper, seen through a handle: no white cloth is quite as even. */
const SAME = 0.008;

/** Places between two of the garment, no more than this apart from either, are the garment's: a stripe, not a gap. */
const GAP = 2;

/** The plain background of a product shot, or `undefined` where the picture's edge shows more than one colour. */
export function plainBackground(grid: PixelGrid, colours: readonly Oklab[]): PlainBackground | undefined {
  const edge = edgePlaces(grid);
  const colour = middle(edge.map((place) => colours[place] ?? [0, 0, 0]));
  const near = edge.filter((place) => distance(colours[place] ?? [0, 0, 0], colour) < EDGE_TOLERANCE);
  if (near.length < PLAIN_SHARE * edge.length) return undefined;
  const outside = flood(grid, colours, near, colour);
  const through = outside.map((covered, place) =>
    covered === 1 || distance(colours[place] ?? [0, 0, 0], colour) < SAME ? 1 : 0,
  );
  const covers = withoutGaps(grid, through);
  return { colour, linear: meanLinear(grid, near), covers };
}

function edgePlaces({ columns, rows }: PixelGrid): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < columns * rows; place++) {
    const column = place % columns;
    const row = (place - column) / columns;
    if (column === 0 || row === 0 || column === columns - 1 || row === rows - 1) places.push(place);
  }
  return places;
}

/** Median of each component: a sleeve that reaches the edge does not move it. */
function middle(colours: readonly Oklab[]): Oklab {
  const median = (component: 0 | 1 | 2): number => {
    const sorted = colours.map((colour) => colour[component]).sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? 0;
  };
  return [median(0), median(1), median(2)];
}

function flood(
  { columns, rows }: PixelGrid,
  colours: readonly Oklab[],
  seeds: readonly number[],
  colour: Oklab,
): Uint8Array {
  const covers = new Uint8Array(columns * rows);
  const belongs = (place: number): boolean =>
    covers[place] === 0 && distance(colours[place] ?? [0, 0, 0], colour) < FLOOD_TOLERANCE;
  const stack = seeds.filter(belongs);
  for (const place of stack) covers[place] = 1;
  const add = (place: number): void => {
    if (!belongs(place)) return;
    covers[place] = 1;
    stack.push(place);
  };
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const column = place % columns;
    if (column > 0) add(place - 1);
    if (column < columns - 1) add(place + 1);
    if (place >= columns) add(place - columns);
    if (place < columns * (rows - 1)) add(place + columns);
  }
  return covers;
}

/** Gives back to the garment what leaked into it: white stripes of a shirt on white that reach its outline. */
function withoutGaps({ columns, rows }: PixelGrid, covers: Uint8Array): Uint8Array {
  const isGarment = (column: number, row: number): boolean =>
    column >= 0 && column < columns && row >= 0 && row < rows && covers[row * columns + column] === 0;
  const meets = (place: number, right: number, down: number): boolean => {
    const [column, row] = [place % columns, Math.floor(place / columns)];
    for (let step = 1; step <= GAP; step++)
      if (isGarment(column + right * step, row + down * step)) return true;
    return false;
  };
  return covers.map((covered, place) => {
    const isGap =
      covered === 1 &&
      ((meets(place, 1, 0) && meets(place, -1, 0)) || (meets(place, 0, 1) && meets(place, 0, -1)));
    return isGap ? 0 : covered;
  });
}

function meanLinear({ rgb }: PixelGrid, places: readonly number[]): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (const place of places) {
    for (const channel of [0, 1, 2] as const) sum[channel] += toLinear(rgb[place * 3 + channel] ?? 0);
  }
  return [sum[0] / places.length, sum[1] / places.length, sum[2] / places.length];
}

/** OKLab of every place of the grid, each channel's light multiplied by its gain. */
export function gridColours({ rgb }: PixelGrid, gains: readonly [number, number, number]): readonly Oklab[] {
  const [red, green, blue] = gains;
  const colours: Oklab[] = [];
  for (let from = 0; from < rgb.length; from += 3) {
    const r = Math.min(1, red * toLinear(rgb[from] ?? 0));
    const g = Math.min(1, green * toLinear(rgb[from + 1] ?? 0));
    const b = Math.min(1, blue * toLinear(rgb[from + 2] ?? 0));
    colours.push(linearToOklab(r, g, b));
  }
  return colours;
}
