import { darker, lighter } from './colour.ts';
import { ellipse, path, roundedBox } from './path.ts';
import type { Paint, Sketch } from './sketch.ts';

/** Sandals from the side; the cut is `strappy`, `slide` or `platform`. */
export function drawSandals(sketch: Sketch): void {
  const { cut, colour } = sketch.drawing;
  const thick = cut === 'platform' ? 56 : cut === 'slide' ? 34 : 22;
  const cork: Paint = cut === 'platform' ? '#c99f68' : '#a67f52';
  const y = 410;
  const buckle = (x: number, top: number): void => {
    sketch.line(roundedBox(x, top, 20, 24, 4), { colour: '#cfae5a', width: 4.5, opacity: 1 });
  };
  // The far side of each strap shows through the opening.
  const inner: Paint = `#${darker(colour, 0.45).slice(1)}`;
  if (cut === 'slide') {
    for (const [x, w, h] of [
      [150, 138, 84],
      [282, 122, 64],
    ] as const) {
      sketch.panel(
        path`M${x} ${y + 8} C${x + 4} ${y - h * 0.7} ${x + w * 0.12} ${y - h} ${x + w * 0.42} ${y - h} C${x + w * 0.9} ${y - h * 0.94} ${x + w * 0.98} ${y - h * 0.6} ${x + w * 1.04} ${y + 6} Q${x + w / 2} ${y + 14} ${x} ${y + 8} Z`,
        { edge: 8 },
      );
      sketch.stitch(
        path`M${x + 10} ${y} C${x + 14} ${y - h * 0.62} ${x + w * 0.2} ${y - h * 0.88} ${x + w * 0.44} ${y - h * 0.88} C${x + w * 0.82} ${y - h * 0.82} ${x + w * 0.9} ${y - h * 0.5} ${x + w * 0.94} ${y}`,
      );
      buckle(x + w * 0.42, y - h * 0.72);
    }
  } else {
    sketch.panel(path`M92 ${y} C84 350 88 290 100 262 Q112 256 118 268 C120 320 130 370 150 ${y} Z`, {
      edge: 7,
    });
    const ring = path`M98 286 C130 250 196 250 222 286 C232 306 214 322 190 322 C160 324 120 322 100 300 Z M116 296 C136 308 172 310 194 306 C206 302 206 294 198 288 C174 270 138 274 116 296 Z`;
    sketch.panel(path`M104 290 C132 262 190 262 214 290 L206 300 C180 276 138 276 112 302 Z`, {
      paint: inner,
      edge: 4,
    });
    sketch.panel(ring, { edge: 5 });
    buckle(186, 296);
    for (const [x, w, h] of [
      [300, 78, 86],
      [236, 60, 96],
    ] as const) {
      sketch.panel(
        path`M${x} ${y + 4} C${x - 2} ${y - h * 0.7} ${x + w * 0.3} ${y - h} ${x + w * 0.6} ${y - h * 0.92} C${x + w} ${y - h * 0.75} ${x + w * 1.2} ${y - h * 0.3} ${x + w * 1.24} ${y + 4} L${x + w * 0.9} ${y + 4} C${x + w * 0.86} ${y - h * 0.35} ${x + w * 0.66} ${y - h * 0.62} ${x + w * 0.5} ${y - h * 0.66} C${x + w * 0.34} ${y - h * 0.66} ${x + w * 0.3} ${y - h * 0.3} ${x + w * 0.34} ${y + 4} Z`,
        { edge: 5 },
      );
    }
    sketch.panel(path`M160 322 C200 350 250 350 292 330 L300 346 C250 372 190 370 150 336 Z`, { edge: 4 });
  }
  sketch.panel(
    path`M76 ${y - 6} C140 ${y + 8} 220 ${y + 6} 300 ${y} C350 ${y - 4} 396 ${y - 12} 424 ${y - 8} Q438 ${y + 4} 424 ${y + thick * 0.7} Q400 ${y + thick} 360 ${y + thick} L96 ${y + thick} Q70 ${y + thick} 72 ${y + 8} Z`,
    { paint: cork, edge: 7, texture: false },
  );
  sketch.panel(
    path`M74 ${y + thick - 8} L420 ${y + thick - 8} Q416 ${y + thick + 6} 380 ${y + thick + 6} L96 ${y + thick + 6} Q72 ${y + thick + 4} 74 ${y + thick - 8} Z`,
    { paint: '#2e2620', edge: 3, texture: false },
  );
}

/** A pair of flip flops from above. */
export function drawFlipFlops(sketch: Sketch): void {
  const { colour, accent } = sketch.drawing;
  const sole = path`M150 96 C196 92 222 140 220 204 C218 262 196 300 196 360 C196 430 204 480 190 520 C178 552 124 552 112 520 C98 476 100 400 96 330 C92 250 86 190 98 146 Q112 100 150 96 Z`;
  const one = (): void => {
    sketch.panel(sole, { paint: `#${darker(colour, 0.35).slice(1)}`, edge: 4 });
    sketch.within('translate(2 -9)', () => {
      sketch.panel(sole, { edge: 12 });
      sketch.line(
        path`M150 108 C190 106 210 146 208 204 C206 262 186 300 186 360 C186 430 192 476 182 510 C170 536 132 536 122 510 C110 470 110 400 106 330 C104 250 98 196 108 150 Q120 112 150 108 Z`,
        { width: 2, opacity: 0.4 },
      );
    });
    const left = path`M158 168 C140 200 112 240 100 322 L116 330 C126 262 148 214 164 180 Z`;
    const right = path`M156 168 C176 200 206 232 214 300 L198 316 C190 262 172 214 152 180 Z`;
    sketch.glow(left, '#000', 0.35, 6).glow(right, '#000', 0.35, 6);
    sketch.panel(left, { paint: 'accent', edge: 5 }).panel(right, { paint: 'accent', edge: 5 });
    sketch.shape(ellipse(157, 172, 9), darker(accent, 0.3)).shape(ellipse(156, 170, 5), lighter(accent, 0.3));
  };
  sketch.within('rotate(-4 160 320) translate(6 0)', one);
  sketch.within('translate(480 0) scale(-1 1) rotate(-4 160 320) translate(6 0)', one);
}
