import { type Body, bodyOutline, drawSleeves, sleeveShape, TRUNK, trunkFolds, withNeck } from './body.ts';
import { darker, lighter } from './colour.ts';
import { fold } from './folds.ts';
import { drawMotif } from './motifs.ts';
import { CENTRE, ellipse, mirror, path, roundedBox } from './path.ts';
import type { Sketch } from './sketch.ts';
import {
  drawBackNeck,
  drawButtons,
  drawCollar,
  drawHems,
  drawNeckBand,
  drawRib,
  drawRibCuffs,
  drawRibHem,
} from './trims.ts';

/** The trunk for this drawing's ease and length. */
export function easedBody(sketch: Sketch, start: Body = TRUNK): Body {
  const { ease, length } = sketch.drawing;
  return {
    ...start,
    shoulder: start.shoulder + ease * 6,
    bust: start.bust + ease * 8,
    waist: start.waist + ease * 12 - 2,
    hem: start.hem + ease * 12,
    hemY: start.hemY + (length - 0.5) * 50,
  };
}

const trimOf = (sketch: Sketch, contrast: boolean): string =>
  contrast ? sketch.drawing.accent : sketch.drawing.colour;

/** T-shirt; `ringer` has bands in the second colour. */
export function drawTShirt(sketch: Sketch): void {
  const { neck, sleeve, cut } = sketch.drawing;
  const body = withNeck(easedBody(sketch), neck);
  const shape = sleeveShape(body, sleeve);
  if (neck !== 'off-shoulder') drawBackNeck(sketch, body);
  if (shape !== undefined) drawSleeves(sketch, shape);
  sketch.panel(bodyOutline(body, neck), { folds: trunkFolds(sketch, body) });
  drawMotif(sketch, CENTRE, 282, 118);
  if (neck !== 'off-shoulder') drawNeckBand(sketch, body, neck, trimOf(sketch, cut === 'ringer'));
  drawHems(sketch, body, shape);
}

/** Tank top; `cami` hangs on thin straps. */
export function drawTank(sketch: Sketch): void {
  const { cut } = sketch.drawing;
  const start = easedBody(sketch, { ...TRUNK, shoulder: 108, bust: 102, waist: 94, hem: 108, topY: 106 });
  if (cut === 'cami') {
    const body = { ...withNeck(start, 'sweetheart'), hem: start.hem + 14 };
    const strap = path`M${CENTRE - 64} ${body.neckY - 14} C${CENTRE - 66} ${body.neckY - 60} ${CENTRE - 56} ${body.topY + 10} ${CENTRE - 46} ${body.topY}`;
    const behind = path`M${CENTRE - 46} ${body.topY} C${CENTRE - 34} ${body.topY - 2} ${CENTRE - 34} ${body.topY + 40} ${CENTRE - 38} ${body.neckY - 4}`;
    for (const d of [behind, mirror(behind)])
      sketch.line(d, { colour: darker(sketch.drawing.colour, 0.45), width: 5.5, opacity: 1 });
    for (const d of [strap, mirror(strap)]) {
      sketch
        .line(d, { width: 7.5, opacity: 1 })
        .line(d, { colour: sketch.drawing.colour, width: 5, opacity: 1 });
    }
    sketch.panel(
      path`M${CENTRE - 76} ${body.neckY} Q${CENTRE} ${body.neckY - 18} ${CENTRE + 76} ${body.neckY} L${CENTRE} ${body.neckY + 40} Z`,
      { paint: 'lining' },
    );
    sketch.panel(bodyOutline(body, 'sweetheart'), { folds: trunkFolds(sketch, body) });
    drawHems(sketch, body, undefined);
    return;
  }
  const body = { ...withNeck(start, 'scoop'), neckHalf: 50 };
  drawBackNeck(sketch, body, 34);
  sketch.panel(bodyOutline(body, 'scoop', true), { folds: trunkFolds(sketch, body) });
  drawMotif(sketch, CENTRE, 300, 104);
  drawNeckBand(sketch, body, 'scoop', trimOf(sketch, cut === 'ringer'), 7);
  const edge = body.shoulder - 22;
  const hole = path`M${CENTRE - edge} ${body.shoulderY - 6} C${CENTRE - edge + 4} ${body.shoulderY + 34} ${CENTRE - body.bust + 24} ${body.armY - 22} ${CENTRE - body.bust} ${body.armY}`;
  const rim = trimOf(sketch, cut === 'ringer');
  for (const d of [hole, mirror(hole)]) {
    sketch
      .line(d, { colour: darker(rim, 0.42), width: 8.5, opacity: 1 })
      .line(d, { colour: rim, width: 6.5, opacity: 1 });
  }
  drawHems(sketch, body, undefined);
}

