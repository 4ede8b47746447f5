import type { Attribute } from '../vocabulary/attributes.ts';
import type { Lexicon } from '../vocabulary/lexicon/format.ts';
import { areRelated, broaderValues, familyOf } from '../vocabulary/values.ts';
import type { Mention, Range } from './scope.ts';
import type { Wish, Wishes } from './style-query.ts';

export interface Gathered {
  readonly want: Wishes;
  readonly avoid: Wishes;
  /** Garment words that describe the garment rather than being it ("blazer dress", "dress with belt"). */
  readonly modifiers: readonly Range[];
  /** The same, unwanted ("dress without belt"). */
  readonly avoidedParts: readonly Range[];
}

/** Turns what was said into wishes by attribute. */
export function gatherWishes(mentions: readonly Mention[], head: Lexicon['head']): Gathered {
  const parts = findParts(mentions, head);
  const modifiers = mentions.filter((one, at) => parts.has(at) && !one.avoided);
  const avoidedParts = mentions.filter((one, at) => parts.has(at) && one.avoided);
  const told = withoutAnyChild(mentions.filter((_, at) => !parts.has(at)));
  const want: Partial<Record<Attribute, Wish[]>> = {};
  const avoid: Partial<Record<Attribute, Wish[]>> = {};
  for (const one of told.filter((_, at) => !isAccent(told, at, head))) {
    const side = one.avoided ? avoid : want;
    push(side, one.attribute, one);
    // "cream or beige": cream implied its family; now it has been said.
    if (one.attribute === 'colour' && !one.avoided) restate(want, one);
    const family = one.attribute === 'shade' && !one.avoided ? familyOf(one.value) : undefined;
    if (family !== undefined) push(want, 'colour', { value: family, words: one.words });
  }
  for (const accent of accentsOf(told, head)) push(want, 'accent', accent);
  dropBroader(want, told);
  return { want: withoutContrary(want, avoid), avoid, modifiers, avoidedParts };
}

/** "pijama infantil de menino", "kids shoes for boys": of a child and a boy, the boy. */
function withoutAnyChild(mentions: readonly Mention[]): readonly Mention[] {
  const isGender = (one: Mention): boolean => one.attribute === 'gender' && !one.avoided;
  const isAny = (one: Mention): boolean =>
    isGender(one) && mentions.some((other) => isGender(other) && other !== one && other.start === one.start);
  const exact = mentions.find((one) => isGender(one) && !isAny(one) && CHILDREN.has(one.value));
  const isJoined = exact?.joint === 'or' || exact?.joint === 'and';
  return exact === undefined || isJoined ? mentions : mentions.filter((one) => !isAny(one));
}

const CHILDREN: ReadonlySet<string> = new Set(['girls', 'boys']);

function push(
  side: Partial<Record<Attribute, Wish[]>>,
  attribute: Attribute,
  { value, words, narrower }: Wish,
): void {
  const list = side[attribute] ?? [];
  const wish = { value, words, ...(narrower !== undefined ? { narrower } : {}) };
  if (!list.some((one) => one.value === value)) list.push(wish);
  side[attribute] = list;
}

function restate(want: Partial<Record<Attribute, Wish[]>>, said: Mention): void {
  want.colour = (want.colour ?? []).map((wish) =>
    wish.value === said.value ? { value: said.value, words: said.words } : wish,
  );
}

/** Types that are parts or modifiers: behind "with", before another type, or negated behind a wished type. */
function findParts(mentions: readonly Mention[], head: Lexicon['head']): ReadonlySet<number> {
  const parts = new Set<number>();
  let wished = false;
  for (const [at, mention] of mentions.entries()) {
    if (mention.attribute !== 'type') continue;
    const isModifier =
      head === 'last' ? isAdjacent(mention, mentions[at + 1]) : isAdjacent(mentions[at - 1], mention);
    if (isModifier || (wished && mention.part) || isKindOfWished(mention, mentions)) parts.add(at);
    wished ||= !mention.avoided;
  }
  return parts;
}

