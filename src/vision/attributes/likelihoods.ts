import { dot } from '../../embedding/arithmetic.ts';
import { expandValue } from '../../vocabulary/values.ts';
import type { Calibration, ReadAttribute } from './calibration.ts';
import { candidatesOf } from './prompts.ts';

/** Candidate -> probability; together 1. */
export type Likelihoods = ReadonlyMap<string, number>;

/**
 * Cosines of a picture with every candidate, in their own mean and standard deviation: comparable between pictures and,
 * roughly, between encoders, whose cosines lie on very different scales.
 */
export function standardised(
  embedding: Float32Array,
  candidates: readonly Float32Array[],
): readonly number[] {
  const cosines = candidates.map((candidate) => dot(embedding, candidate));
  const mean = cosines.reduce((sum, x) => sum + x, 0) / cosines.length;
  const deviation = Math.sqrt(cosines.reduce((sum, x) => sum + (x - mean) ** 2, 0) / cosines.length);
  return cosines.map((x) => (deviation === 0 ? 0 : (x - mean) / deviation));
}

/**
 * Probabilities of an attribute's candidates.
 * @param scores One for each candidate, as {@link standardised} gives them.
 * @param allowed Candidates that are possible at all; absent where all are.
 * @param evidence What is added to a candidate's logit besides.
 */
export function likelihoods(
  attribute: ReadAttribute,
  scores: readonly number[],
  { sharpness, offsets }: Calibration['attributes'][ReadAttribute],
  options: { readonly allowed?: ReadonlySet<string>; readonly evidence?: readonly number[] } = {},
): Likelihoods {
  const { allowed, evidence } = options;
  const candidates = candidatesOf(attribute);
  const logits = candidates.map((value, index) =>
    allowed === undefined || allowed.has(value)
      ? sharpness * (scores[index] ?? 0) + (offsets[value] ?? 0) + (evidence?.[index] ?? 0)
      : Number.NEGATIVE_INFINITY,
  );
  const most = Math.max(...logits);
  const parts = logits.map((logit) => Math.exp(logit - most));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return new Map(candidates.map((value, index) => [value, (parts[index] ?? 0) / total]));
}

/** Probability of a value: its own and that of everything narrower. */
export function massOf(attribute: ReadAttribute, value: string, all: Likelihoods): number {
  return expandValue(attribute, value).reduce((sum, one) => sum + (all.get(one) ?? 0), 0);
}
