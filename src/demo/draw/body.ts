import { bodyFolds, type Fold, fold, sleeveFolds } from './folds.ts';
import type { Neck, Sleeve } from './look.ts';
import { CENTRE, mirror, type Point, path, symmetric } from './path.ts';
import type { Sketch } from './sketch.ts';

/** The trunk of a garment. Widths are measured from the axis to one side, heights downwards. */
export interface Body {
  readonly topY: number;
  readonly neckHalf: number;
  /** Where the front of the neckline is lowest. */
  readonly neckY: number;
  readonly shoulder: number;
  readonly shoulderY: number;
  readonly bust: number;
  readonly armY: number;
  readonly waist: number;
  readonly waistY: number;
  readonly hem: number;
  readonly hemY: number;
  /** How much lower the middle of the hem hangs than its sides. */
  readonly hemDip: number;
}

/** A T-shirt's trunk; others start from it. */
export const TRUNK: Body = {
  topY: 112,
  neckHalf: 48,
  neckY: 148,
  shoulder: 122,
  shoulderY: 146,
  bust: 112,
  armY: 246,
  waist: 108,
  waistY: 390,
  hem: 112,
  hemY: 522,
  hemDip: 8,
};

/** How deep and how wide each neckline is cut. */
export function withNeck(body: Body, neck: Neck): Body {
  const { topY } = body;
  switch (neck) {
    case 'round':
      return body;
    case 'turtle':
      return { ...body, neckY: topY + 16, neckHalf: body.neckHalf - 4 };
    case 'scoop':
      return { ...body, neckY: topY + 74, neckHalf: body.neckHalf + 10 };
    case 'v':
      return { ...body, neckY: topY + 96 };
    case 'boat':
      return { ...body, neckY: topY + 30, neckHalf: body.neckHalf + 26, topY: topY + 8 };
    case 'square':
      return { ...body, neckY: topY + 66, neckHalf: body.neckHalf + 8 };
    case 'halter':
      return { ...body, neckY: topY + 34, neckHalf: body.neckHalf - 8 };
    case 'off-shoulder':
    case 'sweetheart':
      return { ...body, neckY: body.armY - 34 };
  }
}

/** The front edge of the neckline, from the axis to the left shoulder. */
export function neckEdge(body: Body, neck: Neck): string {
  const { neckHalf, neckY, topY, armY, bust, shoulder } = body;
  const left = CENTRE - neckHalf;
  switch (neck) {
    case 'v':
      return path`M${CENTRE} ${neckY} Q${CENTRE - neckHalf * 0.62} ${neckY - 46} ${left} ${topY}`;
    case 'square':
      return path`M${CENTRE} ${neckY} L${left + 6} ${neckY} Q${left + 2} ${neckY} ${left + 1} ${neckY - 6} L${left} ${topY}`;
    case 'off-shoulder':
      return path`M${CENTRE} ${armY - 46} Q${CENTRE - bust * 0.6} ${armY - 46} ${CENTRE - shoulder + 2} ${armY - 62}`;
    case 'sweetheart':
      return path`M${CENTRE} ${neckY + 18} C${CENTRE - 12} ${neckY - 20} ${CENTRE - bust * 0.55} ${neckY - 26} ${CENTRE - bust * 0.8} ${neckY - 2}`;
    case 'boat':
      return path`M${CENTRE} ${neckY} C${CENTRE - neckHalf * 0.5} ${neckY} ${left + 12} ${neckY - 8} ${left} ${topY}`;
    default:
      return path`M${CENTRE} ${neckY} C${CENTRE - neckHalf * 0.62} ${neckY} ${left + 2} ${neckY - (neckY - topY) * 0.45} ${left} ${topY}`;
  }
}

const edgeTail = (d: string): string => d.slice(1);

/** The armhole, from the shoulder to under the arm. */
function armhole(body: Body, neck: Neck, sleeveless: boolean): string {
  const { shoulder, shoulderY, bust, armY } = body;
  const armpit: Point = [CENTRE - bust, armY];
  if (neck === 'off-shoulder') return path` L${armpit[0]} ${armpit[1]}`;
  if (neck === 'sweetheart') return path` Q${CENTRE - bust * 0.93} ${armY - 14} ${armpit[0]} ${armpit[1]}`;
  if (neck === 'halter') return path` Q${CENTRE - body.neckHalf - 22} ${armY - 24} ${armpit[0]} ${armpit[1]}`;
  const inset = sleeveless ? 24 : 6;
  const edge = sleeveless ? shoulder - 22 : shoulder - 6;
  return path` L${CENTRE - edge} ${shoulderY - (sleeveless ? 6 : 1)} C${CENTRE - edge + 4} ${shoulderY + 34} ${CENTRE - bust + inset} ${armY - 22} ${armpit[0]} ${armpit[1]}`;
}

/** The closed outline of the trunk. */
export function bodyOutline(body: Body, neck: Neck, sleeveless = false): string {
  const { bust, armY, waist, waistY, hem, hemY, hemDip } = body;
  const drop = waistY - armY;
  const fall = hemY - waistY;
  const sides =
    path` C${CENTRE - bust} ${armY + drop * 0.45} ${CENTRE - waist} ${waistY - drop * 0.4} ${CENTRE - waist} ${waistY}` +
    path` C${CENTRE - waist} ${waistY + fall * 0.35} ${CENTRE - hem + (hem - waist) * 0.3} ${hemY - fall * 0.45} ${CENTRE - hem} ${hemY}` +
    path` Q${CENTRE - hem * 0.4} ${hemY + hemDip} ${CENTRE} ${hemY + hemDip}`;
  return symmetric(`M${edgeTail(neckEdge(body, neck))}${armhole(body, neck, sleeveless)}${sides}`);
}

