import sharp from 'sharp';
import type { RgbImage } from '../../src/embedding/port.ts';
import { ATR } from '../fakes/hub/tiny-parser.ts';

/** The colour by which the tiny parser tells a class. */
function colourOf(name: string): string {
  const colour = ATR[name];
  if (colour === undefined) throw new Error(`no class ${name}`);
  return `rgb(${colour.join(',')})`;
}

/** A person of coloured areas, 140 wide and 500 high, standing with the top of the head at the origin. */
export function person(options: { top?: string; legs?: 'Pants' | 'Skirt'; bag?: boolean } = {}): string {
  const { top = 'Upper-clothes', legs = 'Pants', bag = true } = options;
  const rect = (name: string, x: number, y: number, w: number, h: number): string =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${colourOf(name)}"/>`;
  return [
    `<circle cx="0" cy="40" r="40" fill="${colourOf('Face')}"/>`,
    rect(top, -70, 80, 140, 160),
    rect(legs, -60, 240, 120, 200),
    rect('Left-shoe', -66, 440, 50, 44),
    rect('Right-shoe', 16, 440, 50, 44),
    bag ? rect('Bag', 84, 200, 60, 70) : '',
  ].join('');
}

/**
 * A scene whose background is busy: stripes of the parser's background colour, a little lighter and darker, so that
 * nothing stands out by itself.
 */
export async function scene(shapes: string, width = 480, height = 640): Promise<Uint8Array> {
  const stripes = Array.from({ length: Math.ceil(width / 16) }, (_, at) => {
    const level = at % 2 === 0 ? 96 : 158;
    return `<rect x="${16 * at}" width="16" height="${height}" fill="rgb(${level},${level},${level})"/>`;
  });
  return drawing(`${stripes.join('')}${shapes}`, width, height, '#7f7f7f');
}

/** Shapes on one colour, as a PNG. */
export function drawing(shapes: string, width = 480, height = 640, ground = '#ffffff'): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/>${shapes}</svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
}

/** The pixels of a PNG. */
export async function pixelsOf(bytes: Uint8Array): Promise<RgbImage> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
