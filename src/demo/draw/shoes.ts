import { darker, lighter, lightness } from './colour.ts';
import { fold } from './folds.ts';
import { ellipse, path, roundedBox } from './path.ts';
import type { Paint, Sketch } from './sketch.ts';

const RUBBER = '#f4f2ec';

/** Laces: short bands across the eyestay, with eyelets at their ends. */
function drawLaces(
  sketch: Sketch,
  from: readonly [number, number],
  to: readonly [number, number],
  count: number,
  colour: string,
  reach = 26,
): void {
  for (let index = 0; index < count; index += 1) {
    const share = index / Math.max(1, count - 1);
    const x = from[0] + (to[0] - from[0]) * share;
    const y = from[1] + (to[1] - from[1]) * share;
    const d = path`M${x - reach * 0.75} ${y + reach * 0.62} Q${x - 2} ${y + 2} ${x + reach * 0.5} ${y - reach * 0.42}`;
    sketch
      .line(d, { colour: darker(colour, 0.5), width: 9, opacity: 0.8 })
      .line(d, { colour, width: 6.5, opacity: 1 });
    sketch.shape(ellipse(x - reach * 0.75, y + reach * 0.62, 3.4), darker(colour, 0.55));
  }
}

/** Sneakers; the cut is `runner`, `canvas`, `court` or `high-top`. */
export function drawSneakers(sketch: Sketch): void {
  const { cut, accent, colour } = sketch.drawing;
  const high = cut === 'high-top';
  const runner = cut === 'runner';
  const collarY = high ? 176 : 262;
  const tongueY = high ? 148 : 222;
  const tongueX = high ? 186 : 206;
  const trim: Paint = cut === 'canvas' || high ? RUBBER : 'accent';
  const laces = lightness(colour) > 0.75 ? darker(colour, 0.12) : '#f7f6f1';
  // Tongue first: it stands up behind the laces.
  sketch.panel(
    path`M${tongueX - 22} ${tongueY + 44} C${tongueX - 18} ${tongueY + 8} ${tongueX - 8} ${tongueY - 10} ${tongueX + 12} ${tongueY - 12} Q${tongueX + 34} ${tongueY - 6} ${tongueX + 38} ${tongueY + 18} L${tongueX + 60} ${tongueY + 60} L${tongueX} ${tongueY + 80} Z`,
    { paint: 'plain', edge: 8 },
  );
  const upper = path`M84 392 C74 352 82 310 84 ${collarY + 6} Q94 ${collarY - 8} 108 ${collarY - 2} C126 ${collarY + 18} 150 ${collarY + 22} ${tongueX - 22} ${collarY + 2} L${tongueX + 10} ${tongueY + 12} Q${tongueX + 22} ${tongueY + 8} ${tongueX + 30} ${tongueY + 18} C${high ? 232 : 244} ${high ? 220 : 258} ${high ? 250 : 262} ${high ? 256 : 276} 292 296 C326 314 372 322 400 348 Q418 364 416 394 Z`;
  sketch.panel(upper, {
    edge: 12,
    folds: [fold([300, 306], [262, 348], 5, -6, 0.8), fold([320, 314], [292, 356], 4, -5, 0.7)],
  });
  sketch.glow(
    path`M92 ${collarY + 4} Q130 ${collarY + 34} ${tongueX - 20} ${collarY + 6} Q130 ${collarY + 20} 92 ${collarY + 4} Z`,
    '#000',
    0.3,
    5,
  );
  // Heel counter, toe cap, eyestay.
  sketch.panel(path`M84 392 C78 360 84 330 86 304 Q108 310 120 330 Q130 356 128 394 Z`, {
    paint: trim === RUBBER ? 'plain' : trim,
    edge: 6,
    ground: false,
  });
  sketch.panel(path`M344 322 C370 328 388 338 400 348 Q418 364 416 394 L336 394 Q326 356 344 322 Z`, {
    paint: cut === 'canvas' || high ? RUBBER : runner ? 'accent' : 'plain',
    edge: 6,
    ground: false,
  });
  sketch.panel(
    path`M${tongueX - 12} ${tongueY + 34} L${tongueX + 8} ${tongueY + 16} C${tongueX + 30} ${tongueY + 60} 262 290 300 302 L286 328 C250 316 ${tongueX + 10} ${high ? 290 : 300} ${tongueX - 12} ${tongueY + 34} Z`,
    { paint: 'plain', edge: 5, ground: false },
  );
  drawLaces(sketch, [tongueX + 22, tongueY + 34], [290, 302], high ? 7 : 5, laces);
  if (runner) {
    // Zigzag overlay, and a mesh of small holes above it.
    sketch.panel(
      path`M128 394 L160 338 L182 372 L212 326 L236 362 L268 334 L282 350 L238 394 L212 366 L186 394 Z`,
      { paint: 'accent', edge: 3, ground: false },
    );
    for (let hole = 0; hole < 12; hole += 1) {
      const [x, y] = [132 + (hole % 6) * 13, 300 + Math.floor(hole / 6) * 13];
      sketch.shape(ellipse(x, y, 2.2), sketch.ink, 0.55);
    }
  } else if (cut === 'court') {
    // A plain shoe: perforated side, band in the second colour round the collar.
    sketch.panel(path`M84 304 Q108 310 120 330 L152 332 L196 300 L186 284 C150 290 118 290 88 276 Z`, {
      paint: 'accent',
      edge: 4,
      ground: false,
    });
    for (let hole = 0; hole < 10; hole += 1) {
      const [x, y] = [214 + (hole % 5) * 14, 350 + Math.floor(hole / 5) * 14 - (hole % 5) * 2];
      sketch.shape(ellipse(x, y, 2.6), sketch.ink, 0.6);
    }
  } else if (high) {
    sketch
      .panel(ellipse(146, 258, 24), { paint: RUBBER, edge: 4, ground: false })
      .shape(ellipse(146, 258, 13), accent);
  }
  sketch.stitch(path`M136 388 C134 350 128 326 118 312 M338 388 Q330 360 346 328`, undefined, 1.3);
  const tall = runner ? 46 : 32;
  const sole = runner
    ? path`M70 386 Q60 410 72 ${386 + tall} Q80 ${394 + tall} 104 ${392 + tall} L376 ${390 + tall} C410 ${390 + tall} 434 410 428 384 Q424 376 410 380 C340 392 200 396 110 380 Q80 372 70 386 Z`
    : path`M78 384 L78 ${384 + tall} Q80 ${392 + tall} 92 ${392 + tall} L404 ${392 + tall} Q422 ${388 + tall} 422 ${366 + tall} L420 382 Q250 392 78 384 Z`;
  sketch.panel(sole, { paint: RUBBER, edge: 7, texture: false });
  sketch.line(runner ? path`M72 414 C160 424 320 424 424 404` : path`M79 ${376 + tall} L421 ${376 + tall}`, {
    colour: runner ? accent : cut === 'canvas' || high ? colour : '#cfcac0',
    width: 4,
    opacity: 0.95,
  });
}

