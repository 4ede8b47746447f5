import { describe, expect, it } from 'vitest';
import { steerPrice } from '../../../src/conversation/steer.ts';

describe('"cheaper" and "dearer"', () => {
  it('go below, or above, everything that was shown', () => {
    expect(steerPrice('cheaper', { shown: [40, 29.9, 80] })).toMatchObject({ max: 29.89 });
    expect(steerPrice('dearer', { shown: [40, 29.9, 80] })).toMatchObject({ min: 80.01 });
  });

  it('are measured against the product that a thread is about', () => {
    expect(steerPrice('cheaper', { anchorPrice: 50, shown: [10] })).toMatchObject({ max: 49.99 });
  });

  it('mean nothing where nothing was shown', () => {
    expect(steerPrice('cheaper', { shown: [] })).toBeUndefined();
  });

  it('never go below zero', () => {
    expect(steerPrice('cheaper', { shown: [0] })).toMatchObject({ max: 0 });
  });
});
