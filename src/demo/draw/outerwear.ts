import {
  type Body,
  bodyOutline,
  drawSleeves,
  mirrored,
  type SleeveShape,
  sleeveShape,
  TRUNK,
  trunkFolds,
} from './body.ts';
import { darker, lighter } from './colour.ts';
import { fold } from './folds.ts';
import { CENTRE, mirror, path, roundedBox } from './path.ts';
import { buttonTone } from './shirts.ts';
import type { Sketch } from './sketch.ts';
import { easedBody } from './tops.ts';
import {
  drawBackNeck,
  drawButtons,
  drawCollar,
  drawNeckBand,
  drawRib,
  drawRibCuffs,
  drawRibHem,
  drawZip,
  pocketPath,
} from './trims.ts';

const OUTER: Body = {
  ...TRUNK,
  shoulder: 126,
  bust: 118,
  armY: 250,
  waist: 112,
  hem: 114,
  hemY: 520,
  neckHalf: 48,
};

function start(sketch: Sketch, body: Body, neck: 'round' | 'v', loose = 12): SleeveShape | undefined {
  const shape = sleeveShape(body, sketch.drawing.sleeve, 1, loose);
  drawBackNeck(sketch, body);
  if (shape !== undefined) drawSleeves(sketch, shape);
  sketch.panel(bodyOutline(body, neck), { folds: trunkFolds(sketch, body) });
  return shape;
}

/** A cuff line across both sleeves. */
function cuffSeams(sketch: Sketch, shape: SleeveShape | undefined, up: number): void {
  if (shape === undefined) return;
  const turn = (shape.angle * Math.PI) / 180;
  const shift = (point: readonly [number, number]): readonly [number, number] => [
    point[0] + Math.sin(turn) * up,
    point[1] - Math.cos(turn) * up,
  ];
  const [a, b] = [shift(shape.outer), shift(shape.inner)];
  const d = path`M${a[0]} ${a[1]} L${b[0]} ${b[1]}`;
  sketch.seam(d).seam(mirror(d));
}

/** Cardigan: open knit front with a V, buttons, ribbed edges, two pockets. */
export function drawCardigan(sketch: Sketch): void {
  const { colour, cut, accent } = sketch.drawing;
  const body = {
    ...easedBody(sketch, { ...OUTER, shoulder: 118, bust: 110, waist: 106, hem: 110, hemY: 520 }),
    neckY: 246,
  };
  const shape = start(sketch, body, 'v', 8);
  const trim = cut === 'tipped' ? accent : colour;
  const paint = cut === 'tipped' ? 'accent' : 'plain';
  if (shape !== undefined) drawRibCuffs(sketch, shape, 32, paint, trim);
  drawRibHem(sketch, body, 34, paint, trim);
  for (const side of [-1, 1] as const) {
    const d = pocketPath(CENTRE - 84, 400, 54, 64);
    sketch.panel(side < 0 ? d : mirror(d), { ground: false, edge: 5, volume: 0.3 });
  }
  const band = path`M${CENTRE - 11} ${body.neckY} L${CENTRE + 11} ${body.neckY} L${CENTRE + 11} ${body.hemY + 8} L${CENTRE - 11} ${body.hemY + 8} Z`;
  drawRib(
    sketch,
    band,
    [
      [CENTRE - 11, body.neckY],
      [CENTRE - 11, body.hemY],
    ],
    [
      [CENTRE + 11, body.neckY],
      [CENTRE + 11, body.hemY],
    ],
    paint,
    trim,
  );
  drawNeckBand(sketch, body, 'v', trim, 20);
  drawButtons(sketch, CENTRE, body.neckY + 24, body.hemY - 18, 5, buttonTone(colour), 6.5);
}

const JACKETS: Readonly<Record<string, (sketch: Sketch) => void>> = {
  denim: drawDenimJacket,
  bomber: drawBomber,
  biker: drawBiker,
  puffer: drawPuffer,
};

/** Jacket; the cut is `denim`, `bomber`, `biker` or `puffer`. */
export function drawJacket(sketch: Sketch): void {
  const draw = JACKETS[sketch.drawing.cut] ?? drawDenimJacket;
  draw(sketch);
}

