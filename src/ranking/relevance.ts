import type { Calibration, Hit } from '../catalogue/port.ts';
import { titleWords } from '../catalogue/title-words.ts';
import type { StyleQuery } from '../query/style-query.ts';
import type { Attribute } from '../vocabulary/attributes.ts';
import type { SeenValues } from '../vocabulary/seen.ts';
import { type Answer, agreementScore, answersTo, kinshipScore, verdictOf } from './agreement.ts';

/** A hit, judged: what its labels say and how far its cosine stands out from unrelated pairs. */
export interface RankedHit extends Hit {
  readonly answers: readonly Answer[];
  /** Cosine in standard deviations above the mean of unrelated pairs. */
  readonly zScore: number;
  /** Share of the words that are no vocabulary which its title holds, 0 to 1. */
  readonly inTitle: number;
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

/**
 * What a title adds that holds every word of the free text, in standard deviations of unrelated cosines. Chosen with
 * `npm run evaluate-search`: see `docs/measurements.md`.
 */
const TITLE_WEIGHT = 3;

/** From this cosine on a product's picture is taken for the one that is searched by. */
const SAME_PICTURE = 0.98;

/** A title that holds at least this share of the free text speaks for its product. */
const TITLE_EVIDENCE = 0.5;

/**
 * Orders hits by z-score plus what labels and title say, best first, ties by id. Pure.
 * @param shown What the photo shows that the search starts from.
 */
export function rankHits(
  hits: readonly Hit[],
  query: StyleQuery,
  spread: Spread,
  shown: SeenValues = {},
): readonly RankedHit[] {
  const asked = titleWords(query.freeText);
  return hits
    .map((hit) => {
      const answers = answersTo(query, hit.product);
      const zScore = (hit.score - spread.mean) / spread.deviation;
      const inTitle = shareOf(asked, hit.product.title);
      const kinship = kinshipScore(shown, hit.product, hit.score >= SAME_PICTURE);
      const rank = zScore + agreementScore(answers) + kinship + TITLE_WEIGHT * inTitle;
      return { ...hit, answers, zScore, inTitle, rank };
    })
    .sort((a, b) => b.rank - a.rank || (a.product.id < b.product.id ? -1 : 1));
}

function shareOf(asked: readonly string[], title: string): number {
  if (asked.length === 0) return 0;
  const words = new Set(titleWords(title));
  return asked.filter((word) => words.has(word)).length / asked.length;
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
 * nothing but the stated type is evidence. Nor is a red shoe any answer to "red dress": of another type than was
 * wished, only the next of kin may lean on its labels.
 *
 * @param query As it was asked in this search: its type may be broader than the person's own.
 */
export function isRelevant(hit: RankedHit, query: StyleQuery, floor: number, aim: Aim = 'words'): boolean {
  if (hit.zScore >= floor) return true;
  const ofType = verdictOf('type', query.want.type ?? [], hit.product.attributes.type ?? []);
  const isOther = hit.answers.some(({ attribute, verdict }) => attribute === 'type' && verdict === 'not-met');
  if (isOther) return ofType === 'met';
  if (hit.inTitle >= TITLE_EVIDENCE) return true;
  return hit.answers.some(({ attribute, verdict }: Answer) => {
    if (verdict !== 'met') return false;
    if (aim === 'picture') return attribute === 'type';
    return query.freeText === '' || STRONG_EVIDENCE.has(attribute);
  });
}
