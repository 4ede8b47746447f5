import { currencyOf, decimalsOf } from './currency.ts';

/** A price as a shop wrote it. `currency` is what the text itself names, if it names one. */
export type ParsedPrice =
  | { readonly amount: number; readonly currency: string | undefined }
  | { readonly problem: 'not a number' | 'negative' | 'currency unknown' | 'too large' };

/** Above every price in any currency, below where cents are lost in a double. */
const MAX_PRICE = 1e12;
/** Longer text is no price, and would keep the pattern below busy. */
const MAX_TEXT = 64;

/**
 * Reads a price: a number, or text such as `1.299,00`, `1,299.00`, `1 299,00`, `1'299.–`, `€49.90`, `49,90 EUR`,
 * `Rs. 1,29,999/-`.
 *
 * Where both `.` and `,` occur, the last is the decimal sign. A lone one is the decimal sign too, unless exactly three
 * digits follow it and one to three lead: `1.299` and `1,299` are read as 1299, since shops write prices with two
 * decimals and thousands in groups of three. The exceptions are a leading zero (`0.299`) and currencies with three
 * decimals (KWD, BHD, ...), where it is the decimal sign. JSON numbers are never touched by this rule.
 *
 * @param expected Currency of the row or the feed: decides how many decimals are usual and what a bare `$` means.
 */
export function parsePrice(value: unknown, expected: string): ParsedPrice {
  if (typeof value === 'number') return checked(value, undefined);
  if (typeof value !== 'string' || value.length > MAX_TEXT) return { problem: 'not a number' };
  const match =
    /^(?<before>[^\d.,'’\-−]*(?:rs\.)?)\s*(?<sign>[-−])?\s*(?<middle>[^\d.,'’\-−\s]*)\s*(?<digits>\d[\d.,'’\s]*|[.,]\d+)(?<after>.*)$/isu.exec(
      value.trim().replace(/^(rs|inr)\.\s*/i, '$1 '),
    );
  if (match?.groups === undefined) return { problem: 'not a number' };
  const { before = '', sign, middle = '', digits = '', after = '' } = match.groups;
  const words = [before, middle, after.replace(/^\s*(\/[-–—]|[-–—]+)/, '')]
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const currencies = words.map((word) => currencyOf(word, expected));
  if (currencies.includes(undefined)) {
    return { problem: /\d/.test(words.join('')) ? 'not a number' : 'currency unknown' };
  }
  const named = [...new Set(currencies.filter((code) => code !== undefined && code !== ''))];
  if (named.length > 1) return { problem: 'currency unknown' };
  const currency = named[0];
  const amount = parseDigits(digits, decimalsOf(currency ?? expected));
  if (amount === undefined) return { problem: 'not a number' };
  return checked(sign === undefined ? amount : -amount, currency);
}

function checked(amount: number, currency: string | undefined): ParsedPrice {
  if (!Number.isFinite(amount)) return { problem: 'not a number' };
  if (amount < 0 || Object.is(amount, -0)) return { problem: 'negative' };
  return amount > MAX_PRICE ? { problem: 'too large' } : { amount, currency };
}

/** Thousands in groups of three, or the Indian way (12,34,567), by one and the same separator. */
const GROUPED = /^\d{1,3}(?:(?<by>[.,'\u2019 ])\d{3}(?:\k<by>\d{3})*|(?:,\d{2})+,\d{3})$/;

function parseDigits(text: string, usualDecimals: number): number | undefined {
  // A trailing separator is what is left of "1.299,-".
  const digits = text.replace(/\s+/gu, ' ').trim().replace(/[.,]$/, '');
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const whole = digits.slice(0, Math.max(last, 0));
  const fraction = digits.slice(last + 1);
  const separator = digits[last];
  const isDecimal =
    last !== -1 &&
    /^\d+$/.test(fraction) &&
    !whole.includes(separator ?? '') &&
    (/[.,'’ ]/.test(whole) || !looksLikeThousands(whole, fraction, usualDecimals));
  if (isDecimal) return plain(whole, fraction);
  return plain(digits, '');
}

function looksLikeThousands(whole: string, fraction: string, usualDecimals: number): boolean {
  return fraction.length === 3 && usualDecimals !== 3 && /^[1-9]\d{0,2}$/.test(whole);
}

function plain(whole: string, fraction: string): number | undefined {
  if (whole !== '' && !/^\d+$/.test(whole) && !GROUPED.test(whole)) return undefined;
  return Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}`);
}
