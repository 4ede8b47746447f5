import {
  type Body,
  bodyOutline,
  cuffLine,
  drawSleeves,
  type SleeveShape,
  sleeveShape,
  TRUNK,
  trunkFolds,
  withNeck,
} from './body.ts';
import { darker, lighter, lightness } from './colour.ts';
import { fold } from './folds.ts';
import { CENTRE, mirror, path } from './path.ts';
import type { Sketch } from './sketch.ts';
import { easedBody } from './tops.ts';
import { drawBackNeck, drawButtons, drawCollar, drawHems, pocketPath } from './trims.ts';

/** Buttons that show on this cloth. */
export const buttonTone = (colour: string): string =>
  lightness(colour) > 0.62 ? darker(colour, 0.22) : lighter(colour, 0.72);

/** A shirt's cuffs: a band across the sleeve's end with a button. */
export function drawShirtCuffs(sketch: Sketch, shape: SleeveShape, height = 30): void {
  const [upOuter, upInner] = [cuffLine(shape, height, 'outer'), cuffLine(shape, height, 'inner')];
  const [outer, inner] = [shape.outer, shape.inner];
  const d = path`M${upOuter[0] - 1} ${upOuter[1]} L${outer[0] - 1} ${outer[1]} L${inner[0] + 1} ${inner[1]} L${upInner[0] + 1} ${upInner[1]} Z`;
  sketch
    .panel(d, { grain: 90 + shape.angle, edge: 6 })
    .panel(mirror(d), { grain: 90 - shape.angle, edge: 6 });
  const x = (outer[0] + inner[0] + upOuter[0] + upInner[0]) / 4 + 8;
  const y = (outer[1] + inner[1] + upOuter[1] + upInner[1]) / 4;
  sketch
    .button(x, y, 3.6, buttonTone(sketch.drawing.colour))
    .button(2 * CENTRE - x, y, 3.6, buttonTone(sketch.drawing.colour));
}

/** Shirt: collar, placket, yoke, chest pocket and a rounded tail. */
export function drawShirt(sketch: Sketch): void {
  const { sleeve, cut, colour, texture } = sketch.drawing;
  const body: Body = { ...easedBody(sketch, { ...TRUNK, hemDip: 26, hemY: 512, neckHalf: 44 }), neckY: 146 };
  const shape = sleeveShape(body, sleeve, 1, sleeve === 'short' ? 4 : 2);
  if (shape !== undefined) drawSleeves(sketch, shape);
  sketch.panel(bodyOutline(body, 'round'), { folds: trunkFolds(sketch, body) });
  if (shape !== undefined && sleeve !== 'short') drawShirtCuffs(sketch, shape);
  const bottom = body.hemY + body.hemDip;
  const placket = path`M${CENTRE - 13} ${body.neckY} L${CENTRE + 13} ${body.neckY} L${CENTRE + 13} ${bottom} L${CENTRE - 13} ${bottom} Z`;
  sketch.panel(placket, { edge: 5, ground: false, volume: 0.3 });
  sketch
    .stitch(path`M${CENTRE - 9} ${body.neckY + 6} L${CENTRE - 9} ${bottom - 3}`, undefined, 1)
    .stitch(path`M${CENTRE + 9} ${body.neckY + 6} L${CENTRE + 9} ${bottom - 3}`, undefined, 1);
  drawButtons(sketch, CENTRE, body.neckY + 34, bottom - 40, 6, buttonTone(colour));
  const yoke = path`M${CENTRE - body.shoulder + 2} ${body.shoulderY + 22} Q${CENTRE - 60} ${body.shoulderY + 34} ${CENTRE - 16} ${body.shoulderY + 40}`;
  sketch.seam(yoke).seam(mirror(yoke));
  const pocket = pocketPath(CENTRE + 28, 236, 52, 60);
  const chest = texture === 'denim' || cut === 'overshirt' ? [pocket, mirror(pocket)] : [pocket];
  for (const d of chest) sketch.panel(d, { ground: false, edge: 4, volume: 0.3, outline: true });
  sketch.stitch(path`M${CENTRE + 31} 246 L${CENTRE + 77} 246`);
  drawCollar(sketch, body, { tip: 42, spread: 42 });
  sketch.button(CENTRE, body.neckY + 8, 4, buttonTone(colour));
  if (shape !== undefined && sleeve === 'short') drawHems(sketch, { ...body, hemDip: 18 }, shape);
}

