import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/query/read.ts';
import { planFilter } from '../../../src/ranking/plan.ts';

const EUROS = { currency: 'EUR', currencies: ['EUR'] };
const plan = (message: string, context = EUROS) => planFilter(readMessage(message).query, context);

describe('search plan', () => {
  it('asks for nothing where nothing was wished', () => {
    expect(plan('hello')).toEqual([]);
  });

  it('accepts every narrower type, and what states none', () => {
    const [condition] = plan('shoes');
    expect(condition).toMatchObject({ kind: 'any', attribute: 'type', orUnknown: true });
    expect(condition).toHaveProperty('values', expect.arrayContaining(['sneakers']));
  });

  it('keeps the price hard, in the catalogue’s currency', () => {
    expect(plan('dress under 50')).toContainEqual({ kind: 'price', currency: 'EUR', max: 50 });
  });

  it('leaves out a limit in a currency that the catalogue does not use', () => {
    expect(plan('dress under $50').some(({ kind }) => kind === 'price')).toBe(false);
  });

  it('has no limit for "cheap", which names none', () => {
    expect(plan('cheap dress').some(({ kind }) => kind === 'price')).toBe(false);
  });

  it('rules out what is avoided, as second colour too', () => {
    const conditions = plan('dress, not red, no stripes');
    expect(conditions).toContainEqual({ kind: 'none', attribute: 'colour', values: ['red'] });
    expect(conditions).toContainEqual({ kind: 'none', attribute: 'accent', values: ['red'] });
    expect(conditions).toContainEqual(
      expect.objectContaining({
        kind: 'none',
        attribute: 'pattern',
        values: expect.arrayContaining(['striped']),
      }),
    );
  });

  it('lets what is for everyone count for women and for men', () => {
    expect(plan('women sunglasses')).toContainEqual(
      expect.objectContaining({ attribute: 'gender', values: ['women', 'unisex'] }),
    );
  });
});
