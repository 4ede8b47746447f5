/** A point of the drawing: x to the right, y down, in the units of the 480 by 640 canvas. */
export type Point = readonly [x: number, y: number];

export const WIDTH = 480;
export const HEIGHT = 640;
/** The garment's axis of symmetry. */
export const CENTRE = WIDTH / 2;

interface Segment {
  readonly command: string;
  readonly points: readonly Point[];
}

/** One decimal: a tenth of a pixel is below what can be seen, and the text stays the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;

/** A path's text from commands and numbers: `` path`M${x} ${y} L10 20` `` with every number rounded. */
export function path(parts: TemplateStringsArray, ...values: readonly number[]): string {
  return parts
    .map((part, index) => {
      const value = values[index];
      return value === undefined ? part : `${part}${round(value)}`;
    })
    .join('');
}

/** Absolute `M`, `L`, `C`, `Q` and `Z` only: that is all our drawings use. */
function parse(d: string): Segment[] {
  return [...d.matchAll(/([MLCQZ])([^MLCQZ]*)/g)].map(([, command = '', body = '']) => {
    const numbers = body.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
    const points: Point[] = [];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      points.push([numbers[index] ?? 0, numbers[index + 1] ?? 0]);
    }
    return { command, points };
  });
}

const write = (segments: readonly Segment[]): string =>
  segments
    .map(({ command, points }) => command + points.map(([x, y]) => `${round(x)} ${round(y)}`).join(' '))
    .join(' ');

/** The path on the other side of the axis of symmetry. */
export function mirror(d: string, axis: number = CENTRE): string {
  return write(
    parse(d).map(({ command, points }) => ({
      command,
      points: points.map(([x, y]): Point => [2 * axis - x, y]),
    })),
  );
}

/** Closes a half outline (drawn down the left side, from axis to axis) with its mirror image. */
export function symmetric(half: string, axis: number = CENTRE): string {
  const there = parse(half).filter(({ command }) => command !== 'Z');
  const flip = ([x, y]: Point): Point => [2 * axis - x, y];
  const back: Segment[] = [];
  for (let index = there.length - 1; index > 0; index -= 1) {
    const segment = there[index];
    const start = there[index - 1]?.points.at(-1);
    if (segment === undefined || start === undefined) continue;
    const controls = segment.points.slice(0, -1).reverse();
    back.push({ command: segment.command, points: [...controls, start].map(flip) });
  }
  const end = there.at(-1)?.points.at(-1);
  const bridge: Segment[] = end === undefined ? [] : [{ command: 'L', points: [flip(end)] }];
  return `${write([...there, ...bridge, ...back])} Z`;
}

/** A closed leaf from one point to another: thin at both ends, `width` in the middle, bent sideways by `bend`. */
export function leaf([x0, y0]: Point, [x1, y1]: Point, width: number, bend = 0): string {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const normalX = -(y1 - y0) / length;
  const normalY = (x1 - x0) / length;
  const middleX = (x0 + x1) / 2;
  const middleY = (y0 + y1) / 2;
  // A quadratic curve passes halfway between its control point and the chord, hence twice the wanted offset.
  const near = 2 * bend - width;
  const far = 2 * bend + width;
  return path`M${x0} ${y0} Q${middleX + normalX * near} ${middleY + normalY * near} ${x1} ${y1} Q${middleX + normalX * far} ${middleY + normalY * far} ${x0} ${y0} Z`;
}

/** A closed ellipse of four cubic arcs (0.5523 is the usual constant for a quarter circle). */
export function ellipse(x: number, y: number, radiusX: number, radiusY: number = radiusX): string {
  const a = radiusX * 0.5523;
  const b = radiusY * 0.5523;
  return path`M${x - radiusX} ${y} C${x - radiusX} ${y - b} ${x - a} ${y - radiusY} ${x} ${y - radiusY} C${x + a} ${y - radiusY} ${x + radiusX} ${y - b} ${x + radiusX} ${y} C${x + radiusX} ${y + b} ${x + a} ${y + radiusY} ${x} ${y + radiusY} C${x - a} ${y + radiusY} ${x - radiusX} ${y + b} ${x - radiusX} ${y} Z`;
}

/** A closed rectangle with rounded corners. */
export function roundedBox(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const right = x + width;
  const bottom = y + height;
  return path`M${x + r} ${y} L${right - r} ${y} Q${right} ${y} ${right} ${y + r} L${right} ${bottom - r} Q${right} ${bottom} ${right - r} ${bottom} L${x + r} ${bottom} Q${x} ${bottom} ${x} ${bottom - r} L${x} ${y + r} Q${x} ${y} ${x + r} ${y} Z`;
}

/** A closed smooth curve through all the points (Catmull-Rom turned into cubic arcs). */
export function blob(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const [startX, startY] = at(0);
  let d = path`M${startX} ${startY}`;
  for (let index = 0; index < points.length; index += 1) {
    const [ax, ay] = at(index - 1);
    const [bx, by] = at(index);
    const [cx, cy] = at(index + 1);
    const [dx, dy] = at(index + 2);
    d += path` C${bx + (cx - ax) / 6} ${by + (cy - ay) / 6} ${cx - (dx - bx) / 6} ${cy - (dy - by) / 6} ${cx} ${cy}`;
  }
  return `${d} Z`;
}
