import { darker, lighter, lightness } from './colour.ts';
import { drapes, fold } from './folds.ts';
import { ellipse, mirror, path, roundedBox, symmetric } from './path.ts';
import type { Sketch } from './sketch.ts';
import { drawRib } from './trims.ts';

/** Belt, rolled up with the buckle in front. */
export function drawBelt(sketch: Sketch): void {
  const { colour, seed } = sketch.drawing;
  const metal = seed % 2 === 0 ? '#d0a847' : '#c6cad0';
  sketch.panel(path`M64 300 C80 216 400 216 416 300 L416 352 C400 268 80 268 64 352 Z`, {
    paint: 'lining',
    edge: 9,
  });
  sketch.panel(path`M84 316 C120 250 370 250 396 316 L396 352 C370 292 120 292 84 352 Z`, {
    paint: `#${darker(colour, 0.2).slice(1)}`,
    edge: 8,
  });
  sketch.panel(path`M60 306 C70 420 300 440 424 380 L424 436 C300 500 60 480 60 366 Z`, {
    edge: 11,
    folds: [fold([90, 390], [200, 430], 5, 3, 0.4)],
  });
  sketch.panel(path`M420 306 Q424 350 412 386 L412 440 Q426 410 422 366 Z`, { paint: 'plain', edge: 6 });
  sketch.stitch(path`M66 326 C84 418 300 444 418 390`).stitch(path`M66 378 C84 462 300 488 418 428`);
  for (const [x, y] of [
    [150, 432],
    [176, 440],
    [202, 446],
  ] as const)
    sketch.shape(ellipse(x, y, 4.4, 5.4), darker(colour, 0.75));
  sketch.within('rotate(-14 320 440)', () => {
    sketch.line(roundedBox(280, 396, 84, 92, 12), { colour: darker(metal, 0.5), width: 15, opacity: 1 });
    sketch.line(roundedBox(280, 396, 84, 92, 12), { colour: metal, width: 11, opacity: 1 });
    sketch.line(roundedBox(278, 394, 84, 92, 12), { colour: lighter(metal, 0.6), width: 2.5, opacity: 0.8 });
    sketch
      .line(path`M280 442 L366 442`, { colour: darker(metal, 0.4), width: 9, opacity: 1 })
      .line(path`M280 441 L366 441`, { colour: metal, width: 6, opacity: 1 });
    sketch.panel(roundedBox(374, 392, 20, 100, 5), { paint: 'plain', edge: 5, ground: false });
  });
}

/** Scarf, looped once, with fringes. */
export function drawScarf(sketch: Sketch): void {
  const { colour, random } = { colour: sketch.drawing.colour, random: sketch.random };
  const tail = (x0: number, x1: number, bottom: number, lean: number): void => {
    for (let x = x0 + 6; x < x1; x += 9)
      sketch.line(
        path`M${x + lean} ${bottom - 4} Q${x + lean + random.between(-4, 4)} ${bottom + 22} ${x + lean * 1.15} ${bottom + 44}`,
        { colour: darker(colour, 0.22), width: 4.4, opacity: 1 },
      );
    sketch.panel(
      path`M${x0 + 6} 230 C${x0} 340 ${x0 - 4 + lean} 440 ${x0 + lean} ${bottom} Q${(x0 + x1) / 2 + lean} ${bottom + 10} ${x1 + lean} ${bottom - 2} C${x1 + 6 + lean} 440 ${x1 + 4} 340 ${x1 - 8} 230 Z`,
      {
        edge: 12,
        grain: -lean * 0.4,
        folds: drapes(random, [x0 + 14, x1 - 14, 250], [x0 + 8 + lean, x1 - 10 + lean, bottom - 10], 4, 0.9),
      },
    );
  };
  tail(242, 342, 500, 14);
  tail(146, 256, 548, -14);
  sketch.panel(
    symmetric(path`M240 70 C150 70 96 130 100 200 C104 250 150 262 190 250 C160 210 170 150 240 146`),
    {
      paint: 'cloth',
      edge: 14,
      grain: 30,
      folds: [
        fold([120, 140], [140, 230], 7, -8),
        fold([160, 100], [150, 200], 6, -10),
        fold([360, 140], [340, 230], 7, 8),
        fold([320, 100], [330, 200], 6, 10),
      ],
    },
  );
  sketch.panel(
    path`M112 196 C140 280 200 318 262 314 C326 310 366 262 370 196 C340 236 290 252 240 250 C190 248 146 232 112 196 Z`,
    {
      edge: 14,
      grain: -24,
      folds: [fold([140, 236], [300, 296], 7, -14, 1), fold([180, 248], [340, 262], 6, -10, 0.8)],
    },
  );
  sketch.panel(
    path`M176 226 C200 214 250 214 272 232 C284 262 276 306 262 322 C230 334 196 330 176 316 C166 290 166 250 176 226 Z`,
    { edge: 12, grain: 14, folds: drapes(random, [186, 262, 234], [184, 258, 316], 4, 0.9) },
  );
}

