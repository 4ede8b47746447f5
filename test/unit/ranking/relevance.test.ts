import { describe, expect, it } from 'vitest';
import type { Product } from '../../../src/catalogue/product.ts';
import { readMessage } from '../../../src/query/read.ts';
import { isRelevant, rankHits } from '../../../src/ranking/relevance.ts';
import { aProduct } from '../../fakes/products.ts';

const SPREAD = { mean: 0.1, deviation: 0.1 };
const rank = (message: string, hits: Parameters<typeof rankHits>[0]) =>
  rankHits(hits, readMessage(message).query, SPREAD);

describe('relevance', () => {
  it('puts a stated match before an unknown of a somewhat better look', () => {
    const stated = { product: aProduct({ id: 'stated' }), score: 0.4 };
    const unknown = { product: aProduct({ id: 'unknown', attributes: { type: ['dress'] } }), score: 0.45 };
    expect(rank('red dress', [unknown, stated]).map((hit) => hit.product.id)).toEqual(['stated', 'unknown']);
  });

  it('puts a much better look first all the same', () => {
    const stated = { product: aProduct({ id: 'stated' }), score: 0.2 };
    const unknown = { product: aProduct({ id: 'unknown', attributes: { type: ['dress'] } }), score: 0.6 };
    expect(rank('red dress', [stated, unknown])[0]?.product.id).toBe('unknown');
  });

  it('says of every wish whether it is met, not met or unknown', () => {
    const [hit] = rank('red striped silk dress', [
      { product: aProduct({ id: 'a', attributes: { type: ['dress'], colour: ['blue'] } }), score: 0.4 },
    ]);
    expect(hit?.answers.map(({ attribute, verdict }) => [attribute, verdict])).toEqual([
      ['type', 'met'],
      ['colour', 'not-met'],
      ['pattern', 'unknown'],
      ['material', 'unknown'],
    ]);
  });

  it('lets what was only seen agree softly: less than a label, and never against one', () => {
    const attributes = { type: ['dress'] };
    const saw = (value: string) => ({ colour: [{ value, confidence: 0.9 }] });
    const hits = [
      { product: aProduct({ id: 'other', attributes, seen: saw('blue') }), score: 0.4 },
      { product: aProduct({ id: 'nobody-looked', attributes }), score: 0.4 },
      { product: aProduct({ id: 'seen', attributes, seen: saw('red') }), score: 0.4 },
      { product: aProduct({ id: 'stated', attributes: { ...attributes, colour: ['red'] } }), score: 0.4 },
      {
        product: aProduct({
          id: 'stated-blue',
          attributes: { ...attributes, colour: ['blue'] },
          seen: saw('red'),
        }),
        score: 0.4,
      },
    ];
    expect(rank('red dress', hits).map(({ product }) => product.id)).toEqual([
      'stated',
      'seen',
      'nobody-looked',
      'other',
      'stated-blue',
    ]);
  });

  it('puts the kind of garment that a photo shows first, and rules no other out', () => {
    const hits = [
      { product: aProduct({ id: 'blouse', attributes: { type: ['blouse'] } }), score: 0.45 },
      { product: aProduct({ id: 'gown', attributes: { type: ['gown'] } }), score: 0.4 },
    ];
    const { query } = readMessage('');
    const shown = { type: [{ value: 'dress', confidence: 0.9 }] };
    expect(rankHits(hits, query, SPREAD)[0]?.product.id).toBe('blouse');
    const ranked = rankHits(hits, query, SPREAD, shown);
    expect(ranked.map(({ product }) => product.id)).toEqual(['gown', 'blouse']);
    expect(ranked.every((hit) => isRelevant(hit, query, 2, 'picture'))).toBe(true);
  });

  it('puts the very product of a photo first, whatever kind was seen in it', () => {
    const hits = [
      { product: aProduct({ id: 'polo', attributes: { type: ['polo-shirt'] } }), score: 0.95 },
      { product: aProduct({ id: 'itself', attributes: { type: ['shirt'] } }), score: 0.995 },
    ];
    const shown = { type: [{ value: 'polo-shirt', confidence: 0.9 }] };
    const ranked = rankHits(hits, readMessage('').query, SPREAD, shown);
    expect(ranked.map(({ product }) => product.id)).toEqual(['itself', 'polo']);
  });

  it('takes nothing that was only seen for met, for missed, or for evidence', () => {
    const seen = { colour: [{ value: 'red', confidence: 1 }], type: [{ value: 'dress', confidence: 1 }] };
    const { query } = readMessage('red dress');
    const [hit] = rank('red dress', [{ product: aProduct({ id: 'a', attributes: {}, seen }), score: 0 }]);
    expect(hit?.answers.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
    expect(hit && isRelevant(hit, query, 2)).toBe(false);
    expect(hit && isRelevant({ ...hit, zScore: 2.5 }, query, 2)).toBe(true);
  });

  it('takes a stated type as evidence, but a stated gender only where nothing else was said', () => {
    const relevant = (message: string) => {
      const [hit] = rank(message, [{ product: aProduct({ id: 'a' }), score: 0 }]);
      return hit && isRelevant(hit, readMessage(message).query, 2);
    };
    expect(relevant('dress')).toBe(true);
    expect(relevant('dress zzyzx')).toBe(true);
    expect(relevant('for women')).toBe(true);
    expect(relevant('zzyzx for women')).toBe(false);
  });

  it('puts what was named to the letter before what only belongs to it', () => {
    const like = (id: string, attributes: Product['attributes']) => ({
      product: aProduct({ id, attributes }),
      score: 0.4,
    });
    const navy = like('a-navy', { type: ['dress'], colour: ['blue'], shade: ['navy'] });
    const blue = like('b-blue', { type: ['dress'], colour: ['blue'] });
    const slip = like('c-slip', { type: ['slip-dress'], colour: ['blue'] });
    expect(rank('blue dress', [navy, slip, blue])[0]?.product.id).toBe('b-blue');
    expect(rank('navy dress', [blue, navy])[0]?.product.id).toBe('a-navy');
  });

  it('wants a lookalike in another colour to look alike, not only to have the colour', () => {
    const blueBag = { type: ['bag'], colour: ['blue'] };
    const [hit] = rank('in blue', [{ product: aProduct({ id: 'a', attributes: blueBag }), score: 0.2 }]);
    const { query } = readMessage('in blue');
    expect(hit && isRelevant(hit, query, 1.5, 'words')).toBe(true);
    expect(hit && isRelevant(hit, query, 1.5, 'picture')).toBe(false);
    expect(hit && isRelevant({ ...hit, zScore: 2 }, query, 1.5, 'picture')).toBe(true);
  });

  it('takes a picture that stands out as evidence where no label speaks', () => {
    const [hit] = rank('zzyzx', [{ product: aProduct({ id: 'a' }), score: 0.35 }]);
    const { query } = readMessage('zzyzx');
    expect(hit && isRelevant(hit, query, 2)).toBe(true);
    expect(hit && isRelevant(hit, query, 3)).toBe(false);
  });

  it('puts a product first whose title holds the words that no vocabulary knows', () => {
    const hits = [
      { product: aProduct({ id: 'alike', title: 'Cotton Dress' }), score: 0.4 },
      { product: aProduct({ id: 'named', title: 'The Houston Dress' }), score: 0.2 },
    ];
    expect(rank('houston dress', hits).map((hit) => [hit.product.id, hit.inTitle])).toEqual([
      ['named', 1],
      ['alike', 0],
    ]);
  });

  it('takes a title that holds half of those words as evidence', () => {
    const [hit] = rank('zorblax houston', [{ product: aProduct({ id: 'a', title: 'Houston' }), score: 0 }]);
    expect(hit && isRelevant(hit, readMessage('zorblax houston').query, 2)).toBe(true);
    const [other] = rank('zorblax quux houston', [
      { product: aProduct({ id: 'a', title: 'Houston' }), score: 0 },
    ]);
    expect(other && isRelevant(other, readMessage('zorblax quux houston').query, 2)).toBe(false);
  });

  it('does not take the colour of another kind of garment as evidence, unless that is the next of kin', () => {
    const redJacket = { type: ['jacket'], colour: ['red'] };
    const [hit] = rank('red kimono', [{ product: aProduct({ id: 'a', attributes: redJacket }), score: 0 }]);
    const { query } = readMessage('red kimono');
    expect(hit && isRelevant(hit, query, 2)).toBe(false);
    const outerwear = { ...query, want: { ...query.want, type: [{ value: 'outerwear', words: 'kimono' }] } };
    expect(hit && isRelevant(hit, outerwear, 2)).toBe(true);
  });
});
