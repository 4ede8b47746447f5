import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrice } from '../../../src/ingest/row/price.ts';

describe('reading a price', () => {
  it.each([
    ['1.299,00', 1299],
    ['1,299.00', 1299],
    ['1 299,00', 1299],
    ['1\u00a0299,00', 1299],
    ['1\u202f299,50', 1299.5],
    ["1'299.–", 1299],
    ['1’299.50', 1299.5],
    ['1.299,-', 1299],
    ['1.299.000', 1299000],
    ['1,29,999.00', 129999],
    ['12,34,567', 1234567],
    ['49.9', 49.9],
    ['49,90', 49.9],
    ['.99', 0.99],
    ['0', 0],
    ['12.', 12],
    ['12,3456', 12.3456],
    ['1234,567', 1234.567],
    ['0.299', 0.299],
  ])('takes %j for %d', (text, amount) => {
    expect(parsePrice(text, 'EUR')).toEqual({ amount, currency: undefined });
  });

  it.each([
    ['€49.90', 49.9, 'EUR'],
    ['49,90 EUR', 49.9, 'EUR'],
    ['EUR 49,90', 49.9, 'EUR'],
    ['49,90€', 49.9, 'EUR'],
    ['Rs. 1,299', 1299, 'INR'],
    ['Rs.1,29,999/-', 129999, 'INR'],
    ['₹ 1,299', 1299, 'INR'],
    ['$12', 12, 'USD'],
    ['US$ 12.50', 12.5, 'USD'],
    ['R$ 1.299,90', 1299.9, 'BRL'],
    ['£1,299.00 GBP', 1299, 'GBP'],
    ['CHF 49.–', 49, 'CHF'],
    ['199 zł', 199, 'PLN'],
    ['¥12,900', 12900, 'JPY'],
  ])('takes %j for %d %s', (text, amount, currency) => {
    expect(parsePrice(text, 'EUR')).toEqual({ amount, currency });
  });

  it('takes one separator before three digits for thousands', () => {
    expect(parsePrice('1.299', 'EUR')).toMatchObject({ amount: 1299 });
    expect(parsePrice('1,299', 'USD')).toMatchObject({ amount: 1299 });
  });

  it('takes it for decimals in a currency that has three of them, and never touches numbers', () => {
    expect(parsePrice('1.299', 'KWD')).toMatchObject({ amount: 1.299 });
    expect(parsePrice('1.299 KWD', 'EUR')).toEqual({ amount: 1.299, currency: 'KWD' });
    expect(parsePrice(1.299, 'EUR')).toMatchObject({ amount: 1.299 });
  });

  it("reads a bare sign as the feed's own currency where it shares that sign", () => {
    expect(parsePrice('$12', 'CAD')).toEqual({ amount: 12, currency: 'CAD' });
    expect(parsePrice('199 kr', 'SEK')).toEqual({ amount: 199, currency: 'SEK' });
    expect(parsePrice('199 kr', 'EUR')).toEqual({ amount: 199, currency: undefined });
  });

  it.each([
    'free',
    '',
    ' ',
    '10-20',
    '10 - 20',
    '1e3',
    'NaN',
    'Infinity',
    '1.29.9',
    '1,299,00',
    '--',
    '１２',
    '1.2.3,4',
  ])('says that %j is no number', (text) => {
    expect(parsePrice(text, 'EUR')).toEqual({ problem: 'not a number' });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, null, undefined, true, {}, ['12'], 12n])(
    'says that %o is no number',
    (value) => {
      expect(parsePrice(value, 'EUR')).toEqual({ problem: 'not a number' });
    },
  );

  it.each([-1, '-5', '-5,00', '€-5', '-€5', '−5'])('refuses the negative %j', (value) => {
    expect(parsePrice(value, 'EUR')).toEqual({ problem: 'negative' });
  });

  it.each(['12 dollarydoos', '5 EUR USD', '49.90 EUR incl. VAT'])(
    'refuses the unknown currency of %j',
    (value) => {
      expect(parsePrice(value, 'EUR')).toEqual({ problem: 'currency unknown' });
    },
  );

  it('refuses what no shop asks', () => {
    expect(parsePrice(1e13, 'EUR')).toEqual({ problem: 'too large' });
    expect(parsePrice('9'.repeat(400), 'EUR')).toHaveProperty('problem');
  });

  it('reads back what any of the usual ways of writing made', () => {
    const locales = ['en', 'de', 'fr', 'es', 'it', 'pt-BR', 'de-CH', 'sv', 'pl', 'en-IN'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_99 }),
        fc.constantFrom(...locales),
        fc.constantFrom('EUR', 'USD', 'GBP', 'INR', 'CHF', 'PLN'),
        fc.constantFrom('code', 'none'),
        (cents, locale, currency, display) => {
          const format = new Intl.NumberFormat(locale, {
            minimumFractionDigits: 2,
            ...(display === 'code' ? { style: 'currency', currency, currencyDisplay: 'code' } : {}),
          });
          const named = display === 'code' ? currency : undefined;
          expect(parsePrice(format.format(cents / 100), 'EUR')).toEqual({
            amount: cents / 100,
            currency: named,
          });
        },
      ),
    );
  });

  it('never throws and never gives a number that is not a price', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const price = parsePrice(value, 'EUR');
        if ('amount' in price) expect(price.amount >= 0 && Number.isFinite(price.amount)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,- €$\u00a0'EURkr") }), (value) => {
        const price = parsePrice(value, 'EUR');
        if ('amount' in price) expect(price.amount >= 0 && Number.isFinite(price.amount)).toBe(true);
      }),
    );
  });
});