/** Tie, hanging, with its knot. */
export function drawTie(sketch: Sketch): void {
  sketch.panel(
    path`M206 120 L196 160 C210 300 206 420 220 520 L244 546 L262 520 C264 400 256 260 266 160 L262 120 Z`,
    { paint: 'lining', edge: 7 },
  );
  const blade = path`M214 118 C216 220 192 380 178 520 L236 596 L292 520 C284 380 262 220 266 118 Z`;
  sketch.panel(blade, {
    edge: 10,
    grain: 36,
    folds: [fold([230, 126], [220, 220], 5, -3), fold([252, 126], [256, 230], 5, 3, 0.8)],
  });
  const knot = path`M194 52 Q240 40 286 52 L268 118 Q240 130 212 118 Z`;
  sketch.glow(path`M212 118 Q240 130 268 118 L266 134 Q240 144 214 134 Z`, '#000', 0.4, 5);
  sketch.panel(knot, { edge: 8, grain: -30, folds: [fold([210, 56], [232, 116], 5, 4, 0.7)] });
}

/** Sunglasses from the front: `aviator`, `round`, `cat-eye` or `square`. */
export function drawSunglasses(sketch: Sketch): void {
  const { cut, colour, accent } = sketch.drawing;
  const metal = cut === 'aviator' || cut === 'round';
  const shapes: Readonly<Record<string, string>> = {
    aviator: path`M66 292 C110 272 180 276 214 294 C224 340 196 408 140 408 C84 408 56 350 66 292 Z`,
    round: ellipse(140, 338, 68),
    'cat-eye': path`M38 262 C90 284 170 278 216 302 C222 356 192 398 142 398 C84 398 62 348 38 262 Z`,
    square: path`M62 286 Q140 272 218 288 Q224 296 220 330 Q214 392 190 396 Q140 404 92 396 Q70 390 64 330 Z`,
  };
  const lens = shapes[cut] ?? shapes['square'] ?? '';
  const temple = path`M70 ${cut === 'cat-eye' ? 282 : 300} C46 286 40 250 60 214 C72 196 88 190 100 196`;
  for (const d of [temple, mirror(temple)])
    sketch.line(d, { colour: darker(colour, 0.35), width: metal ? 6 : 13, opacity: 1 });
  const tint = sketch.gradient([
    [0, darker(accent, 0.55)],
    [1, lighter(accent, 0.35)],
  ]);
  for (const d of [lens, mirror(lens)]) {
    sketch.panel(d, { paint: '#5a5350', volume: 0, edge: 0, outline: false });
    sketch.shape(d, tint);
    sketch.clipped(d, () => {
      sketch.shape(
        path`M${d === lens ? 84 : 290} 420 L${d === lens ? 150 : 356} 260 L${d === lens ? 184 : 390} 260 L${d === lens ? 118 : 324} 420 Z`,
        '#ffffff',
        0.22,
      );
    });
    const width = metal ? 7 : 15;
    sketch
      .line(d, { colour: darker(colour, 0.45), width: width + 2.5, opacity: 1 })
      .line(d, { colour, width, opacity: 1 });
    sketch.line(d, { colour: lighter(colour, 0.55), width: 2, opacity: 0.6 });
  }
  const bridge =
    cut === 'aviator'
      ? [path`M212 300 Q240 286 268 300`, path`M206 284 Q240 274 274 284`]
      : [
          path`M210 ${cut === 'round' ? 326 : 306} Q240 ${cut === 'round' ? 300 : 288} 270 ${cut === 'round' ? 326 : 306}`,
        ];
  for (const d of bridge)
    sketch
      .line(d, { colour: darker(colour, 0.4), width: metal ? 8 : 14, opacity: 1 })
      .line(d, { colour, width: metal ? 5.5 : 11, opacity: 1 });
}