/** Polo shirt: knitted collar, short placket with two or three buttons. */
export function drawPolo(sketch: Sketch): void {
  const { sleeve, cut, colour, accent } = sketch.drawing;
  const body = { ...easedBody(sketch), neckY: 140 };
  const shape = sleeveShape(body, sleeve);
  const trim = cut === 'tipped' ? 'accent' : 'plain';
  const solid = trim === 'accent' ? accent : colour;
  if (shape !== undefined) drawSleeves(sketch, shape);
  sketch.panel(bodyOutline(body, 'round'), { folds: trunkFolds(sketch, body) });
  if (shape !== undefined) drawRibCuffs(sketch, shape, 14, trim, solid);
  sketch.panel(path`M226 142 L254 142 L254 232 L226 232 Z`, { paint: 'plain', edge: 5, ground: false });
  sketch.stitch(path`M230 146 L230 228 L250 228 L250 146`, undefined, 1.1);
  drawButtons(sketch, CENTRE, 164, 214, 3, lighter(colour, 0.75), 4.4);
  drawCollar(sketch, body, { paint: trim, tip: 38, spread: 46 });
  sketch.shape(ellipse(298, 222, 7, 5), accent);
  drawHems(sketch, body, undefined);
}

/** Sweatshirt, and with `hoodie` its hood, cords and pouch. */
export function drawSweatshirt(sketch: Sketch): void {
  const { colour, accent, cut, figure } = sketch.drawing;
  const hooded = figure === 'hoodie';
  const body = easedBody(sketch, {
    ...TRUNK,
    shoulder: 126,
    bust: 120,
    armY: 256,
    waist: 118,
    hem: 116,
    hemY: 518,
    neckHalf: 50,
  });
  const shape = sleeveShape(body, 'long', 1, 12);
  if (!hooded) drawBackNeck(sketch, body);
  if (shape !== undefined) drawSleeves(sketch, shape, { paint: cut === 'raglan' ? 'accent' : 'cloth' });
  sketch.panel(bodyOutline(body, 'round'), { folds: trunkFolds(sketch, body) });
  if (cut === 'raglan') {
    const yoke = path`M${CENTRE - body.neckHalf} ${body.topY} L${CENTRE - body.shoulder + 6} ${body.shoulderY - 1} C${CENTRE - body.shoulder + 8} 180 ${CENTRE - body.bust + 6} 230 ${CENTRE - body.bust} ${body.armY} Q${CENTRE - 84} 186 ${CENTRE - body.neckHalf + 8} ${body.topY + 20} Z`;
    sketch
      .panel(yoke, { paint: 'accent', ground: false, edge: 4 })
      .panel(mirror(yoke), { paint: 'accent', ground: false, edge: 4 });
  }
  drawMotif(sketch, CENTRE, hooded ? 300 : 290, hooded ? 92 : 116);
  const trim = cut === 'raglan' ? 'accent' : 'plain';
  const solid = trim === 'accent' ? accent : colour;
  if (shape !== undefined) drawRibCuffs(sketch, shape, 38, trim, solid);
  drawRibHem(sketch, body, 36, trim, solid);
  if (hooded) drawHood(sketch, body);
  else {
    drawNeckBand(sketch, body, 'round', solid, 13);
    sketch.line(path`M${CENTRE - 13} 160 L${CENTRE} 182 L${CENTRE + 13} 160`, { width: 1.4, opacity: 0.6 });
  }
}

