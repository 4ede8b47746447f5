import type { RgbImage } from '../../../../src/embedding/port.ts';

type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];

/** A picture of `side` pixels whose colour at (x, y), both 0 to 1, is what `paint` says. */
export function picture(paint: (x: number, y: number) => Rgb, side = 120): RgbImage {
  const data = new Uint8Array(side * side * 3);
  for (let at = 0; at < side * side; at++) {
    data.set(paint(((at % side) + 0.5) / side, (Math.floor(at / side) + 0.5) / side), at * 3);
  }
  return { data, width: side, height: side };
}

/** A garment (the picture's middle) before a background. */
export function garment(cloth: (x: number, y: number) => Rgb, background: Rgb = WHITE): RgbImage {
  return picture((x, y) => (isGarment(x, y) ? cloth(x, y) : background));
}

export function isGarment(x: number, y: number): boolean {
  return x > 0.25 && x < 0.75 && y > 0.15 && y < 0.85;
}

/** The same picture with red, green and blue multiplied. */
export function inLight({ data, width, height }: RgbImage, [red, green, blue]: Rgb): RgbImage {
  const gains = [red, green, blue];
  return { data: data.map((value, at) => Math.min(255, value * (gains[at % 3] ?? 1))), width, height };
}