/** Watch: strap up and down, round case, dial with hands; `steel` has links. */
export function drawWatch(sketch: Sketch): void {
  const { cut, colour, accent, seed } = sketch.drawing;
  const metal = seed % 2 === 0 ? '#c9cdd3' : '#d3ab4c';
  const link = cut === 'steel';
  const upper = symmetric(path`M240 30 L198 30 Q190 32 190 50 L180 210 L240 214`);
  const lower = symmetric(path`M240 426 L180 430 L190 590 Q192 612 240 612`);
  for (const d of [upper, lower]) {
    sketch.panel(d, { paint: 'plain', edge: 10 });
    if (link)
      sketch.clipped(d, () => {
        for (let y = 30; y < 620; y += 22)
          sketch
            .line(path`M170 ${y} L310 ${y}`, { width: 3, opacity: 0.75 })
            .line(path`M170 ${y + 3} L310 ${y + 3}`, { colour: '#ffffff', width: 2, opacity: 0.5 });
        sketch.line(path`M220 20 L218 620 M260 20 L262 620`, { width: 2, opacity: 0.6 });
      });
    else
      sketch.stitch(
        d === upper ? path`M198 44 L190 206 M282 44 L290 206` : path`M190 434 L199 586 M290 434 L281 586`,
        lighter(colour, 0.45),
        2,
      );
  }
  if (!link) for (const y of [500, 528, 556]) sketch.shape(ellipse(240, y, 5, 6), darker(colour, 0.7));
  sketch.panel(roundedBox(354, 306, 22, 30, 6), { paint: `#${metal.slice(1)}`, edge: 4, texture: false });
  sketch.panel(ellipse(240, 320, 122), { paint: `#${metal.slice(1)}`, edge: 10, texture: false });
  sketch.panel(ellipse(240, 320, 108), {
    paint: `#${darker(metal, 0.25).slice(1)}`,
    edge: 6,
    ground: false,
    texture: false,
  });
  const dial = lightness(accent) > 0.5 || link ? '#f6f4ee' : accent;
  const mark = lightness(dial) > 0.5 ? '#2a2a2e' : '#f2efe6';
  sketch.panel(ellipse(240, 320, 98), {
    paint: `#${dial.slice(1)}`,
    edge: 8,
    ground: false,
    texture: false,
    volume: 0.5,
  });
  for (let hour = 0; hour < 12; hour += 1) {
    const angle = (hour / 12) * Math.PI * 2;
    const at = (r: number): readonly [number, number] => [
      240 + Math.sin(angle) * r,
      320 - Math.cos(angle) * r,
    ];
    const [a, b] = [at(hour % 3 === 0 ? 70 : 78), at(88)];
    sketch.line(path`M${a[0]} ${a[1]} L${b[0]} ${b[1]}`, {
      colour: mark,
      width: hour % 3 === 0 ? 6 : 3,
      opacity: 1,
    });
  }
  sketch
    .line(path`M240 320 L196 284`, { colour: mark, width: 7, opacity: 1 })
    .line(path`M240 320 L292 268`, { colour: mark, width: 5, opacity: 1 });
  sketch
    .line(path`M240 336 L240 246`, { colour: '#c8343a', width: 2, opacity: 1 })
    .shape(ellipse(240, 320, 7), mark);
  sketch.shape(path`M170 262 Q210 222 262 228 Q196 262 178 326 Q160 290 170 262 Z`, '#ffffff', 0.22);
}