function drawDenimJacket(sketch: Sketch): void {
  const thread = '#d9a35a';
  const body = { ...easedBody(sketch, { ...OUTER, hemY: 476, hem: 108, waist: 110 }), neckY: 140 };
  const shape = start(sketch, body, 'round', 10);
  cuffSeams(sketch, shape, 28);
  sketch.panel(
    path`M${CENTRE - body.hem - 1} ${body.hemY - 34} L${CENTRE + body.hem + 1} ${body.hemY - 34} L${CENTRE + body.hem} ${body.hemY + 2} Q${CENTRE} ${body.hemY + 12} ${CENTRE - body.hem} ${body.hemY + 2} Z`,
    { edge: 5, volume: 0.4 },
  );
  sketch.panel(
    path`M${CENTRE - 14} 140 L${CENTRE + 14} 140 L${CENTRE + 14} ${body.hemY + 8} L${CENTRE - 14} ${body.hemY + 8} Z`,
    { ground: false, edge: 5 },
  );
  sketch.stitch(
    path`M${CENTRE - 9} 150 L${CENTRE - 9} ${body.hemY + 4} M${CENTRE + 9} 150 L${CENTRE + 9} ${body.hemY + 4}`,
    thread,
  );
  const yoke = path`M${CENTRE - 104} 206 L${CENTRE - 14} 216`;
  const dart = path`M${CENTRE - 76} 258 L${CENTRE - 62} ${body.hemY - 36} M${CENTRE - 40} 258 L${CENTRE - 46} ${body.hemY - 36}`;
  const flap = path`M${CENTRE - 86} 212 L${CENTRE - 30} 216 L${CENTRE - 30} 240 L${CENTRE - 58} 256 L${CENTRE - 86} 238 Z`;
  for (const turn of [(d: string): string => d, mirror]) {
    sketch.seam(turn(yoke)).seam(turn(dart)).stitch(turn(dart), thread).stitch(turn(yoke), thread);
    sketch.panel(turn(flap), { ground: false, edge: 4 }).stitch(turn(flap), thread, 1.1);
  }
  sketch.button(CENTRE - 58, 244, 4, '#b08145').button(CENTRE + 58, 244, 4, '#b08145');
  drawButtons(sketch, CENTRE, 176, body.hemY - 14, 5, '#b08145', 5.2);
  drawCollar(sketch, body, { tip: 40, spread: 56 });
}

function drawBomber(sketch: Sketch): void {
  const { accent, colour } = sketch.drawing;
  const body = { ...easedBody(sketch, { ...OUTER, hemY: 490, hem: 106, bust: 122, waist: 122 }), neckY: 138 };
  const shape = start(sketch, body, 'round', 18);
  if (shape !== undefined) drawRibCuffs(sketch, shape, 34, 'accent', accent);
  drawRibHem(sketch, body, 40, 'accent', accent);
  const slit = path`M${CENTRE - 82} 372 L${CENTRE - 58} 424`;
  for (const d of [slit, mirror(slit)])
    sketch
      .line(d, { colour: darker(colour, 0.6), width: 8, opacity: 1 })
      .line(d, { colour: '#c8cace', width: 2, opacity: 1 });
  drawZip(sketch, 140, body.hemY + 8);
  drawNeckBand(sketch, body, 'round', accent, 20);
}

