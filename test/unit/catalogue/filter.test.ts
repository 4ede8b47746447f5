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
import { condition, details, HOSTILE, text } from './hostile-filters.ts';

describe.each(['all', 'few'] as const)('a filter in zvec with %s inverted lists', (lists) => {
  let directory: string;
  let catalogue: Catalogue;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'threadfinder-filter-'));
    catalogue = await openZvecCatalogue({ directory, mode: 'write', lists });
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
          try {
            for (const filter of filters) {
              const hits = await catalogue.search({ vector: at(0), filter, limit: 100 });
              const expected = entries.filter(({ product }) => matches(product, filter));
              expect(hits.map((hit) => hit.product.id)).toEqual(expected.map(({ product }) => product.id));
            }
          } finally {
            // What is left here would be found in the next run, and a failure made smaller into another.
            await catalogue.remove(entries.map(({ product }) => product.id));
          }
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