/** A pair of socks, one over the other. */
export function drawSocks(sketch: Sketch): void {
  const { colour, accent, print } = sketch.drawing;
  const trim = print === 'plain' ? colour : accent;
  const paint = print === 'plain' ? 'plain' : 'accent';
  const sock = path`M150 150 L250 150 C252 250 248 320 256 380 C266 420 330 452 372 478 C404 500 400 548 352 552 C290 556 210 530 172 478 C146 440 158 300 150 150 Z`;
  const draw = (): void => {
    sketch.panel(sock, {
      edge: 13,
      folds: [
        fold([246, 372], [180, 420], 6, 6),
        fold([252, 396], [196, 450], 5, 5, 0.8),
        fold([160, 250], [210, 262], 5, 3, 0.5),
      ],
    });
    sketch.panel(path`M160 420 C170 404 206 420 214 452 C218 480 204 500 190 500 Q158 462 160 420 Z`, {
      paint,
      edge: 6,
      ground: false,
    });
    sketch.panel(
      path`M340 462 C372 478 402 498 394 530 Q384 552 350 552 Q318 550 312 544 C330 528 344 500 340 462 Z`,
      { paint, edge: 6, ground: false },
    );
    drawRib(
      sketch,
      path`M147 92 Q200 84 253 92 L251 156 Q200 164 149 156 Z`,
      [
        [148, 92],
        [252, 92],
      ],
      [
        [150, 160],
        [250, 160],
      ],
      paint,
      trim,
    );
  };
  sketch.within('translate(38 -22) rotate(5 240 320)', draw);
  sketch.within('translate(-44 26)', draw);
}

/** A pair of gloves. */
export function drawGloves(sketch: Sketch): void {
  const { colour, print, accent } = sketch.drawing;
  const glove = path`M150 420 C136 380 128 340 130 300 C128 240 120 180 126 130 Q136 112 150 130 C156 170 160 210 166 250 C166 190 166 130 172 92 Q186 74 198 92 C202 140 202 200 202 246 C208 190 216 140 224 104 Q238 90 248 106 C248 160 238 220 234 262 C242 220 252 180 262 156 Q276 146 284 162 C280 220 268 290 264 340 C262 370 258 396 256 420 Z`;
  const thumb = path`M136 330 C110 306 92 276 78 248 Q76 230 94 232 C114 250 132 268 146 290 Z`;
  const draw = (): void => {
    sketch.panel(thumb, { edge: 9 });
    sketch.panel(glove, {
      edge: 10,
      folds: [fold([150, 330], [240, 340], 5, 4, 0.7), fold([160, 360], [230, 372], 5, 4, 0.5)],
    });
    if (sketch.drawing.texture === 'leather')
      sketch.line(path`M166 260 L170 330 M202 256 L202 330 M234 268 L232 332`, { width: 2, opacity: 0.6 });
    const trim = print === 'plain' ? colour : accent;
    drawRib(
      sketch,
      path`M146 416 Q204 426 260 416 L266 508 Q204 520 140 508 Z`,
      [
        [148, 418],
        [258, 418],
      ],
      [
        [142, 514],
        [264, 514],
      ],
      print === 'plain' ? 'plain' : 'accent',
      trim,
    );
  };
  sketch.within('translate(-54 60) rotate(-7 200 320)', draw);
  sketch.within('translate(534 60) scale(-1 1) rotate(-7 200 320)', draw);
}
