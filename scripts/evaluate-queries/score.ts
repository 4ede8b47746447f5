import type { StyleQuery } from '../../src/query/style-query.ts';
import type { Expectation, GoldRow } from './gold.ts';
import { expectedSlots, isHard, readSlots } from './slots.ts';

/** One message, compared with the reading that it is nearest to. */
export interface RowScore {
  readonly row: GoldRow;
  readonly right: readonly string[];
  /** Slots that were expected and not read. */
  readonly missed: readonly string[];
  /** Slots that were read and not expected. */
  readonly wrong: readonly string[];
  /** Conditions on free text, in words, and those of them that are not met. */
  readonly textAsked: number;
  readonly textFailed: readonly string[];
}

/** Slots counted over many messages. Shares are 0 to 1, and 1 where there is nothing to count. */
export interface Score {
  readonly messages: number;
  /** Messages with every slot right and none too many. */
  readonly exact: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hardAsked: number;
  readonly hardRecall: number;
  readonly textKept: number;
}

/** @param query What the message of `row` was read as. */
export function scoreRow(row: GoldRow, query: StyleQuery): RowScore {
  const scores = row.readings.map((reading) => ({ row, ...compare(reading, query) }));
  return scores.reduce((best, score) => (isNearer(score, best) ? score : best));
}

export function isExact(score: RowScore): boolean {
  return score.missed.length === 0 && score.wrong.length === 0;
}

export function sum(scores: readonly RowScore[]): Score {
  const total = (count: (score: RowScore) => number): number =>
    scores.reduce((all, score) => all + count(score), 0);
  const right = total((score) => score.right.length);
  const missed = total((score) => score.missed.length);
  const wrong = total((score) => score.wrong.length);
  const hardRight = total((score) => score.right.filter(isHard).length);
  const hardAsked = hardRight + total((score) => score.missed.filter(isHard).length);
  const textAsked = total((score) => score.textAsked);
  return {
    messages: scores.length,
    exact: share(scores.filter(isExact).length, scores.length),
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + missed + wrong),
    hardAsked,
    hardRecall: share(hardRight, hardAsked),
    textKept: share(textAsked - total((score) => score.textFailed.length), textAsked),
  };
}

function compare(expected: Expectation, query: StyleQuery): Omit<RowScore, 'row'> {
  const wanted = [...expectedSlots(expected)];
  const read = readSlots(query, expected);
  // What is kept to be encoded: of "hoop earrings", the hoops.
  const narrower = (query.want.type ?? []).map((wish) => wish.narrower ?? '');
  const free = words([query.freeText, ...narrower].join(' '));
  const unwanted = words(query.avoidText ?? '');
  const { freeText = [], notFreeText = [], avoidText = [] } = expected;
  return {
    right: wanted.filter((slot) => read.has(slot)),
    missed: wanted.filter((slot) => !read.has(slot)),
    wrong: [...read].filter((slot) => !wanted.includes(slot)),
    textAsked: freeText.length + notFreeText.length + avoidText.length,
    textFailed: [
      ...freeText.filter((word) => !free.has(folded(word))).map((word) => `text lacks ${word}`),
      ...notFreeText.filter((word) => free.has(folded(word))).map((word) => `text holds ${word}`),
      ...avoidText.filter((word) => !unwanted.has(folded(word))).map((word) => `unwanted lacks ${word}`),
    ],
  };
}

function isNearer(one: RowScore, other: RowScore): boolean {
  const faults = (score: RowScore): number =>
    score.missed.length + score.wrong.length + score.textFailed.length;
  const difference = faults(one) - faults(other);
  return difference < 0 || (difference === 0 && one.right.length > other.right.length);
}

function words(text: string): ReadonlySet<string> {
  return new Set(folded(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

// Accents are the person's own business: "bohème" is kept where "boheme" is.
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
