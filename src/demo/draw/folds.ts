import type { Random } from '../random.ts';
import { leaf, type Point } from './path.ts';

/** A crease: a soft dark leaf with a light one beside it. */
export interface Fold {
  readonly from: Point;
  readonly to: Point;
  /** Half its breadth in the middle. */
  readonly width: number;
  readonly bend: number;
  /** 0 to 1. */
  readonly strength: number;
}

export const fold = (from: Point, to: Point, width = 6, bend = 0, strength = 1): Fold => ({
  from,
  to,
  width,
  bend,
  strength,
});

export const darkSide = ({ from, to, width, bend }: Fold): string => leaf(from, to, width, bend);

export function lightSide({ from, to, width, bend }: Fold): string {
  const shift = width * 1.5;
  return leaf([from[0] + shift, from[1]], [to[0] + shift, to[1]], width * 0.7, bend);
}

/** Folds that hang from one edge to another and widen on the way, as a skirt's do. */
export function drapes(
  random: Random,
  top: readonly [left: number, right: number, y: number],
  bottom: readonly [left: number, right: number, y: number],
  count: number,
  strength = 1,
): Fold[] {
  return Array.from({ length: count }, (_, index) => {
    const share = (index + random.between(0.3, 0.7)) / count;
    const from: Point = [top[0] + (top[1] - top[0]) * share, top[2] + random.between(0, 26)];
    const to: Point = [bottom[0] + (bottom[1] - bottom[0]) * share, bottom[2] + random.between(-12, 14)];
    return fold(from, to, random.between(5, 9), random.between(-5, 5), strength * random.between(0.7, 1.1));
  });
}

/** The creases of a top that lies flat: out of the armpits, across the waist, up from the hem. */
export function bodyFolds(
  random: Random,
  body: { armX: number; armY: number; waist: number; waistY: number; hemY: number },
): Fold[] {
  const { armX, armY, waist, waistY, hemY } = body;
  const jitter = (spread: number): number => random.between(-spread, spread);
  const sides = ([-1, 1] as const).flatMap((side): Fold[] => {
    const at = (offset: number, y: number): Point => [240 + side * offset, y];
    return [
      fold(at(armX - 4, armY + 6), at(armX * 0.35 + jitter(10), armY + 62 + jitter(18)), 5, side * 6, 0.85),
      fold(at(armX - 2, armY - 4), at(armX * 0.55 + jitter(8), armY - 22 + jitter(12)), 4, side * -4, 0.6),
      fold(at(waist - 2, waistY + jitter(22)), at(waist * 0.3, waistY + 26 + jitter(24)), 5, side * 8, 0.7),
      fold(
        at(waist * 0.55 + jitter(10), hemY - 4),
        at(waist * 0.45 + jitter(14), waistY + 40),
        6,
        side * 5,
        0.65,
      ),
    ];
  });
  return [...sides, fold([240 + jitter(20), armY + 30], [240 + jitter(30), hemY - 60], 7, jitter(8), 0.4)];
}

/** The creases of a sleeve: at the bend of the elbow and under the arm. */
export function sleeveFolds(random: Random, outer: Point, inner: Point, cuff: Point, count: number): Fold[] {
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 0.6) / (count + 0.4);
    const along = (start: Point): Point => [
      start[0] + (cuff[0] - start[0]) * share,
      start[1] + (cuff[1] - start[1]) * share + random.between(-8, 8),
    ];
    const flip = index % 2 === 0;
    const [x0, y0] = along(inner);
    const [x1, y1] = along(outer);
    return flip
      ? fold([x0, y0], [x0 + (x1 - x0) * 0.7, y1 + 14], 4, 4, 0.8)
      : fold([x1, y1], [x1 + (x0 - x1) * 0.7, y0 - 8], 4, -4, 0.6);
  });
}
