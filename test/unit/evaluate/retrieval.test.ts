import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  meanReciprocalRank,
  nearest,
  rankOfBest,
  recallAt,
  rPrecision,
} from '../../../scripts/evaluate/retrieval.ts';

/** A unit vector of the plane, in degrees. */
const at = (degrees: number): Float32Array =>
  Float32Array.from([Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]);

describe('rankOfBest', () => {
  const gallery = [at(50), at(10), at(30)];

  it('counts what is nearer than the right answer', () => {
    expect(rankOfBest(at(0), gallery, new Set([1]))).toBe(0);
    expect(rankOfBest(at(0), gallery, new Set([2]))).toBe(1);
    expect(rankOfBest(at(0), gallery, new Set([0]))).toBe(2);
  });

  it('takes the nearest of several right answers and does not count the others', () => {
    expect(rankOfBest(at(0), gallery, new Set([0, 2]))).toBe(1);
  });

  it('gives a system that finds everything alike the last rank', () => {
    expect(rankOfBest(at(0), [at(5), at(5), at(5)], new Set([0]))).toBe(2);
  });

  it('refuses a query without a right answer', () => {
    expect(() => rankOfBest(at(0), gallery, new Set())).toThrow(RangeError);
  });
});

describe('nearest', () => {
  it('orders by cosine, equals by their place', () => {
    expect(nearest(at(0), [at(50), at(10), at(10), at(30)], 3)).toEqual([1, 2, 3]);
  });
});

describe('recall and reciprocal rank', () => {
  it('are worked out from ranks that begin at 0', () => {
    expect(recallAt(1, [0, 1, 4, 9])).toBe(0.25);
    expect(recallAt(5, [0, 1, 4, 9])).toBe(0.75);
    expect(meanReciprocalRank([0, 1, 3])).toBeCloseTo((1 + 1 / 2 + 1 / 4) / 3);
  });

  it('recall grows with k and lies between 0 and 1', () => {
    const ranks = fc.array(fc.nat(50), { minLength: 1 });
    fc.assert(
      fc.property(ranks, fc.integer({ min: 1, max: 50 }), (some, k) => {
        const [less, more] = [recallAt(k, some), recallAt(k + 1, some)];
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeGreaterThanOrEqual(less);
        expect(more).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('rPrecision', () => {
  it('asks for as many as are right', () => {
    expect(rPrecision([4, 7, 2, 9], new Set([4, 2, 1]), 10)).toBeCloseTo(2 / 3);
    expect(rPrecision([4, 2, 1, 9], new Set([4, 2, 1]), 10)).toBe(1);
  });

  it('asks for no more than the ceiling', () => {
    expect(rPrecision([0, 9, 8, 7], new Set([0, 1, 2, 3]), 2)).toBe(0.5);
  });
});
