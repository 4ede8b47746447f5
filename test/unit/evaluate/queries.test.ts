import { describe, expect, it } from 'vitest';
import { commonLabels, isNamedIn, measurePairs, pairQueries } from '../../../scripts/evaluate/attributes.ts';
import { colourHistogram } from '../../../scripts/evaluate/colour-histogram.ts';
import type { LabelledProduct } from '../../../scripts/evaluate/data.ts';
import { titleWithoutBrand } from '../../../scripts/evaluate/text-to-product.ts';
import { dot } from '../../../src/embedding/arithmetic.ts';

const product = (id: number, colour: string | undefined, type: string): LabelledProduct => ({
  ...{ id: String(id), title: 'title', price: 1, brand: '', family: String(id), type, colour },
  ...{ pattern: undefined, image: `${id}.jpg` },
});

describe('titleWithoutBrand', () => {
  it.each([
    ['Nike Men Black Sweatshirt', 'Nike', 'Men Black Sweatshirt'],
    ['NIKE shoe by Nike', 'nike', 'shoe by'],
    ['UCB Women Blue Top', 'United Colors of Benetton', 'UCB Women Blue Top'],
    ['Plain title', '', 'Plain title'],
  ])('%s of %s', (title, brand, expected) => {
    expect(titleWithoutBrand({ title, brand })).toBe(expected);
  });
});

describe('isNamedIn: what a title calls its product', () => {
  it.each([
    ['Women Lifestyle Grey Flats', '', 'Flats', true],
    ['Women Lifestyle Grey Flats', '', 'Heels', false],
    ['Women Printed Blue Tshirt', '', 'Tshirts', true],
    ['Women Black Shoe', '', 'Tops', false],
    ['Renu', '', 'Kurtas', false],
    ['Pepe Jeans Men Black', 'Pepe Jeans', 'Jeans', false],
  ])('%s of %s, %s: %s', (title, brand, type, expected) => {
    expect(isNamedIn({ title, brand }, type)).toBe(expected);
  });
});

describe('queries by colour and type', () => {
  const products = [
    product(0, 'Red', 'Shirts'),
    product(1, 'Red', 'Shirts'),
    product(2, 'Red', 'Shirts'),
    product(3, 'Red', 'Shoes'),
    product(4, undefined, 'Shirts'),
  ];

  it('ask for every pair that three products carry', () => {
    expect(pairQueries(products)).toEqual([{ text: 'red shirts', right: new Set([0, 1, 2]) }]);
  });

  it('are judged by the first as many as are right', async () => {
    const [figure] = await measurePairs(products, async () => [[3, 1, 2, 0]]);
    expect(figure).toMatchObject({ value: 2 / 3, of: 1 });
  });

  it('have answers only where a label is common', () => {
    expect(commonLabels(products, 'type', 4)).toEqual(['Shirts']);
    expect(commonLabels(products, 'colour', 5)).toEqual([]);
  });
});

describe('colourHistogram', () => {
  const filled = (...colours: (readonly [number, number, number])[]) => ({
    data: Uint8Array.from(colours.flat()),
    width: colours.length,
    height: 1,
  });
  const [red, blue, white] = [
    [200, 0, 0],
    [0, 0, 200],
    [255, 255, 255],
  ] as const;

  it('is 1 for the same colours on however much white, 0 for others', () => {
    const histogram = colourHistogram(filled(red, white));
    expect(dot(histogram, colourHistogram(filled(red, red, white, white)))).toBeCloseTo(1);
    expect(dot(histogram, colourHistogram(filled(blue, blue)))).toBe(0);
  });

  it('of nothing but white is zero', () => {
    expect(colourHistogram(filled(white)).every((value) => value === 0)).toBe(true);
  });
});
