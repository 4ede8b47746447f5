import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/query/read.ts';
import { rankHits } from '../../../src/ranking/relevance.ts';
import { familiesOf, firstOfEachFamily } from '../../../src/ranking/variants.ts';
import { aProduct } from '../../fakes/products.ts';

const hits = rankHits(
  [
    { product: aProduct({ id: 'red', family: 'wrap' }), score: 0.6 },
    { product: aProduct({ id: 'alone' }), score: 0.5 },
    { product: aProduct({ id: 'crimson', family: 'wrap' }), score: 0.4 },
    { product: aProduct({ id: 'alone too' }), score: 0.3 },
    { product: aProduct({ id: 'shift', family: 'shift' }), score: 0.2 },
  ],
  readMessage('red dress').query,
  { mean: 0, deviation: 0.1 },
);

describe('colour variants', () => {
  it('make one card of each style, the best; products without a family stay', () => {
    const ids = firstOfEachFamily(hits).map(({ product }) => product.id);
    expect(ids).toEqual(['red', 'alone', 'alone too', 'shift']);
  });

  it('are named once each', () => {
    expect(familiesOf(hits)).toEqual(['wrap', 'shift']);
  });
});