/** Boots; the cut is `chelsea`, `lace-up`, `knee` or `rain`. */
export function drawBoots(sketch: Sketch): void {
  const { cut, colour, accent } = sketch.drawing;
  const top = cut === 'knee' ? 56 : cut === 'rain' ? 120 : 176;
  const heel = cut === 'knee' ? 44 : 30;
  const wide = cut === 'rain' ? 10 : 0;
  const base = 506;
  const shaft = path`M${112 - wide} ${base} C${106 - wide} 440 ${122 - wide} 400 ${116 - wide} 340 C${112 - wide} 280 ${106 - wide} ${top + 80} ${110 - wide} ${top} Q170 ${top - 10} ${236 + wide} ${top} C${240 + wide} ${top + 90} ${230 + wide} 300 ${236 + wide} 356 C242 402 290 416 336 430 C384 444 408 462 408 ${base} Z`;
  const creases = [
    fold([232, 372], [160, 404], 6, 5),
    fold([244, 396], [184, 430], 5, 4, 0.9),
    fold([120, 350], [180, 340], 5, -4, 0.8),
    ...(cut === 'knee'
      ? [fold([112, 240], [190, 262], 5, 4, 0.6), fold([232, 200], [170, 226], 5, -4, 0.6)]
      : []),
  ];
  sketch.panel(
    path`M${110 - wide} ${top} Q170 ${top - 22} ${236 + wide} ${top} Q170 ${top + 14} ${110 - wide} ${top} Z`,
    { paint: 'lining', edge: 6 },
  );
  sketch.panel(shaft, { edge: 14, folds: creases });
  if (cut === 'chelsea') {
    const elastic = path`M150 ${top + 4} L204 ${top + 4} C204 260 196 330 182 376 C166 330 152 260 150 ${top + 4} Z`;
    sketch.panel(elastic, { paint: `#${darker(colour, 0.55).slice(1)}`, edge: 4, ground: false });
    for (let x = 156; x < 204; x += 6)
      sketch.line(path`M${x} ${top + 6} L${172 + (x - 172) * 0.35} 366`, {
        width: 1.2,
        opacity: 0.6,
        colour: lighter(colour, 0.12),
      });
    sketch.line(path`M108 ${top - 2} Q100 ${top - 36} 116 ${top - 34} Q128 ${top - 32} 126 ${top + 2}`, {
      colour: darker(colour, 0.3),
      width: 7,
      opacity: 1,
    });
  } else if (cut === 'lace-up') {
    sketch.panel(
      path`M216 ${top + 2} L242 ${top + 6} C240 300 238 350 262 388 L300 414 L282 436 C236 412 206 380 208 320 Z`,
      { edge: 6, ground: false },
    );
    for (let row = 0; row < 8; row += 1) {
      const y = top + 26 + row * 26;
      const x = row > 5 ? 224 + (row - 5) * 20 : 224;
      const lace = accent === colour ? '#e8dcb8' : lightness(colour) < 0.4 ? '#e8d9ae' : darker(colour, 0.5);
      sketch
        .line(path`M${x - 10} ${y + 8} L${x + 22} ${y - 4}`, {
          colour: darker(lace, 0.5),
          width: 7,
          opacity: 0.9,
        })
        .line(path`M${x - 10} ${y + 8} L${x + 22} ${y - 4}`, { colour: lace, width: 5, opacity: 1 });
      sketch.shape(ellipse(x - 12, y + 9, 4), '#b8a878');
    }
    sketch.stitch(path`M116 330 C150 350 180 380 186 ${base - 4}`, '#d9b15a');
  } else if (cut === 'knee') {
    sketch.line(path`M198 ${top + 10} C200 200 192 320 186 400`, {
      colour: '#c9cbd0',
      width: 3.4,
      opacity: 0.9,
      dash: '2.4 2',
    });
    sketch.seam(path`M114 420 C160 430 180 460 184 ${base}`);
  } else {
    sketch.line(path`M${110 - wide} ${top + 24} Q170 ${top + 34} ${236 + wide} ${top + 24}`, {
      width: 4,
      opacity: 0.5,
    });
    sketch.glow(
      path`M150 ${top + 50} C146 260 152 330 160 390 C166 330 160 240 164 ${top + 50} Z`,
      '#ffffff',
      0.5,
      5,
    );
  }
  const rubber = cut === 'rain' ? darker(colour, 0.35) : lightness(colour) < 0.25 ? '#2c2927' : '#3a2b20';
  const sole = path`M104 ${base - 4} L408 ${base - 4} Q418 ${base + 2} 414 ${base + 14} L238 ${base + 16} L196 ${base + 14} L194 ${base + heel} L112 ${base + heel} Q102 ${base + 18} 104 ${base - 4} Z`;
  sketch.panel(sole, { paint: `#${rubber.slice(1)}`, edge: 5, texture: false });
  if (cut === 'lace-up') sketch.stitch(path`M108 ${base} L410 ${base}`, '#d9b15a', 2);
}

