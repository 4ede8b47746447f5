import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches } from '../../../src/catalogue/matches.ts';
import { effortFor, sharesOf } from '../../../src/catalogue/mongodb/candidates.ts';
import { problemOf, toEntry, toProduct } from '../../../src/catalogue/mongodb/document.ts';
import {
  differences,
  schemaHash,
  wantedDefinition,
} from '../../../src/catalogue/mongodb/index-definition.ts';
import { endOf } from '../../../src/state/mongodb/keys.ts';
import { product } from '../../contracts/catalogue-products.ts';

const red = { kind: 'any', attribute: 'colour', values: ['red'], orUnknown: false } as const;
const statistics = {
  count: 1_000_000,
  unknown: { colour: 600_000, type: 800_000 },
  facets: {
    colour: [
      { value: 'blue', count: 300_000 },
      { value: 'red', count: 100_000 },
    ],
  },
};

describe('how hard $vectorSearch looks', () => {
  it('is exactly in a small catalogue', () => {
    expect(effortFor([], 10, { count: 9_999, facets: {}, unknown: {} })).toEqual({ exact: true });
  });

  it('is exactly where a filter leaves less than a twentieth', () => {
    const rare = { ...red, values: ['mauve'] };
    expect(effortFor([rare], 10, statistics)).toEqual({ exact: true });
    expect(effortFor([{ kind: 'family', family: 'f' }], 10, statistics)).toEqual({ exact: true });
  });

  it('is by twenty candidates for each hit, more for a narrow filter, and never more than are allowed', () => {
    expect(effortFor([], 50, statistics)).toEqual({ numCandidates: 1_000 });
    expect(effortFor([red], 50, statistics)).toEqual({ numCandidates: 5_000 });
    expect(effortFor([], 1, statistics)).toEqual({ numCandidates: 200 });
    expect(effortFor([red], 1_000, statistics)).toEqual({ numCandidates: 10_000 });
  });

  it('is exactly where conditions together leave so little, unless that is a guess about very many products', () => {
    const dress = { kind: 'any', attribute: 'type', values: ['dress'], orUnknown: false } as const;
    const facets = { ...statistics.facets, type: [{ value: 'dress', count: 200_000 }] };
    expect(effortFor([red, dress], 50, { ...statistics, facets })).toEqual({ exact: true });
    const times = (factor: number) => ({
      count: 1_000_000 * factor,
      unknown: {},
      facets: Object.fromEntries(
        Object.entries(facets).map(([name, counts]) => [
          name,
          counts.map(({ value, count }) => ({ value, count: count * factor })),
        ]),
      ),
    });
    expect(effortFor([red, dress], 50, times(2))).toEqual({ exact: true });
    // All that is red may be dresses: ten million.
    expect(effortFor([red, dress], 50, times(100))).toEqual({ numCandidates: 5_000 });
    expect(effortFor([{ ...red, values: ['mauve'] }], 50, times(100))).toEqual({ exact: true });
  });

  it('counts what is not known where it passes, and takes off what is not wanted', () => {
    expect(sharesOf([{ ...red, orUnknown: true }], statistics).most).toBeCloseTo(0.7);
    expect(sharesOf([{ kind: 'available' }], statistics).most).toBe(1);
    const neither = { kind: 'none', attribute: 'colour', values: ['blue', 'red'] } as const;
    expect(sharesOf([neither], statistics).most).toBeCloseTo(0.7);
    expect(sharesOf([red, neither], statistics)).toEqual({ expected: expect.closeTo(0.07), most: 0.1 });
  });

  it('never expects less to match than can, nor more than one condition leaves', () => {
    const value = fc.constantFrom('red', 'blue', 'mauve');
    const condition = fc.oneof(
      fc.record({
        kind: fc.constant('any' as const),
        attribute: fc.constant('colour' as const),
        values: fc.array(value, { minLength: 1 }),
        orUnknown: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant('none' as const),
        attribute: fc.constant('colour' as const),
        values: fc.array(value, { minLength: 1 }),
      }),
    );
    const products = fc.array(fc.subarray(['red', 'blue', 'mauve']), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(products, condition, fc.boolean(), (colours, one, isCounted) => {
        const counts = ['red', 'blue', 'mauve'].map((name) => ({
          value: name,
          count: colours.filter((held) => held.includes(name)).length,
        }));
        const matching = colours.filter((held) =>
          matches(product('p', { attributes: held.length === 0 ? {} : { colour: held } }), [one]),
        ).length;
        const statistics = { count: colours.length, facets: { colour: counts } };
        const unknown = colours.filter((held) => held.length === 0).length;
        const { most } = sharesOf([one], { ...statistics, unknown: isCounted ? { colour: unknown } : {} });
        expect(most).toBeLessThanOrEqual(1);
        expect(most).toBeGreaterThanOrEqual(matching / colours.length - 1e-9);
      }),
    );
  });
});

