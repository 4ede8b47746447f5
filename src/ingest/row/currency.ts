import { ThreadfinderError } from '../../errors.ts';

/** ISO 4217 codes that this Node knows (ICU's list). */
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/**
 * Signs and abbreviations that name one currency where shops use them; `$`, `£` and `¥` stand for their commonest.
 * `kr` is left out: four currencies share it, so the feed's own currency decides.
 */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  MX$: 'MXN',
  R$: 'BRL',
  '£': 'GBP',
  '₹': 'INR',
  RS: 'INR',
  '¥': 'JPY',
  '￥': 'JPY',
  元: 'CNY',
  円: 'JPY',
  '₩': 'KRW',
  '₺': 'TRY',
  TL: 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₦': 'NGN',
  ZŁ: 'PLN',
  KČ: 'CZK',
  FT: 'HUF',
  LEI: 'RON',
  EURO: 'EUR',
  EUROS: 'EUR',
};

/** Words beside a price that name no currency of their own. */
const NEUTRAL: ReadonlySet<string> = new Set(['KR']);

/**
 * The ISO 4217 code that a word or sign beside a price names (`€`, `eur`, `Rs.`); `''` for one that names none (`kr`);
 * `undefined` for what is no currency at all.
 *
 * @param expected Currency that the row or the feed is in: its own sign means it (`$` is CAD in a Canadian feed).
 */
export function currencyOf(word: string, expected?: string): string | undefined {
  const key = word.trim().replace(/\.$/, '').toUpperCase();
  if (CODES.has(key)) return key;
  if (expected !== undefined && key === facts(expected).sign) return expected;
  return Object.hasOwn(SIGNS, key) ? SIGNS[key] : NEUTRAL.has(key) ? '' : undefined;
}

/** How many decimals prices in a currency have (ISO 4217: EUR 2, JPY 0, KWD 3). */
export function decimalsOf(currency: string): number {
  return facts(currency).decimals;
}

interface CurrencyFacts {
  readonly decimals: number;
  /** As shops of one country write it, upper case: `$` for CAD. */
  readonly sign: string;
}

/** Making a number format is slow, and a feed asks for the same one in every row. */
const known = new Map<string, CurrencyFacts>();

function facts(currency: string): CurrencyFacts {
  const found = known.get(currency);
  if (found !== undefined) return found;
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  const sign = format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
  const made = { decimals: format.resolvedOptions().maximumFractionDigits ?? 2, sign: sign.toUpperCase() };
  known.set(currency, made);
  return made;
}

/** Reads `--currency`. @throws ThreadfinderError `INGEST_BAD_CURRENCY`. */
export function parseCurrency(text: string): string {
  const code = currencyOf(text);
  if (code) return code;
  throw new ThreadfinderError(`--currency ${text} is not a currency.`, {
    code: 'INGEST_BAD_CURRENCY',
    fix: 'Give its three-letter code, for example EUR.',
  });
}