function drawBiker(sketch: Sketch): void {
  const { colour } = sketch.drawing;
  const body = {
    ...easedBody(sketch, { ...OUTER, hemY: 474, hem: 104, waist: 100, shoulder: 120, bust: 112 }),
    neckY: 150,
  };
  const shape = start(sketch, body, 'round', 8);
  cuffSeams(sketch, shape, 60);
  const metal = '#cfd2d6';
  const zip = path`M${CENTRE + 46} 176 L${CENTRE - 18} ${body.hemY + 4}`;
  sketch
    .line(zip, { colour: darker(colour, 0.6), width: 10, opacity: 1 })
    .line(zip, { colour: metal, width: 4.5, opacity: 1, dash: '2.4 2.2' });
  const pockets = [
    path`M${CENTRE - 84} 300 L${CENTRE - 44} 276`,
    path`M${CENTRE - 80} 400 L${CENTRE - 38} 384`,
    path`M${CENTRE + 80} 400 L${CENTRE + 38} 384`,
  ];
  for (const d of pockets)
    sketch
      .line(d, { colour: darker(colour, 0.6), width: 8, opacity: 1 })
      .line(d, { colour: metal, width: 3, opacity: 1, dash: '2 1.6' });
  const lapel = path`M${CENTRE - 40} 116 L${CENTRE - 76} 152 L${CENTRE - 66} 176 L${CENTRE - 84} 194 L${CENTRE - 22} 262 Q${CENTRE - 8} 190 ${CENTRE - 6} 160 Z`;
  const right = path`M${CENTRE + 40} 116 L${CENTRE + 76} 152 L${CENTRE + 66} 176 L${CENTRE + 86} 196 L${CENTRE + 36} 252 Q${CENTRE + 10} 196 ${CENTRE + 2} 158 Z`;
  sketch.shape(
    path`M${CENTRE - 40} 108 Q${CENTRE} 94 ${CENTRE + 40} 108 L${CENTRE} 176 Z`,
    darker(colour, 0.45),
  );
  for (const d of [lapel, right]) sketch.glow(d, '#000', 0.35).panel(d, { edge: 7 });
  sketch
    .stitch(path`M${CENTRE - 62} 152 L${CENTRE - 54} 174 L${CENTRE - 70} 194 L${CENTRE - 26} 244`)
    .stitch(path`M${CENTRE + 62} 152 L${CENTRE + 54} 174 L${CENTRE + 72} 196 L${CENTRE + 36} 238`);
  for (const x of [-72, 72])
    sketch.shape(
      path`M${CENTRE + x - 3} 184 L${CENTRE + x + 3} 184 L${CENTRE + x + 3} 190 L${CENTRE + x - 3} 190 Z`,
      metal,
    );
  const belt = path`M${CENTRE - body.hem - 1} ${body.hemY - 30} L${CENTRE + body.hem + 1} ${body.hemY - 30} L${CENTRE + body.hem} ${body.hemY + 4} Q${CENTRE} ${body.hemY + 14} ${CENTRE - body.hem} ${body.hemY + 4} Z`;
  sketch.panel(belt, { edge: 5 });
  sketch.line(roundedBox(CENTRE + 14, body.hemY - 28, 34, 34, 4), { colour: metal, width: 4, opacity: 1 });
}

function drawPuffer(sketch: Sketch): void {
  const { colour } = sketch.drawing;
  const body = {
    ...easedBody(sketch, { ...OUTER, bust: 126, waist: 126, hem: 122, shoulder: 128, hemY: 510 }),
    neckY: 134,
  };
  const shape = sleeveShape(body, 'long', 0.98, 24);
  if (shape !== undefined) {
    drawSleeves(sketch, shape);
    for (let step = 1; step < 7; step += 1) {
      const share = step / 7;
      const x = shape.shoulder[0] + (shape.outer[0] - shape.shoulder[0]) * share - 14;
      const y = shape.shoulder[1] + (shape.outer[1] - shape.shoulder[1]) * share;
      const d = path`M${x} ${y} Q${x + 34} ${y + 24} ${x + 74} ${y + 16}`;
      sketch.clipped(shape.outline, () => sketch.line(d, { width: 2.4, opacity: 0.7 }));
      sketch.clipped(mirror(shape.outline), () => sketch.line(mirror(d), { width: 2.4, opacity: 0.7 }));
    }
  }
  const outline = bodyOutline(body, 'round');
  const rows = [206, 258, 310, 362, 414, 466];
  const puffs = rows.flatMap((y) => {
    const half = [
      fold([CENTRE - 116, y - 8], [CENTRE - 8, y - 4], 8, -2, 1),
      fold([CENTRE - 70, y + 6], [CENTRE - 62, y + 26], 4, 0, 0.7),
      fold([CENTRE - 34, y + 4], [CENTRE - 40, y + 22], 4, 0, 0.6),
    ];
    return [...half, ...mirrored(half)];
  });
  sketch.panel(outline, { folds: puffs, edge: 14 });
  sketch.clipped(outline, () => {
    for (const y of rows) {
      sketch.line(path`M100 ${y - 4} Q${CENTRE} ${y + 10} 380 ${y - 4}`, { width: 2.6, opacity: 0.75 });
      sketch.line(path`M100 ${y} Q${CENTRE} ${y + 14} 380 ${y}`, {
        colour: '#ffffff',
        width: 2,
        opacity: 0.25,
      });
    }
  });
  drawZip(sketch, 108, body.hemY + 8);
  const collar = path`M${CENTRE - 56} 140 C${CENTRE - 58} 110 ${CENTRE - 56} 92 ${CENTRE - 50} 76 Q${CENTRE} 62 ${CENTRE + 50} 76 C${CENTRE + 56} 92 ${CENTRE + 58} 110 ${CENTRE + 56} 140 Q${CENTRE} 166 ${CENTRE - 56} 140 Z`;
  sketch.panel(collar, { edge: 12, folds: [fold([190, 112], [290, 112], 7, 4, 0.9)] });
  sketch.line(path`M${CENTRE - 55} 108 Q${CENTRE} 126 ${CENTRE + 55} 108`, { width: 2.2, opacity: 0.6 });
  sketch.line(path`M${CENTRE} 70 L${CENTRE} 150`, {
    colour: lighter(colour, 0.5),
    width: 3,
    opacity: 0.9,
    dash: '2.4 2.2',
  });
}

