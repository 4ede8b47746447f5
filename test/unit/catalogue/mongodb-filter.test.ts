import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matches } from '../../../src/catalogue/matches.ts';
import { type Clause, compileFilter } from '../../../src/catalogue/mongodb/compile-filter.ts';
import { decodeText, encodeText, UNKNOWN } from '../../../src/catalogue/mongodb/encode-text.ts';
import { FILTER_PATHS } from '../../../src/catalogue/mongodb/paths.ts';
import type { Catalogue, Filter } from '../../../src/catalogue/port.ts';
import { at, entry, MODEL } from '../../contracts/catalogue-products.ts';
import { startMongo, type TestMongo } from '../../support/mongo.ts';
import { condition, details, HOSTILE, text } from './hostile-filters.ts';

describe('a filter of $vectorSearch', () => {
  let mongo: TestMongo;
  let catalogue: Catalogue;
  beforeAll(async () => {
    mongo = await startMongo({ search: { pendingMs: 0, buildingMs: 0, lagMs: 0 } });
    catalogue = await mongo.openCatalogue({ mode: 'write' });
  });
  afterAll(async () => {
    await catalogue.close();
    await mongo.close();
  });

  it('means what the plain evaluation of its conditions says, whatever its values', async () => {
    const products = fc.array(details, { minLength: 1, maxLength: 6 });
    const filters = fc.array(fc.array(condition, { maxLength: 3 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(products, filters, async (some, asked) => {
        const entries = some.map((more, index) => entry(String(index), index, more));
        await catalogue.upsert(entries, MODEL);
        for (const filter of asked) {
          const hits = await catalogue.search({ vector: at(0), filter, limit: 100 });
          const expected = entries.filter(({ product }) => matches(product, filter));
          expect(hits.map((hit) => hit.product.id)).toEqual(expected.map(({ product }) => product.id));
        }
        await catalogue.remove(entries.map(({ product }) => product.id));
      }),
      { numRuns: 40 },
    );
  });

  it('finds a product by each of its own values, and gives them back as they came', async () => {
    const entries = HOSTILE.map((value, index) =>
      entry(`h${index}`, index, { family: value, attributes: { colour: [value] } }),
    );
    await catalogue.upsert(entries, MODEL);
    for (const [index, value] of HOSTILE.entries()) {
      const filters: readonly Filter[] = [
        [{ kind: 'any', attribute: 'colour', values: [value], orUnknown: false }],
        [{ kind: 'family', family: value }],
      ];
      for (const filter of filters) {
        const hits = await catalogue.search({ vector: at(0), filter, limit: 100 });
        expect(hits.map((hit) => hit.product)).toEqual([entries[index]?.product]);
      }
    }
    await catalogue.remove(entries.map(({ product }) => product.id));
  });

  it('is made of nothing but what $vectorSearch allows', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), (filter) => {
        const compiled = compileFilter(filter);
        if (typeof compiled === 'string') return;
        expect(compiled.$and.length).toBeGreaterThan(0);
        for (const clause of compiled.$and) expectAllowed(clause);
      }),
    );
  });
});

/** One declared path, one operator, lists that are not empty and of one type. */
function expectAllowed(clause: Clause): void {
  expect(Object.keys(clause)).toHaveLength(1);
  for (const [path, operators] of Object.entries(clause)) {
    expect(FILTER_PATHS).toContain(path);
    const [[operator, operand] = [], ...others] = Object.entries(operators);
    expect(others).toEqual([]);
    expect(['$eq', '$in', '$nin', '$gte', '$lte']).toContain(operator);
    if (!Array.isArray(operand)) return;
    expect(operand.length).toBeGreaterThan(0);
    expect(operand.every((value) => typeof value === 'string')).toBe(true);
  }
}

describe('a text that is filtered by', () => {
  it('is stored as it is, unless it could be taken for what is not known', () => {
    expect(encodeText('Näh & Söhne $1.50')).toBe('Näh & Söhne $1.50');
    expect(encodeText('?')).toBe('?=?');
    expect(encodeText('')).toBe('?empty');
  });

  it('comes back as it was and differs from every other', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(decodeText(encodeText(one))).toBe(one);
        expect(encodeText(one)).not.toBe(UNKNOWN);
        expect(encodeText(one) === encodeText(other)).toBe(one === other);
      }),
    );
  });
});
