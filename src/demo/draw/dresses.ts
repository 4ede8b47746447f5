import { type Body, bodyOutline, drawSleeves, neckEdge, sleeveShape, trunkFolds, withNeck } from './body.ts';
import { darker, lighter } from './colour.ts';
import { drapes, type Fold, fold } from './folds.ts';
import { CENTRE, mirror, path, roundedBox } from './path.ts';
import { buttonTone, drawFrill, drawShirtCuffs } from './shirts.ts';
import type { Sketch } from './sketch.ts';
import { drawBackNeck, drawButtons, drawCollar, drawNeckBand } from './trims.ts';

const DRESS: Body = {
  topY: 44,
  neckHalf: 38,
  neckY: 74,
  shoulder: 84,
  shoulderY: 66,
  bust: 76,
  armY: 146,
  waist: 62,
  waistY: 258,
  hem: 104,
  hemY: 520,
  hemDip: 12,
};

/** Waist, hem and where they lie, by silhouette. Hem heights: shortest and longest of the cut. */
const CUTS: Readonly<
  Record<string, { waist: number; waistY: number; hem: number; short: number; long: number }>
> = {
  shift: { waist: 78, waistY: 260, hem: 92, short: 440, long: 500 },
  'a-line': { waist: 60, waistY: 250, hem: 150, short: 440, long: 520 },
  skater: { waist: 58, waistY: 244, hem: 168, short: 410, long: 450 },
  wrap: { waist: 62, waistY: 252, hem: 128, short: 470, long: 560 },
  shirt: { waist: 70, waistY: 262, hem: 108, short: 460, long: 550 },
  maxi: { waist: 58, waistY: 240, hem: 148, short: 598, long: 612 },
  slip: { waist: 66, waistY: 260, hem: 94, short: 470, long: 580 },
  bodycon: { waist: 56, waistY: 246, hem: 62, short: 430, long: 500 },
  tiered: { waist: 64, waistY: 236, hem: 148, short: 520, long: 600 },
};

/** The left side's outline below the arm, through the hips where the cut is narrow. */
function dressOutline(
  body: Body,
  cut: string,
  neck: Parameters<typeof bodyOutline>[1],
  sleeveless: boolean,
): string {
  const whole = bodyOutline(body, neck, sleeveless);
  if (cut !== 'bodycon' && cut !== 'slip' && cut !== 'wrap') return whole;
  const hip = body.waist + (cut === 'bodycon' ? 20 : 18);
  const { waist, waistY, hem, hemY } = body;
  const find = path`C${CENTRE - waist} ${waistY + (hemY - waistY) * 0.35} ${CENTRE - hem + (hem - waist) * 0.3} ${hemY - (hemY - waistY) * 0.45} ${CENTRE - hem} ${hemY}`;
  const better = path`C${CENTRE - waist} ${waistY + 30} ${CENTRE - hip} ${waistY + 50} ${CENTRE - hip} ${waistY + 90} C${CENTRE - hip} ${waistY + 140} ${CENTRE - hem} ${hemY - 80} ${CENTRE - hem} ${hemY}`;
  const findRight = path`C${CENTRE + hem - (hem - waist) * 0.3} ${hemY - (hemY - waistY) * 0.45} ${CENTRE + waist} ${waistY + (hemY - waistY) * 0.35} ${CENTRE + waist} ${waistY}`;
  const betterRight = path`C${CENTRE + hem} ${hemY - 80} ${CENTRE + hip} ${waistY + 140} ${CENTRE + hip} ${waistY + 90} C${CENTRE + hip} ${waistY + 50} ${CENTRE + waist} ${waistY + 30} ${CENTRE + waist} ${waistY}`;
  return whole.replace(find, better).replace(findRight, betterRight);
}

function skirtFolds(sketch: Sketch, body: Body): Fold[] {
  const count = Math.round(body.hem / 15);
  return drapes(
    sketch.random,
    [CENTRE - body.waist + 6, CENTRE + body.waist - 6, body.waistY + 10],
    [CENTRE - body.hem + 12, CENTRE + body.hem - 12, body.hemY + 2],
    count,
    body.hem > 120 ? 1 : 0.6,
  );
}

