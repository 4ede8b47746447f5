import { ATTRIBUTES, type Attribute } from '../vocabulary/attributes.ts';
import { areRelated, expandValue, familyOf } from '../vocabulary/values.ts';
import type { PriceWish, StyleQuery, Wish, Wishes } from './style-query.ts';
import { tidy, withoutValue } from './wishes.ts';

/** Attributes that are replaced as one: a new colour does away with the old shade. */
const COLOURS: readonly Attribute[] = ['colour', 'shade', 'accent'];

/**
 * The query of a conversation after one more message.
 *
 * - Another type of garment starts a new search that keeps gender, size and price; a narrower or broader type
 *   ("a maxi dress", "any top") refines the old one.
 * - A wish replaces what was wished of its own attribute; alternatives within one message stay.
 * - What is avoided adds up, and ends a contrary wish; a wish ends a contrary avoidance.
 * - "start over" keeps nothing. `steer` is the new message's only; undoing is the conversation's matter.
 * - Comparisons are left out: resolve them first (`resolveComparisons`), so that they are wishes like any other.
 */
export function mergeQueries(previous: StyleQuery, next: StyleQuery): StyleQuery {
  if (next.steer === 'start-over') return next;
  const base = startsAnew(previous, next) ? keptForNewSearch(previous) : previous;
  const want = mergeWants(base.want, next.want);
  const price = mergePrices(base.price, next.price);
  const size = next.size ?? base.size;
  const avoidText = joinText(base.avoidText ?? '', next.avoidText ?? '');
  return {
    language: next.language,
    want: endContraryWants(want, next),
    avoid: mergeAvoids(base.avoid, next),
    ...(price !== undefined ? { price } : {}),
    ...(size !== undefined ? { size } : {}),
    ...(next.steer !== undefined ? { steer: next.steer } : {}),
    freeText: joinText(base.freeText, next.freeText),
    ...(avoidText !== '' ? { avoidText } : {}),
  };
}

/** Whether the next message asks for another type of garment, and so for another search. */
export function startsAnew(previous: StyleQuery, next: StyleQuery): boolean {
  const before = previous.want.type ?? [];
  const now = next.want.type ?? [];
  if (before.length === 0 || now.length === 0) return false;
  return !now.some((wish) => before.some((old) => areRelated('type', wish.value, old.value)));
}

/** What a new search keeps of the old one: the person and the purse. */
export function keptForNewSearch(previous: StyleQuery): StyleQuery {
  const { price, size, want } = previous;
  return {
    language: previous.language,
    want: want.gender === undefined ? {} : { gender: want.gender },
    avoid: {},
    ...(price !== undefined ? { price } : {}),
    ...(size !== undefined ? { size } : {}),
    freeText: '',
  };
}

function mergeWants(before: Wishes, now: Wishes): Wishes {
  const recoloured = COLOURS.some((attribute) => attribute !== 'accent' && now[attribute] !== undefined);
  const kept = recoloured ? { ...before, colour: [], shade: [], accent: [] } : before;
  return tidy({ ...kept, ...now });
}

function endContraryWants(want: Wishes, next: StyleQuery): Wishes {
  let left = want;
  for (const attribute of ATTRIBUTES) {
    for (const avoided of next.avoid[attribute] ?? []) {
      const contrary = (left[attribute] ?? []).filter((wish) =>
        expandValue(attribute, avoided.value).includes(wish.value),
      );
      for (const wish of contrary) left = withoutValue(left, attribute, wish.value);
    }
  }
  return left;
}

function mergeAvoids(before: Wishes, next: StyleQuery): Wishes {
  const merged: Partial<Record<Attribute, readonly Wish[]>> = {};
  for (const attribute of ATTRIBUTES) {
    const wanted = next.want[attribute] ?? [];
    const kept = (before[attribute] ?? []).filter(
      (avoided) => !wanted.some((wish) => isContrary(attribute, avoided.value, wish, next)),
    );
    const added = next.avoid[attribute] ?? [];
    const old = kept.filter((wish) => !added.some((one) => one.value === wish.value));
    merged[attribute] = [...old, ...added];
  }
  return tidy(merged);
}

/** "in navy" ends "not blue"; it leaves "not burgundy" alone. */
function isContrary(attribute: Attribute, avoided: string, wish: Wish, next: StyleQuery): boolean {
  if (attribute === 'colour' && next.avoid.colour?.some((one) => one.value === avoided)) return false;
  if (areRelated(attribute, avoided, wish.value)) return true;
  return attribute === 'shade' && familyOf(avoided) === wish.value;
}

/** A new limit replaces the old one; a lower end joins an upper end that it does not contradict. */
function mergePrices(before: PriceWish | undefined, now: PriceWish | undefined): PriceWish | undefined {
  if (before === undefined || now === undefined) return now ?? before;
  if (before.level !== undefined || now.level !== undefined || before.currency !== now.currency) return now;
  const completes =
    (now.max === undefined && before.min === undefined && (now.min ?? 0) <= (before.max ?? 0)) ||
    (now.min === undefined && before.max === undefined && (before.min ?? 0) <= (now.max ?? 0));
  return completes ? { ...before, ...now, words: `${before.words}, ${now.words}` } : now;
}

function joinText(before: string, now: string): string {
  const known = new Set(before.toLowerCase().split(' '));
  const added = now.split(' ').filter((word) => word !== '' && !known.has(word.toLowerCase()));
  return [before, ...added].filter((part) => part !== '').join(' ');
}
