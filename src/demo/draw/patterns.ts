import { createRandom, type Random } from '../random.ts';
import { darker, lighter, lightness, mix } from './colour.ts';
import type { Drawing, Print } from './look.ts';
import { blob, ellipse, leaf, type Point, path } from './path.ts';

/** A repeating tile. */
interface Tile {
  readonly width: number;
  readonly height: number;
  readonly art: string;
}

interface Inks {
  readonly base: string;
  readonly accent: string;
  readonly third: string;
  readonly random: Random;
}

const rect = (x: number, y: number, width: number, height: number, fill: string, opacity = 1): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" fill-opacity="${opacity}"/>`;
const fillPath = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

function tartan({ base, accent, third }: Inks): Tile {
  const size = 92;
  const bands: readonly (readonly [number, number, string, number])[] = [
    [0, 24, accent, 0.55],
    [14, 6, third, 0.75],
    [58, 4, third, 0.9],
    [74, 4, lighter(base, 0.75), 0.8],
  ];
  const across = bands.map(([at, wide, ink, opacity]) => rect(0, at, size, wide, ink, opacity));
  const down = bands.map(([at, wide, ink, opacity]) => rect(at, 0, wide, size, ink, opacity * 0.8));
  return { width: size, height: size, art: rect(0, 0, size, size, base) + across.join('') + down.join('') };
}

function gingham({ base, accent }: Inks): Tile {
  // The label's colour is woven on white; a light one is crossed with the accent.
  const [ground, ink] = lightness(base) > 0.8 ? [base, accent] : ['#ffffff', base];
  const size = 40;
  const half = size / 2;
  return {
    width: size,
    height: size,
    art:
      rect(0, 0, size, size, ground) +
      rect(0, 0, size, half, ink, 0.6) +
      rect(0, 0, half, size, ink, 0.6) +
      rect(0, 0, half, half, ink, 0.55),
  };
}

/** Draws a motif again on the other side where it crosses the edge of the tile, so that tiles join without a seam. */
function wrapped(
  size: number,
  x: number,
  y: number,
  reach: number,
  art: (x: number, y: number) => string,
): string {
  const shifts = (value: number): number[] => [
    0,
    ...(value < reach ? [size] : []),
    ...(value > size - reach ? [-size] : []),
  ];
  return shifts(x)
    .flatMap((dx) => shifts(y).map((dy) => art(x + dx, y + dy)))
    .join('');
}

function flower(x: number, y: number, radius: number, turn: number, petal: string, heart: string): string {
  const petals = [0, 1, 2, 3, 4].map((index) => {
    const angle = turn + (index * Math.PI * 2) / 5;
    const px = x + Math.cos(angle) * radius * 0.58;
    const py = y + Math.sin(angle) * radius * 0.58;
    return fillPath(ellipse(px, py, radius * 0.5), index % 2 === 0 ? petal : mix(petal, '#ffffff', 0.14));
  });
  return petals.join('') + fillPath(ellipse(x, y, radius * 0.3), heart);
}

function floral({ base, accent, third, random }: Inks): Tile {
  const size = 130;
  const green = mix('#4f7a45', base, 0.15);
  const spots: readonly (readonly [number, number, number])[] = [
    [30, 32, 25],
    [96, 22, 15],
    [88, 86, 28],
    [26, 98, 16],
    [126, 56, 10],
    [58, 62, 10],
  ];
  const art = spots.map(([x, y, radius], index) => {
    const turn = random.between(0, 6);
    const petal = index % 2 === 0 ? accent : third;
    const heart = index % 2 === 0 ? '#f4d35e' : darker(petal, 0.35);
    const side = random.between(0, 6);
    return wrapped(size, x, y, radius * 2, (cx, cy) => {
      const leaves = [side, side + 2.4].map((angle) => {
        const tip: Point = [cx + Math.cos(angle) * radius * 1.75, cy + Math.sin(angle) * radius * 1.75];
        return fillPath(leaf([cx, cy], tip, radius * 0.3, radius * 0.12), green);
      });
      return leaves.join('') + flower(cx, cy, radius, turn, petal, heart);
    });
  });
  return { width: size, height: size, art: rect(0, 0, size, size, base) + art.join('') };
}

function dots({ base, accent }: Inks): Tile {
  const size = 52;
  const spot = (x: number, y: number): string => fillPath(ellipse(x, y, 9), accent);
  return {
    width: size,
    height: size,
    art: rect(0, 0, size, size, base) + spot(13, 13) + spot(39, 39),
  };
}

