import { type Money, moneyAt } from './money.ts';
import { has, isFiller, type Span } from './spans.ts';
import type { PriceWish, Wish } from './style-query.ts';

/** How far "around 40" reaches on either side. */
const ABOUT = 0.25;
/** Words that may stand between a comparison and its amount ("under about the 50"). */
const MAX_GAP = 3;
/** A bare "20-50" ends at this much or more, and a bare "50 or so" is; below it is an age, a size or a count. */
const LEAST_BARE = 20;

export interface PriceReading {
  readonly price?: PriceWish;
  readonly size?: Wish;
  /** Spans that the price and the size took. */
  readonly used: ReadonlySet<number>;
}

interface Lead {
  readonly role: 'max' | 'min' | 'about' | 'between' | 'priceWord' | 'from';
  readonly at: number;
}

/** "max. 75", "budget: 50". */
const JOINTS = new Set([':', '=', '.']);
const LEADS = ['max', 'min', 'between', 'about', 'priceWord', 'from'] as const;

/** Prices and sizes of a message. A number is an amount only where the words say so. */
export function readPrice(text: string, spans: readonly Span[]): PriceReading {
  const used = new Set<number>();
  const parts: PriceWish[] = [];
  let size: Wish | undefined;
  for (let at = 0; at < spans.length; at++) {
    if (used.has(at)) continue;
    const sized = spans[at]?.kind === 'number' || has(spans[at], 'sizeName') ? sizeAt(spans, at) : undefined;
    if (sized !== undefined) {
      for (let i = sized; i <= at; i++) used.add(i);
      const value = spans[at];
      size ??= { value: value?.text ?? '', words: words(text, spans, sized, at + 1) };
      continue;
    }
    const money = moneyAt(spans, at);
    const found = money === undefined ? undefined : limitAt(text, spans, money);
    if (found === undefined) continue;
    for (let i = found.from; i < found.to; i++) used.add(i);
    if (found.price !== undefined) parts.push(found.price);
  }
  for (let at = 0; at < spans.length; at++) {
    const level = used.has(at) ? undefined : levelAt(spans, at);
    if (level === undefined) continue;
    for (let i = level.from; i <= at; i++) used.add(i);
    parts.push({ level: level.level, words: words(text, spans, level.from, at + 1) });
  }
  const price = parts.length === 0 ? undefined : parts.reduce(join);
  return { ...(price !== undefined ? { price } : {}), ...(size !== undefined ? { size } : {}), used };
}

interface Level {
  readonly level: 'low' | 'high';
  readonly from: number;
}

/** "cheap"; "nothing that is too expensive" is cheap as well, and "not cheap" is dear. */
function levelAt(spans: readonly Span[], at: number): Level | undefined {
  const isLow = has(spans[at], 'cheap');
  const isHigh = has(spans[at], 'dear');
  const isTooDear = has(spans[at], 'cheaper');
  if (!isLow && !isHigh && !isTooDear) return undefined;
  const negator = negatorBefore(spans, at, 1);
  if (negator === undefined) return isTooDear ? undefined : { level: isLow ? 'low' : 'high', from: at };
  return { level: isLow ? 'high' : 'low', from: negator };
}

/** Where the size that ends at `at` begins: "size 42", "UK 8", "XL"; short names need the word "size". */
function sizeAt(spans: readonly Span[], at: number): number | undefined {
  const span = spans[at];
  if (span === undefined || span.meaning.currency !== undefined || spans[at - 1]?.meaning.currency)
    return undefined;
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    if (has(spans[i], 'size')) return has(spans[i - 1], 'size') ? i - 1 : i;
    if (!isFiller(spans[i]) && spans[i]?.text !== ':') break;
  }
  const isBigName = has(span, 'sizeName') && /^(x|\d)/.test(span.text) && !has(span, 'unit');
  return isBigName ? at : undefined;
}

interface Limit {
  /** Absent for an age: it takes its words, and is no wish. */
  readonly price?: PriceWish;
  readonly from: number;
  readonly to: number;
}

function limitAt(text: string, spans: readonly Span[], money: Money): Limit | undefined {
  const lead = leadBefore(spans, money.from);
  const range = rangeAfter(spans, money, lead);
  if (range !== undefined) {
    const from = lead?.at ?? money.from;
    const isShort = money.factor === 1 && money.amount < range.amount / range.factor;
    const low = money.amount * (isShort ? range.factor : 1);
    return {
      from,
      to: range.to,
      price: {
        min: low,
        max: range.amount,
        ...currencyOf(money.currency ?? range.currency),
        words: words(text, spans, from, range.to),
      },
    };
  }
  if (money.currency === undefined && has(spans[money.to], 'age'))
    return { from: money.from, to: money.to + 1 };
  if (money.currency === undefined && has(spans[money.to], 'unit')) return undefined;
  if (lead?.role === 'min' && isAge(spans, lead, money)) return { from: lead.at, to: money.to };
  return oneSided(text, spans, money, lead);
}

function oneSided(
  text: string,
  spans: readonly Span[],
  money: Money,
  lead: Lead | undefined,
): Limit | undefined {
  const behind = spans[money.to];
  const bound = boundOf(lead, behind, money, spans);
  if (bound === undefined) return undefined;
  const from = bound.lead ?? money.from;
  const to = bound.behind ? money.to + 1 : money.to;
  const about = bound.kind === 'about' ? ABOUT : 0;
  return {
    from,
    to,
    price: {
      ...(bound.kind !== 'max' ? { min: round(money.amount * (1 - about)) } : {}),
      ...(bound.kind !== 'min' ? { max: round(money.amount * (1 + about)) } : {}),
      ...currencyOf(money.currency),
      words: words(text, spans, from, to),
    },
  };
}