/** Lapels over a V, and the shirtless lining that shows in it. */
function drawLapels(sketch: Sketch, closeY: number, width: number): void {
  const { colour } = sketch.drawing;
  const lapel = path`M${CENTRE - 44} 104 C${CENTRE - 62} 116 ${CENTRE - 72} 132 ${CENTRE - 74} 150 L${CENTRE - width + 18} 160 L${CENTRE - width} 182 Q${CENTRE - 50} ${closeY - 60} ${CENTRE - 4} ${closeY} Q${CENTRE - 34} 170 ${CENTRE - 44} 104 Z`;
  sketch.shape(
    path`M${CENTRE - 44} 108 Q${CENTRE} 92 ${CENTRE + 44} 108 L${CENTRE} ${closeY - 4} Z`,
    darker(colour, 0.5),
  );
  sketch.shape(
    path`M${CENTRE - 42} 104 Q${CENTRE} 90 ${CENTRE + 42} 104 L${CENTRE + 34} 122 Q${CENTRE} 110 ${CENTRE - 34} 122 Z`,
    darker(colour, 0.15),
  );
  for (const d of [mirror(lapel), lapel])
    sketch.glow(d, '#000', 0.3).panel(d, { edge: 7, grain: d === lapel ? 14 : -14 });
  const notch = path`M${CENTRE - 74} 150 L${CENTRE - 52} 158`;
  sketch.seam(notch).seam(mirror(notch));
}

/** Blazer: lapels, one or two buttons, welt pocket and flaps; `double` is double-breasted. */
export function drawBlazer(sketch: Sketch): void {
  const { cut, colour } = sketch.drawing;
  const body = {
    ...easedBody(sketch, { ...OUTER, waist: 98, waistY: 370, hem: 114, hemY: 528, hemDip: 6 }),
    neckY: 320,
  };
  const shape = start(sketch, body, 'v', 8);
  const double = cut === 'double';
  const closeY = 330;
  const front = path`M${CENTRE} ${closeY} Q${CENTRE + 3} ${body.hemY - 40} ${CENTRE - 26} ${body.hemY + 6}`;
  sketch.seam(double ? path`M${CENTRE - 2} ${closeY} L${CENTRE - 4} ${body.hemY + 6}` : front);
  if (!double)
    sketch.shape(
      path`M${CENTRE + 1} ${body.hemY - 66} Q${CENTRE - 6} ${body.hemY - 20} ${CENTRE - 26} ${body.hemY + 8} L${CENTRE + 26} ${body.hemY + 8} Q${CENTRE + 8} ${body.hemY - 20} ${CENTRE + 1} ${body.hemY - 66} Z`,
      '#ffffff',
      0.92,
    );
  drawLapels(sketch, closeY, 92);
  const flap = path`M${CENTRE - 90} 424 L${CENTRE - 36} 428 L${CENTRE - 36} 446 L${CENTRE - 90} 442 Z`;
  sketch.panel(flap, { ground: false, edge: 4 }).panel(mirror(flap), { ground: false, edge: 4 });
  sketch.panel(path`M${CENTRE + 50} 238 L${CENTRE + 88} 230 L${CENTRE + 88} 242 L${CENTRE + 50} 250 Z`, {
    ground: false,
    edge: 3,
  });
  const tone = darker(colour, 0.4);
  if (double)
    for (const y of [340, 392]) sketch.button(CENTRE - 30, y, 6, tone).button(CENTRE + 30, y, 6, tone);
  else drawButtons(sketch, CENTRE - 2, 340, 390, 2, tone, 6);
  cuffSeams(sketch, shape, 2);
}

