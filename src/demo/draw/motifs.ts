import type { Print } from './look.ts';
import { blob, ellipse, leaf, type Point, path } from './path.ts';
import type { Sketch } from './sketch.ts';

type Motif = (sketch: Sketch, x: number, y: number, size: number, first: string, second: string) => void;

const sun: Motif = (sketch, x, y, size, first, second) => {
  const r = size * 0.5;
  for (let ray = 0; ray < 12; ray += 1) {
    const angle = (ray / 12) * Math.PI * 2;
    const at = (distance: number): Point => [x + Math.cos(angle) * distance, y + Math.sin(angle) * distance];
    sketch.shape(leaf(at(r * 0.86), at(r * 1.4), r * 0.09), second);
  }
  sketch.clipped(ellipse(x, y, r * 0.74), () => {
    sketch.shape(ellipse(x, y, r * 0.74), first);
    for (const [at, thick] of [
      [0.12, 0.06],
      [0.32, 0.1],
      [0.54, 0.14],
    ] as const) {
      sketch.shape(
        path`M${x - r} ${y + r * at} L${x + r} ${y + r * at} L${x + r} ${y + r * (at + thick)} L${x - r} ${y + r * (at + thick)} Z`,
        second,
      );
    }
  });
};

const mountains: Motif = (sketch, x, y, size, first, second) => {
  const r = size * 0.62;
  sketch.shape(ellipse(x, y, r), second);
  sketch.clipped(ellipse(x, y, r), () => {
    sketch.shape(ellipse(x + r * 0.35, y - r * 0.4, r * 0.22), '#fff3d6');
    sketch.shape(path`M${x - r} ${y + r} L${x - r * 0.25} ${y - r * 0.35} L${x + r * 0.5} ${y + r} Z`, first);
    sketch.shape(
      path`M${x - r * 0.2} ${y + r} L${x + r * 0.45} ${y - r * 0.05} L${x + r * 1.1} ${y + r} Z`,
      first,
      0.75,
    );
    sketch.shape(
      path`M${x - r * 0.25} ${y - r * 0.35} L${x - r * 0.48} ${y + r * 0.08} L${x - r * 0.3} ${y} L${x - r * 0.18} ${y + r * 0.1} L${x - r * 0.02} ${y + r * 0.06} Z`,
      '#ffffff',
    );
  });
};

const wave: Motif = (sketch, x, y, size, first, second) => {
  const r = size * 0.62;
  sketch.shape(ellipse(x, y, r), second);
  sketch.clipped(ellipse(x, y, r), () => {
    for (const [row, ink] of [
      [0.1, first],
      [0.4, '#ffffff'],
      [0.62, first],
    ] as const) {
      const top = y - r * 0.2 + r * row;
      let d = path`M${x - r} ${top}`;
      for (let step = 0; step < 4; step += 1) {
        const from = x - r + step * r * 0.5;
        d += path` Q${from + r * 0.12} ${top - r * 0.3} ${from + r * 0.32} ${top - r * 0.1} Q${from + r * 0.4} ${top + r * 0.04} ${from + r * 0.5} ${top}`;
      }
      sketch.shape(`${d} ${path`L${x + r} ${y + r} L${x - r} ${y + r} Z`}`, ink);
    }
  });
};

const palm: Motif = (sketch, x, y, size, first, second) => {
  const r = size * 0.6;
  sketch.shape(ellipse(x, y + r * 0.1, r * 0.8), second);
  sketch.shape(
    path`M${x - r * 0.06} ${y - r * 0.3} Q${x + r * 0.16} ${y + r * 0.4} ${x + r * 0.02} ${y + r * 0.9} L${x + r * 0.16} ${y + r * 0.9} Q${x + r * 0.28} ${y + r * 0.3} ${x + r * 0.04} ${y - r * 0.32} Z`,
    first,
  );
  for (const angle of [-2.9, -2.3, -1.6, -0.9, -0.25, 0.25]) {
    const tip: Point = [x + Math.cos(angle) * r * 0.95, y - r * 0.3 + Math.sin(angle) * r * 0.7 + r * 0.18];
    sketch.shape(leaf([x, y - r * 0.3], tip, r * 0.13, Math.cos(angle) > 0 ? -r * 0.12 : r * 0.12), first);
  }
};

const cat: Motif = (sketch, x, y, size, first, second) => {
  const r = size * 0.55;
  const at = (dx: number, dy: number): Point => [x + dx * r, y + dy * r];
  const [a, b, c] = [at(-0.75, -0.95), at(-0.2, -0.62), at(-0.86, -0.1)];
  const ear = path`M${a[0]} ${a[1]} L${b[0]} ${b[1]} L${c[0]} ${c[1]} Z`;
  sketch
    .shape(ear, first)
    .shape(path`M${2 * x - a[0]} ${a[1]} L${2 * x - b[0]} ${b[1]} L${2 * x - c[0]} ${c[1]} Z`, first);
  sketch.shape(
    blob([
      at(0, -0.68),
      at(0.72, -0.4),
      at(0.92, 0.15),
      at(0.5, 0.68),
      at(0, 0.78),
      at(-0.5, 0.68),
      at(-0.92, 0.15),
      at(-0.72, -0.4),
    ]),
    first,
  );
  for (const side of [-1, 1]) {
    sketch.shape(ellipse(x + side * r * 0.36, y - r * 0.02, r * 0.16, r * 0.2), second);
    sketch.shape(ellipse(x + side * r * 0.36, y - r * 0.02, r * 0.06, r * 0.18), '#1b1b1f');
    for (const dy of [0.26, 0.36]) {
      sketch.line(path`M${x + side * r * 0.3} ${y + r * dy} L${x + side * r * 1.1} ${y + r * (dy - 0.08)}`, {
        colour: second,
        width: 2.4,
        opacity: 1,
      });
    }
  }
  sketch.shape(
    path`M${x - r * 0.1} ${y + r * 0.22} L${x + r * 0.1} ${y + r * 0.22} L${x} ${y + r * 0.34} Z`,
    '#e98b96',
  );
};

const star: Motif = (sketch, x, y, size, first, second) => {
  const make = (r: number): string =>
    Array.from({ length: 10 }, (_, index) => {
      const angle = -Math.PI / 2 + (index * Math.PI) / 5;
      const reach = index % 2 === 0 ? r : r * 0.45;
      return path`${x + Math.cos(angle) * reach} ${y + Math.sin(angle) * reach}`;
    }).join(' L');
  sketch
    .shape(`M${make(size * 0.78)} Z`, second)
    .shape(`M${make(size * 0.58)} Z`, first)
    .shape(`M${make(size * 0.3)} Z`, second);
};

const MOTIFS: Partial<Record<Print, Motif>> = { sun, mountains, wave, palm, cat, star };

/** The drawing's chest print, if it has one: `size` is about its width. */
export function drawMotif(sketch: Sketch, x: number, y: number, size: number): void {
  const { print, accent, third } = sketch.drawing;
  MOTIFS[print]?.(sketch, x, y, size, accent, third);
}