/** Dress; the cut names its silhouette (see `CUTS`). */
export function drawDress(sketch: Sketch): void {
  const { cut, sleeve, neck, length, ease } = sketch.drawing;
  const shape = CUTS[cut] ?? CUTS['a-line'];
  if (shape === undefined) return;
  const body = withNeck(
    {
      ...DRESS,
      waist: shape.waist + ease * 6,
      waistY: shape.waistY,
      hem: shape.hem + ease * 8,
      hemY: shape.short + (shape.long - shape.short) * length,
    },
    cut === 'shirt' ? 'round' : neck,
  );
  const sleeves = cut === 'shirt' && sleeve === 'none' ? undefined : sleeveShape(body, sleeve, 0.72, 2);
  const strapped = neck === 'sweetheart';
  if (strapped) drawStraps(sketch, body);
  else if (neck === 'halter') drawHalter(sketch, body);
  if (neck !== 'off-shoulder' && !strapped) drawBackNeck(sketch, body, 10);
  if (sleeves !== undefined) drawSleeves(sketch, sleeves);
  sketch.panel(dressOutline(body, cut, cut === 'shirt' ? 'round' : neck, sleeves === undefined), {
    folds: [
      ...trunkFolds(sketch, { ...body, hemY: Math.min(body.hemY, body.waistY + 60) }),
      ...skirtFolds(sketch, body),
    ],
  });
  if (sleeves !== undefined && sleeve !== 'short' && sleeve !== 'cap') drawShirtCuffs(sketch, sleeves, 14);
  if (neck === 'off-shoulder') drawFrill(sketch, body);
  finish(sketch, body, cut);
  if (cut !== 'shirt' && cut !== 'wrap' && !strapped && neck !== 'off-shoulder') {
    const edge = neckEdge(body, neck);
    sketch.stitch(edge).stitch(mirror(edge));
    drawNeckBand(sketch, body, neck, sketch.drawing.colour, 4);
  }
  const hem = path`M${CENTRE - body.hem + 1} ${body.hemY - 10} Q${CENTRE} ${body.hemY + 12} ${CENTRE + body.hem - 1} ${body.hemY - 10}`;
  sketch.stitch(hem, undefined, 1.1);
}

function finish(sketch: Sketch, body: Body, cut: string): void {
  const { waist, waistY, hem, hemY, hemDip } = body;
  const seam = path`M${CENTRE - waist} ${waistY} Q${CENTRE} ${waistY + 10} ${CENTRE + waist} ${waistY}`;
  switch (cut) {
    case 'a-line':
    case 'skater':
    case 'maxi':
      sketch.panel(
        path`M${CENTRE - waist - 1} ${waistY - 10} Q${CENTRE} ${waistY} ${CENTRE + waist + 1} ${waistY - 10} L${CENTRE + waist + 1} ${waistY + 8} Q${CENTRE} ${waistY + 18} ${CENTRE - waist - 1} ${waistY + 8} Z`,
        { paint: sketch.drawing.length > 0.5 ? 'accent' : 'plain', edge: 5 },
      );
      break;
    case 'wrap': {
      const edge = path`M${CENTRE + body.neckHalf} ${body.topY + 4} Q${CENTRE + 6} ${body.neckY + 16} ${CENTRE - waist + 4} ${waistY - 8}`;
      sketch
        .seam(edge)
        .seam(
          path`M${CENTRE - waist + 10} ${waistY + 14} C${CENTRE - 10} ${waistY + 80} ${CENTRE + 20} ${hemY - 120} ${CENTRE + 34} ${hemY + 6}`,
        );
      sketch.panel(
        path`M${CENTRE - waist - 1} ${waistY - 12} Q${CENTRE} ${waistY - 2} ${CENTRE + waist + 1} ${waistY - 12} L${CENTRE + waist + 1} ${waistY + 12} Q${CENTRE} ${waistY + 22} ${CENTRE - waist - 1} ${waistY + 12} Z`,
        { paint: 'plain', edge: 5 },
      );
      for (const [dx, dy] of [
        [-26, 110],
        [6, 126],
      ] as const) {
        sketch.panel(
          path`M${CENTRE - 44} ${waistY + 4} Q${CENTRE - 40 + dx} ${waistY + 50} ${CENTRE - 44 + dx} ${waistY + dy} L${CENTRE - 26 + dx} ${waistY + dy + 4} Q${CENTRE - 22 + dx} ${waistY + 54} ${CENTRE - 32} ${waistY + 6} Z`,
          { paint: 'plain', edge: 4 },
        );
      }
      sketch.panel(roundedBox(CENTRE - 52, waistY - 10, 26, 26, 9), { paint: 'plain', edge: 5 });
      break;
    }
    case 'shirt': {
      const bottom = hemY + hemDip;
      sketch.panel(
        path`M${CENTRE - 11} ${body.neckY} L${CENTRE + 11} ${body.neckY} L${CENTRE + 11} ${bottom} L${CENTRE - 11} ${bottom} Z`,
        { edge: 4, ground: false, volume: 0.3 },
      );
      drawButtons(sketch, CENTRE, body.neckY + 24, bottom - 50, 8, buttonTone(sketch.drawing.colour), 4);
      drawCollar(sketch, body, { tip: 32, spread: 36 });
      sketch.panel(
        path`M${CENTRE - waist - 2} ${waistY - 9} Q${CENTRE} ${waistY + 2} ${CENTRE + waist + 2} ${waistY - 9} L${CENTRE + waist + 2} ${waistY + 9} Q${CENTRE} ${waistY + 20} ${CENTRE - waist - 2} ${waistY + 9} Z`,
        { paint: 'plain', edge: 5 },
      );
      sketch.line(roundedBox(CENTRE - 14, waistY - 10, 28, 30, 5), {
        colour: lighter('#6a4a2f', 0.2),
        width: 4,
        opacity: 1,
      });
      break;
    }
    case 'tiered':
      for (const share of [0.36, 0.68]) {
        const y = waistY + (hemY - waistY) * share;
        const half = waist + (hem - waist) * (share * 0.92 + 0.02);
        sketch.glow(
          path`M${CENTRE - half} ${y} Q${CENTRE} ${y + 22} ${CENTRE + half} ${y} L${CENTRE + half} ${y + 16} Q${CENTRE} ${y + 38} ${CENTRE - half} ${y + 16} Z`,
          '#000',
          0.16,
        );
        sketch.seam(path`M${CENTRE - half} ${y} Q${CENTRE} ${y + 22} ${CENTRE + half} ${y}`);
      }
      sketch.seam(seam);
      break;
    case 'slip':
    case 'bodycon':
      break;
    default:
      sketch.line(
        path`M${CENTRE - waist * 0.7} ${body.armY + 24} L${CENTRE - waist * 0.5} ${waistY + 40} M${CENTRE + waist * 0.7} ${body.armY + 24} L${CENTRE + waist * 0.5} ${waistY + 40}`,
        { width: 1.6, opacity: 0.5 },
      );
  }
}

