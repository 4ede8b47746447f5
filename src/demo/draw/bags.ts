import { darker, lighter, lightness } from './colour.ts';
import { fold } from './folds.ts';
import { ellipse, mirror, path, roundedBox, symmetric } from './path.ts';
import type { Sketch } from './sketch.ts';

const GOLD = '#d0a847';
const STEEL = '#c6cad0';

const metalFor = (sketch: Sketch): string => (sketch.drawing.seed % 3 === 0 ? STEEL : GOLD);

/** A strap drawn as a thick line with a lighter heart. */
function strap(sketch: Sketch, d: string, width: number, colour: string): void {
  sketch.line(d, { colour: darker(colour, 0.55), width: width + 3, opacity: 1 });
  sketch.line(d, { colour, width, opacity: 1 });
  sketch.line(d, { colour: lighter(colour, 0.3), width: width * 0.25, opacity: 0.5 });
}

/** The trims' colour: leather that goes with the bag. */
const trimTone = (sketch: Sketch): string => {
  const { print, accent, colour } = sketch.drawing;
  return print === 'plain' ? darker(colour, 0.12) : lightness(accent) > 0.85 ? '#7a4d2c' : accent;
};

/** Handbag; the cut is `top-handle`, `saddle` (long strap) or `bucket`. */
export function drawHandbag(sketch: Sketch): void {
  const { cut } = sketch.drawing;
  const metal = metalFor(sketch);
  const trim = trimTone(sketch);
  if (cut === 'bucket') {
    strap(sketch, path`M150 250 C140 120 200 70 240 70 C280 70 340 120 330 250`, 13, trim);
    sketch.panel(path`M132 236 Q240 206 348 236 Q240 262 132 236 Z`, { paint: 'lining', edge: 8 });
    const body = symmetric(
      path`M240 252 Q180 252 132 236 C126 330 112 440 106 520 Q110 546 140 550 Q190 558 240 558`,
    );
    sketch.panel(body, {
      edge: 16,
      folds: [
        fold([170, 262], [160, 340], 6),
        fold([210, 262], [214, 330], 5),
        fold([276, 262], [274, 340], 6),
        fold([316, 260], [324, 330], 5),
      ],
    });
    sketch.line(path`M134 282 Q240 312 346 282`, { colour: trim, width: 6, opacity: 1 });
    for (const x of [160, 200, 240, 280, 320])
      sketch.shape(ellipse(x, 296 - Math.abs(x - 240) * 0.09, 6), metal);
    return;
  }
  if (cut === 'saddle') {
    strap(sketch, path`M112 300 C110 120 170 44 240 44 C310 44 370 120 368 300`, 10, trim);
    sketch.panel(
      symmetric(path`M240 256 L130 256 Q100 258 98 300 C94 380 90 440 106 500 Q116 530 160 534 L240 536`),
      { edge: 16 },
    );
    const flap = symmetric(path`M240 250 L124 250 Q98 256 98 300 C98 360 110 420 150 444 Q196 462 240 462`);
    sketch.glow(flap, '#000', 0.3, 10).panel(flap, { edge: 10, ground: false });
    sketch.stitch(
      symmetric(path`M240 260 L128 260 Q108 266 108 300 C108 356 118 410 154 434 Q198 452 240 452`),
    );
    sketch.panel(roundedBox(216, 428, 48, 52, 8), {
      paint: `#${metal.slice(1)}`,
      edge: 4,
      texture: false,
      ground: false,
    });
    sketch.shape(ellipse(240, 454, 9), darker(metal, 0.45));
    for (const x of [112, 368]) sketch.line(ellipse(x, 300, 12), { colour: metal, width: 5, opacity: 1 });
    return;
  }
  strap(sketch, path`M160 270 C156 140 190 96 240 96 C290 96 324 140 320 270`, 16, trim);
  const body = symmetric(path`M240 246 L118 246 Q104 248 100 272 L74 500 Q72 534 106 536 L240 540`);
  sketch.panel(body, {
    edge: 18,
    folds: [fold([110, 300], [140, 420], 6, 4, 0.6), fold([372, 300], [342, 430], 6, -4, 0.6)],
  });
  const flap = symmetric(path`M240 240 L116 240 Q104 242 102 268 L98 340 Q150 380 240 382`);
  sketch.glow(flap, '#000', 0.25, 9).panel(flap, {
    edge: 8,
    ground: false,
    paint: sketch.drawing.print === 'plain' ? 'cloth' : `#${trim.slice(1)}`,
  });
  sketch.stitch(path`M108 334 Q154 370 240 372 Q326 370 372 334`);
  for (const x of [160, 320]) {
    sketch.panel(roundedBox(x - 13, 262, 26, 46, 6), { paint: `#${trim.slice(1)}`, edge: 4, ground: false });
    sketch.line(ellipse(x, 262, 12), { colour: metal, width: 5, opacity: 1 });
  }
  sketch.panel(roundedBox(218, 358, 44, 44, 7), {
    paint: `#${metal.slice(1)}`,
    edge: 4,
    texture: false,
    ground: false,
  });
  sketch.shape(roundedBox(230, 370, 20, 20, 3), darker(metal, 0.4));
  for (const x of [110, 370]) sketch.shape(ellipse(x, 540, 8, 5), metal);
}

