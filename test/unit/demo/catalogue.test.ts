import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DEMO_COUNT, demoProducts } from '../../../src/demo/catalogue.ts';
import { drawGarment } from '../../../src/demo/draw/garment.ts';
import { SHADES } from '../../../src/demo/palette.ts';

const products = demoProducts();
const rows = products.map(({ row }) => row);
const valuesOf = (field: keyof (typeof rows)[number]): Set<unknown> => new Set(rows.map((row) => row[field]));

const word = z.string().trim().min(2);
const Row = z.strictObject({
  id: z.string().regex(/^demo-\d{4,}$/),
  title: z.string().min(8).max(120),
  price: z.number().positive().max(500),
  currency: z.literal('EUR'),
  image: z.string().regex(/^demo-\d{4,}\.webp$/),
  brand: word,
  gender: z.enum(['Women', 'Men', 'Unisex', 'Girls', 'Boys']),
  category: z.enum(['Apparel', 'Footwear', 'Accessories']),
  type: word,
  colour: z.enum(SHADES.map(({ name }) => name)),
  secondaryColour: word.optional(),
  pattern: word,
  print: word,
  fabric: word,
  sleeve: word.optional(),
  neck: word.optional(),
  fit: word.optional(),
  season: word,
  usage: word,
  description: z.string().min(30).max(300),
  family: word,
  available: z.boolean(),
});

describe('the demo catalogue', () => {
  it('has the range that a fair search test needs', () => {
    expect(rows).toHaveLength(DEMO_COUNT);
    expect(DEMO_COUNT).toBeGreaterThanOrEqual(640);
    expect(valuesOf('type').size).toBeGreaterThanOrEqual(25);
    const families = new Set(rows.map(({ colour }) => SHADES.find(({ name }) => name === colour)?.family));
    expect(families.size).toBeGreaterThanOrEqual(14);
    expect(valuesOf('pattern').size).toBeGreaterThanOrEqual(8);
    expect(valuesOf('brand').size).toBeGreaterThanOrEqual(10);
    expect(valuesOf('sleeve').size).toBeGreaterThanOrEqual(4);
    expect(valuesOf('neck').size).toBeGreaterThanOrEqual(9);
    expect(valuesOf('gender')).toEqual(new Set(['Women', 'Men', 'Unisex', 'Girls', 'Boys']));
  });

  it('has several products of every type', () => {
    for (const type of valuesOf('type')) {
      expect(rows.filter((row) => row.type === type).length, String(type)).toBeGreaterThanOrEqual(3);
    }
  });

  it('gives valid rows with an id and a picture of their own', () => {
    for (const row of rows) expect(Row.safeParse(row).error?.message, row.id).toBeUndefined();
    expect(valuesOf('id').size).toBe(rows.length);
    expect(valuesOf('image').size).toBe(rows.length);
  });

  it('names the brand, the colour and the type in every title', () => {
    for (const { title, brand, colour, type } of rows) {
      expect(title.startsWith(brand)).toBe(true);
      expect(title.toLowerCase()).toContain(colour.toLowerCase());
      expect(title.toLowerCase()).toContain(type.toLowerCase());
    }
  });

  it('keeps to a family only colour variants of one style', () => {
    const families = new Map<string, (typeof rows)[number][]>();
    for (const row of rows) families.set(row.family, [...(families.get(row.family) ?? []), row]);
    for (const [family, members] of families) {
      const style = ({
        brand,
        type,
        gender,
        pattern,
        print,
        fabric,
        price,
        sleeve,
        neck,
        fit,
      }: (typeof rows)[number]): string =>
        JSON.stringify({ brand, type, gender, pattern, print, fabric, price, sleeve, neck, fit });
      expect(new Set(members.map(style)).size, family).toBe(1);
      expect(new Set(members.map(({ colour }) => colour)).size, family).toBe(members.length);
    }
    const several = [...families.values()].filter((members) => members.length > 1);
    expect(several.length).toBeGreaterThan(families.size / 2);
  });

  it('is the same for the same seed, another for another, and fewer are the beginning of more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 1, max: 60 }), (seed, count) => {
        const some = demoProducts({ seed, count });
        expect(some).toHaveLength(count);
        expect(demoProducts({ seed, count })).toEqual(some);
        expect(demoProducts({ seed, count: count + 30 }).slice(0, count)).toEqual(some);
      }),
      { numRuns: 25 },
    );
    expect(demoProducts({ seed: 1, count: 20 })).not.toEqual(demoProducts({ seed: 2, count: 20 }));
  });

  it('draws every product, without a number that is not one', () => {
    for (const { drawing, row } of products) {
      const svg = drawGarment(drawing);
      expect(svg.startsWith('<svg '), row.id).toBe(true);
      expect(/NaN|undefined|Infinity|url\(#\)/.test(svg), row.id).toBe(false);
      expect(drawGarment(drawing)).toBe(svg);
    }
  });
});
