import type { Calibration, Hit } from '../catalogue/port.ts';
import type { StyleQuery } from '../query/style-query.ts';
import type { Attribute } from '../vocabulary/attributes.ts';
import { type Answer, agreementScore, answersTo } from './agreement.ts';

/** A hit, judged: what its labels say and how far its cosine stands out from unrelated pairs. */
export interface RankedHit extends Hit {
  readonly answers: readonly Answer[];
  /** Cosine in standard deviations above the mean of unrelated pairs. */
  readonly zScore: number;
  /** z-score plus agreement of stated labels: what hits are ordered by. */
  readonly rank: number;
}

/** How cosines of unrelated pairs are spread, for the kind of vector that was searched with. */
export type Spread = Calibration['text'];

/** Until a catalogue has been calibrated: no cosine stands out, so labels alone decide. */
export const UNCALIBRATED: Spread = { mean: 0, deviation: 0.1 };

/**
 * The relevance floor, in standard deviations above unrelated pairs. Chosen on 8,430 real products with the built-in
 * model: words without meaning for fashion ("quantum chromodynamics", "pizza margherita") reach 2.3 to 2.8 there, words
 * that a picture can answer ("beach", "gym") 3.1 and more.
 */
export const FLOOR = { text: 3, image: 1.5 } as const;

/** "Cheap" names no limit: from the cheapest hit to the dearest the rank changes by this much. */
const PRICE_WEIGHT = 4;

/** Orders hits by z-score plus agreement, best first, ties by id. Pure. */
export function rankHits(hits: readonly Hit[], query: StyleQuery, spread: Spread): readonly RankedHit[] {
  const level = query.price?.level;
  const prices = level === undefined ? [] : hits.map((hit) => hit.product.price).sort((a, b) => a - b);
  return hits
    .map((hit) => {
      const answers = answersTo(query, hit.product);
      const zScore = (hit.score - spread.mean) / spread.deviation;
      const dearness = level === undefined ? 0 : prices.indexOf(hit.product.price) / prices.length;
      const liking = level === 'low' ? -dearness : dearness;
      return { ...hit, answers, zScore, rank: zScore + agreementScore(answers) + PRICE_WEIGHT * liking };
    })
    .sort((a, b) => b.rank - a.rank || (a.product.id < b.product.id ? -1 : 1));
}

// Beside words that only a picture can answer, a stated gender or season is no evidence of a match.
const STRONG_EVIDENCE: ReadonlySet<Attribute> = new Set([
  'type',
  'colour',
  'shade',
  'pattern',
  'material',
  'brand',
]);

/** What a hit is measured by: words alone, or a picture that it should look like. */
export type Aim = 'words' | 'picture';

/**
 * Whether a hit may be shown as relevant: a label that was wished for and is stated counts as evidence; without one
 * the picture itself must stand out from unrelated ones. A lookalike in blue must look alike, not only be blue: there
 * nothing but the stated type is evidence.
 */
export function isRelevant(
  hit: RankedHit,
  { freeText }: StyleQuery,
  floor: number,
  aim: Aim = 'words',
): boolean {
  const isEvidence = ({ attribute, verdict }: Answer): boolean => {
    if (verdict !== 'met') return false;
    if (aim === 'picture') return attribute === 'type';
    return freeText === '' || STRONG_EVIDENCE.has(attribute);
  };
  return hit.answers.some(isEvidence) || hit.zScore >= floor;
}
