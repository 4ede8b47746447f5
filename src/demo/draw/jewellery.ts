import { darker, lighter } from './colour.ts';
import { ellipse, path } from './path.ts';
import type { Sketch } from './sketch.ts';

/** A stone: facets on a disc. */
function stone(sketch: Sketch, x: number, y: number, rx: number, ry: number, colour: string): void {
  sketch.panel(ellipse(x, y, rx, ry), { paint: `#${colour.slice(1)}`, edge: 6, texture: false });
  sketch.shape(
    path`M${x - rx * 0.5} ${y - ry * 0.1} L${x - rx * 0.2} ${y - ry * 0.6} L${x + rx * 0.35} ${y - ry * 0.6} L${x + rx * 0.55} ${y - ry * 0.1} L${x} ${y + ry * 0.6} Z`,
    lighter(colour, 0.4),
    0.55,
  );
  sketch.shape(ellipse(x - rx * 0.3, y - ry * 0.4, rx * 0.22, ry * 0.14), '#ffffff', 0.85);
}

function ring(sketch: Sketch, d: string, width: number, colour: string): void {
  sketch.line(d, { colour: '#4a4038', width: width + 8, opacity: 0.12 });
  sketch.line(d, { colour: darker(colour, 0.45), width: width + 2, opacity: 1 });
  sketch.line(d, { colour, width, opacity: 1 });
  sketch.line(d, { colour: lighter(colour, 0.65), width: width * 0.32, opacity: 0.9 });
}

/** Necklace: `pendant`, `beads` or `layered`. */
export function drawNecklace(sketch: Sketch): void {
  const { cut, colour, accent } = sketch.drawing;
  if (cut === 'beads') {
    const count = 37;
    for (let index = 0; index < count; index += 1) {
      const angle = Math.PI * (1.28 - (1.56 * index) / (count - 1));
      const x = 240 + Math.cos(angle) * 150;
      const y = 310 + Math.sin(angle) * 210;
      const radius = 9 + 8 * Math.sin((Math.PI * index) / (count - 1));
      sketch.panel(ellipse(x, y, radius), { paint: index % 4 === 2 ? 'accent' : 'plain', edge: 6 });
      sketch.shape(ellipse(x - radius * 0.3, y - radius * 0.35, radius * 0.28), '#ffffff', 0.8);
    }
    return;
  }
  const chain = (spread: number, depth: number): string =>
    path`M${240 - spread} 70 C${240 - spread - 10} 240 ${240 - 60} ${depth - 10} 240 ${depth} C${240 + 60} ${depth - 10} ${240 + spread + 10} 240 ${240 + spread} 70`;
  const links = (d: string, width: number): void => {
    sketch.line(d, { colour: '#4a4038', width: width + 7, opacity: 0.13 });
    sketch
      .line(d, { colour: darker(colour, 0.45), width: width + 2.5, opacity: 1, dash: '9 3' })
      .line(d, { colour, width, opacity: 1, dash: '9 3' });
    sketch.line(d, { colour: lighter(colour, 0.6), width: width * 0.35, opacity: 0.9, dash: '4 8' });
  };
  if (cut === 'layered') {
    links(chain(100, 300), 5);
    links(chain(118, 400), 6);
    stone(sketch, 240, 318, 15, 15, accent);
  }
  links(chain(134, 460), 6.5);
  ring(sketch, ellipse(240, 470, 9), 4, colour);
  sketch.panel(ellipse(240, 520, 40, 46), { paint: 'plain', edge: 8 });
  stone(sketch, 240, 522, 28, 34, accent);
}

/** Earrings: a pair of `hoops`, `drops` or `studs`. */
export function drawEarrings(sketch: Sketch): void {
  const { cut, colour, accent } = sketch.drawing;
  for (const x of [140, 340]) {
    if (cut === 'hoops') {
      ring(sketch, ellipse(x, 350, 84, 92), 17, colour);
      ring(sketch, path`M${x - 6} 260 C${x - 10} 230 ${x + 12} 222 ${x + 18} 252`, 5, colour);
    } else if (cut === 'drops') {
      ring(sketch, path`M${x - 12} 214 C${x - 18} 166 ${x + 22} 160 ${x + 10} 210`, 5, colour);
      sketch.panel(ellipse(x, 232, 20), { paint: 'plain', edge: 6 });
      sketch.line(path`M${x} 252 L${x} 284`, { colour, width: 5, opacity: 1 });
      sketch.panel(
        path`M${x} 276 C${x + 20} 320 ${x + 52} 356 ${x + 52} 400 C${x + 52} 440 ${x + 28} 462 ${x} 462 C${x - 28} 462 ${x - 52} 440 ${x - 52} 400 C${x - 52} 356 ${x - 20} 320 ${x} 276 Z`,
        { paint: 'plain', edge: 8 },
      );
      stone(sketch, x, 402, 36, 44, accent);
    } else {
      sketch.panel(ellipse(x, 330, 62), { paint: 'plain', edge: 8 });
      for (let petal = 0; petal < 8; petal += 1) {
        const angle = (petal / 8) * Math.PI * 2;
        stone(
          sketch,
          x + Math.cos(angle) * 42,
          330 + Math.sin(angle) * 42,
          17,
          17,
          petal % 2 === 0 ? lighter(colour, 0.5) : colour,
        );
      }
      stone(sketch, x, 330, 27, 27, accent);
    }
  }
}