/** A sleeve's measures: `angle` in degrees from hanging straight down. */
interface SleeveCut {
  readonly angle: number;
  readonly length: number;
  readonly cuff: number;
  readonly puff: number;
}

const SLEEVES: Readonly<Record<Exclude<Sleeve, 'none' | 'straps'>, SleeveCut>> = {
  cap: { angle: 46, length: 44, cuff: 66, puff: 6 },
  short: { angle: 34, length: 124, cuff: 66, puff: 0 },
  puff: { angle: 36, length: 118, cuff: 50, puff: 26 },
  'three-quarter': { angle: 19, length: 262, cuff: 50, puff: 0 },
  long: { angle: 13, length: 366, cuff: 42, puff: 0 },
  balloon: { angle: 15, length: 352, cuff: 36, puff: 30 },
};

export interface SleeveShape {
  readonly outline: string;
  /** Outer and inner corner of the cuff, on the left sleeve. */
  readonly outer: Point;
  readonly inner: Point;
  readonly shoulder: Point;
  readonly armpit: Point;
  /** Degrees from hanging straight down. */
  readonly angle: number;
  readonly length: number;
}

/** The left sleeve, or `undefined` where there is none. `scale` shortens it, `loose` widens it (pixels). */
export function sleeveShape(body: Body, sleeve: Sleeve, scale = 1, loose = 0): SleeveShape | undefined {
  if (sleeve === 'none' || sleeve === 'straps') return undefined;
  const cut = SLEEVES[sleeve];
  const length = cut.length * scale;
  const cuff = cut.cuff * (0.4 + 0.6 * scale) + loose;
  const turn = (cut.angle * Math.PI) / 180;
  const along: Point = [-Math.sin(turn), Math.cos(turn)];
  const across: Point = [Math.cos(turn), Math.sin(turn)];
  const shoulder: Point = [CENTRE - body.shoulder + 4, body.shoulderY];
  const armpit: Point = [CENTRE - body.bust + 6, body.armY + 4];
  const outer: Point = [shoulder[0] - 8 + along[0] * length, shoulder[1] + along[1] * length];
  const inner: Point = [outer[0] + across[0] * cuff, outer[1] + across[1] * cuff];
  const swell = 10 + loose * 0.3 + cut.puff;
  const low = cut.puff * 1.1;
  const outline =
    path`M${shoulder[0] + 34} ${shoulder[1] - 14} Q${shoulder[0] + 10} ${shoulder[1] - 7} ${shoulder[0] - 2} ${shoulder[1] + 2} C${shoulder[0] - swell - 4} ${shoulder[1] + 16} ${outer[0] - along[0] * length * 0.5 - swell * 0.7} ${outer[1] - along[1] * length * 0.5} ${outer[0] - low * 0.6} ${outer[1] - low * 0.4}` +
    path` Q${outer[0] - low * 0.1} ${outer[1] + low * 0.2} ${outer[0]} ${outer[1]}` +
    path` L${inner[0]} ${inner[1]} Q${inner[0] + low * 0.4} ${inner[1] - low * 0.1} ${inner[0] + low * 0.5} ${inner[1] - low * 0.5}` +
    path` Q${armpit[0] - 12 + low * 0.3} ${armpit[1] + 40} ${armpit[0]} ${armpit[1]} L${armpit[0] + 26} ${armpit[1] - 30} L${shoulder[0] + 40} ${shoulder[1] + 20} Z`;
  return { outline, outer, inner, shoulder, armpit, angle: cut.angle, length };
}

/** Draws both sleeves, the cloth turned with the arm. */
export function drawSleeves(
  sketch: Sketch,
  shape: SleeveShape,
  options: { paint?: 'cloth' | 'plain' | 'accent' } = {},
): void {
  const { paint = 'cloth' } = options;
  const middle: Point = [(shape.outer[0] + shape.inner[0]) / 2, (shape.outer[1] + shape.inner[1]) / 2];
  const count = shape.length > 200 ? 5 : 2;
  const folds = sleeveFolds(sketch.random, shape.shoulder, shape.armpit, middle, count);
  sketch.panel(shape.outline, { paint, grain: shape.angle, folds });
  sketch.panel(mirror(shape.outline), { paint, grain: -shape.angle, folds: mirrored(folds) });
}

export const mirrored = (folds: readonly Fold[]): Fold[] =>
  folds.map(({ from, to, width, bend, strength }) =>
    fold([2 * CENTRE - from[0], from[1]], [2 * CENTRE - to[0], to[1]], width, -bend, strength),
  );

/** The usual creases of a trunk. */
export const trunkFolds = (sketch: Sketch, body: Body): Fold[] =>
  bodyFolds(sketch.random, {
    armX: body.bust,
    armY: body.armY,
    waist: body.waist,
    waistY: body.waistY,
    hemY: body.hemY,
  });

/** A point of the cuff's edge line, `back` pixels up the sleeve. */
export function cuffLine(shape: SleeveShape, back: number, side: 'outer' | 'inner'): Point {
  const turn = (shape.angle * Math.PI) / 180;
  const [x, y] = shape[side];
  return [x + Math.sin(turn) * back, y - Math.cos(turn) * back];
}
