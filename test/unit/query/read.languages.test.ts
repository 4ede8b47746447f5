import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeForEncoder } from '../../../src/query/describe.ts';
import { readMessage } from '../../../src/query/read.ts';
import { messagesOf, summary, values } from '../../support/readings.ts';

const LANGUAGES = [
  { language: 'fr', name: 'French' },
  { language: 'it', name: 'Italian' },
  { language: 'de', name: 'German' },
] as const;

describe.each(LANGUAGES)('a $name message', ({ language }) => {
  const messages = messagesOf(language);

  it.each(messages)('"$text"', (expected) => {
    const { query } = readMessage(expected.text, { locale: language });
    expect(summary(expected.text, query)).toEqual(expected);
    expect(query.language).toBe(language);
  });

  it('is read the same without accents and in capitals', () => {
    for (const { text } of messages) {
      const { want, avoid, price } = readMessage(text, { locale: language }).query;
      const bare = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase();
      const again = readMessage(bare, { locale: language }).query;
      expect([text, values(again.want), values(again.avoid), again.price?.max, again.price?.min]).toEqual([
        text,
        values(want),
        values(avoid),
        price?.max,
        price?.min,
      ]);
    }
  });

  it('is encoded in English: its caption is read as the same wishes', () => {
    for (const { text, freeText } of messages.filter((message) => message.freeText === undefined)) {
      const { query } = readMessage(text, { locale: language });
      const again = readMessage(describeForEncoder(query), { locale: 'en' }).query;
      expect([text, freeText, values(again.want)]).toEqual([text, undefined, values(query.want)]);
    }
  });

  it('of any words in any order is read without throwing', () => {
    const word = fc.constantFrom(...messages.flatMap((message) => message.text.split(' ')), ',', '-', '50');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const { query } = readMessage(words.join(' '), { locale: language });
        for (const [attribute, wishes] of Object.entries(values(query.want))) {
          for (const value of wishes) expect(values(query.avoid)[attribute] ?? []).not.toContain(value);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('an ordinary word', () => {
  it.each([
    ['fr', 'chien'],
    ['fr', 'place'],
    ['fr', 'château'],
    ['fr', 'confortable'],
    ['fr', 'vintage'],
    ['it', 'gatto'],
    ['it', 'libro'],
    ['it', 'chitarra'],
    ['it', 'spesso'],
    ['de', 'Garten'],
    ['de', 'Schalter'],
    ['de', 'Maske'],
    ['de', 'weich'],
    ['de', 'Einhorn'],
  ])('is not taken for a misspelt one: %s "%s"', (locale, word) => {
    const { query, repairs } = readMessage(word, { locale });
    expect(repairs).toEqual([]);
    expect(query.want).toEqual({});
  });
});
