import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matches } from '../../../src/catalogue/matches.ts';
import type { Catalogue, Condition } from '../../../src/catalogue/port.ts';
import type { Product } from '../../../src/catalogue/product.ts';
import { compileFilter } from '../../../src/catalogue/zvec/compile-filter.ts';
import { encodeValue, UNKNOWN } from '../../../src/catalogue/zvec/encode-value.ts';
import { openZvecCatalogue } from '../../../src/catalogue/zvec/open.ts';
import { at, entry, MODEL } from '../../contracts/catalogue-products.ts';

/** Texts that mean something in a filter language, in SQL, in UTF-8 or in our own encoding. */
const HOSTILE = [
  '',
  '?',
  '?empty',
  '%3F',
  '%',
  '_',
  '"',
  "'",
  '\\',
  '\\"',
  '\n',
  '\0',
  '\u2028',
  'é',
  'e\u0301',
  '😀',
  '\ud800',
  '\ufffd',
  '?00d8',
  'red',
  'RED',
  'red ',
  'null',
  'true',
  '*',
  'red, blue',
  '") or price >= 0 or has_colour contain_any ("',
  'x" or available = true or family = "',
  "' or 1 = 1 --",
] as const;

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const price = fc.oneof(
  fc.constantFrom(0, 0.1, 0.3, 12.99, 1e-7, 1e21, 1e300, 5e-324),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);
const bound = fc.oneof(
  price,
  fc.constantFrom(-1, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);
const values = fc.array(text, { maxLength: 3 });

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant('any' as const),
    attribute: fc.constantFrom('colour' as const, 'length' as const),
    values,
    orUnknown: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('none' as const),
    attribute: fc.constantFrom('colour' as const, 'brand' as const),
    values,
  }),
  fc.record(
    {
      kind: fc.constant('price' as const),
      currency: fc.constantFrom('EUR', 'GBP', '"'),
      min: bound,
      max: bound,
    },
    { requiredKeys: ['kind', 'currency'] },
  ),
  fc.record({ kind: fc.constant('title' as const), words: values }),
  fc.record({
    kind: fc.constant('family' as const),
    family: fc.oneof(text, fc.array(text, { maxLength: 3 })),
  }),
  fc.record(
    {
      kind: fc.constant('exclude' as const),
      ids: fc.array(fc.constantFrom('0', '1', '2', '"')),
      families: fc.array(text, { maxLength: 3 }),
    },
    { requiredKeys: ['kind', 'ids'] },
  ),
  fc.constant({ kind: 'available' as const }),
);

const some = fc.array(text, { minLength: 1, maxLength: 3 });
const details = fc.record(
  {
    price,
    currency: fc.constantFrom('EUR', 'GBP'),
    available: fc.boolean(),
    family: text,
    attributes: fc.record({ colour: some, length: some, brand: some }, { requiredKeys: [] }),
  },
  { requiredKeys: ['price', 'currency', 'available', 'attributes'] },
);

describe('a filter in zvec', () => {
  let directory: string;
  let catalogue: Catalogue;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'threadfinder-filter-'));
    catalogue = await openZvecCatalogue({ directory, mode: 'write' });
  });
  afterAll(async () => {
    await catalogue.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('means what the plain evaluation of its conditions says, whatever its values', async () => {
    const products = fc.array(details, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        products,
        fc.array(fc.array(condition, { maxLength: 3 }), { minLength: 1 }),
        async (some, filters) => {
          const entries = some.map((more, index) => entry(String(index), index, more));
          await catalogue.upsert(entries, MODEL);
          for (const filter of filters) {
            const hits = await catalogue.search({ vector: at(0), filter, limit: 100 });
            const expected = entries.filter(({ product }) => matches(product, filter));
            expect(hits.map((hit) => hit.product.id)).toEqual(expected.map(({ product }) => product.id));
          }
          await catalogue.remove(entries.map(({ product }) => product.id));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds a product by each of its own values', async () => {
    const entries = HOSTILE.map((value, index) =>
      entry(`h${index}`, index, { family: value, attributes: { colour: [value] } }),
    );
    await catalogue.upsert(entries, MODEL);
    for (const [index, value] of HOSTILE.entries()) {
      for (const filter of [
        [{ kind: 'any' as const, attribute: 'colour' as const, values: [value], orUnknown: false }],
        [{ kind: 'family' as const, family: value }],
      ]) {
        const hits = await catalogue.search({ vector: at(0), filter, limit: 100 });
        expect(hits.map((hit) => hit.product.id)).toEqual([`h${index}`]);
      }
    }
    await catalogue.remove(entries.map(({ product }) => product.id));
  });

  it('takes values of 10,000 characters', async () => {
    const long: Partial<Product> = { attributes: { brand: [`${'ä'.repeat(10_000)}1`] } };
    await catalogue.upsert([entry('long', 0, long), entry('short', 1)], MODEL);
    const filter: Condition[] = [
      { kind: 'any', attribute: 'brand', values: [`${'ä'.repeat(10_000)}1`], orUnknown: false },
    ];
    const hits = await catalogue.search({ vector: at(0), filter, limit: 10 });
    expect(hits.map((hit) => hit.product.id)).toEqual(['long']);
    await catalogue.remove(['long', 'short']);
  });
});

describe('an encoded value', () => {
  it('has no character that could end the string it stands in, and differs from every other', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(encodeValue(one)).toMatch(/^[A-Za-z0-9\-_.!~*'()%?]+$/);
        expect(encodeValue(one)).not.toBe(UNKNOWN);
        expect(encodeValue(one) === encodeValue(other)).toBe(one === other);
      }),
    );
  });

  it('is all that a compiled filter holds of a value', () => {
    expect(compileFilter([{ kind: 'family', family: 'a" or "b' }])).toEqual({
      filter: 'family = "a%22%20or%20%22b"',
    });
  });
});
