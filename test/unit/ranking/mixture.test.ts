import { describe, expect, it } from 'vitest';
import { dot } from '../../../src/embedding/arithmetic.ts';
import { mix } from '../../../src/ranking/mixture.ts';
import { withLevelAsLimit } from '../../../src/ranking/price-level.ts';
import { at } from '../../contracts/catalogue-products.ts';

const TEXT = { mean: 0.1, deviation: 0.05 };
const IMAGE = { mean: 0.3, deviation: 0.1 };

describe('a mixture of looks', () => {
  it('is the one look where there is one', () => {
    const { vector, spread } = mix([{ vector: at(30), weight: 2, spread: TEXT }]);
    expect(dot(vector, at(30))).toBeCloseTo(1, 6);
    expect(spread.mean).toBeCloseTo(TEXT.mean, 6);
    expect(spread.deviation).toBeCloseTo(TEXT.deviation, 6);
  });

  it('lies between its parts, nearer to the heavier one', () => {
    const { vector } = mix([
      { vector: at(0), weight: 0.7, spread: IMAGE },
      { vector: at(90), weight: 0.3, spread: TEXT },
    ]);
    expect(dot(vector, vector)).toBeCloseTo(1, 6);
    expect(dot(vector, at(0))).toBeGreaterThan(dot(vector, at(90)));
    expect(dot(vector, at(90))).toBeGreaterThan(0);
  });

  it('moves away from what has a weight below zero', () => {
    const { vector } = mix([
      { vector: at(0), weight: 1, spread: TEXT },
      { vector: at(60), weight: -0.35, spread: IMAGE },
    ]);
    expect(dot(vector, at(60))).toBeLessThan(dot(at(0), at(60)));
  });

  it('has the spread of the weighted sum: a cosine keeps its meaning', () => {
    const { spread } = mix([
      { vector: at(0), weight: 1, spread: TEXT },
      { vector: at(90), weight: 1, spread: IMAGE },
    ]);
    expect(spread.mean).toBeCloseTo((0.1 + 0.3) / Math.SQRT2, 6);
    expect(spread.deviation).toBeCloseTo(Math.hypot(0.05, 0.1) / Math.SQRT2, 6);
  });

  it('stays with its first part where the parts cancel out', () => {
    const { vector } = mix([
      { vector: at(0), weight: 1, spread: TEXT },
      { vector: at(0), weight: -1, spread: IMAGE },
    ]);
    expect(dot(vector, at(0))).toBeCloseTo(1, 6);
  });
});

describe('"cheap"', () => {
  const prices = [30, 10, 20, 60, 50, 40];

  it('is the cheapest third of what is on offer, "high-end" the dearest', () => {
    expect(withLevelAsLimit({ level: 'low', words: 'cheap' }, prices)).toMatchObject({ max: 30 });
    expect(withLevelAsLimit({ level: 'high', words: 'luxury' }, prices)).toMatchObject({ min: 50 });
  });

  it('leaves a limit that was said as it is', () => {
    const price = { level: 'low', max: 15, words: 'cheap, under 15' } as const;
    expect(withLevelAsLimit(price, prices)).toEqual(price);
  });

  it('is worked out anew for another kind', () => {
    const socks = withLevelAsLimit({ level: 'low', words: 'cheap' }, prices);
    expect(withLevelAsLimit(socks, [300, 100, 200])).toMatchObject({ max: 200 });
  });

  it('names no limit where nothing is on offer', () => {
    expect(withLevelAsLimit({ level: 'low', words: 'cheap' }, [])).toEqual({ level: 'low', words: 'cheap' });
  });
});
