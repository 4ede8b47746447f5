import type { Product } from '../catalogue/product.ts';
import type { StyleQuery, Wish } from '../query/style-query.ts';
import { ATTRIBUTES, type Attribute } from '../vocabulary/attributes.ts';
import { acceptedValues } from './plan.ts';

/** How a product's stated labels answer one attribute that was wished for. */
export interface Answer {
  readonly attribute: Attribute;
  readonly wishes: readonly Wish[];
  /** The product's own values; empty where the catalogue does not know. */
  readonly stated: readonly string[];
  readonly verdict: 'met' | 'unknown' | 'not-met';
}

/** Compares every wish of the query with what the product states, in the vocabulary's order. */
export function answersTo(query: StyleQuery, product: Product): readonly Answer[] {
  return ATTRIBUTES.flatMap((attribute) => {
    const wishes = query.want[attribute];
    if (wishes === undefined || wishes.length === 0) return [];
    const stated = product.attributes[attribute] ?? [];
    return [{ attribute, wishes, stated, verdict: verdictOf(attribute, wishes, stated) }];
  });
}

function verdictOf(
  attribute: Attribute,
  wishes: readonly Wish[],
  stated: readonly string[],
): Answer['verdict'] {
  if (stated.length === 0) return 'unknown';
  const accepted = new Set(acceptedValues(attribute, wishes));
  return stated.some((value) => accepted.has(value)) ? 'met' : 'not-met';
}

/** A shade or an accent that is unknown is usual, so its answer weighs less than a stated type or colour. */
const WEIGHTS: Readonly<Partial<Record<Attribute, number>>> = {
  type: 2,
  colour: 1.5,
  pattern: 1.5,
  gender: 1,
};
const USUAL_WEIGHT = 0.75;

/**
 * Sum over the wishes: a stated match adds its weight, a contradiction takes it away, unknown changes nothing.
 * In units of one standard deviation of unrelated cosines, to be added to a z-score.
 */
export function agreementScore(answers: readonly Answer[]): number {
  let score = 0;
  for (const answer of answers) {
    const weight = WEIGHTS[answer.attribute] ?? USUAL_WEIGHT;
    if (answer.verdict === 'met') score += weight;
    if (answer.verdict === 'not-met') score -= weight;
  }
  return score;
}
