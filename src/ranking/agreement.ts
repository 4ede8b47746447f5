import type { Product } from '../catalogue/product.ts';
import type { StyleQuery, Wish } from '../query/style-query.ts';
import { ATTRIBUTES, type Attribute } from '../vocabulary/attributes.ts';
import type { SeenValues } from '../vocabulary/seen.ts';
import { areRelated } from '../vocabulary/values.ts';
import { acceptedValues, perhapsValues } from './plan.ts';

/** How a product's stated labels answer one attribute that was wished for. */
export interface Answer {
  readonly attribute: Attribute;
  readonly wishes: readonly Wish[];
  /** The product's own values; empty, or broader than the wish, where the catalogue does not know. */
  readonly stated: readonly string[];
  readonly verdict: 'met' | 'unknown' | 'not-met';
  /** Met to the letter: not by a narrower type, nor by a shade where only the family was named. */
  readonly exact: boolean;
  /**
   * Where the labels are silent and the picture was looked at: how surely it shows what was wished for, 0 to 1, or
   * something else, below 0. Never more than a hint: what was only seen neither meets a wish nor rules a product out.
   */
  readonly seen?: number;
}

/** Compares every wish of the query with what the product states, in the vocabulary's order. */
export function answersTo(query: StyleQuery, product: Product): readonly Answer[] {
  return ATTRIBUTES.flatMap((attribute) => {
    const wishes = query.want[attribute];
    if (wishes === undefined || wishes.length === 0) return [];
    const stated = product.attributes[attribute] ?? [];
    const verdict = verdictOf(attribute, wishes, stated);
    const exact = verdict === 'met' && isExact(attribute, query, product);
    const seen = stated.length > 0 ? undefined : seenAnswer(attribute, wishes, product);
    return [{ attribute, wishes, stated, verdict, exact, ...(seen === undefined ? {} : { seen }) }];
  });
}

function seenAnswer(attribute: Attribute, wishes: readonly Wish[], { seen }: Product): number | undefined {
  const values = seen?.[attribute] ?? [];
  const [surest] = values;
  if (surest === undefined) return undefined;
  const verdicts = values.map(({ value, confidence }) => ({
    verdict: verdictOf(attribute, wishes, [value]),
    confidence,
  }));
  const met = verdicts.find(({ verdict }) => verdict === 'met');
  if (met !== undefined) return met.confidence;
  return verdicts.some(({ verdict }) => verdict === 'unknown') ? undefined : -surest.confidence;
}

function isExact(attribute: Attribute, { want }: StyleQuery, { attributes }: Product): boolean {
  // Who says "blue" means a plain blue first; navy is a blue all the same.
  if (attribute === 'colour' && want.shade === undefined && attributes.shade !== undefined) return false;
  return (want[attribute] ?? []).some(({ value }) => attributes[attribute]?.includes(value));
}

/** What a product's stated values say to the wishes of one attribute. */
export function verdictOf(
  attribute: Attribute,
  wishes: readonly Wish[],
  stated: readonly string[],
): Answer['verdict'] {
  if (stated.length === 0) return 'unknown';
  const accepted = acceptedValues(attribute, wishes);
  if (stated.some((value) => accepted.includes(value))) return 'met';
  const perhaps = perhapsValues(attribute, wishes);
  return stated.some((value) => perhaps.includes(value)) ? 'unknown' : 'not-met';
}

/**
 * What a product gains from being the kind of garment that a photo shows, in the same units: as much as a stated type
 * that was wished for, times how surely it was seen. A product of another kind loses nothing: nobody asked for this one.
 * @param isSame Whether the product's picture is the one that is shown: then it is of its kind, whatever was seen in it.
 */
export function kinshipScore(
  seen: SeenValues,
  { attributes, seen: own = {} }: Product,
  isSame = false,
): number {
  if (seen.type === undefined) return 0;
  const types = attributes.type ?? (own.type ?? []).map(({ value }) => value);
  const shown = seen.type.find(({ value }) => types.some((type) => areRelated('type', type, value)));
  const sure = isSame ? 1 : (shown?.confidence ?? 0);
  return (WEIGHTS.type ?? USUAL_WEIGHT) * sure;
}

/** What a match to the letter adds, as a share of the attribute's weight. */
const EXACT_SHARE = 0.5;

/** What a value counts that was only seen, and is sure, as a share of what the same label would. */
const SEEN_SHARE = 0.5;

/** A shade or an accent that is unknown is usual, so its answer weighs less than a stated type or colour. */
const WEIGHTS: Readonly<Partial<Record<Attribute, number>>> = {
  type: 2,
  colour: 1.5,
  pattern: 1.5,
  gender: 1,
};
const USUAL_WEIGHT = 0.75;

/**
 * Sum over the wishes: a stated match adds its weight (half as much again to the letter), a contradiction takes it away,
 * unknown changes nothing; what the picture shows of an unknown counts half, and by how sure it is.
 * In units of one standard deviation of unrelated cosines, to be added to a z-score.
 */
export function agreementScore(answers: readonly Answer[]): number {
  let score = 0;
  for (const answer of answers) {
    const weight = WEIGHTS[answer.attribute] ?? USUAL_WEIGHT;
    if (answer.verdict === 'met') score += answer.exact ? weight * (1 + EXACT_SHARE) : weight;
    if (answer.verdict === 'not-met') score -= weight;
    score += weight * SEEN_SHARE * (answer.seen ?? 0);
  }
  return score;
}
