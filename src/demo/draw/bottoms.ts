import { mirrored } from './body.ts';
import { darker, lighter } from './colour.ts';
import { drapes, type Fold, fold } from './folds.ts';
import { CENTRE, mirror, path } from './path.ts';
import type { Sketch } from './sketch.ts';
import { drawRib } from './trims.ts';

/** A leg's measures from the axis: waist, hip, thigh, knee, and the hem's outer and inner edge. */
interface Legs {
  readonly waist: number;
  readonly hip: number;
  readonly knee: number;
  readonly outer: number;
  readonly inner: number;
  readonly hemY: number;
  readonly crotchY: number;
  readonly topY: number;
}

const LONG: Legs = { waist: 76, hip: 98, knee: 96, outer: 98, inner: 24, hemY: 606, crotchY: 236, topY: 46 };

const CUTS: Readonly<Record<string, Partial<Legs>>> = {
  skinny: { hip: 92, knee: 76, outer: 74, inner: 26 },
  slim: { hip: 96, knee: 86, outer: 84, inner: 26 },
  straight: {},
  wide: { hip: 100, knee: 118, outer: 134, inner: 20 },
  flared: { hip: 94, knee: 80, outer: 122, inner: 14 },
  cropped: { knee: 92, outer: 90, inner: 26, hemY: 540 },
};

function legPath({ waist, hip, knee, outer, inner, hemY, crotchY, topY }: Legs): string {
  const kneeY = crotchY + (hemY - crotchY) * 0.5;
  return path`M${CENTRE + 2} ${topY + 6} Q${CENTRE - waist * 0.5} ${topY + 5} ${CENTRE - waist} ${topY} C${CENTRE - waist - 4} ${topY + 60} ${CENTRE - hip} ${crotchY - 80} ${CENTRE - hip} ${crotchY - 20} C${CENTRE - hip} ${crotchY + 60} ${CENTRE - knee} ${kneeY - 60} ${CENTRE - knee} ${kneeY} C${CENTRE - knee} ${kneeY + 70} ${CENTRE - outer} ${hemY - 80} ${CENTRE - outer} ${hemY} Q${CENTRE - (outer + inner) / 2} ${hemY + 8} ${CENTRE - inner} ${hemY + 2} C${CENTRE - inner} ${hemY - 100} ${CENTRE - 14} ${kneeY} ${CENTRE - 4} ${crotchY + 24} Q${CENTRE - 2} ${crotchY + 4} ${CENTRE + 2} ${crotchY} Z`;
}

function legFolds(sketch: Sketch, legs: Legs): Fold[] {
  const { random } = sketch;
  const { hip, crotchY, knee, outer, inner, hemY } = legs;
  const kneeY = crotchY + (hemY - crotchY) * 0.5;
  const tall = hemY > 420;
  return [
    fold([CENTRE - 6, crotchY - 4], [CENTRE - hip * 0.7, crotchY - 40 + random.between(-8, 8)], 5, 3, 0.9),
    fold(
      [CENTRE - 8, crotchY + 16],
      [CENTRE - hip * 0.75, crotchY + 22 + random.between(-8, 12)],
      5,
      -4,
      0.8,
    ),
    ...(tall
      ? [
          fold([CENTRE - knee + 4, kneeY - 14], [CENTRE - 34, kneeY + random.between(0, 20)], 4, 5, 0.7),
          fold([CENTRE - 20, kneeY + 22], [CENTRE - knee + 18, kneeY + 44], 4, -4, 0.6),
          fold([CENTRE - outer + 6, hemY - 40], [CENTRE - inner - 14, hemY - 22], 4, 4, 0.6),
        ]
      : []),
    ...drapes(
      random,
      [CENTRE - hip + 24, CENTRE - 30, crotchY + 40],
      [CENTRE - outer + 24, CENTRE - inner - 16, hemY - 20],
      tall ? 1 : 2,
      0.45,
    ),
  ];
}

