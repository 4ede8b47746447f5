import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RgbImage } from '../../../src/embedding/port.ts';
import { inWhiteLight } from '../../../src/vision/edge-light.ts';
import { garment, inLight } from './attributes/pictures.ts';

const LAMP = [1, 0.86, 0.66] as const;
const BLUE = [40, 90, 160] as const;
const PALE = [240, 200, 205] as const;

/** How far two pictures are apart at most, in levels. */
function farthest(one: RgbImage, two: RgbImage): number {
  return one.data.reduce((most, value, at) => Math.max(most, Math.abs(value - (two.data[at] ?? 0))), 0);
}

describe('inWhiteLight', () => {
  it('takes the colour of a lamp away, where the wall behind the garment is white', () => {
    const taken = garment(() => BLUE, [235, 235, 235]);
    expect(farthest(inWhiteLight(inLight(taken, LAMP)), taken)).toBeLessThanOrEqual(3);
  });

  it.each([
    ['white', [255, 255, 255]],
    ['grey', [180, 180, 180]],
    ['black', [0, 0, 0]],
    ['a green screen', [0, 255, 17]],
    ['a dark table', [60, 35, 20]],
  ] as const)('leaves a pale garment on %s its colour', (_, background) => {
    const taken = garment(() => PALE, background);
    expect(inWhiteLight(taken)).toBe(taken);
  });

  it.each([
    ['the sky', [135, 180, 235]],
    ['a pink wall', [235, 150, 170]],
    ['a green wall', [170, 220, 160]],
    ['a yellow wall', [240, 200, 105]],
  ] as const)('does not take %s for white', (_, background) => {
    const taken = garment(() => BLUE, background);
    expect(inWhiteLight(taken)).toBe(taken);
  });

  it('never makes a picture darker, nor loses its size, whatever it shows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.infiniteStream(fc.nat({ max: 255 })),
        (width, height, levels) => {
          const data = Uint8Array.from({ length: 3 * width * height }, () => levels.next().value ?? 0);
          const balanced = inWhiteLight({ data, width, height });
          expect(balanced).toMatchObject({ width, height });
          expect(balanced.data.every((value, at) => value >= (data[at] ?? 0))).toBe(true);
        },
      ),
    );
  });
});