/** Coat: a long blazer; `trench` has a belt, `duffle` a hood and toggles. */
export function drawCoat(sketch: Sketch): void {
  const { cut, colour } = sketch.drawing;
  const belted = cut === 'trench';
  const long: Body = {
    ...OUTER,
    topY: 62,
    shoulderY: 86,
    armY: 186,
    shoulder: 100,
    bust: 94,
    waist: belted ? 76 : 88,
    waistY: 320,
    hem: 122,
    hemY: 596,
    hemDip: 8,
    neckHalf: 42,
    neckY: 98,
  };
  const body = easedBody(sketch, { ...long });
  const shape = sleeveShape(body, 'long', 0.86, 12);
  drawBackNeck(sketch, body);
  if (shape !== undefined) drawSleeves(sketch, shape);
  const skirt = [-60, -28, 34, 66].map((x) =>
    fold([CENTRE + x * 0.8, body.waistY + 10], [CENTRE + x * 1.35, body.hemY - 10], 8, x * 0.04, 0.8),
  );
  sketch.panel(bodyOutline(body, 'round'), { folds: [...trunkFolds(sketch, body), ...skirt] });
  sketch.seam(path`M${CENTRE + 8} 200 Q${CENTRE + 10} 400 ${CENTRE + 8} ${body.hemY + 6}`);
  sketch.within(`translate(${CENTRE * 0.1} -28) scale(.9 .92)`, () => drawLapels(sketch, 286, 88));
  const tone = belted ? '#5a3d28' : darker(colour, 0.42);
  const columns = belted ? [-26, 34] : [-20, 30];
  for (const x of columns)
    for (const y of [246, 300, ...(belted ? [380] : [356])]) sketch.button(CENTRE + x, y, 6.5, tone);
  const flap = path`M${CENTRE - 92} 384 L${CENTRE - 44} 396 L${CENTRE - 46} 414 L${CENTRE - 94} 402 Z`;
  sketch.panel(flap, { ground: false, edge: 4 }).panel(mirror(flap), { ground: false, edge: 4 });
  if (belted) drawBeltTie(sketch, body.waist + 2, body.waistY);
  cuffSeams(sketch, shape, 26);
}

/** A cloth belt round the waist, with a buckle. */
function drawBeltTie(sketch: Sketch, half: number, y: number): void {
  sketch.panel(
    path`M${CENTRE - half} ${y - 12} Q${CENTRE} ${y} ${CENTRE + half} ${y - 12} L${CENTRE + half} ${y + 14} Q${CENTRE} ${y + 26} ${CENTRE - half} ${y + 14} Z`,
    { edge: 6 },
  );
  sketch.panel(
    path`M${CENTRE + 20} ${y - 4} L${CENTRE + 44} ${y - 6} Q${CENTRE + 60} ${y + 50} ${CENTRE + 54} ${y + 106} L${CENTRE + 30} ${y + 104} Q${CENTRE + 34} ${y + 50} ${CENTRE + 20} ${y - 4} Z`,
    { edge: 6 },
  );
  sketch.line(roundedBox(CENTRE + 2, y - 10, 36, 36, 5), { colour: '#6a4a2f', width: 5, opacity: 1 });
}