interface Bound {
  readonly kind: 'max' | 'min' | 'about';
  /** Where the words before the amount begin, if they say it. */
  readonly lead?: number;
  /** The span behind the amount says it. */
  readonly behind: boolean;
}

function boundOf(
  lead: Lead | undefined,
  behind: Span | undefined,
  money: Money,
  spans: readonly Span[],
): Bound | undefined {
  // "tops" is a garment too: only with a currency is "50 tops" a limit.
  const goesOn =
    spans[money.to + 1]?.kind === 'number' || spans[money.to + 1]?.meaning.currency !== undefined;
  const isPlain = behind?.meaning.values.length === 0 || money.currency !== undefined;
  const told = !goesOn && (isPlain || closes(spans, money.to));
  const isOrLess = told && has(behind, 'orLess');
  // "50+" is an age as well.
  const isOrMore =
    told &&
    has(behind, 'orMore') &&
    !has(behind, 'max') &&
    (behind?.text !== '+' || money.currency !== undefined);
  const leadAt = lead === undefined ? {} : { lead: lead.at };
  if (lead?.role === 'max' || lead?.role === 'min') {
    const negation = negatorBefore(spans, lead.at);
    if (negation === undefined) return { kind: lead.role, ...leadAt, behind: false };
    return { kind: lead.role === 'max' ? 'min' : 'max', lead: negation, behind: false };
  }
  if (isOrLess || isOrMore) return { kind: isOrLess ? 'max' : 'min', ...leadAt, behind: true };
  if (money.about) return { kind: 'about', ...leadAt, behind: false };
  if (lead?.role === 'about') return { kind: 'about', ...leadAt, behind: false };
  if (has(behind, 'about') && !isFiller(behind)) {
    const isAmount = money.currency !== undefined || lead !== undefined || money.amount >= LEAST_BARE;
    return isAmount ? { kind: 'about', ...leadAt, behind: true } : undefined;
  }
  if (lead?.role === 'from')
    return money.currency === undefined ? undefined : { kind: 'min', ...leadAt, behind: false };
  if (lead?.role === 'priceWord') return { kind: 'max', ...leadAt, behind: false };
  return money.currency === undefined ? undefined : { kind: 'max', behind: false };
}

/** "dress, 50 tops", "robe, 50 maxi": a word of garments ends the message, and the garment was named before. */
function closes(spans: readonly Span[], at: number): boolean {
  const next = spans[at + 1];
  if (next !== undefined && next.kind !== 'mark') return false;
  return spans.slice(0, at).some((span) => span.meaning.values.some((one) => one.attribute === 'type'));
}

/** "for women over 50": an age, not a price. */
function isAge(spans: readonly Span[], lead: Lead, money: Money): boolean {
  const before = spans[lead.at - 1]?.meaning.values ?? [];
  return (
    money.currency === undefined && money.amount < 100 && before.some((one) => one.attribute === 'gender')
  );
}

function leadBefore(spans: readonly Span[], from: number): Lead | undefined {
  for (let at = from - 1; at >= 0 && at >= from - 1 - MAX_GAP; at--) {
    const span = spans[at];
    const role = LEADS.find((one) => has(span, one));
    if (role !== undefined) return firstLead(spans, { role, at });
    if (!isFiller(span) && !JOINTS.has(span?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "budget around 50", "price under 50": the nearer word decides, the farther belongs to the phrase. */
function firstLead(spans: readonly Span[], lead: Lead): Lead {
  let at = lead.at;
  while (at > 0 && (has(spans[at - 1], 'priceWord') || has(spans[at - 1], 'max')) && lead.role !== 'from')
    at--;
  const isBudget = lead.role === 'from' && at !== lead.at;
  return isBudget ? lead : { role: lead.role, at };
}

/**
 * "I don't want to spend more than 50": the negation turns the comparison round.
 * @param unknown How many words that mean nothing may stand between.
 */
function negatorBefore(spans: readonly Span[], at: number, unknown = 0): number | undefined {
  let left = unknown;
  for (let i = at - 1; i >= 0 && i >= at - 1 - MAX_GAP; i--) {
    if (has(spans[i], 'negator') && spans[i]?.meaning.values.length === 0) return i;
    if (isFiller(spans[i]) || has(spans[i], 'priceWord') || has(spans[i], 'max')) continue;
    if (spans[i]?.kind !== 'unknown' || left === 0) return undefined;
    left--;
  }
  return undefined;
}

function rangeAfter(spans: readonly Span[], low: Money, lead: Lead | undefined): Money | undefined {
  const next = spans[low.to];
  const joined = next?.hyphenated === true;
  if (!joined && !has(next, 'to')) return undefined;
  let at = joined ? low.to : low.to + 1;
  if (spans[at]?.meaning.currency !== undefined) at++;
  const high = moneyAt(spans, at);
  if (high === undefined || high.amount <= low.amount * (high.factor > low.factor ? 0 : 1)) return undefined;
  if (high.currency === undefined && has(spans[high.to], 'unit')) return undefined;
  if (low.currency !== undefined || high.currency !== undefined) return high;
  if (lead !== undefined && (lead.role !== 'from' || !joined)) return high;
  const wordJoint = !joined && has(next, 'and');
  return high.amount >= LEAST_BARE && !wordJoint ? high : undefined;
}

function currencyOf(currency: string | undefined): Pick<PriceWish, 'currency'> {
  return currency === undefined ? {} : { currency };
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** Two limits in one message hold together: "over 20, under 50". */
function join(one: PriceWish, other: PriceWish): PriceWish {
  return { ...one, ...other, words: `${one.words}, ${other.words}` };
}

function words(text: string, spans: readonly Span[], from: number, to: number): string {
  return text.slice(spans[from]?.start, spans[to - 1]?.end);
}