function leopard({ base, accent, third, random }: Inks): Tile {
  const size = 140;
  const art: string[] = [rect(0, 0, size, size, base)];
  for (let row = 0; row < 4; row += 1) {
    for (let column = 0; column < 4; column += 1) {
      const x = column * 35 + (row % 2) * 17 + random.between(3, 14);
      const y = row * 35 + random.between(8, 22);
      const turn = random.between(0, 6.2);
      const radius = random.between(9, 13);
      const ring = (cx: number, cy: number): string => {
        const at = (angle: number, share: number): Point => [
          cx + Math.cos(turn + angle) * radius * share * 1.15,
          cy + Math.sin(turn + angle) * radius * share,
        ];
        const heart = blob([at(0, 0.7), at(1.6, 0.6), at(3.1, 0.75), at(4.7, 0.6)]);
        const arc = (from: number): string =>
          blob([
            at(from, 0.8),
            at(from + 0.7, 0.75),
            at(from + 1.5, 0.8),
            at(from + 1.4, 1.25),
            at(from + 0.7, 1.3),
          ]);
        return (
          fillPath(heart, third) +
          fillPath(arc(0.1), accent) +
          fillPath(arc(2.2), accent) +
          fillPath(arc(4.3), accent)
        );
      };
      art.push(wrapped(size, x % size, y % size, 18, ring));
    }
  }
  return { width: size, height: size, art: art.join('') };
}

function zebra({ base, accent, random }: Inks): Tile {
  const size = 120;
  const art: string[] = [rect(0, 0, size, size, base)];
  for (let index = 0; index < 5; index += 1) {
    const y = index * 24 + 12;
    const lift = random.between(8, 18);
    const thick = random.between(5, 7);
    const tip = random.between(40, 84);
    // One band waves through the tile, a wedge reaches in between: the ends meet at the tile's edges.
    art.push(
      fillPath(
        path`M0 ${y - thick} C30 ${y - lift - thick} 80 ${y + lift - thick} 120 ${y - thick} L120 ${y + thick} C80 ${y + lift + thick} 30 ${y - lift + thick} 0 ${y + thick} Z`,
        accent,
      ),
      fillPath(leaf([tip - 38, y + 10], [tip + 20, y + 15], 4, 3), accent),
    );
  }
  return { width: size, height: size, art: art.join('') };
}

function diamonds({ base, accent, third }: Inks): Tile {
  return {
    width: 64,
    height: 96,
    art:
      rect(0, 0, 64, 96, base) +
      fillPath('M32 4 L60 48 L32 92 L4 48 Z', accent) +
      `<path d="M0 0 L64 96 M64 0 L0 96" stroke="${third}" stroke-width="2" stroke-dasharray="6 4" fill="none"/>`,
  };
}

function chevrons({ base, accent, third }: Inks): Tile {
  const zigzag = (y: number, ink: string, width: number): string =>
    `<path d="M-30 ${y + 30} L0 ${y} L30 ${y + 30} L60 ${y} L90 ${y + 30}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linejoin="miter"/>`;
  const band = [-60, 0, 60].map((shift) => zigzag(shift + 6, accent, 15) + zigzag(shift + 34, third, 6));
  return { width: 60, height: 60, art: rect(0, 0, 60, 60, base) + band.join('') };
}

function triangles({ base, accent, third }: Inks): Tile {
  return {
    width: 72,
    height: 72,
    art:
      rect(0, 0, 72, 72, base) +
      fillPath('M0 36 L18 0 L36 36 Z', accent) +
      fillPath('M36 36 L54 0 L72 36 Z', third) +
      fillPath('M-18 72 L0 36 L18 72 Z M54 72 L72 36 L90 72 Z', mix(accent, third, 0.5)) +
      fillPath('M18 72 L36 36 L54 72 Z', accent),
  };
}

function brushStrokes({ base, accent, third, random }: Inks): Tile {
  const size = 150;
  const art: string[] = [rect(0, 0, size, size, base)];
  for (let index = 0; index < 16; index += 1) {
    const x = (index % 4) * 37.5 + (Math.floor(index / 4) % 2) * 18 + random.between(-9, 9);
    const y = Math.floor(index / 4) * 37.5 + random.between(-9, 9);
    const angle = random.between(-0.9, 0.5);
    const length = random.between(26, 48);
    const ink = index % 3 === 0 ? third : index % 3 === 1 ? accent : mix(accent, base, 0.45);
    const width = random.between(8, 15);
    art.push(
      wrapped(size, x, y, 55, (cx, cy) => {
        const tip: Point = [cx + Math.cos(angle) * length, cy + Math.sin(angle) * length];
        return fillPath(leaf([cx, cy], tip, width, width * 0.4), ink);
      }),
    );
  }
  return { width: size, height: size, art: art.join('') };
}

