import type { Calibration, ReadAttribute } from '../../src/vision/attributes/calibration.ts';
import { candidatesOf } from '../../src/vision/attributes/prompts.ts';
import { expandValue } from '../../src/vocabulary/values.ts';

/** One labelled picture of one attribute. */
export interface Example {
  /** Standardised cosine with each candidate. */
  readonly scores: readonly number[];
  /** What else speaks for each candidate (the logarithm of the pixels' share), where there is any. */
  readonly evidence?: readonly number[];
  /** The canonical label; everything narrower is right too. */
  readonly label: string;
}

const STEPS = 300;
const RATE = 0.1;
/** Holds the offsets of values that no label names near zero. */
const PENALTY = 5e-4;

type Parameters = { sharpness: number; pixels: number; offsets: number[] };

/**
 * Sharpness, offsets and the weight of the pixels that make the labels likeliest: multinomial logistic regression on a
 * single score for each value (Platt scaling, with an offset for each class), by Adam (Kingma and Ba, 2015) over all
 * examples at once: the same numbers from the same pictures.
 */
export function fitAttribute(
  attribute: ReadAttribute,
  examples: readonly Example[],
): Calibration['attributes'][ReadAttribute] {
  const candidates = candidatesOf(attribute);
  const usesPixels = examples.some(({ evidence }) => evidence !== undefined);
  const flat = new Float64Array(candidates.length + 2);
  [flat[0], flat[1]] = [2, usesPixels ? 1 : 0];
  const first = new Float64Array(flat.length);
  const second = new Float64Array(flat.length);
  const rights = examples.map(({ label }) => {
    const right = new Set(expandValue(attribute, label));
    return candidates.map((value) => right.has(value));
  });
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(unpack(flat), examples, rights, usesPixels);
    for (const [at, g] of slope.entries()) {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * g;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * g * g;
      const m = (first[at] ?? 0) / (1 - 0.9 ** step);
      const v = (second[at] ?? 0) / (1 - 0.999 ** step);
      flat[at] = (flat[at] ?? 0) - (RATE * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  const { sharpness, pixels, offsets } = unpack(flat);
  return {
    sharpness: rounded(sharpness),
    ...(usesPixels ? { pixels: rounded(Math.max(0, pixels)) } : {}),
    offsets: Object.fromEntries(candidates.map((value, at) => [value, rounded(offsets[at] ?? 0)])),
  };
}

function unpack(flat: Float64Array): Parameters {
  return { sharpness: flat[0] ?? 1, pixels: flat[1] ?? 0, offsets: [...flat.subarray(2)] };
}

/** Gradient of the mean negative log-likelihood, plus the penalty. */
function slopeAt(
  { sharpness, pixels, offsets }: Parameters,
  examples: readonly Example[],
  rights: readonly (readonly boolean[])[],
  usesPixels: boolean,
): Float64Array {
  const slope = new Float64Array(offsets.length + 2);
  for (const [index, { scores, evidence }] of examples.entries()) {
    const right = rights[index] ?? [];
    const parts = scores.map((score, at) =>
      Math.exp(sharpness * score + (offsets[at] ?? 0) + pixels * (evidence?.[at] ?? 0)),
    );
    const total = parts.reduce((sum, part) => sum + part, 0);
    const hit = parts.reduce((sum, part, at) => sum + (right[at] === true ? part : 0), 0);
    for (const [at, part] of parts.entries()) {
      const off = part / total - (right[at] === true && hit > 0 ? part / hit : 0);
      slope[0] = (slope[0] ?? 0) + off * (scores[at] ?? 0);
      if (usesPixels) slope[1] = (slope[1] ?? 0) + off * (evidence?.[at] ?? 0);
      slope[at + 2] = (slope[at + 2] ?? 0) + off;
    }
  }
  const mean = slope.map((g) => g / examples.length);
  for (const [at, offset] of offsets.entries()) mean[at + 2] = (mean[at + 2] ?? 0) + 2 * PENALTY * offset;
  return mean;
}

function rounded(x: number): number {
  return Math.round(x * 100) / 100;
}