function drawHood(sketch: Sketch, body: Body): void {
  const { topY } = body;
  const pouch = path`M168 ${body.hemY - 46} L180 ${body.hemY - 116} Q196 ${body.hemY - 136} 204 ${body.hemY - 142} L276 ${body.hemY - 142} Q284 ${body.hemY - 136} 300 ${body.hemY - 116} L312 ${body.hemY - 46} Z`;
  sketch.panel(pouch, { ground: false, edge: 6, volume: 0.4 });
  sketch.stitch(
    path`M186 ${body.hemY - 112} Q200 ${body.hemY - 130} 208 ${body.hemY - 136} M294 ${body.hemY - 112} Q280 ${body.hemY - 130} 272 ${body.hemY - 136}`,
  );
  const outer = path`M${CENTRE - 76} ${topY + 44} C${CENTRE - 92} ${topY - 10} ${CENTRE - 62} ${topY - 70} ${CENTRE} ${topY - 72} C${CENTRE + 62} ${topY - 70} ${CENTRE + 92} ${topY - 10} ${CENTRE + 76} ${topY + 44} Q${CENTRE + 40} ${topY + 84} ${CENTRE} ${topY + 96} Q${CENTRE - 40} ${topY + 84} ${CENTRE - 76} ${topY + 44} Z`;
  sketch.glow(
    path`M${CENTRE - 78} ${topY + 52} Q${CENTRE} ${topY + 140} ${CENTRE + 78} ${topY + 52} Z`,
    '#000',
    0.3,
  );
  sketch.panel(outer, {
    paint: 'plain',
    edge: 14,
    folds: [fold([176, topY + 10], [196, topY + 66], 6, 6), fold([304, topY + 10], [284, topY + 66], 6, -6)],
  });
  sketch.panel(
    path`M${CENTRE - 50} ${topY + 26} C${CENTRE - 58} ${topY - 26} ${CENTRE - 34} ${topY - 48} ${CENTRE} ${topY - 48} C${CENTRE + 34} ${topY - 48} ${CENTRE + 58} ${topY - 26} ${CENTRE + 50} ${topY + 26} Q${CENTRE + 20} ${topY + 60} ${CENTRE} ${topY + 82} Q${CENTRE - 20} ${topY + 60} ${CENTRE - 50} ${topY + 26} Z`,
    { paint: 'lining', edge: 22, ground: false },
  );
  const cord = lighter(sketch.drawing.colour, 0.82);
  for (const side of [-1, 1]) {
    const d = path`M${CENTRE + side * 20} ${topY + 66} C${CENTRE + side * 30} ${topY + 110} ${CENTRE + side * 18} ${topY + 130} ${CENTRE + side * 24} ${topY + 176}`;
    sketch.line(d, { width: 5.4, opacity: 0.5 }).line(d, { colour: cord, width: 4, opacity: 1 });
    sketch.shape(roundedBox(CENTRE + side * 24 - 3, topY + 172, 6, 14, 2), '#9a9da3');
  }
}

/** Sweater: knitted, with ribbed edges; `turtle` has a rolled collar. */
export function drawSweater(sketch: Sketch): void {
  const { neck, colour, sleeve } = sketch.drawing;
  const start = easedBody(sketch, {
    ...TRUNK,
    shoulder: 122,
    bust: 114,
    armY: 252,
    waist: 112,
    hem: 112,
    hemY: 518,
  });
  const body = withNeck(start, neck);
  const shape = sleeveShape(body, sleeve, 1, 8);
  if (neck !== 'turtle') drawBackNeck(sketch, body);
  if (shape !== undefined) drawSleeves(sketch, shape);
  sketch.panel(bodyOutline(body, neck), { folds: trunkFolds(sketch, body) });
  if (shape !== undefined) drawRibCuffs(sketch, shape, 34, 'plain', colour);
  drawRibHem(sketch, body, 34, 'plain', colour);
  if (neck === 'turtle') {
    const { topY, neckHalf } = body;
    const roll = path`M${CENTRE - neckHalf - 8} ${topY + 20} C${CENTRE - neckHalf - 4} ${topY - 10} ${CENTRE - neckHalf + 2} ${topY - 30} ${CENTRE - neckHalf + 4} ${topY - 44} Q${CENTRE} ${topY - 54} ${CENTRE + neckHalf - 4} ${topY - 44} C${CENTRE + neckHalf - 2} ${topY - 30} ${CENTRE + neckHalf + 4} ${topY - 10} ${CENTRE + neckHalf + 8} ${topY + 20} Q${CENTRE} ${topY + 42} ${CENTRE - neckHalf - 8} ${topY + 20} Z`;
    drawRib(
      sketch,
      roll,
      [
        [CENTRE - neckHalf + 4, topY - 50],
        [CENTRE + neckHalf - 4, topY - 50],
      ],
      [
        [CENTRE - neckHalf - 8, topY + 34],
        [CENTRE + neckHalf + 8, topY + 34],
      ],
      'plain',
      colour,
    );
    sketch.glow(
      path`M${CENTRE - neckHalf - 4} ${topY - 8} Q${CENTRE} ${topY + 12} ${CENTRE + neckHalf + 4} ${topY - 8} Q${CENTRE} ${topY + 2} ${CENTRE - neckHalf - 4} ${topY - 8} Z`,
      '#000',
      0.5,
    );
  } else drawNeckBand(sketch, body, neck, colour, 14);
}
