import type { StyleQuery, Wishes } from '../../src/query/style-query.ts';
import type { Expectation } from './gold.ts';

/**
 * A message's meaning as a set of slots, compared as text: `want.colour=red`, `avoid.type=jeans`,
 * `price.max=50 EUR`, `price.level=low`, `size=xl`, `steer=cheaper`, `compare=length:less`.
 */
export type Slots = ReadonlySet<string>;

/** How far limits may lie from an amount that was said to be "about" right, as a share of it. */
const ABOUT = 0.5;

type Price = Expectation['price'];

export function expectedSlots(expected: Expectation): Slots {
  const { price } = expected;
  return new Set([
    ...valueSlots('want', expected.want ?? {}),
    ...valueSlots('avoid', expected.avoid ?? {}),
    ...priceSlots(price),
    ...(price?.about === undefined ? [] : [aboutSlot(price.about, price.currency)]),
    ...otherSlots(expected.size, expected.steer),
    ...(expected.compare ?? []).map((one) => `compare=${one}`),
  ]);
}

/** @param expected What the query is compared with: limits that meet its "about" become that slot. */
export function readSlots(query: StyleQuery, expected: Expectation): Slots {
  const about = expected.price?.about;
  const meetsAbout = about !== undefined && isAbout(query.price, about, expected.price?.currency);
  return new Set([
    ...valueSlots('want', plain(query.want)),
    ...valueSlots('avoid', plain(query.avoid)),
    ...(meetsAbout ? [aboutSlot(about, query.price?.currency)] : priceSlots(query.price)),
    ...otherSlots(query.size?.value, query.steer),
    ...(query.compare ?? []).map(({ scale, direction }) => `compare=${scale}:${direction}`),
  ]);
}

/** What must never be lost: money, what is avoided, and for whom it is. */
export function isHard(slot: string): boolean {
  return slot.startsWith('price.') || slot.startsWith('avoid.') || slot.startsWith('want.gender=');
}

function plain(wishes: Wishes): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(wishes).map(([attribute, list]) => [attribute, list.map(({ value }) => value)]),
  );
}

function valueSlots(
  side: 'want' | 'avoid',
  values: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  return Object.entries(values).flatMap(([attribute, list]) =>
    list.map((value) => `${side}.${attribute}=${value}`),
  );
}

function priceSlots(price: Price): readonly string[] {
  if (price === undefined) return [];
  const currency = price.currency ?? '';
  return [
    ...(price.min === undefined ? [] : [`price.min=${price.min} ${currency}`.trim()]),
    ...(price.max === undefined ? [] : [`price.max=${price.max} ${currency}`.trim()]),
    ...(price.level === undefined ? [] : [`price.level=${price.level}`]),
  ];
}

function aboutSlot(amount: number, currency: string | undefined): string {
  return `price.about=${amount} ${currency ?? ''}`.trim();
}

function isAbout(price: Price, amount: number, currency: string | undefined): boolean {
  if (price?.min === undefined || price.max === undefined || price.currency !== currency) return false;
  const holds = price.min <= amount && amount <= price.max;
  return holds && price.min >= amount * (1 - ABOUT) && price.max <= amount * (1 + ABOUT);
}

function otherSlots(size: string | undefined, steer: string | undefined): readonly string[] {
  return [
    ...(size === undefined ? [] : [`size=${size.toLowerCase()}`]),
    ...(steer === undefined ? [] : [`steer=${steer}`]),
  ];
}
