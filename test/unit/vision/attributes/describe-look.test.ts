import { describe, expect, it } from 'vitest';
import { type LookLikelihoods, valuesIn } from '../../../../src/vision/attributes/describe-look.ts';

const NOTHING = new Map<string, number>();
const likely = (type: string, parts: Partial<LookLikelihoods> = {}): LookLikelihoods => ({
  type: new Map([[type, 1]]),
  colour: new Map([['blue', 0.9]]),
  pattern: NOTHING,
  sleeve: new Map([['long-sleeve', 0.8]]),
  neck: new Map([['v-neck', 0.7]]),
  ...parts,
});
const colour = (family: string, share: number, confidence = 0.9) => ({
  family,
  share,
  confidence,
  hex: '#000000',
});

describe('what a look is described by', () => {
  it('is what is sure of it, each with its confidence', () => {
    expect(valuesIn(likely('shirt'), [])).toEqual({
      type: [{ value: 'shirt', confidence: 1 }],
      colour: [{ value: 'blue', confidence: 0.9 }],
      sleeve: [{ value: 'long-sleeve', confidence: 0.8 }],
      neck: [{ value: 'v-neck', confidence: 0.7 }],
    });
  });

  it('has no sleeves and no neckline where the garment has none', () => {
    for (const type of ['sneakers', 'handbag', 'jeans', 'watch']) {
      expect(Object.keys(valuesIn(likely(type), []))).toEqual(['type', 'colour']);
    }
  });

  it('has a second colour where enough of the garment is of it, and surely so', () => {
    const accents = (...colours: Parameters<typeof valuesIn>[1]) =>
      valuesIn(likely('shirt'), colours).accent?.map(({ value }) => value);
    expect(accents(colour('blue', 0.7), colour('white', 0.3))).toEqual(['white']);
    expect(accents(colour('blue', 0.9), colour('white', 0.1))).toBeUndefined();
    expect(accents(colour('blue', 0.7), colour('white', 0.3, 0.4))).toBeUndefined();
  });

  it('has no second colour where the first is in doubt', () => {
    const doubtful = likely('shirt', { colour: new Map([['blue', 0.5]]) });
    expect(valuesIn(doubtful, [colour('blue', 0.6), colour('white', 0.4)])).not.toHaveProperty('accent');
  });
});
