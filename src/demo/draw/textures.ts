import { lightness } from './colour.ts';
import type { Texture } from './look.ts';

/** The weave or knit, laid over the cloth as a faint repeating pattern; empty for smooth cloth. */
export function textureElement(id: string, texture: Texture, colour: string): string {
  const dark = lightness(colour) < 0.3;
  const ink = dark ? '#ffffff' : '#000000';
  const line = (d: string, width: number, opacity: number, stroke = ink): string =>
    `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-opacity="${opacity}" stroke-linecap="round"/>`;
  const tile = (width: number, height: number, art: string): string =>
    `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${art}</pattern>`;
  switch (texture) {
    case 'knit':
      return tile(8, 8, line('M1 1 L4 6 L7 1', 1.2, 0.16) + line('M4 7 L4 8', 1, 0.1));
    case 'cable':
      return tile(
        44,
        40,
        line('M4 0 L4 40 M40 0 L40 40', 1.5, 0.22) +
          line('M12 0 C12 14 32 26 32 40 M32 0 C32 14 12 26 12 40', 5, 0.13) +
          line('M14 0 C14 14 34 26 34 40', 1.5, 0.2) +
          line('M10 0 C10 14 30 26 30 40', 1.2, 0.25, '#ffffff'),
      );
    case 'denim':
      return tile(
        6,
        6,
        line('M0 6 L6 0', 1, 0.14, '#ffffff') + line('M-1 4 L4 -1 M2 7 L7 2', 0.8, 0.08, '#000000'),
      );
    case 'corduroy':
      return tile(9, 9, line('M2 0 L2 9', 2.6, 0.16, '#000000') + line('M6 0 L6 9', 2, 0.12, '#ffffff'));
    case 'fleece':
      return tile(14, 14, line('M2 3 Q4 1 6 3 M9 9 Q11 7 13 9 M3 11 Q5 9 7 11 M9 3 Q11 1 13 3', 1.3, 0.1));
    case 'smooth':
    case 'leather':
    case 'satin':
      return '';
  }
}
