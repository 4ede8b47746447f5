import { darker } from './colour.ts';
import { drapes, type Fold, fold } from './folds.ts';
import { CENTRE, mirror, path, symmetric } from './path.ts';
import type { Sketch } from './sketch.ts';
import { drawButtons } from './trims.ts';

interface SkirtCut {
  readonly waist: number;
  readonly hip: number;
  readonly hem: number;
  readonly topY: number;
  readonly short: number;
  readonly long: number;
}

const CUTS: Readonly<Record<string, SkirtCut>> = {
  mini: { waist: 88, hip: 116, hem: 138, topY: 180, short: 410, long: 450 },
  denim: { waist: 92, hip: 116, hem: 130, topY: 180, short: 420, long: 450 },
  pleated: { waist: 78, hip: 112, hem: 168, topY: 120, short: 420, long: 540 },
  pencil: { waist: 76, hip: 104, hem: 86, topY: 90, short: 480, long: 540 },
  'a-line': { waist: 76, hip: 112, hem: 150, topY: 110, short: 440, long: 520 },
  maxi: { waist: 66, hip: 96, hem: 152, topY: 44, short: 590, long: 606 },
};

/** Skirt; the cut names its silhouette (see `CUTS`). */
export function drawSkirt(sketch: Sketch): void {
  const { cut, length, colour } = sketch.drawing;
  const shape = CUTS[cut] ?? CUTS['a-line'];
  if (shape === undefined) return;
  const { waist, hip, hem, topY } = shape;
  const hemY = shape.short + (shape.long - shape.short) * length;
  const hipY = topY + 110;
  const dip = cut === 'pencil' ? 5 : 14;
  const half = path`M${CENTRE} ${topY + 10} Q${CENTRE - waist * 0.5} ${topY + 9} ${CENTRE - waist} ${topY} C${CENTRE - waist - 4} ${topY + 44} ${CENTRE - hip} ${hipY - 50} ${CENTRE - hip} ${hipY} C${CENTRE - hip - (cut === 'pencil' ? 4 : 8)} ${hipY + 80} ${CENTRE - hem} ${hemY - 70} ${CENTRE - hem} ${hemY} Q${CENTRE - hem * 0.4} ${hemY + dip} ${CENTRE} ${hemY + dip}`;
  const soft: Fold[] =
    cut === 'pencil' || cut === 'denim'
      ? [
          fold([CENTRE - hip + 4, hipY], [CENTRE - 20, hipY + 26], 5, 6, 0.7),
          fold([CENTRE + hip - 4, hipY + 10], [CENTRE + 24, hipY + 40], 5, -6, 0.7),
        ]
      : drapes(
          sketch.random,
          [CENTRE - waist + 8, CENTRE + waist - 8, topY + 30],
          [CENTRE - hem + 14, CENTRE + hem - 14, hemY + 4],
          cut === 'maxi' ? 10 : 7,
        );
  const outline = symmetric(half);
  sketch.panel(outline, { folds: cut === 'pleated' ? [] : soft });
  if (cut === 'pleated') drawPleats(sketch, outline, shape, hemY, dip);
  sketch.panel(
    path`M${CENTRE - waist} ${topY} Q${CENTRE} ${topY - 12} ${CENTRE + waist} ${topY} Q${CENTRE} ${topY + 12} ${CENTRE - waist} ${topY} Z`,
    { paint: 'lining', edge: 5 },
  );
  sketch.panel(
    path`M${CENTRE - waist - 1} ${topY} Q${CENTRE} ${topY + 18} ${CENTRE + waist + 1} ${topY} L${CENTRE + waist + 5} ${topY + 28} Q${CENTRE} ${topY + 46} ${CENTRE - waist - 5} ${topY + 28} Z`,
    { edge: 5, paint: cut === 'pleated' ? 'plain' : 'cloth' },
  );
  const thread = cut === 'denim' ? '#d9a35a' : undefined;
  if (cut === 'denim') {
    const pocket = path`M${CENTRE - waist * 0.45} ${topY + 44} C${CENTRE - waist * 0.5} ${topY + 84} ${CENTRE - waist} ${topY + 92} ${CENTRE - hip + 8} ${topY + 88}`;
    for (const d of [pocket, mirror(pocket)]) sketch.seam(d).stitch(d, thread);
    sketch.seam(path`M${CENTRE} ${topY + 40} L${CENTRE} ${hemY + dip}`);
    sketch.stitch(path`M${CENTRE + 6} ${topY + 42} L${CENTRE + 6} ${hemY + dip - 2}`, thread);
    drawButtons(sketch, CENTRE, topY + 24, topY + 24, 1, '#b5894f', 7);
  }
  if (cut === 'mini' && sketch.random.chance(0.6))
    drawButtons(sketch, CENTRE, topY + 60, hemY - 20, 5, darker(colour, 0.45), 6);
  if (cut === 'pencil') sketch.seam(path`M${CENTRE} ${hemY + dip} L${CENTRE} ${hemY - 70}`);
  sketch.stitch(
    path`M${CENTRE - hem + 2} ${hemY - 11} Q${CENTRE} ${hemY + dip * 1.6 - 11} ${CENTRE + hem - 2} ${hemY - 11}`,
    thread,
    1.1,
  );
}

/** Knife pleats: each a dark edge that fades into a light face. */
function drawPleats(
  sketch: Sketch,
  outline: string,
  { waist, hem, topY }: SkirtCut,
  hemY: number,
  dip: number,
): void {
  const count = 13;
  const face = sketch.gradient(
    [
      [0, '#000000'],
      [1, '#ffffff'],
    ],
    [0, 0, 1, 0],
  );
  sketch.clipped(outline, () => {
    for (let index = 0; index < count; index += 1) {
      const at = (share: number, half: number): number => CENTRE - half + 2 * half * share;
      const [a, b] = [index / count, (index + 1) / count];
      const bow = (share: number): number => dip * 1.6 * (1 - (2 * share - 1) ** 2);
      const d = path`M${at(a, waist)} ${topY + 20} C${at(a, waist)} ${topY + 90} ${at(a, hem)} ${hemY - 140} ${at(a, hem)} ${hemY + bow(a) + 4} L${at(b, hem)} ${hemY + bow(b) + 4} C${at(b, hem)} ${hemY - 140} ${at(b, waist)} ${topY + 90} ${at(b, waist)} ${topY + 20} Z`;
      sketch.shape(d, face, 0.2);
      sketch.line(
        path`M${at(a, waist)} ${topY + 20} C${at(a, waist)} ${topY + 90} ${at(a, hem)} ${hemY - 140} ${at(a, hem)} ${hemY + bow(a) + 4}`,
        { width: 1.8, opacity: 0.5 },
      );
    }
  });
}