function camouflage({ base, accent, third, random }: Inks): Tile {
  const size = 160;
  const art: string[] = [rect(0, 0, size, size, base)];
  const inks = [accent, third, darker(base, 0.5)];
  for (let index = 0; index < 25; index += 1) {
    const x = (index % 5) * 32 + random.between(-12, 12);
    const y = Math.floor(index / 5) * 32 + random.between(-12, 12);
    const radius = random.between(11, 21);
    const wobble = Array.from({ length: 8 }, () => random.between(0.5, 1.35));
    const ink = random.pick(inks);
    art.push(
      wrapped(size, x, y, 46, (cx, cy) => {
        const edge = wobble.map((share, step): Point => {
          const angle = (step / wobble.length) * Math.PI * 2;
          return [cx + Math.cos(angle) * radius * share * 1.5, cy + Math.sin(angle) * radius * share * 0.85];
        });
        return fillPath(blob(edge), ink);
      }),
    );
  }
  return { width: size, height: size, art: art.join('') };
}

function tieDye({ base, accent, third, random }: Inks): Tile {
  const x = 240 + random.between(-40, 40);
  const y = 280 + random.between(-60, 60);
  const art: string[] = [rect(0, 0, 480, 640, base)];
  const inks = [base, lighter(base, 0.55), accent, base, lighter(base, 0.3), mix(base, third, 0.7)];
  for (let ring = 17; ring >= 0; ring -= 1) {
    const radius = 18 + ring * 24;
    const edge = Array.from({ length: 22 }, (_, step): Point => {
      const angle = (step / 22) * Math.PI * 2 + ring * 0.11;
      const share = (step % 2 === 0 ? 1.09 : 0.9) + random.between(-0.06, 0.06);
      return [x + Math.cos(angle) * radius * share, y + Math.sin(angle) * radius * share];
    });
    art.push(fillPath(blob(edge), inks[ring % inks.length] ?? base));
  }
  return { width: 480, height: 640, art: art.join('') };
}

function stripes(inks: Inks, period: number, band: number, upright: boolean): Tile {
  const { base, accent } = inks;
  const size = period;
  const art = upright ? rect(0, 0, band, size, accent) : rect(0, 0, size, band, accent);
  return { width: size, height: size, art: rect(0, 0, size, size, base) + art };
}

function colourBlocks({ base, accent, third, random }: Inks): Tile {
  const top = random.between(205, 250);
  const band = random.between(36, 60);
  return {
    width: 480,
    height: 640,
    art:
      rect(0, 0, 480, 640, base) +
      `<rect x="0" y="0" width="480" height="${Math.round(top)}" fill="${accent}"/>` +
      `<rect x="0" y="${Math.round(top)}" width="480" height="${Math.round(band)}" fill="${third}"/>`,
  };
}

const TILES: Partial<Record<Print, (inks: Inks) => Tile>> = {
  'horizontal-stripes': (inks) => stripes(inks, 56, 28, false),
  breton: (inks) => stripes(inks, 30, 10, false),
  'vertical-stripes': (inks) => stripes(inks, 36, 15, true),
  pinstripes: (inks) => stripes(inks, 22, 2.4, true),
  gingham,
  tartan,
  floral,
  dots,
  leopard,
  zebra,
  diamonds,
  chevrons,
  triangles,
  'brush-strokes': brushStrokes,
  'tie-dye': tieDye,
  camouflage,
  'colour-blocks': colourBlocks,
};

/** True where the print covers the whole cloth rather than sitting on the chest. */
export const isAllOver = (print: Print): boolean => TILES[print] !== undefined;

/**
 * An SVG `<pattern>` of the drawing's print.
 *
 * @param angle Degrees clockwise: the grain of the panel that it fills.
 */
export function patternElement(id: string, drawing: Drawing, angle: number, scale = 1): string {
  const tile = TILES[drawing.print]?.({
    base: drawing.colour,
    accent: drawing.accent,
    third: drawing.third,
    random: createRandom(drawing.seed),
  });
  if (tile === undefined) return '';
  // A print larger than a panel belongs to the whole garment: it is not turned with the panel.
  const whole = tile.width === 480;
  const turn = whole ? '' : ` patternTransform="rotate(${Math.round(angle)} 240 300) scale(${scale})"`;
  return `<pattern id="${id}" width="${tile.width}" height="${tile.height}" patternUnits="userSpaceOnUse"${turn}>${tile.art}</pattern>`;
}
