import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diversify } from '../../../src/ranking/diversity.ts';
import type { RankedHit } from '../../../src/ranking/relevance.ts';
import { oneOfEachFamily } from '../../../src/ranking/variants.ts';
import { at } from '../../contracts/catalogue-products.ts';
import { aProduct } from '../../fakes/products.ts';

const SPREAD = { mean: 0, deviation: 0.2 };

function hit(id: string, rank: number, family?: string): RankedHit {
  const product = aProduct({ id, ...(family === undefined ? {} : { family }) });
  return { product, score: 0, answers: [], zScore: rank, inTitle: 0, rank };
}

const ids = (hits: readonly RankedHit[]) => hits.map(({ product }) => product.id);

describe('a page of some variety', () => {
  const twins = new Map([
    ['a', at(0)],
    ['a-again', at(1)],
    ['other', at(80)],
  ]);

  it('begins with the best', () => {
    const hits = [hit('a', 5), hit('a-again', 4.9), hit('other', 4.8)];
    expect(ids(diversify(hits, twins, SPREAD, 1))).toEqual(['a']);
  });

  it('shows another look before the twin of what is shown already', () => {
    const hits = [hit('a', 5), hit('a-again', 4.9), hit('other', 4.8)];
    expect(ids(diversify(hits, twins, SPREAD, 3))).toEqual(['a', 'other', 'a-again']);
  });

  it('never lets variety outweigh what was asked for', () => {
    const hits = [hit('a', 5), hit('a-again', 4.9), hit('other', 2)];
    expect(ids(diversify(hits, twins, SPREAD, 2))).toEqual(['a', 'a-again']);
  });

  it('keeps the order of hits whose look is not known', () => {
    const hits = [hit('x', 3), hit('y', 2), hit('z', 1)];
    expect(ids(diversify(hits, new Map(), SPREAD, 3))).toEqual(['x', 'y', 'z']);
  });

  it('shows each hit at most once, and as many as there are or as are asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.integer({ min: 0, max: 180 }))),
        fc.nat(20),
        (given, count) => {
          const hits = given
            .map(([rank], index) => hit(`p${index}`, rank))
            .sort((one, other) => other.rank - one.rank);
          const looks = new Map(given.map(([, angle], index) => [`p${index}`, at(angle)]));
          const shown = ids(diversify(hits, looks, SPREAD, count));
          expect(new Set(shown).size).toBe(Math.min(count, hits.length));
          if (shown.length > 0) expect(shown[0]).toBe(hits[0]?.product.id);
        },
      ),
    );
  });
});

describe('variants of one style', () => {
  it('make one card: the best of each family, in order', () => {
    const hits = [hit('red', 4, 'wrap'), hit('lone', 3), hit('blue', 2, 'wrap'), hit('other', 1)];
    expect(ids(oneOfEachFamily(hits))).toEqual(['red', 'lone', 'other']);
  });
});