/** Tote: open top, two long handles, patch base. */
export function drawTote(sketch: Sketch): void {
  const trim = trimTone(sketch);
  strap(sketch, path`M172 250 C168 120 200 66 240 66 C280 66 312 120 308 250`, 12, darker(trim, 0.3));
  sketch.panel(path`M92 230 Q240 212 388 230 L380 262 L100 262 Z`, { paint: 'lining', edge: 8 });
  sketch.panel(symmetric(path`M240 246 Q160 246 90 230 L106 536 Q108 556 132 558 L240 560`), {
    edge: 16,
    folds: [
      fold([112, 300], [150, 440], 7, 6, 0.7),
      fold([366, 290], [320, 420], 7, -6, 0.7),
      fold([200, 540], [220, 420], 6, 4, 0.5),
    ],
  });
  strap(sketch, path`M164 320 L164 240 C160 130 196 84 240 84 C284 84 320 130 316 240 L316 320`, 13, trim);
  for (const x of [152, 304]) {
    sketch.panel(roundedBox(x, 288, 24, 44, 3), { paint: `#${trim.slice(1)}`, edge: 3, ground: false });
    sketch.stitch(path`M${x + 4} 294 L${x + 20} 328 M${x + 20} 294 L${x + 4} 328`);
  }
  if (sketch.drawing.cut === 'based')
    sketch.panel(symmetric(path`M240 470 L102 470 L106 536 Q108 556 132 558 L240 560`), {
      paint: `#${trim.slice(1)}`,
      edge: 6,
      ground: false,
    });
  sketch.stitch(path`M94 242 Q164 256 240 257 Q316 256 386 242`);
}

/** Backpack; `roll` closes with straps, else with a zip. */
export function drawBackpack(sketch: Sketch): void {
  const { colour, cut } = sketch.drawing;
  const trim = trimTone(sketch);
  const metal = metalFor(sketch);
  strap(sketch, path`M118 250 C70 300 72 440 112 520`, 24, darker(colour, 0.3));
  strap(sketch, mirror(path`M118 250 C70 300 72 440 112 520`), 24, darker(colour, 0.3));
  strap(sketch, path`M210 118 C208 62 272 62 270 118`, 11, trim);
  sketch.panel(symmetric(path`M240 104 C160 104 112 150 108 240 L100 520 Q100 564 144 566 L240 568`), {
    edge: 18,
    folds: [fold([120, 260], [150, 340], 6, 4, 0.6), fold([360, 260], [330, 340], 6, -4, 0.6)],
  });
  if (cut === 'roll') {
    const flap = symmetric(path`M240 112 C170 112 128 150 122 216 L118 300 Q170 330 240 332`);
    sketch.glow(flap, '#000', 0.3, 9).panel(flap, { edge: 10, ground: false });
    for (const x of [176, 304]) {
      sketch.panel(roundedBox(x - 11, 250, 22, 170, 5), {
        paint: `#${trim.slice(1)}`,
        edge: 4,
        ground: false,
      });
      sketch.line(roundedBox(x - 16, 350, 32, 30, 4), { colour: metal, width: 5, opacity: 1 });
    }
  } else {
    const zip = path`M128 330 C124 180 170 138 240 138 C310 138 356 180 352 330`;
    sketch
      .line(zip, { colour: darker(colour, 0.6), width: 9, opacity: 1 })
      .line(zip, { colour: metal, width: 3.6, opacity: 1, dash: '2.4 2' });
    sketch.shape(roundedBox(346, 324, 12, 30, 4), metal);
  }
  const pocket = symmetric(path`M240 372 L152 372 Q136 374 136 392 L132 516 Q134 540 156 542 L240 544`);
  sketch.glow(pocket, '#000', 0.2, 7).panel(pocket, { edge: 10, ground: false });
  sketch
    .line(path`M146 398 L334 398`, { colour: darker(colour, 0.6), width: 8, opacity: 1 })
    .line(path`M146 398 L334 398`, { colour: metal, width: 3.4, opacity: 1, dash: '2.4 2' });
  sketch.panel(roundedBox(208, 196, 64, 40, 6), { paint: `#${trim.slice(1)}`, edge: 4, ground: false });
}

