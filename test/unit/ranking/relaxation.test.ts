import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/query/read.ts';
import { relaxationLadder } from '../../../src/ranking/relaxation.ts';

const ladder = (message: string) => relaxationLadder(readMessage(message).query);
const letGo = (message: string) => ladder(message).map((step) => step.letGo.join(' '));

describe('relaxation', () => {
  it('starts with everything that was wished', () => {
    const [first] = ladder('red floral dress under 50');
    expect(first?.query).toEqual(readMessage('red floral dress under 50').query);
    expect(first?.letGo).toEqual([]);
  });

  it('lets go of the pattern before the colour, of the price with all else kept, and of the type last', () => {
    expect(letGo('red floral dress under 50')).toEqual([
      '',
      'pattern',
      'pattern colour',
      'price',
      'price pattern',
      'price pattern colour',
      'price pattern colour type',
    ]);
  });

  it('looks for the next of kin of a type before it lets the type go', () => {
    expect(ladder('red kimono').map(({ query }) => query.want.type?.map(({ value }) => value))).toEqual([
      ['kimono'],
      ['kimono'],
      ['outerwear'],
      undefined,
    ]);
    // A dress is a kind of clothing, which is as good as anything.
    expect(ladder('dress').map(({ query }) => query.want.type?.map(({ value }) => value))).toEqual([
      ['dress'],
      undefined,
    ]);
  });

  it('never lets go of gender or of what is avoided', () => {
    for (const { query } of ladder('women red dress, no stripes, under 50')) {
      expect(query.want.gender).toBeDefined();
      expect(query.avoid.pattern).toBeDefined();
    }
  });

  it('has one step for a query that wishes nothing', () => {
    expect(letGo('zzyzx')).toEqual(['']);
  });
});