/** "gold earrings, no hoops": in other words, a kind that the vocabulary does not tell apart. */
function isKindOfWished(mention: Mention, mentions: readonly Mention[]): boolean {
  if (!mention.avoided) return false;
  const wished = mentions.find(
    (one) =>
      one.attribute === 'type' && one.value === mention.value && !one.avoided && one.start < mention.start,
  );
  return wished !== undefined && stem(wished.words) !== stem(mention.words);
}

const stem = (words: string): string => words.toLowerCase().replace(/e?s$/, '');

/** Two garments in a row: one of them describes the other. */
function isAdjacent(one: Mention | undefined, next: Mention | undefined): boolean {
  if (one?.attribute !== 'type' || next?.attribute !== 'type') return false;
  return (
    next.joint === 'adjacent' && next.avoided === one.avoided && !areRelated('type', one.value, next.value)
  );
}

const isColour = (mention: Mention): boolean =>
  (mention.attribute === 'colour' || mention.attribute === 'shade') && !mention.avoided;

const familyIn = (mention: Mention): string =>
  mention.attribute === 'shade' ? (familyOf(mention.value) ?? mention.value) : mention.value;

/** "white shirt with blue stripes", "robe noire à pois blancs": the second colour is only an accent. */
function isAccent(all: readonly Mention[], at: number, head: Lexicon['head']): boolean {
  const mention = all[at];
  const before = all[at - 1];
  if (mention === undefined || !isColour(mention)) return false;
  const ofPattern = head === 'first' && mention.joint === 'adjacent' && before?.attribute === 'pattern';
  if (!mention.part && !(ofPattern && !before.avoided)) return false;
  return all.some((one) => one.start < mention.start && isColour(one) && !one.part);
}

function accentsOf(mentions: readonly Mention[], head: Lexicon['head']): readonly Wish[] {
  const parts = mentions
    .filter((_, at) => isAccent(mentions, at, head))
    .map((one) => ({ value: familyIn(one), words: one.words }));
  if (parts.length > 0) return parts;
  // "black and white", "black white striped": worn together. A longer list or an "or" are alternatives.
  const colours = mentions.filter(isColour);
  const [first, second] = colours;
  if (first === undefined || second === undefined || colours.length > 2) return [];
  const neighbours = mentions.indexOf(second) === mentions.indexOf(first) + 1;
  const together = second.joint === 'and' || second.joint === 'adjacent';
  if (!neighbours || !together || familyIn(first) === familyIn(second)) return [];
  return [first, second].map((one) => ({ value: familyIn(one), words: one.words }));
}

/** "floral print dress", "polo shirt": of two wishes that say the same, the more exact one; not of "dress or gown". */
function dropBroader(want: Partial<Record<Attribute, Wish[]>>, mentions: readonly Mention[]): void {
  for (const [attribute, wishes] of Object.entries(want) as [Attribute, Wish[]][]) {
    if (wishes.length < 2) continue;
    const said = mentions.filter((one) => one.attribute === attribute && !one.avoided);
    if (said.some((one, at) => at > 0 && (one.joint === 'or' || one.joint === 'and'))) continue;
    want[attribute] = wishes.filter(
      (wish) => !wishes.some((other) => broaderValues(attribute, other.value).includes(wish.value)),
    );
  }
}

/** What is both wished and avoided is avoided: "jeans but no jeans". */
function withoutContrary(want: Partial<Record<Attribute, Wish[]>>, avoid: Wishes): Wishes {
  const kept = Object.entries(want).map(([attribute, wishes]) => {
    const contrary = avoid[attribute as Attribute] ?? [];
    return [attribute, wishes.filter((wish) => !contrary.some((one) => one.value === wish.value))] as const;
  });
  return Object.fromEntries(kept.filter(([, wishes]) => wishes.length > 0));
}