/** High heels; the cut is `stiletto`, `block` or `strappy`. */
export function drawHeels(sketch: Sketch): void {
  const { cut, colour } = sketch.drawing;
  const solePaint: Paint = `#${darker(colour, 0.5).slice(1)}`;
  if (cut === 'block' || cut === 'strappy') {
    sketch.panel(path`M82 264 C84 320 92 400 92 478 L142 478 C140 420 148 372 172 326 Z`, {
      edge: 8,
      paint: 'plain',
    });
  } else {
    sketch.panel(path`M78 250 C86 320 100 400 104 480 L118 480 C120 410 132 352 168 316 Z`, {
      edge: 6,
      paint: 'plain',
    });
  }
  sketch.panel(
    path`M84 282 C140 330 220 372 270 430 C300 462 360 478 420 470 Q430 462 420 456 L300 430 C230 372 150 300 90 266 Z`,
    { paint: solePaint, edge: 5, texture: false },
  );
  if (cut === 'strappy') {
    sketch.panel(
      path`M86 272 C76 250 76 226 84 206 Q96 200 104 208 C106 240 126 276 150 298 Q118 306 86 272 Z`,
      { edge: 7 },
    );
    const straps = [
      path`M84 214 C96 176 150 160 186 184 L182 198 C150 178 110 188 98 224 Z`,
      path`M302 436 C300 396 322 372 352 384 C376 394 390 424 402 458 L378 466 C366 430 350 410 340 410 C328 410 326 424 328 450 Z`,
      path`M250 396 C252 358 282 340 306 352 C318 360 322 380 322 412 L302 430 C304 392 296 372 286 374 C276 378 276 392 280 416 Z`,
    ];
    for (const d of straps) sketch.panel(d, { edge: 5 });
    sketch.line(roundedBox(166, 174, 20, 22, 4), { colour: '#c9a24a', width: 4, opacity: 1 });
    return;
  }
  const upper = path`M82 276 C70 248 72 222 84 198 Q98 190 108 202 C124 250 190 316 262 342 C284 350 300 352 312 350 C350 366 396 416 426 452 Q430 466 414 468 C360 474 306 458 278 428 C226 366 150 330 82 276 Z`;
  sketch.panel(path`M96 204 C120 262 200 326 300 352 L270 372 C190 340 110 270 92 216 Z`, {
    paint: 'lining',
    edge: 6,
  });
  sketch.panel(upper, { edge: 12, folds: [fold([330, 388], [290, 414], 5, 4, 0.6)] });
  sketch.glow(path`M340 384 C364 396 388 420 402 444 C380 426 356 408 336 398 Z`, '#ffffff', 0.4, 5);
  sketch.stitch(path`M110 212 C130 256 196 318 264 348`, undefined, 1.2);
}

