import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeForEncoder } from '../../../src/query/describe.ts';
import { readMessage } from '../../../src/query/read.ts';
import { wishesOf, withoutWish } from '../../../src/query/wishes.ts';

const read = (text: string) => readMessage(text).query;

describe('the wishes of a query', () => {
  it('have ids that say what they are', () => {
    const query = read('red floral dress, no stripes, without pockets, under 50, size 42, boho');
    expect(wishesOf(query).map((wish) => wish.id)).toEqual([
      'want:type:dress',
      'want:colour:red',
      'want:pattern:floral',
      'avoid:pattern:striped',
      'price',
      'size',
      'text',
      'avoid-text',
    ]);
  });

  it('hold what a word says beyond its value, which goes when they go', () => {
    const query = read('gold hoop earrings');
    expect(query.want.type).toEqual([{ value: 'earrings', words: 'hoop earrings', narrower: 'hoop' }]);
    expect(describeForEncoder(withoutWish(query, 'want:type:earrings'))).toBe('gold');
  });

  it('do not list what another wish implies', () => {
    expect(wishesOf(read('navy dress')).map((wish) => wish.id)).toEqual([
      'want:type:dress',
      'want:shade:navy',
    ]);
    expect(wishesOf(read('black and white top')).map((wish) => wish.id)).toEqual([
      'want:type:top',
      'want:colour:black',
      'want:colour:white',
    ]);
  });
});

describe('a query without one of its wishes', () => {
  it.each([
    ['navy dress', 'want:shade:navy', 'dress'],
    ['black and white top', 'want:colour:white', 'black top'],
    ['white shirt with blue stripes', 'want:accent:blue', 'white striped shirt'],
    ['red or navy dress', 'want:shade:navy', 'red dress'],
    ['red dress under 50', 'price', 'red dress'],
    ['dress without pockets', 'avoid-text', 'dress'],
  ])('"%s" without %s is "%s"', (text, id, rest) => {
    const left = withoutWish(read(text), id);
    expect(wishesOf(left).map((wish) => wish.id)).toEqual(wishesOf(read(rest)).map((wish) => wish.id));
    expect(describeForEncoder(left)).toBe(describeForEncoder(read(rest)));
  });

  it('is unchanged for an id that it does not know', () => {
    const query = read('red dress under 50');
    for (const id of ['want:colour:blue', 'want:nonsense:red', 'nonsense', ''])
      expect(withoutWish(query, id)).toEqual(query);
  });

  it('is the same as if it had never been said', () => {
    const phrases: Readonly<Record<string, string>> = {
      'want:type:dress': 'dress',
      'want:colour:red': 'red',
      'want:pattern:floral': 'floral',
      'want:material:linen': 'linen',
      'want:gender:women': 'for my wife',
      'avoid:colour:black': 'not black',
      'avoid:neck:hooded': 'no hood',
      price: 'between 20 and 50 euros',
      size: 'size 42',
      text: 'boho',
      'avoid-text': 'without pockets',
    };
    const chosen = fc.shuffledSubarray(Object.keys(phrases), { minLength: 1 });
    fc.assert(
      fc.property(chosen, ([gone = '', ...kept]) => {
        const say = (ids: readonly string[]) => read(ids.map((id) => phrases[id]).join('. '));
        expect(withoutWish(say([gone, ...kept]), gone)).toEqual(say(kept));
      }),
    );
  });
});

describe('the caption that is encoded', () => {
  it.each([
    [
      'a sleeveless red cotton dress with flowers for women, no stripes, under 50',
      'women red floral cotton sleeveless dress',
    ],
    ['navy or black suit', 'navy or black suit'],
    ['red or maroon silk saree', 'red or maroon silk saree'],
    ['maroon or red silk saree', 'red or maroon silk saree'],
    ['white sneakers with red', 'white sneakers with red'],
    ['under 50', ''],
    ['not black', ''],
    ['boho dress', 'boho dress'],
    ['hoops in gold', 'gold hoop earrings'],
    ['a hot pink cowboy hat', 'hot pink cowboy hat'],
    ['chelsea boots', 'chelsea ankle boots'],
    ['fedora', 'fedora hat'],
  ])('of "%s" is "%s"', (text, caption) => {
    expect(describeForEncoder(read(text))).toBe(caption);
  });
});
