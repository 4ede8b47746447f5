import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActionIntent, parseToken, toToken } from '../../../src/conversation/actions.ts';
import { shortId } from '../../../src/conversation/memory.ts';
import { PersonError } from '../../../src/errors.ts';

describe('buttons', () => {
  it('carry what they do, whatever the product id', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 64 }), (productId) => {
        const resultId = shortId();
        const intents: readonly ActionIntent[] = [
          { kind: 'more-like', productId },
          { kind: 'variants', productId },
          { kind: 'save', productId },
          { kind: 'unsave', productId },
          { kind: 'like', resultId, productId },
          { kind: 'dislike', resultId, productId },
        ];
        for (const intent of intents) {
          expect(parseToken(toToken(intent))).toEqual(intent);
          expect(toToken(intent).length).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('fit into 100 characters', () => {
    expect(toToken({ kind: 'more-like', productId: 'x'.repeat(64) }).length).toBeLessThanOrEqual(100);
    expect(toToken({ kind: 'chip', resultId: shortId(), index: 99 }).length).toBeLessThanOrEqual(100);
  });

  it('read back a page, a chip and the wish to be forgotten', () => {
    const resultId = shortId();
    for (const intent of [
      { kind: 'next', resultId } as const,
      { kind: 'chip', resultId, index: 3 } as const,
      { kind: 'pick', resultId, index: 0 } as const,
      { kind: 'forget' } as const,
    ]) {
      expect(parseToken(toToken(intent))).toEqual(intent);
    }
  });

  it('are refused kindly when forged', () => {
    for (const token of [
      '',
      'm:',
      'n:',
      'c:',
      'x:1',
      'n:../../etc',
      'c:abcdefghijkl',
      'c:abcdefghijkl:-1',
      `m:${'x'.repeat(65)}`,
      's:',
      `l:${'x'.repeat(12)}`,
      `l:${'x'.repeat(12)}:`,
      'd:short:a',
      'f:1',
      'constructor:1',
      `n:${'x'.repeat(12)}:more`,
    ]) {
      expect(() => parseToken(token)).toThrow(PersonError);
    }
  });

  it('never crash on anything', () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        try {
          parseToken(token);
        } catch (error) {
          expect(error).toBeInstanceOf(PersonError);
        }
      }),
    );
  });
});
