import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeForEncoder } from '../../../src/query/describe.ts';
import { readMessage } from '../../../src/query/read.ts';
import { ATTRIBUTES } from '../../../src/vocabulary/attributes.ts';
import { LEXICONS } from '../../../src/vocabulary/gazetteer.ts';
import { valuesOf } from '../../../src/vocabulary/values.ts';
import { messagesOf, summary, values } from '../../support/readings.ts';

const LANGUAGES = LEXICONS.map(({ language }) => language);
const BRANDS = new Set([
  'nike',
  'adidas',
  'red tape',
  'pepe jeans',
  'united colors of benetton',
  'basics',
  'w',
]);

const messages = messagesOf('en');

describe('an English message', () => {
  it.each(messages)('"$text"', (expected) => {
    expect(summary(expected.text, readMessage(expected.text, { brands: BRANDS }).query)).toEqual(expected);
  });
});

describe('what was repaired', () => {
  it.each([
    ['recd flroal drss', 'red', 'floral', 'dress'],
    ['wolen sweter', 'woolen', 'sweater'],
    ['floraldress', 'floral dress'],
    ['addidas snekers', 'adidas', 'sneakers'],
  ])('"%s" is said to have been read as such', (text, ...read) => {
    expect(readMessage(text, { brands: BRANDS }).repairs.map((one) => one.to)).toEqual(read);
  });

  it.each([
    'house',
    'morning',
    'password',
    'forecast',
    'China',
    'mooning',
    'blank',
    'hatred',
    'sandman',
    'puma',
    'zara',
    'gothic',
    'vintage',
    'retro',
    'cute',
    'soft',
    'warm',
    'heavy',
    'stretchy',
    'waterproof',
    'boots',
    'boats',
    'coast',
    'court',
    'paints',
    'strips',
    'skill',
    'dresser',
    'shore',
    'beat',
    'bell',
    'clock',
    'cloak',
  ])('the correctly spelt "%s" is left alone', (word) => {
    expect(readMessage(word).repairs).toEqual([]);
  });

  it('a garment word is never turned into another one', () => {
    for (const word of [
      'coat',
      'boot',
      'skirt',
      'shirt',
      'short',
      'shorts',
      'scarf',
      'cap',
      'cape',
      'belt',
    ]) {
      expect(readMessage(word).repairs).toEqual([]);
    }
  });
});

describe('what is said about another garment', () => {
  it('is neither wished nor encoded, and can be said', () => {
    const { query, ignored } = readMessage('top to go with my blue jeans, in white');
    expect(values(query.want)).toEqual({ type: ['top'], colour: ['white'] });
    expect(ignored).toContain('blue jeans');
    expect(describeForEncoder(query)).toBe('white top');
  });
});

describe('words of a wish', () => {
  it("are the person's own", () => {
    const { query } = readMessage('A Navy T-Shirt, no  STRIPES, Under 50 Euros');
    expect(query.want.type).toEqual([{ value: 't-shirt', words: 'T-Shirt' }]);
    expect(query.want.shade).toEqual([{ value: 'navy', words: 'Navy' }]);
    expect(query.avoid.pattern).toEqual([{ value: 'striped', words: 'STRIPES' }]);
    expect(query.price?.words).toBe('Under 50 Euros');
  });
});

const anyWord = fc.constantFrom(
  ...messages.flatMap((message) => message.text.split(' ')),
  ...[
    'no',
    'not',
    'or',
    'and',
    ',',
    'with',
    'under',
    '50',
    '$',
    '€',
    '-',
    'k',
    '/',
    'to',
    'size',
    'xl',
    '3/4',
    '.',
  ],
);

describe('any message', () => {
  it('is read without throwing, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(LANGUAGES).toContain(readMessage(text, { brands: BRANDS }).query.language);
      }),
    );
  });

  it('gives canonical values only, limits in order, and no wish that is avoided too', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 25 }), (words) => {
        const { query } = readMessage(words.join(' '), { brands: BRANDS });
        for (const attribute of ATTRIBUTES.filter((one) => one !== 'brand')) {
          const known = valuesOf(attribute);
          const wanted = (query.want[attribute] ?? []).map((wish) => wish.value);
          const avoided = (query.avoid[attribute] ?? []).map((wish) => wish.value);
          for (const value of [...wanted, ...avoided]) expect(known).toContain(value);
          for (const value of wanted) expect(avoided).not.toContain(value);
        }
        const { min, max } = query.price ?? {};
        if (min !== undefined) expect(Number.isFinite(min)).toBe(true);
        if (max !== undefined) expect(Number.isFinite(max)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['negations', 'no no no '],
    ['digits', '9'],
    ['separators', '1,1.'],
    ['alternatives', 'red or '],
    ['unknown words', 'wrxod fjlral qxmp '],
    ['one endless word', 'dressdress'],
    ['prices', 'under 5 to '],
    ['hyphens', '- -'],
    ['apostrophes', "a'"],
  ])('of 10,000 characters is read: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    expect(readMessage(text, { brands: BRANDS }).query.language).toBe('en');
  });

  it('is read the same when its own caption is read again', () => {
    for (const { text } of messages) {
      const { query } = readMessage(text, { brands: BRANDS });
      const caption = describeForEncoder(query);
      const again = readMessage(caption, { brands: BRANDS }).query;
      expect({ text, want: values(again.want) }).toEqual({ text, want: values(query.want) });
      expect(describeForEncoder(again)).toBe(caption);
    }
  });

  it('is read in the same way whatever the order of independent phrases', () => {
    const phrases = ['red or pink', 'no stripes', 'under 50 euros', 'for my wife', 'linen dress', 'size 42'];
    const read = (order: readonly string[]) => summary('', readMessage(order.join(', ')).query);
    const expected = read(phrases);
    fc.assert(
      fc.property(fc.shuffledSubarray(phrases, { minLength: phrases.length }), (order) => {
        expect(read(order)).toEqual(expected);
      }),
    );
  });
});