function drawStraps(sketch: Sketch, body: Body): void {
  const strap = path`M${CENTRE - 50} ${body.neckY - 12} C${CENTRE - 52} ${body.neckY - 40} ${CENTRE - 46} ${body.topY + 6} ${CENTRE - 38} ${body.topY - 6}`;
  const behind = path`M${CENTRE - 38} ${body.topY - 6} C${CENTRE - 28} ${body.topY - 6} ${CENTRE - 28} ${body.topY + 24} ${CENTRE - 30} ${body.neckY - 4}`;
  for (const d of [behind, mirror(behind)])
    sketch.line(d, { colour: darker(sketch.drawing.colour, 0.45), width: 5, opacity: 1 });
  for (const d of [strap, mirror(strap)])
    sketch
      .line(d, { width: 7, opacity: 1 })
      .line(d, { colour: sketch.drawing.colour, width: 4.6, opacity: 1 });
  sketch.panel(
    path`M${CENTRE - 62} ${body.neckY} Q${CENTRE} ${body.neckY - 16} ${CENTRE + 62} ${body.neckY} L${CENTRE} ${body.neckY + 36} Z`,
    { paint: 'lining' },
  );
}

function drawHalter(sketch: Sketch, body: Body): void {
  sketch.panel(
    path`M${CENTRE - body.neckHalf - 3} ${body.topY + 3} Q${CENTRE} ${body.topY - 26} ${CENTRE + body.neckHalf + 3} ${body.topY + 3} Q${CENTRE} ${body.topY - 10} ${CENTRE - body.neckHalf - 3} ${body.topY + 3} Z`,
    { paint: 'plain', edge: 3 },
  );
}

/** Jumpsuit: a bodice on wide trousers, belted. */
export function drawJumpsuit(sketch: Sketch): void {
  const { neck, sleeve, ease } = sketch.drawing;
  const body = withNeck({ ...DRESS, waist: 62, waistY: 236, hem: 82, hemY: 320, hemDip: 0 }, neck);
  const sleeves = sleeveShape(body, sleeve, 0.72, 2);
  if (neck === 'sweetheart') drawStraps(sketch, body);
  else if (neck !== 'off-shoulder') drawBackNeck(sketch, body, 10);
  const hem = 58 + ease * 14;
  const leg = path`M${CENTRE + 1} 236 L${CENTRE - 62} 236 C${CENTRE - 66} 270 ${CENTRE - 88} 290 ${CENTRE - 88} 330 C${CENTRE - 90} 440 ${CENTRE - 20 - hem} 540 ${CENTRE - 22 - hem} 606 Q${CENTRE - 40} 614 ${CENTRE - 16} 608 C${CENTRE - 10} 520 ${CENTRE - 6} 440 ${CENTRE} 366 Z`;
  const folds = drapes(
    sketch.random,
    [CENTRE - 56, CENTRE - 14, 260],
    [CENTRE - hem - 8, CENTRE - 26, 598],
    3,
    0.9,
  );
  sketch.panel(leg, { folds }).panel(mirror(leg), {
    folds: folds.map((f) =>
      fold([480 - f.from[0], f.from[1]], [480 - f.to[0], f.to[1]], f.width, -f.bend, f.strength),
    ),
  });
  if (sleeves !== undefined) drawSleeves(sketch, sleeves);
  sketch.panel(bodyOutline({ ...body, hem: 64, hemY: 240 }, neck, sleeves === undefined), {
    folds: trunkFolds(sketch, { ...body, hemY: 250 }),
  });
  if (neck === 'off-shoulder') drawFrill(sketch, body);
  sketch.panel(
    path`M${CENTRE - 64} 226 Q${CENTRE} 236 ${CENTRE + 64} 226 L${CENTRE + 64} 248 Q${CENTRE} 258 ${CENTRE - 64} 248 Z`,
    { paint: 'plain', edge: 5 },
  );
  sketch.line(roundedBox(CENTRE - 14, 226, 28, 30, 6), { colour: '#c9a24a', width: 4.5, opacity: 1 });
  const pocket = path`M${CENTRE - 68} 262 Q${CENTRE - 54} 290 ${CENTRE - 82} 318`;
  sketch.seam(pocket).seam(mirror(pocket));
}
