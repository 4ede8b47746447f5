import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { enlarged } from '../../../src/vision/enlarge.ts';
import type { Mask, Region } from '../../../src/vision/mask.ts';

const masks = fc
  .record({ width: fc.integer({ min: 1, max: 12 }), height: fc.integer({ min: 1, max: 12 }) })
  .chain(({ width, height }) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      // Mostly empty, as masks are.
      data: fc
        .array(fc.oneof(fc.constant(0), fc.constant(0), fc.nat(255)), {
          minLength: width * height,
          maxLength: width * height,
        })
        .map((values) => Uint8Array.from(values)),
    }),
  );
const sizes = fc.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }) });
/** Parts of a mask, in shares of its sides; they may reach beyond it. */
const parts = fc.record({
  left: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  top: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  width: fc.double({ min: 0.2, max: 1.5, noNaN: true }),
  height: fc.double({ min: 0.2, max: 1.5, noNaN: true }),
});

/** Keys' kernel with a = -1/2, by its definition. */
function kernel(distance: number): number {
  const x = Math.abs(distance);
  if (x >= 2) return 0;
  return x < 1 ? 1.5 * x ** 3 - 2.5 * x ** 2 + 1 : -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2;
}

/** Every pixel as the weighted sum of all that are near it. */
function byDefinition({ data, width, height }: Mask, to: Omit<Mask, 'data'>, from: Region): number[] {
  const at = (x: number, y: number) =>
    data[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 0;
  return Array.from({ length: to.width * to.height }, (_, index) => {
    const x = from.left + (((index % to.width) + 0.5) * from.width) / to.width - 0.5;
    const y = from.top + ((Math.floor(index / to.width) + 0.5) * from.height) / to.height - 0.5;
    let sum = 0;
    for (let row = Math.floor(y) - 2; row <= Math.floor(y) + 3; row++)
      for (let column = Math.floor(x) - 2; column <= Math.floor(x) + 3; column++)
        sum += kernel(x - column) * kernel(y - row) * at(column, row);
    return Math.min(255, Math.max(0, sum));
  });
}

describe('a mask that is enlarged', () => {
  it('is what cubic convolution makes of it, whatever is empty in it', () => {
    fc.assert(
      fc.property(masks, sizes, parts, (mask, to, part) => {
        const from = {
          left: part.left * mask.width,
          top: part.top * mask.height,
          width: part.width * mask.width,
          height: part.height * mask.height,
        };
        const { data, width, height } = enlarged(mask, to, from);
        expect({ width, height }).toEqual(to);
        const exact = byDefinition(mask, to, from);
        expect(data.length).toBe(exact.length);
        for (const [index, value] of exact.entries())
          expect(Math.abs((data[index] ?? -1) - value)).toBeLessThanOrEqual(0.51);
      }),
    );
  });

  it('looks as libvips enlarges it', async () => {
    const [width, height] = [60, 90];
    const round = (x: number, y: number) => 128 + 12 * (20 - Math.hypot(x - 25, y - 40));
    const data = Uint8Array.from({ length: width * height }, (_, at) =>
      Math.min(255, Math.max(0, round(at % width, Math.floor(at / width)))),
    );
    const ours = enlarged(
      { data, width, height },
      { width: 400, height: 600 },
      { left: 0, top: 0, width, height },
    ).data;
    const theirs = await sharp(data, { raw: { width, height, channels: 1 } })
      .resize({ width: 400, height: 600, fit: 'fill', kernel: 'cubic' })
      .toColourspace('b-w')
      .raw()
      .toBuffer();
    const off = ours.map((value, at) => Math.abs(value - (theirs[at] ?? 0)));
    expect(off.filter((levels) => levels > 3)).toHaveLength(0);
  });
});