describe('the definition of the search index', () => {
  it('declares every path that a filter may name', () => {
    const paths = wantedDefinition('v1', 4).fields.map(({ path }) => path);
    expect(paths).toContain('vectors.v1');
    for (const path of ['_id', 'price', 'currency', 'family', 'available', 'titleWords', 'attributes.colour'])
      expect(paths).toContain(path);
  });

  it('is told from one that lacks a filter, or is for other vectors, but not from one with more', () => {
    const wanted = wantedDefinition('v1', 4);
    expect(differences(wanted, wanted)).toEqual([]);
    const more = { fields: [...wanted.fields, { type: 'filter', path: 'shop' }], storedSource: false };
    expect(differences(more, wanted)).toEqual([]);
    expect(differences({ fields: wanted.fields.slice(0, -1) }, wanted)).toHaveLength(1);
    expect(differences(wantedDefinition('v1', 8), wanted)).toEqual(['8 dimensions instead of 4']);
    expect(differences({}, wanted)).toEqual(['its definition cannot be read']);
  });

  it('has a hash that changes with it', () => {
    expect(schemaHash(4)).toBe(schemaHash(4));
    expect(schemaHash(4)).not.toBe(schemaHash(8));
  });
});

describe('a document that was edited by hand', () => {
  const document = {
    _id: 'a',
    title: 'Dress',
    price: 10,
    currency: 'EUR',
    image: 'a.jpg',
    available: true,
    family: '?',
    labels: { Colour: 'Rot', 'a%2eb': 'c' },
    attributes: { colour: 'red', type: ['?'] },
    slots: ['v1'],
    vectors: { v1: [1, 0] },
  };

  it('is read kindly: one value for a list, a vector as an array', () => {
    expect(toProduct(document)).toEqual({
      id: 'a',
      title: 'Dress',
      price: 10,
      currency: 'EUR',
      image: 'a.jpg',
      available: true,
      labels: { Colour: 'Rot', 'a.b': 'c' },
      attributes: { colour: ['red'] },
    });
    expect(toEntry(document, 'v1')?.embedding).toEqual(Float32Array.of(1, 0));
    expect(toEntry(document, 'v2')).toBeUndefined();
  });

  it.each([{ title: undefined }, { price: 'ten' }, { price: -1 }, { available: 'yes' }])(
    'is no product with %j, and it is said why',
    (edit) => {
      expect(toProduct({ ...document, ...edit })).toBeUndefined();
      expect(problemOf({ ...document, ...edit })).toContain(Object.keys(edit)[0]);
    },
  );
});

describe('keys of the state', () => {
  it('end where the next prefix begins, by code point', () => {
    expect(endOf('saved:a')).toBe('saved:b');
    expect(endOf('saved:\ud7ff')).toBe('saved:\ue000');
    expect(endOf('saved:\u{10ffff}')).toBe('saved;');
  });
});
