import { has, type Span } from './spans.ts';

/** An amount in a message: spans `from` to `to`, end exclusive. */
export interface Money {
  readonly amount: number;
  readonly currency?: string;
  /** 1000 where "k" or "thousand" followed: then so it does what it ends ("2-3k"). Otherwise 1. */
  readonly factor: number;
  /** "40ish". */
  readonly about: boolean;
  readonly from: number;
  readonly to: number;
}

/** Between a round number and its currency: "una trentina di euro". */
const JOINTS: ReadonlySet<string> = new Set(['d', 'de', 'di']);

/** What multiplies by more than the thousand that every other such word is. */
const FACTORS: Readonly<Record<string, number>> = {
  lakh: 100_000,
  lakhs: 100_000,
  lac: 100_000,
  lacs: 100_000,
};

/**
 * Reads `1,200`, `1.299,00`, `1,20,000`, `49.90`, `1'299`, `1 299`. With both signs the last one is the decimal
 * sign; a single sign before exactly three last digits separates thousands.
 */
function parseNumber(text: string): number {
  const plain = text.replace(/['’\s]/g, '');
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
  const factor = has(spans[to], 'thousand') ? (FACTORS[spans[to]?.text ?? ''] ?? 1000) : 1;
  if (factor > 1) to++;
  // "40ish": glued to its number.
  const isGlued = has(spans[to], 'about') && spans[to]?.start === number.end;
  if (isGlued) to++;
  // "une cinquantaine d'euros": so does the number itself.
  const about = isGlued || has(number, 'about');
  const before = spans[at - 1]?.meaning.currency;
  // "Rs. 1,200": the dot belongs to the currency.
  const dotted = spans[at - 1]?.text === '.' ? spans[at - 2]?.meaning.currency : undefined;
  if (has(number, 'about') && JOINTS.has(spans[to]?.text ?? '') && spans[to + 1]?.meaning.currency) to++;
  const behind = spans[to]?.meaning.currency;
  // "£100-£200": the second sign is the second amount's.
  const isOther = before !== undefined && spans[to + 1]?.kind === 'number';
  if (behind !== undefined && !isOther) to++;
  const currency = before ?? dotted ?? behind;
  const amount = parseNumber(number.text) * factor;
  if (!Number.isFinite(amount)) return undefined;
  return {
    amount,
    ...(currency !== undefined ? { currency } : {}),
    factor,
    about,
    from: before !== undefined ? at - 1 : dotted !== undefined ? at - 2 : at,
    to,
  };
}
