import { darker, lighter } from './colour.ts';
import { fold } from './folds.ts';
import { drawMotif } from './motifs.ts';
import { ellipse, path, symmetric } from './path.ts';
import type { Sketch } from './sketch.ts';
import { drawRib } from './trims.ts';

/** Baseball cap, seen from the front left. */
export function drawCap(sketch: Sketch): void {
  const { cut, accent, colour } = sketch.drawing;
  const brimPaint = cut === 'two-tone' ? 'accent' : 'plain';
  const crown = path`M92 364 C80 260 130 176 226 168 C330 164 392 230 396 348 Q330 392 240 396 Q150 394 92 364 Z`;
  sketch.panel(crown, { edge: 18, folds: [fold([130, 240], [112, 340], 7, -4, 0.7)] });
  sketch.seam(path`M226 168 C196 230 190 320 200 394`).seam(path`M226 168 C292 210 330 280 338 384`);
  sketch.stitch(path`M219 172 C190 232 184 320 193 392 M232 171 C298 214 336 282 345 381`);
  for (const [x, y] of [
    [160, 244],
    [266, 232],
    [346, 280],
  ] as const)
    sketch.shape(ellipse(x, y, 5), darker(colour, 0.5)).line(ellipse(x, y, 6), { width: 1.5 });
  sketch.panel(ellipse(226, 168, 13, 8), { paint: brimPaint, edge: 4 });
  const brim = path`M84 352 C64 384 40 428 56 446 C110 480 260 484 338 440 Q384 410 396 344 C330 392 170 412 84 352 Z`;
  sketch.glow(path`M92 360 C170 412 330 392 394 348 Q330 410 240 412 Q150 410 92 360 Z`, '#000', 0.3, 8);
  sketch.panel(brim, { edge: 12, paint: brimPaint, ground: true });
  for (const shift of [12, 24, 36])
    sketch.stitch(
      path`M${84 - shift * 0.5} ${366 + shift} C${160} ${408 + shift * 1.2} ${320} ${400 + shift * 0.8} ${388 - shift * 0.6} ${364 + shift}`,
    );
  if (sketch.drawing.print === 'plain')
    sketch
      .shape(ellipse(254, 296, 26, 22), accent)
      .shape(path`M236 306 L252 278 L262 292 L268 284 L276 306 Z`, colour);
  else drawMotif(sketch, 256, 292, 70);
}

/** Hat with a brim: `fedora`, `sun` (straw) or `bucket`. */
export function drawHat(sketch: Sketch): void {
  const { cut, accent, colour } = sketch.drawing;
  if (cut === 'bucket') {
    sketch.panel(path`M150 210 Q240 182 330 210 L352 340 Q240 366 128 340 Z`, {
      edge: 16,
      folds: [fold([180, 220], [164, 330], 6, 0, 0.6)],
    });
    sketch.panel(
      path`M128 332 Q240 360 352 332 C380 376 410 416 424 446 Q420 462 400 464 Q240 500 80 464 Q60 462 56 446 C70 416 100 376 128 332 Z`,
      { edge: 14, folds: [fold([140, 360], [104, 448], 6), fold([340, 360], [376, 448], 6)] },
    );
    for (const step of [0, 22, 44, 66])
      sketch.stitch(
        path`M${120 - step * 0.6} ${362 + step} Q240 ${390 + step} ${360 + step * 0.6} ${362 + step}`,
      );
    sketch.seam(path`M128 336 Q240 364 352 336`);
    return;
  }
  const wide = cut === 'sun' ? 200 : 170;
  const y = 400;
  const straw = cut === 'sun';
  sketch.panel(ellipse(240, y, wide, straw ? 74 : 50), { edge: 14 });
  if (straw)
    for (const share of [0.95, 0.88, 0.8, 0.72, 0.64])
      sketch.line(ellipse(240, y, wide * share, 74 * share), { width: 1.6, opacity: 0.4 });
  else sketch.line(ellipse(240, y, wide - 6, 45), { width: 1.6, opacity: 0.4 });
  const crown = straw
    ? path`M136 396 C130 280 176 232 240 232 C304 232 350 280 344 396 Q240 432 136 396 Z`
    : path`M142 398 C140 320 152 240 180 222 C206 214 222 232 240 234 C258 232 274 214 300 222 C328 240 340 320 338 398 Q240 430 142 398 Z`;
  sketch.panel(crown, {
    edge: 18,
    folds: straw
      ? []
      : [
          fold([240, 236], [240, 310], 10, 0, 0.9),
          fold([190, 230], [176, 290], 7, 0, 0.6),
          fold([290, 230], [304, 290], 7, 0, 0.6),
        ],
  });
  if (straw)
    for (let row = 0; row < 9; row += 1)
      sketch.line(
        path`M${140 + Math.max(0, 4 - row) * 9} ${260 + row * 14} Q240 ${288 + row * 14} ${340 - Math.max(0, 4 - row) * 9} ${260 + row * 14}`,
        { width: 1.4, opacity: 0.35 },
      );
  sketch.panel(path`M139 358 Q240 398 341 358 L343 392 Q240 432 137 392 Z`, {
    paint: 'accent',
    edge: 6,
    ground: false,
  });
  sketch.panel(path`M318 370 L346 362 L346 392 L322 402 Z`, {
    paint: `#${darker(accent === colour ? colour : accent, 0.15).slice(1)}`,
    edge: 4,
  });
}

/** Knitted hat with a folded edge; `pompom` has one. */
export function drawBeanie(sketch: Sketch): void {
  const { colour, accent, cut } = sketch.drawing;
  const trim = sketch.drawing.print === 'plain' ? colour : accent;
  if (cut === 'pompom') {
    sketch.panel(ellipse(240, 148, 54), { paint: 'accent', edge: 14, volume: 1, texture: false });
    for (let ray = 0; ray < 40; ray += 1) {
      const angle = (ray / 40) * Math.PI * 2;
      const [inner, outer] = [18 + (ray % 3) * 8, 58 + (ray % 4) * 3];
      sketch.line(
        path`M${240 + Math.cos(angle) * inner} ${148 + Math.sin(angle) * inner} L${240 + Math.cos(angle) * outer} ${148 + Math.sin(angle) * outer}`,
        { colour: ray % 2 === 0 ? lighter(accent, 0.2) : darker(accent, 0.2), width: 4, opacity: 0.8 },
      );
    }
  }
  const crown = symmetric(path`M240 186 C150 186 104 260 100 410 L240 420`);
  sketch.panel(crown, {
    edge: 18,
    folds: [fold([170, 230], [140, 390], 7, -4, 0.6), fold([310, 230], [338, 390], 7, 4, 0.6)],
  });
  for (const x of [-100, -66, -33, 0, 33, 66, 100])
    sketch.line(
      path`M${240 + x * 0.25} 192 C${240 + x * 0.9} 250 ${240 + x * 1.2} 330 ${240 + x * 1.25} 410`,
      { width: 2.4, opacity: 0.35 },
    );
  const band = path`M92 382 Q240 400 388 382 L390 460 Q240 482 90 460 Z`;
  drawRib(
    sketch,
    band,
    [
      [94, 386],
      [386, 386],
    ],
    [
      [92, 472],
      [388, 472],
    ],
    sketch.drawing.print === 'plain' ? 'plain' : 'accent',
    trim,
  );
}
