import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenBatch } from '../../../src/embedding/transformers/token-batch.ts';

const rules = { maxLength: 5, padToMax: false, padId: 0, closingId: 9 };

describe('tokens of several texts', () => {
  it('are padded to the longest, and masked', () => {
    const batch = tokenBatch([[1, 2, 9], [3]], rules);
    expect(batch.length).toBe(3);
    expect([...batch.ids]).toEqual([1n, 2n, 9n, 3n, 0n, 0n]);
    expect([...batch.mask]).toEqual([1n, 1n, 1n, 1n, 0n, 0n]);
  });

  it('are padded to full length where the model was trained so', () => {
    const batch = tokenBatch([[1, 9]], { ...rules, padToMax: true, padId: 7 });
    expect([...batch.ids]).toEqual([1n, 9n, 7n, 7n, 7n]);
  });

  it('are cut in front of the closing one', () => {
    expect([...tokenBatch([[1, 2, 3, 4, 5, 6, 9]], rules).ids]).toEqual([1n, 2n, 3n, 4n, 9n]);
    expect([...tokenBatch([[1, 2, 3, 4, 9]], rules).ids]).toEqual([1n, 2n, 3n, 4n, 9n]);
  });

  it('always fill a rectangle, even of no tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(50)), { minLength: 1 }), fc.boolean(), (rows, padToMax) => {
        const { ids, mask, length } = tokenBatch(rows, { ...rules, padToMax });
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(5);
        expect(ids).toHaveLength(rows.length * length);
        const kept = rows.reduce((sum, row) => sum + Math.min(row.length, length), 0);
        expect(mask.reduce((sum, one) => sum + one, 0n)).toBe(BigInt(kept));
      }),
    );
  });
});