/** Ballerinas: low, soft, with a bow. */
export function drawFlats(sketch: Sketch): void {
  const { colour, cut } = sketch.drawing;
  sketch.panel(path`M92 348 C140 330 240 340 306 352 L286 386 L96 384 Z`, { paint: 'lining', edge: 10 });
  const upper = path`M76 412 C66 376 72 346 82 330 Q92 322 102 332 C118 372 180 384 232 374 C264 368 282 348 312 344 C356 342 404 372 420 402 Q424 416 412 420 L84 424 Z`;
  sketch.panel(upper, {
    edge: 12,
    folds: [fold([320, 352], [300, 392], 5, -5, 0.7), fold([110, 380], [170, 404], 5, 4, 0.6)],
  });
  sketch.line(path`M84 332 Q92 324 101 334 C118 374 180 386 232 376 C264 370 282 350 312 346`, {
    colour: lighter(colour, 0.18),
    width: 4,
    opacity: 0.9,
  });
  if (cut === 'pointed')
    sketch.panel(path`M352 352 C392 368 416 390 424 404 Q428 418 412 420 L350 422 Q338 384 352 352 Z`, {
      paint: 'accent',
      edge: 6,
      ground: false,
    });
  else {
    const x = 318;
    const y = 350;
    for (const side of [-1, 1])
      sketch.panel(
        path`M${x} ${y} C${x + side * 14} ${y - 18} ${x + side * 38} ${y - 18} ${x + side * 36} ${y - 2} C${x + side * 36} ${y + 16} ${x + side * 14} ${y + 14} ${x} ${y + 3} Z`,
        { paint: 'plain', edge: 4 },
      );
    sketch.panel(ellipse(x, y + 1, 7, 8), { paint: 'plain', edge: 3 });
  }
  sketch.panel(path`M72 414 L416 414 Q430 416 424 426 L150 430 L148 440 L80 440 Q70 430 72 414 Z`, {
    paint: '#3b2c22',
    edge: 4,
    texture: false,
  });
}