function drawLegs(sketch: Sketch, legs: Legs): void {
  const d = legPath(legs);
  const folds = legFolds(sketch, legs);
  sketch.panel(d, { folds, grain: 2 }).panel(mirror(d), { folds: mirrored(folds), grain: -2 });
  const { topY, crotchY, waist } = legs;
  // The back of the waistband shows above the front one.
  sketch.panel(
    path`M${CENTRE - waist + 1} ${topY} Q${CENTRE} ${topY - 14} ${CENTRE + waist - 1} ${topY} Q${CENTRE} ${topY + 12} ${CENTRE - waist + 1} ${topY} Z`,
    { paint: 'lining', edge: 5 },
  );
  sketch.seam(path`M${CENTRE} ${topY + 30} L${CENTRE} ${crotchY}`);
}

function waistband(sketch: Sketch, legs: Legs, height: number): string {
  const { waist, topY } = legs;
  const d = path`M${CENTRE - waist - 1} ${topY} Q${CENTRE} ${topY + 13} ${CENTRE + waist + 1} ${topY} L${CENTRE + waist + 3} ${topY + height} Q${CENTRE} ${topY + height + 13} ${CENTRE - waist - 3} ${topY + height} Z`;
  sketch.panel(d, { edge: 5 });
  return d;
}

function loops(sketch: Sketch, legs: Legs): void {
  for (const share of [-0.78, -0.34, 0.34, 0.78]) {
    const x = CENTRE + legs.waist * share;
    const y = legs.topY + 10 * (1 - Math.abs(share));
    sketch.panel(path`M${x - 4} ${y - 2} L${x + 4} ${y - 2} L${x + 4} ${y + 30} L${x - 4} ${y + 30} Z`, {
      edge: 3,
      ground: false,
      texture: false,
    });
  }
}

function hems(sketch: Sketch, legs: Legs, thread: string | undefined): void {
  const { outer, inner, hemY } = legs;
  const d = path`M${CENTRE - outer + 1} ${hemY - 12} Q${CENTRE - (outer + inner) / 2} ${hemY - 4} ${CENTRE - inner - 1} ${hemY - 10}`;
  sketch.stitch(d, thread).stitch(mirror(d), thread);
}

function legsFor(sketch: Sketch, start: Legs): Legs {
  const { cut, ease, length } = sketch.drawing;
  const legs = { ...start, ...CUTS[cut] };
  return { ...legs, outer: legs.outer + ease * 5, hemY: legs.hemY - (1 - length) * 6 };
}

/** Jeans: orange thread, fly, rivets, five pockets, worn thighs. */
export function drawJeans(sketch: Sketch): void {
  const thread = '#d9a35a';
  const legs = legsFor(sketch, LONG);
  drawLegs(sketch, legs);
  const { colour, seed } = sketch.drawing;
  const worn = path`M${CENTRE - 78} 250 Q${CENTRE - 50} 230 ${CENTRE - 34} 270 Q${CENTRE - 30} 380 ${CENTRE - 48} 440 Q${CENTRE - 70} 420 ${CENTRE - 74} 360 Z`;
  if (seed % 3 !== 0) for (const d of [worn, mirror(worn)]) sketch.glow(d, lighter(colour, 0.6), 0.34, 22);
  const { topY, hip, waist, crotchY } = legs;
  waistband(sketch, legs, 26);
  const pocket = path`M${CENTRE - waist * 0.46} ${topY + 38} C${CENTRE - waist * 0.5} ${topY + 72} ${CENTRE - waist} ${topY + 84} ${CENTRE - hip + 9} ${topY + 80}`;
  const outseam = path`M${CENTRE - hip + 7} ${crotchY - 20} C${CENTRE - hip + 8} ${crotchY + 60} ${CENTRE - legs.knee + 7} 380 ${CENTRE - legs.knee + 7} 420`;
  for (const turn of [(d: string): string => d, mirror])
    sketch.seam(turn(pocket)).stitch(turn(pocket), thread).stitch(turn(outseam), thread, 1.1);
  for (const x of [-waist * 0.5, waist * 0.5]) sketch.button(CENTRE + x, topY + 44, 2.6, '#b07a3c');
  sketch.stitch(
    path`M${CENTRE + 20} ${topY + 40} L${CENTRE + 20} ${crotchY - 66} Q${CENTRE + 16} ${crotchY - 38} ${CENTRE + 2} ${crotchY - 30}`,
    thread,
  );
  sketch.stitch(
    path`M${CENTRE - waist} ${topY + 22} Q${CENTRE} ${topY + 34} ${CENTRE + waist} ${topY + 22}`,
    thread,
  );
  loops(sketch, legs);
  sketch.button(CENTRE, topY + 20, 7, '#b5894f');
  hems(sketch, legs, thread);
}

