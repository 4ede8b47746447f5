import { describe, expect, it } from 'vitest';
import type { ImageTreatment, RgbImage } from '../../../src/embedding/port.ts';
import { boxOf, shareOf } from '../../../src/vision/mask.ts';
import type { Garment } from '../../../src/vision/segmenter.ts';
import { treat } from '../../../src/vision/treatment/treat.ts';

const RED = [200, 20, 30] as const;
const BLUE = [20, 40, 200] as const;

/** A red garment of 20 x 40 before blue, with a soft column on its left. */
function photo(): { readonly image: RgbImage; readonly garment: Garment } {
  const [width, height] = [100, 80];
  const data = new Uint8Array(3 * width * height);
  const coverage = new Uint8Array(width * height);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isRed = x >= 40 && x < 60 && y >= 20 && y < 60;
    data.set(isRed ? RED : BLUE, 3 * at);
    if (isRed) coverage[at] = x === 40 ? 128 : 255;
  }
  const mask = { data: coverage, width, height };
  const box = boxOf(mask);
  if (box === undefined) throw new Error('an empty mask');
  return {
    image: { data, width, height },
    garment: { label: 'dress', mask, box, share: shareOf(mask), confidence: 1 },
  };
}

const pixel = ({ data, width }: RgbImage, x: number, y: number) => [
  ...data.subarray(3 * (y * width + x), 3 * (y * width + x) + 3),
];
const treated = (treatment: ImageTreatment) => {
  const { image, garment } = photo();
  return treat(image, garment, treatment);
};

describe('a garment', () => {
  it.each([
    ['green', [0, 255, 17]],
    ['white', [255, 255, 255]],
    ['grey', [127, 127, 127]],
  ] as const)(
    'on %s lies in the middle of a square of that colour, nothing of its background left',
    async (name, colour) => {
      const square = await treated(name);
      expect(square.width).toBe(square.height);
      expect(square.width).toBe(45);
      expect(pixel(square, 0, 0)).toEqual(colour);
      expect(pixel(square, 22, 22)).toEqual([...RED]);
      const blue = square.data.filter((_, at) => at % 3 === 2 && square.data[at] === 200);
      expect(blue).toHaveLength(0);
    },
  );

  it('keeps a soft edge: half covered is half of each', async () => {
    const square = await treated('white');
    const y = 22;
    const edge = Array.from({ length: square.width }, (_, x) => pixel(square, x, y)).find(
      ([r = 0, g = 0]) => g > 100 && g < 200 && r > 200,
    );
    expect(edge).toEqual([227, 137, 142]);
  });

  it('before its own background, blurred, keeps that background’s colour', async () => {
    const square = await treated('blur');
    expect(pixel(square, 22, 22)).toEqual([...RED]);
    const [r = 0, , b = 0] = pixel(square, 1, 1);
    expect(b).toBeGreaterThan(r);
  });

  it('cropped, has its own background around it', async () => {
    const square = await treated('crop');
    expect(square.width).toBe(square.height);
    expect(pixel(square, 0, 0)).toEqual([...BLUE]);
  });

  it('untreated, is the whole picture to the byte', async () => {
    const { image } = photo();
    expect(Buffer.compare((await treated('none')).data, image.data)).toBe(0);
  });

  it('at the picture’s edge is squared beyond it', async () => {
    const { image, garment } = photo();
    const wide = { ...garment, box: { left: 0, top: 30, width: 100, height: 4 } };
    for (const name of ['green', 'white', 'grey', 'blur', 'crop'] as const) {
      const square = await treat(image, wide, name);
      expect([square.width, square.height, square.data.length]).toEqual([112, 112, 3 * 112 ** 2]);
    }
  });
});

describe('a picture without a garment', () => {
  it.each(['green', 'white', 'grey', 'blur', 'crop'] as const)('is squared whole for %s', async (name) => {
    const { image } = photo();
    const square = await treat(image, undefined, name);
    expect([square.width, square.height]).toEqual([100, 100]);
    expect(pixel(square, 50, 50)).toEqual([...RED]);
    expect(pixel(square, 50, 20)).toEqual([...BLUE]);
    expect(pixel(square, 0, 0)).toEqual(name === 'green' ? [0, 255, 17] : expect.any(Array));
  });

  it('of one pixel is a pixel', async () => {
    const image = { data: Uint8Array.of(1, 2, 3), width: 1, height: 1 };
    const data = Uint8Array.of(255);
    const mask = { data, width: 1, height: 1 };
    const garment = {
      label: 'bag',
      mask,
      box: { left: 0, top: 0, width: 1, height: 1 },
      share: 1,
      confidence: 1,
    } as const;
    expect([...(await treat(image, garment, 'blur')).data]).toEqual([1, 2, 3]);
  });
});
