import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFieldName, recognisedFields } from '../../../src/ingest/row/fields.ts';
import { validateRow } from '../../../src/ingest/row/schema.ts';
import { cleanText } from '../../../src/ingest/row/text.ts';

const good = { id: '1', title: 'A dress', price: 49.9, currency: 'EUR', image: 'a.jpg' };
const check = (record: Record<string, unknown>, currency = 'EUR') =>
  validateRow(byFieldName(record), currency);
const problem = (record: Record<string, unknown>) => {
  const row = check(record);
  return 'problem' in row ? row.problem : undefined;
};

describe('names of fields', () => {
  it('understands the usual ones, however they are written', () => {
    expect(
      recognisedFields(['SKU', 'Name', 'g:image_link', 'Product Type', 'COLOR', 'item_group_id', 'weight']),
    ).toEqual(['id', 'title', 'image', 'type', 'colour', 'family']);
  });

  it('takes the first of several names that holds something', () => {
    expect(byFieldName({ color: '', colour: 'red', base_colour: 'blue' })).toEqual({ colour: 'red' });
  });

  it('is not fooled by names that objects have', () => {
    expect(byFieldName(JSON.parse('{"__proto__":{"id":"x"},"constructor":"y"}'))).toEqual({});
  });
});

describe('checking a row', () => {
  it('keeps what is right, trimmed and without control characters', () => {
    expect(
      check({
        ...good,
        id: 1607,
        title: ' Red\u0000 dress\n\u202e ',
        colour: 'Navy Blue',
        fabric: ['Cotton', 'Silk'],
        year: 2010,
        brand: ' ',
        url: 'https://shop.example/a b',
        availability: 'out_of_stock',
      }),
    ).toEqual({
      id: '1607',
      title: 'Red dress',
      price: 49.9,
      currency: 'EUR',
      images: ['a.jpg'],
      url: 'https://shop.example/a%20b',
      brand: undefined,
      description: undefined,
      family: undefined,
      available: false,
      labels: { colour: 'Navy Blue', fabric: 'Cotton, Silk', year: '2010' },
    });
  });

  it.each([
    [{ price: 'free' }, "price: expected a number, got 'free'"],
    [{ price: -1 }, 'price: expected a number of at least 0, got -1'],
    [{ price: '5 shells' }, "price: expected a known currency, got '5 shells'"],
    [{ price: { amount: 5 } }, 'price: expected a number, got an object'],
    [{ price: '£5' }, "price: '£5' is not in EUR, which the row names as its currency"],
    [{ salePrice: 'half' }, "salePrice: expected a number, got 'half'"],
    [{ currency: 'EURO-ish' }, "currency: expected a currency code such as EUR, got 'EURO-ish'"],
    [{ id: undefined }, 'id: is missing'],
    [{ id: 'x'.repeat(65) }, 'id: is longer than 64 characters'],
    [{ id: '\u0001' }, 'id: is empty'],
    [{ id: { a: 1 } }, 'id: expected text, got an object'],
    [{ title: ' ' }, 'title: is missing'],
    [{ title: '\u0007' }, 'title: is empty'],
    [{ image: undefined }, 'image: is missing'],
    [{ image: 5 }, 'image: expected a path, an address or a list of them, got 5'],
    [{ url: 'javascript:alert(1)' }, "url: expected an http(s) address, got 'javascript:alert(1)'"],
    [{ url: `https://a.example/${'x'.repeat(3000)}` }, 'url: is longer than 2048 characters'],
    [{ available: 'perhaps' }, "available: expected yes or no, got 'perhaps'"],
    [{ colour: { name: 'red' } }, 'colour: expected text, got an object'],
  ])('says what is wrong with %o', (change, expected) => {
    expect(problem({ ...good, ...change })).toBe(expected);
  });

  it('names every bad field at once', () => {
    expect(problem({ id: '1' })).toBe('title: is missing; price: is missing');
  });

  it('does not carry terminal codes of a feed into its messages', () => {
    expect(problem({ ...good, price: '\u001b[2Jfree' })).toBe(
      "price: expected a known currency, got '[2Jfree'",
    );
  });

  it('takes the currency from its column, else from the price, else from the default', () => {
    const { currency, ...rest } = good;
    expect(currency).toBe('EUR');
    expect(check({ ...rest, price: '$5', currency: 'cad' })).toMatchObject({ price: 5, currency: 'CAD' });
    expect(check({ ...rest, price: '5 GBP' })).toMatchObject({ price: 5, currency: 'GBP' });
    expect(check(rest, 'INR')).toMatchObject({ currency: 'INR' });
  });

  it('asks the sale price where it is lower', () => {
    expect(check({ ...good, sale_price: '39,90' })).toMatchObject({ price: 39.9 });
    expect(check({ ...good, sale_price: 59 })).toMatchObject({ price: 49.9 });
    expect(check({ ...good, sale_price: 0 })).toMatchObject({ price: 49.9 });
  });

  it.each([
    ['a.jpg|b.jpg', ['a.jpg', 'b.jpg']],
    [
      'https://x.example/a,b.jpg,https://x.example/c.jpg',
      ['https://x.example/a,b.jpg', 'https://x.example/c.jpg'],
    ],
    ['["a.jpg","b.jpg"]', ['a.jpg', 'b.jpg']],
    [
      ['a.jpg', 'a.jpg', ' b.jpg '],
      ['a.jpg', 'b.jpg'],
    ],
    ['//cdn.example/a.jpg', ['https://cdn.example/a.jpg']],
  ])('reads the pictures %j', (images, expected) => {
    const { image, ...rest } = good;
    expect(image).toBe('a.jpg');
    expect(check({ ...rest, images })).toMatchObject({ images: expected });
  });

  it('keeps at most ten further pictures and shortens long text', () => {
    const row = check({
      ...good,
      images: Array.from({ length: 50 }, (_, at) => `${at}.jpg`),
      title: 'x'.repeat(999),
    });
    expect(row).toMatchObject({ title: `${'x'.repeat(299)}…` });
    expect('images' in row && row.images).toHaveLength(11);
  });

  it('answers any record with a row or a reason', () => {
    const value = fc.oneof(fc.anything(), fc.string(), fc.double());
    const names = fc.constantFrom(
      'id',
      'title',
      'price',
      'currency',
      'image',
      'images',
      'url',
      'available',
      'colour',
      'sale_price',
    );
    fc.assert(
      fc.property(fc.dictionary(names, value), (record) => {
        const row = check(record);
        expect('problem' in row ? row.problem.length : row.price).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('cleaning text', () => {
  it('never leaves control characters or more than the limit, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const clean = cleanText(text, limit);
        expect(Array.from(clean).length).toBeLessThanOrEqual(limit);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(cleanText(clean, limit)).toBe(clean);
      }),
    );
  });
});