/** Trousers and chinos: pressed crease, slanted pockets; `chino` cuts show stitches instead of a crease. */
export function drawTrousers(sketch: Sketch): void {
  const legs = legsFor(sketch, LONG);
  drawLegs(sketch, legs);
  const { topY, hip, waist, hemY } = legs;
  waistband(sketch, legs, 26);
  loops(sketch, legs);
  const pocket = path`M${CENTRE - waist * 0.62} ${topY + 37} L${CENTRE - hip + 6} ${topY + 112}`;
  const crease = path`M${CENTRE - 52} ${topY + 70} C${CENTRE - 54} 250 ${CENTRE - (legs.outer + legs.inner) / 2} 420 ${CENTRE - (legs.outer + legs.inner) / 2} ${hemY}`;
  for (const turn of [(d: string): string => d, mirror]) {
    sketch.seam(turn(pocket)).stitch(turn(pocket));
    if (sketch.drawing.texture !== 'corduroy') sketch.line(turn(crease), { width: 2, opacity: 0.4 });
  }
  sketch.line(
    path`M${CENTRE + 16} ${topY + 38} L${CENTRE + 16} ${topY + 110} Q${CENTRE + 14} ${topY + 134} ${CENTRE + 1} ${topY + 142}`,
    { opacity: 0.5 },
  );
  sketch.button(CENTRE, topY + 20, 5.5, darker(sketch.drawing.colour, 0.4));
  hems(sketch, legs, undefined);
}

/** Joggers (track pants): ribbed waist and ankles, cord, side stripe in the second colour. */
export function drawJoggers(sketch: Sketch): void {
  const { colour, accent, cut } = sketch.drawing;
  const legs: Legs = { ...LONG, waist: 74, hip: 104, knee: 98, outer: 78, inner: 30, hemY: 586 };
  drawLegs(sketch, legs);
  const { topY, waist, hip, outer, inner, hemY } = legs;
  if (cut === 'striped') {
    const stripe = path`M${CENTRE - waist - 1} ${topY + 30} C${CENTRE - waist - 4} ${topY + 70} ${CENTRE - hip + 2} 160 ${CENTRE - hip + 2} 216 C${CENTRE - hip + 2} 300 ${CENTRE - 96} 350 ${CENTRE - 96} 410 C${CENTRE - 96} 480 ${CENTRE - outer} 510 ${CENTRE - outer + 2} ${hemY}`;
    for (const d of [stripe, mirror(stripe)]) sketch.line(d, { colour: accent, width: 10, opacity: 1 });
  }
  const band = path`M${CENTRE - waist - 2} ${topY} Q${CENTRE} ${topY + 12} ${CENTRE + waist + 2} ${topY} L${CENTRE + waist + 4} ${topY + 34} Q${CENTRE} ${topY + 46} ${CENTRE - waist - 4} ${topY + 34} Z`;
  drawRib(
    sketch,
    band,
    [
      [CENTRE - waist, topY],
      [CENTRE + waist, topY],
    ],
    [
      [CENTRE - waist - 2, topY + 44],
      [CENTRE + waist + 2, topY + 44],
    ],
    'plain',
    colour,
  );
  const cuff = path`M${CENTRE - outer - 1} ${hemY - 26} L${CENTRE - inner + 2} ${hemY - 24} L${CENTRE - inner - 3} ${hemY + 14} L${CENTRE - outer + 8} ${hemY + 12} Z`;
  drawRib(
    sketch,
    cuff,
    [
      [CENTRE - outer, hemY - 26],
      [CENTRE - inner, hemY - 26],
    ],
    [
      [CENTRE - outer + 6, hemY + 14],
      [CENTRE - inner - 4, hemY + 14],
    ],
    'plain',
    colour,
  );
  drawRib(
    sketch,
    mirror(cuff),
    [
      [CENTRE + outer, hemY - 26],
      [CENTRE + inner, hemY - 26],
    ],
    [
      [CENTRE + outer - 6, hemY + 14],
      [CENTRE + inner + 4, hemY + 14],
    ],
    'plain',
    colour,
  );
  const cord = lighter(colour, 0.8);
  for (const side of [-1, 1])
    sketch.line(
      path`M${CENTRE + side * 8} ${topY + 30} C${CENTRE + side * 16} ${topY + 70} ${CENTRE + side * 6} ${topY + 90} ${CENTRE + side * 14} ${topY + 122}`,
      { colour: cord, width: 4, opacity: 1 },
    );
  const pocket = path`M${CENTRE - waist * 0.7} ${topY + 48} Q${CENTRE - waist * 0.9} ${topY + 90} ${CENTRE - hip + 8} ${topY + 120}`;
  sketch.seam(pocket).seam(mirror(pocket));
}

