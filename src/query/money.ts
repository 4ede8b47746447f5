import { has, type Span } from './spans.ts';

/** An amount in a message: spans `from` to `to`, end exclusive. */
export interface Money {
  readonly amount: number;
  readonly currency?: string;
  /** It was followed by "k" or "thousand": then so is what it ends ("2-3k"). */
  readonly thousands: boolean;
  /** "40ish". */
  readonly about: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads `1,200`, `1.299,00`, `1,20,000`, `49.90`, `1'299`. With both signs the last one is the decimal sign; a single
 * sign before exactly three last digits separates thousands.
 */
export function parseNumber(text: string): number {
  const plain = text.replace(/['’]/g, '');
  const lastDot = plain.lastIndexOf('.');
  const lastComma = plain.lastIndexOf(',');
  const decimal = Math.max(lastDot, lastComma);
  if (decimal < 0) return Number(plain);
  const both = lastDot >= 0 && lastComma >= 0;
  const sign = plain[decimal] ?? '';
  const alone = plain.indexOf(sign) === decimal;
  const fraction = plain.slice(decimal + 1);
  const isFraction = both ? alone : alone && (fraction.length !== 3 || plain.startsWith('0'));
  const whole = (isFraction ? plain.slice(0, decimal) : plain).replace(/[.,]/g, '');
  return Number(isFraction ? `${whole}.${fraction}` : whole);
}

/** The amount whose number is `spans[at]`, with its currency before or behind it. */
export function moneyAt(spans: readonly Span[], at: number): Money | undefined {
  const number = spans[at];
  if (number?.kind !== 'number') return undefined;
  let to = at + 1;
  const thousands = has(spans[to], 'thousand');
  if (thousands) to++;
  // "40ish": glued to its number.
  const about = has(spans[to], 'about') && spans[to]?.start === number.end;
  if (about) to++;
  const before = spans[at - 1]?.meaning.currency;
  // "Rs. 1,200": the dot belongs to the currency.
  const dotted = spans[at - 1]?.text === '.' ? spans[at - 2]?.meaning.currency : undefined;
  const behind = spans[to]?.meaning.currency;
  if (behind !== undefined) to++;
  const currency = before ?? dotted ?? behind;
  const amount = parseNumber(number.text) * (thousands ? 1000 : 1);
  if (!Number.isFinite(amount)) return undefined;
  return {
    amount,
    ...(currency !== undefined ? { currency } : {}),
    thousands,
    about,
    from: before !== undefined ? at - 1 : dotted !== undefined ? at - 2 : at,
    to,
  };
}
