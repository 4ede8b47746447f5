import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/query/read.ts';
import { LEXICONS } from '../../../src/vocabulary/gazetteer.ts';

const priceOf = (text: string, locale: string) => {
  const { words: _, ...price } = readMessage(text, { locale }).query.price ?? { words: '' };
  return price;
};

const EUROS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  en: {
    10: 'ten euros',
    45: 'forty-five euros',
    99: 'ninety nine euros',
    100: 'a hundred euros',
    250: 'two hundred and fifty euros',
    1200: 'twelve hundred euros',
    1350: 'one thousand three hundred and fifty euros',
  },
  es: {
    10: 'diez euros',
    22: 'veintidós euros',
    35: 'treinta y cinco euros',
    100: 'cien euros',
    250: 'doscientos cincuenta euros',
    1000: 'mil euros',
    2500: 'dos mil quinientos euros',
  },
  ca: {
    10: 'deu euros',
    25: 'vint-i-cinc euros',
    42: 'quaranta-dos euros',
    100: 'cent euros',
    250: 'dos-cents cinquanta euros',
    1000: 'mil euros',
    2500: 'dos mil cinc-cents euros',
  },
  fr: {
    10: 'dix euros',
    21: 'vingt et un euros',
    75: 'soixante-quinze euros',
    80: 'quatre-vingts euros',
    99: 'quatre-vingt-dix-neuf euros',
    200: 'deux cents euros',
    1200: 'mille deux cents euros',
    90: 'nonante euros',
  },
  de: {
    11: 'elf Euro',
    25: 'fünfundzwanzig Euro',
    50: 'fuenfzig Euro',
    100: 'hundert Euro',
    250: 'zweihundertfünfzig Euro',
    1000: 'tausend Euro',
    1299: 'eintausendzweihundertneunundneunzig Euro',
  },
  it: {
    10: 'dieci euro',
    21: 'ventuno euro',
    38: 'trentotto euro',
    100: 'cento euro',
    180: 'centottanta euro',
    250: 'duecentocinquanta euro',
    2000: 'duemila euro',
  },
  pt: {
    10: 'dez euros',
    42: 'quarenta e dois euros',
    100: 'cem euros',
    250: 'duzentos e cinquenta euros',
    1500: 'mil e quinhentos euros',
    2000: 'dois mil euros',
  },
};

const CASES = Object.entries(EUROS).flatMap(([locale, byAmount]) =>
  Object.entries(byAmount).map(([amount, text]) => ({ locale, text, amount: Number(amount) })),
);

describe('an amount in words', () => {
  it.each(CASES)('$locale "$text" is $amount', ({ locale, text, amount }) => {
    expect(priceOf(text, locale)).toEqual({ max: amount, currency: 'EUR' });
  });

  it.each([
    ['en', 'under forty dollars', { max: 40, currency: 'USD' }],
    ['en', 'between fifty and sixty pounds', { min: 50, max: 60, currency: 'GBP' }],
    ['en', 'between one hundred and two hundred', { min: 100, max: 200 }],
    ['en', 'fifty to eighty euros', { min: 50, max: 80, currency: 'EUR' }],
    ['es', 'entre cien y ciento cincuenta euros', { min: 100, max: 150, currency: 'EUR' }],
    ['es', '2 mil pesos', { max: 2000, currency: 'MXN' }],
    ['ca', 'menys de trenta-cinc', { max: 35 }],
    ['fr', 'entre cinquante et cent euros', { min: 50, max: 100, currency: 'EUR' }],
    ['de', 'zwischen hundert und zweihundert Euro', { min: 100, max: 200, currency: 'EUR' }],
    ['it', 'sotto i cinquanta euro', { max: 50, currency: 'EUR' }],
    ['pt', 'a partir de trinta reais', { min: 30, currency: 'BRL' }],
  ] as const)('%s "%s" is a limit like one in digits', (locale, text, price) => {
    expect(priceOf(text, locale)).toEqual(price);
  });

  it('keeps its words', () => {
    const { price } = readMessage('hoodie, no more than two hundred and fifty euros').query;
    expect(price?.words).toBe('no more than two hundred and fifty euros');
  });

  it('is compared like digits, whatever it is', () => {
    // Every amount below 100 that English has one way of saying.
    const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
    const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const pick = fc.tuple(fc.nat(tens.length - 1), fc.nat(units.length - 1), fc.constantFrom(' ', '-'));
    fc.assert(
      fc.property(pick, ([ten, unit, joint]) => {
        const amount = (ten + 2) * 10 + unit + 1;
        expect(priceOf(`under ${tens[ten]}${joint}${units[unit]} euros`, 'en')).toEqual(
          priceOf(`under ${amount} euros`, 'en'),
        );
      }),
    );
  });
});

describe('a number in words that is no amount', () => {
  it.each([
    ['en', 'one piece swimsuit'],
    ['en', 'dress for my ten year old daughter'],
    ['en', 'two tone sweater'],
    ['es', 'vestido con un solo hombro'],
    ['fr', 'une robe neuve'],
    ['de', 'ein Kleid'],
    ['it', 'un vestito'],
    ['pt', 'um vestido'],
    ['ca', 'un vestit nou'],
  ])('%s "%s" is no price', (locale, text) => {
    expect(priceOf(text, locale)).toEqual({});
  });

  it('is kept as the words that it is', () => {
    expect(readMessage('sweater with two cats').query.freeText).toBe('two cats');
  });
});

describe.each(LEXICONS)('number words in $language', ({ numbers }) => {
  it('go up to thousands', () => {
    const values = Object.keys(numbers.words).map(Number);
    for (const value of [
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000,
    ])
      expect(values).toContain(value);
  });
});
