import { describe, expect, it } from 'vitest';
import { effortFor, shareOf } from '../../../src/catalogue/mongodb/candidates.ts';
import { problemOf, toEntry, toProduct } from '../../../src/catalogue/mongodb/document.ts';
import {
  differences,
  schemaHash,
  wantedDefinition,
} from '../../../src/catalogue/mongodb/index-definition.ts';
import { endOf } from '../../../src/state/mongodb/keys.ts';

const red = { kind: 'any', attribute: 'colour', values: ['red'], orUnknown: false } as const;
const statistics = {
  count: 1_000_000,
  facets: {
    colour: [
      { value: 'blue', count: 300_000 },
      { value: 'red', count: 100_000 },
    ],
  },
};

describe('how hard $vectorSearch looks', () => {
  it('is exactly in a small catalogue', () => {
    expect(effortFor([], 10, { count: 9_999, facets: {} })).toEqual({ exact: true });
  });

  it('is exactly where a filter leaves less than a twentieth', () => {
    const rare = { ...red, values: ['mauve'] };
    expect(effortFor([rare], 10, statistics)).toEqual({ exact: true });
    expect(effortFor([{ kind: 'family', family: 'f' }], 10, statistics)).toEqual({ exact: true });
    expect(effortFor([red, red], 10, statistics)).toEqual({ exact: true });
  });

  it('is by twenty candidates for each hit, more for a narrow filter, and never more than are allowed', () => {
    expect(effortFor([], 50, statistics)).toEqual({ numCandidates: 1_000 });
    expect(effortFor([red], 50, statistics)).toEqual({ numCandidates: 5_000 });
    expect(effortFor([], 1, statistics)).toEqual({ numCandidates: 200 });
    expect(effortFor([red], 1_000, statistics)).toEqual({ numCandidates: 10_000 });
  });

  it('counts what is not known where it passes', () => {
    expect(shareOf([{ ...red, orUnknown: true }], statistics)).toBeCloseTo(0.7);
    expect(shareOf([{ kind: 'available' }], statistics)).toBe(1);
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