/** Blouse: soft and wide; `bow` ties at the neck, `peplum` flares at the waist, `wrap` crosses over. */
export function drawBlouse(sketch: Sketch): void {
  const { sleeve, neck, cut, colour, accent } = sketch.drawing;
  const shaped = cut === 'peplum';
  const start: Body = {
    ...TRUNK,
    shoulder: 108,
    bust: 102,
    waist: shaped ? 84 : 102,
    waistY: shaped ? 360 : 390,
    hem: shaped ? 134 : 116,
    hemY: shaped ? 478 : 500,
    hemDip: 14,
  };
  const body = withNeck(easedBody(sketch, start), neck);
  const shape = sleeveShape(body, sleeve, 1, 4);
  if (neck !== 'off-shoulder') drawBackNeck(sketch, body);
  if (shape !== undefined) drawSleeves(sketch, shape);
  const gathers = [-70, -44, -20, 20, 44, 70].map((x) =>
    fold([CENTRE + x * 0.75, body.neckY + 20], [CENTRE + x * 1.1, body.hemY - 10], 5, x * 0.05, 0.8),
  );
  sketch.panel(bodyOutline(body, neck, shape === undefined), {
    folds: [...trunkFolds(sketch, body), ...gathers],
  });
  if (shape !== undefined && sleeve !== 'short') drawShirtCuffs(sketch, shape, 16);
  if (shaped)
    sketch.seam(
      path`M${CENTRE - body.waist} ${body.waistY} Q${CENTRE} ${body.waistY + 12} ${CENTRE + body.waist} ${body.waistY}`,
    );
  if (neck === 'off-shoulder') drawFrill(sketch, body);
  if (cut === 'wrap') {
    sketch.seam(
      path`M${CENTRE + body.neckHalf - 4} ${body.topY + 6} Q${CENTRE + 10} ${body.neckY + 20} ${CENTRE - body.waist + 6} ${body.waistY - 20}`,
    );
  } else if (neck !== 'off-shoulder' && cut !== 'peplum') {
    sketch.seam(path`M${CENTRE} ${body.neckY + 4} L${CENTRE} ${body.hemY + 10}`);
    drawButtons(sketch, CENTRE + 6, body.neckY + 24, body.hemY - 30, 7, buttonTone(colour), 3.2);
  }
  if (cut === 'bow')
    drawBow(sketch, CENTRE, body.neckY - 2, colour === accent ? lighter(colour, 0.2) : colour);
}

/** The frill round an off-shoulder neckline. */
export function drawFrill(sketch: Sketch, body: Body): void {
  const { armY, shoulder, bust } = body;
  const y = armY - 62;
  let hem = path`M${CENTRE - shoulder - 12} ${y + 4} Q${CENTRE} ${y + 22} ${CENTRE + shoulder + 12} ${y + 4} L${CENTRE + shoulder + 22} ${y + 66}`;
  const steps = 8;
  const right = CENTRE + shoulder + 22;
  const width = 2 * (shoulder + 22);
  for (let index = 1; index <= steps; index += 1) {
    const x = right - (width * index) / steps;
    const sag = 20 * Math.sin((Math.PI * index) / steps);
    hem += path` Q${x + width / steps / 2} ${y + 84 + sag} ${x} ${y + 66 + sag * 0.9}`;
  }
  const folds = [-0.8, -0.5, -0.2, 0.15, 0.45, 0.75].map((share) =>
    fold([CENTRE + bust * share * 1.1, y + 16], [CENTRE + bust * share * 1.25, y + 82], 5, share * 4, 0.9),
  );
  sketch.panel(`${hem} Z`, { folds });
}

/** A soft bow with two tails. */
function drawBow(sketch: Sketch, x: number, y: number, colour: string): void {
  const paint = `#${colour.slice(1)}` as const;
  sketch.both((side) => {
    sketch.panel(
      path`M${x} ${y + 4} C${x + side * 14} ${y + 40} ${x + side * 10} ${y + 70} ${x + side * 22} ${y + 104} L${x + side * 44} ${y + 92} C${x + side * 30} ${y + 60} ${x + side * 30} ${y + 30} ${x + side * 4} ${y - 2} Z`,
      { paint, edge: 6 },
    );
  });
  sketch.both((side) => {
    sketch.panel(
      path`M${x} ${y} C${x + side * 24} ${y - 26} ${x + side * 58} ${y - 30} ${x + side * 60} ${y - 8} C${x + side * 62} ${y + 18} ${x + side * 30} ${y + 22} ${x} ${y + 6} Z`,
      { paint, edge: 6, folds: [fold([x + side * 6, y + 2], [x + side * 44, y - 6], 4)] },
    );
  });
  sketch.panel(
    path`M${x - 9} ${y - 8} Q${x} ${y - 12} ${x + 9} ${y - 8} L${x + 8} ${y + 12} Q${x} ${y + 15} ${x - 8} ${y + 12} Z`,
    { paint, edge: 5 },
  );
}