/** Clutch: `envelope` or `frame` (with a kiss lock), sometimes on a chain. */
export function drawClutch(sketch: Sketch): void {
  const metal = metalFor(sketch);
  if (sketch.drawing.cut === 'frame') {
    sketch.panel(symmetric(path`M240 246 L96 246 C66 300 56 400 84 446 Q110 470 240 472`), {
      edge: 18,
      folds: [
        fold([130, 262], [110, 420], 6),
        fold([186, 262], [180, 440], 6),
        fold([240, 262], [242, 450], 5, 0, 0.8),
        fold([298, 262], [304, 440], 6),
        fold([350, 262], [372, 420], 6),
      ],
    });
    sketch.panel(path`M90 232 Q240 218 390 232 L388 258 Q240 246 92 258 Z`, {
      paint: `#${metal.slice(1)}`,
      edge: 5,
      texture: false,
    });
    for (const x of [230, 250])
      sketch.shape(ellipse(x, 218, 10), metal).shape(ellipse(x - 3, 215, 4), lighter(metal, 0.6));
    return;
  }
  const chain = path`M70 262 C90 130 390 130 410 262`;
  sketch
    .line(chain, { colour: darker(metal, 0.4), width: 8, opacity: 1, dash: '11 5' })
    .line(chain, { colour: metal, width: 5, opacity: 1, dash: '11 5' });
  sketch.panel(roundedBox(54, 250, 372, 226, 14), { edge: 16 });
  const flap = symmetric(path`M240 244 L68 244 Q54 246 54 262 L58 290 Q140 360 226 410 Q234 414 240 414`);
  sketch.glow(flap, '#000', 0.3, 10).panel(flap, { edge: 9, ground: false });
  sketch.stitch(path`M66 288 Q150 356 228 402 Q240 408 252 402 Q330 356 414 288`);
  sketch.panel(ellipse(240, 396, 16), {
    paint: `#${metal.slice(1)}`,
    edge: 4,
    texture: false,
    ground: false,
  });
}

/** Wallet: `bifold` or `long` (with a zip round three sides). */
export function drawWallet(sketch: Sketch): void {
  const { colour, cut } = sketch.drawing;
  if (cut === 'long') {
    const metal = metalFor(sketch);
    sketch.panel(roundedBox(62, 232, 356, 186, 20), { edge: 14 });
    sketch.line(path`M80 240 L400 240 Q412 240 412 254 L412 396 Q412 410 398 410 L84 410`, {
      colour: darker(colour, 0.6),
      width: 8,
      opacity: 1,
    });
    sketch.line(path`M80 240 L400 240 Q412 240 412 254 L412 396 Q412 410 398 410 L84 410`, {
      colour: metal,
      width: 3.4,
      opacity: 1,
      dash: '2.4 2',
    });
    sketch.shape(roundedBox(60, 236, 30, 11, 4), metal);
    sketch.stitch(roundedBox(76, 252, 322, 146, 10));
    sketch.shape(roundedBox(206, 366, 68, 8, 4), metal, 0.9);
    return;
  }
  sketch.within('rotate(-4 240 330)', () => {
    sketch.panel(path`M104 226 L392 216 Q402 218 402 230 L398 420 L104 420 Z`, { paint: 'lining', edge: 8 });
    sketch.panel(path`M108 214 L384 212 Q396 214 396 226 L394 240 L106 236 Z`, {
      paint: '#e8dcc0',
      edge: 5,
      texture: false,
    });
    sketch.panel(
      path`M96 238 Q94 226 108 226 L386 232 Q398 234 398 246 L402 426 Q402 440 388 440 L108 440 Q94 440 94 426 Z`,
      { edge: 16, folds: [fold([120, 300], [200, 330], 6, 4, 0.4)] },
    );
    sketch.stitch(
      path`M106 246 Q106 238 114 238 L380 244 Q388 244 388 252 L391 422 Q391 429 384 429 L112 429 Q105 429 105 422 Z`,
    );
    sketch.panel(roundedBox(326, 386, 50, 28, 4), { paint: 'plain', edge: 3, ground: false });
  });
}
