import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shadeNamed } from '../../../../src/demo/palette.ts';
import type { RgbImage } from '../../../../src/embedding/port.ts';
import { colourClusters } from '../../../../src/vision/attributes/colour-clusters.ts';
import { seenColours } from '../../../../src/vision/attributes/colours.ts';
import { garmentSamples } from '../../../../src/vision/attributes/garment-colours.ts';
import type { Mask } from '../../../../src/vision/mask.ts';
import { hexToOklab, oklabToHex } from '../../../../src/vision/oklab.ts';
import { COLOUR_FAMILIES } from '../../../../src/vocabulary/colours.ts';
import { garment, inLight, isGarment, picture } from './pictures.ts';

type Rgb = readonly [number, number, number];

const look = (image: RgbImage, mask?: Mask) => seenColours(colourClusters(garmentSamples(image, mask)));

const levels = (hex: string): Rgb => {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
};

const named = (name: string): Rgb => levels(shadeNamed(name).hex);

/** How far two colours such as #a0b1c2 are apart at most, in levels of a channel. */
function apart(one = '', two = ''): number {
  const other = levels(two);
  return Math.max(...levels(one).map((level, at) => Math.abs(level - (other[at] ?? Number.NaN))));
}

describe('OKLab', () => {
  it('has its published values', () => {
    // B. Ottosson's own example: sRGB red is L 0.628, a 0.225, b 0.126.
    const [L, a, b] = hexToOklab('#ff0000');
    expect([L.toFixed(3), a.toFixed(3), b.toFixed(3)]).toEqual(['0.628', '0.225', '0.126']);
    expect(hexToOklab('#ffffff')[0]).toBeCloseTo(1, 3);
  });

  it('gives every colour of a screen back', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (...rgb) => {
        const hex = `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
        expect(oklabToHex(hexToOklab(hex))).toBe(hex);
      }),
    );
  });
});

describe('the colours of a garment', () => {
  it.each([
    ['Red', 'red'],
    ['Pink', 'pink'],
    ['Orange', 'orange'],
    ['Yellow', 'yellow'],
    ['Green', 'green'],
    ['Blue', 'blue'],
    ['Purple', 'purple'],
    ['Brown', 'brown'],
    ['Black', 'black'],
    ['Grey', 'grey'],
  ])('of one colour are that colour: %s', (shade, family) => {
    const colours = look(garment(() => named(shade)));
    expect(colours[0]?.family).toBe(family);
    expect(colours[0]?.share).toBeGreaterThan(0.95);
  });

  it('leave out a plain background, whatever its colour', () => {
    for (const background of [named('White'), named('Green'), named('Black')]) {
      const colours = look(garment(() => named('Red'), background));
      expect(colours.map(({ family }) => family)).toEqual(['red']);
    }
  });

  it('are two on a garment of two, each with its share', () => {
    const striped = garment((_, y) => (Math.floor(y * 40) % 4 === 0 ? named('White') : named('Blue')));
    const colours = look(striped);
    expect(colours.map(({ family }) => family)).toEqual(['blue', 'white']);
    expect(colours[1]?.share).toBeGreaterThan(0.15);
    expect(colours[1]?.share).toBeLessThan(0.35);
  });

  it('are one on a garment half in shadow', () => {
    const shaded = garment((x) => {
      const [r, g, b] = named('Red');
      return x < 0.5 ? [r * 0.65, g * 0.65, b * 0.65] : [r, g, b];
    });
    expect(look(shaded).map(({ family }) => family)).toEqual(['red']);
  });

  it.each([
    ['a warm lamp', [1, 0.93, 0.8]],
    ['a yellow bulb', [1, 0.86, 0.66]],
    ['cool shade', [0.8, 0.92, 1]],
  ] as const)('are the same in the light of %s, where white paper shows what the light is', (_, light) => {
    for (const shade of ['Blue', 'Green', 'Grey', 'Purple']) {
      const taken = garment(() => named(shade), [250, 250, 250]);
      const [byDay] = look(taken);
      const [seen] = look(inLight(taken, light));
      expect([shade, seen?.family]).toEqual([shade, byDay?.family]);
      expect(apart(seen?.hex, byDay?.hex)).toBeLessThanOrEqual(4);
    }
  });

  it('are those under the mask, not of what surrounds it', () => {
    const street = picture((x, y) => (isGarment(x, y) ? named('Yellow') : [x * 255, y * 255, 40]));
    const { width, height } = street;
    const data = new Uint8Array(width * height).map((_, at) =>
      isGarment(((at % width) + 0.5) / width, (Math.floor(at / width) + 0.5) / height) ? 255 : 0,
    );
    expect(look(street, { data, width, height }).map(({ family }) => family)).toEqual(['yellow']);
  });

  it('have shares between 0 and 1 that add up to no more than 1, for any pixels and any mask', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 255 })),
        fc.boolean(),
        (width, height, bytes, masked) => {
          const take = (count: number) => Uint8Array.from({ length: count }, () => bytes.next().value ?? 0);
          const image = { data: take(width * height * 3), width, height };
          const colours = look(image, masked ? { data: take(width * height), width, height } : undefined);
          const total = colours.reduce((sum, { share }) => sum + share, 0);
          expect(total).toBeLessThanOrEqual(1 + 1e-9);
          for (const { family, share, confidence, hex } of colours) {
            expect(COLOUR_FAMILIES).toContain(family);
            expect(share).toBeGreaterThan(0);
            expect(confidence).toBeGreaterThan(0);
            expect(hex).toMatch(/^#[0-9a-f]{6}$/);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are none under an empty mask', () => {
    const image = garment(() => named('Red'));
    const mask = {
      data: new Uint8Array(image.width * image.height),
      width: image.width,
      height: image.height,
    };
    expect(look(image, mask)).toEqual([]);
  });
});