/** Leggings: tight and smooth, a wide waistband. */
export function drawLeggings(sketch: Sketch): void {
  const legs: Legs = { ...LONG, waist: 66, hip: 84, knee: 64, outer: 56, inner: 26, hemY: 604, crotchY: 216 };
  drawLegs(sketch, legs);
  waistband(sketch, legs, 46);
  sketch.stitch(
    path`M${CENTRE - 68} ${legs.topY + 42} Q${CENTRE} ${legs.topY + 56} ${CENTRE + 68} ${legs.topY + 42}`,
  );
  const panel = path`M${CENTRE - 74} 130 C${CENTRE - 60} 240 ${CENTRE - 52} 330 ${CENTRE - 50} 400 C${CENTRE - 52} 480 ${CENTRE - 44} 540 ${CENTRE - 44} 600`;
  sketch.line(panel, { opacity: 0.45 }).line(mirror(panel), { opacity: 0.45 });
  hems(sketch, legs, undefined);
}

/** Shorts: `denim`, `chino` or `sport` (elastic waist, cord, stripe). */
export function drawShorts(sketch: Sketch): void {
  const { cut, colour, accent, length, ease } = sketch.drawing;
  const legs: Legs = {
    waist: 92,
    hip: 124,
    knee: 130,
    outer: 134 + ease * 8,
    inner: 16,
    topY: 170,
    crotchY: 352,
    hemY: 420 + length * 56,
  };
  drawLegs(sketch, legs);
  const { topY, waist, hip, hemY } = legs;
  if (cut === 'sport') {
    const band = path`M${CENTRE - waist - 2} ${topY} Q${CENTRE} ${topY + 12} ${CENTRE + waist + 2} ${topY} L${CENTRE + waist + 5} ${topY + 34} Q${CENTRE} ${topY + 46} ${CENTRE - waist - 5} ${topY + 34} Z`;
    drawRib(
      sketch,
      band,
      [
        [CENTRE - waist, topY],
        [CENTRE + waist, topY],
      ],
      [
        [CENTRE - waist, topY + 44],
        [CENTRE + waist, topY + 44],
      ],
      'plain',
      colour,
    );
    const side = path`M${CENTRE - waist - 3} ${topY + 36} C${CENTRE - waist - 10} ${topY + 90} ${CENTRE - hip - 2} 300 ${CENTRE - legs.outer + 6} ${hemY}`;
    for (const d of [side, mirror(side)]) sketch.line(d, { colour: accent, width: 13, opacity: 1 });
    for (const s of [-1, 1])
      sketch.line(
        path`M${CENTRE + s * 8} ${topY + 30} C${CENTRE + s * 18} ${topY + 60} ${CENTRE + s * 6} ${topY + 80} ${CENTRE + s * 14} ${topY + 106}`,
        { colour: lighter(colour, 0.8), width: 4, opacity: 1 },
      );
  } else {
    const thread = cut === 'denim' ? '#d9a35a' : undefined;
    waistband(sketch, legs, 28);
    loops(sketch, legs);
    const pocket = path`M${CENTRE - waist * 0.5} ${topY + 40} C${CENTRE - waist * 0.55} ${topY + 80} ${CENTRE - waist} ${topY + 96} ${CENTRE - hip + 12} ${topY + 92}`;
    for (const d of [pocket, mirror(pocket)]) sketch.seam(d).stitch(d, thread);
    sketch.stitch(
      path`M${CENTRE + 20} ${topY + 42} L${CENTRE + 20} ${topY + 110} Q${CENTRE + 16} ${topY + 134} ${CENTRE + 1} ${topY + 142}`,
      thread,
    );
    sketch.button(CENTRE, topY + 20, 7, cut === 'denim' ? '#b5894f' : darker(colour, 0.4));
    hems(sketch, legs, thread);
  }
}
