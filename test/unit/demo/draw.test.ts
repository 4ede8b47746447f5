import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { demoProducts } from '../../../src/demo/catalogue.ts';
import { channels } from '../../../src/demo/draw/colour.ts';
import { FIGURES } from '../../../src/demo/draw/figures.ts';
import { drawGarment } from '../../../src/demo/draw/garment.ts';
import { mirror, symmetric } from '../../../src/demo/draw/path.ts';
import type { DemoProduct } from '../../../src/demo/product.ts';

const products = demoProducts();

/** The pixels of a drawing: sRGB, three bytes each, at a quarter of its size. */
async function pixelsOf({ drawing }: DemoProduct): Promise<readonly (readonly [number, number, number])[]> {
  const { data } = await sharp(Buffer.from(drawGarment(drawing)))
    .resize(120, 160, { kernel: 'nearest' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Array.from({ length: data.length / 3 }, (_, index) => [
    data[index * 3] ?? 0,
    data[index * 3 + 1] ?? 0,
    data[index * 3 + 2] ?? 0,
  ]);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe('the drawings', () => {
  it.each(Object.keys(FIGURES))('renders %s onto a white ground, big enough to see', async (figure) => {
    const product = products.find(({ drawing }) => drawing.figure === figure);
    if (product === undefined) throw new Error(`${figure} is not in the catalogue`);
    const pixels = await pixelsOf(product);
    const white = pixels.filter((pixel) => pixel.every((value) => value > 250)).length / pixels.length;
    expect(white).toBeGreaterThan(0.3);
    expect(white).toBeLessThan(0.97);
    expect(pixels[0]).toEqual([255, 255, 255]);
  });

  const flat = new Set([
    't-shirt',
    'sweatshirt',
    'sweater',
    'skirt',
    'dress',
    'trousers',
    'tote',
    'scarf',
    'beanie',
    'blazer',
  ]);
  const solids = products
    .filter(
      ({ row, drawing }) =>
        row.pattern === 'Solid' &&
        flat.has(drawing.figure) &&
        row.colour !== 'White' &&
        row.colour !== 'Off white',
    )
    .filter((_, index) => index % 6 === 0);

  it.each(solids.map((product) => [product.row.title, product] as const))(
    'keeps the colour of its label: %s',
    async (_, product) => {
      const cloth = (await pixelsOf(product)).filter((pixel) => pixel.some((value) => value < 245));
      const seen = [0, 1, 2].map((channel) => median(cloth.map((pixel) => pixel[channel] ?? 0)));
      const named = channels(product.drawing.colour);
      const distance = Math.hypot(...seen.map((value, channel) => value - (named[channel] ?? 0)));
      expect(distance).toBeLessThan(48);
    },
  );

  it('refuses a figure it does not know, and says which it knows', () => {
    const [first] = products;
    if (first === undefined) throw new Error('The catalogue is empty.');
    expect(() => drawGarment({ ...first.drawing, figure: 'teapot' })).toThrow(
      expect.objectContaining({ code: 'DEMO_FIGURE_UNKNOWN' }),
    );
  });

  it('mirrors a path and closes half an outline', () => {
    expect(mirror('M200 10 L100 20')).toBe('M280 10 L380 20');
    expect(symmetric('M240 10 L200 10 C190 20 190 30 200 40 L240 40')).toBe(
      'M240 10 L200 10 C190 20 190 30 200 40 L240 40 L240 40 L280 40 C290 30 290 20 280 10 L240 10 Z',
    );
  });
});