/** Loafers and lace-up dress shoes: `penny`, `tassel`, `oxford`. */
export function drawDressShoes(sketch: Sketch): void {
  const { cut, colour } = sketch.drawing;
  const upper = path`M84 404 C70 366 78 318 86 290 Q98 280 110 290 C134 322 176 322 210 300 L240 276 Q252 272 262 282 C280 308 330 316 366 336 C400 352 420 376 422 404 Z`;
  sketch.panel(path`M100 292 C140 322 190 316 244 278 L262 286 L240 330 L120 330 Z`, {
    paint: 'lining',
    edge: 8,
  });
  sketch.panel(upper, {
    edge: 13,
    folds: [fold([300, 318], [276, 372], 5, -6, 0.8), fold([318, 324], [300, 376], 4, -5, 0.7)],
  });
  sketch.glow(path`M352 340 C384 352 402 372 408 392 C388 372 366 358 346 352 Z`, '#ffffff', 0.45, 5);
  sketch.seam(path`M88 312 Q124 350 150 402`);
  if (cut === 'oxford') {
    sketch.panel(
      path`M206 302 L242 276 Q254 272 262 282 C274 302 296 308 312 314 L284 352 C240 346 216 330 206 302 Z`,
      { edge: 5, ground: false },
    );
    for (let row = 0; row < 4; row += 1) {
      const [x, y] = [236 + row * 17, 292 + row * 10];
      sketch.line(path`M${x - 10} ${y + 20} L${x + 14} ${y - 4}`, {
        colour: darker(colour, 0.7),
        width: 5,
        opacity: 1,
      });
    }
    sketch.seam(path`M356 332 Q334 360 338 402`).stitch(path`M350 332 Q328 360 332 402`);
  } else {
    sketch
      .seam(path`M262 284 C300 322 356 330 380 366 Q388 384 386 400`)
      .stitch(path`M266 292 C300 328 350 336 372 368`);
    sketch.panel(path`M200 304 L258 274 L290 314 C270 336 240 362 212 376 Q196 340 200 304 Z`, {
      edge: 6,
      ground: false,
    });
    if (cut === 'tassel')
      for (const dx of [0, 18])
        sketch
          .panel(path`M${262 + dx} 306 L${280 + dx} 310 L${290 + dx} 346 L${266 + dx} 344 Z`, { edge: 4 })
          .line(path`M${270 + dx} 318 L${272 + dx} 342 M${277 + dx} 318 L${282 + dx} 342`, { opacity: 0.7 });
    else sketch.shape(path`M232 322 L262 302 L268 312 L238 334 Z`, darker(colour, 0.7));
  }
  sketch.panel(path`M78 400 L422 400 Q434 404 428 418 L190 424 L188 442 L86 442 Q76 420 78 400 Z`, {
    paint: '#2b211b',
    edge: 4,
    texture: false,
  });
  sketch.stitch(path`M82 406 L424 406`, '#b9935a', 1.6);
}
