import type { SeenValue } from '../../vocabulary/seen.ts';
import { broaderValues, expandValue } from '../../vocabulary/values.ts';
import type { ReadAttribute } from './calibration.ts';
import { type Likelihoods, massOf } from './likelihoods.ts';
import { candidatesOf } from './prompts.ts';

/**
 * Less sure than this, a value is not said. Of what is said from here on 84 to 92% is right on products whose family was
 * not trained on, see `docs/measurements.md`.
 */
export const SAID_FROM = 0.6;

/** Groups that say something where the garment itself is in doubt: "shoes", not "clothing". */
const TELLING_GROUPS = ['shoes', 'bag', 'jewellery', 'swimwear'] as const;

/**
 * The most exact value that is sure enough, its confidence being that of all that is narrower: `leopard` where that is
 * sure, else `animal`, else `printed`, else nothing.
 */
export function surest(
  attribute: ReadAttribute,
  all: Likelihoods,
  from: number = SAID_FROM,
): SeenValue | undefined {
  const groups = attribute === 'type' ? TELLING_GROUPS : [];
  const sure = [...candidatesOf(attribute), ...groups]
    .map((value) => ({ value, confidence: massOf(attribute, value, all) }))
    .filter(({ confidence }) => confidence >= from);
  const exact = sure.filter(
    ({ value }) => !sure.some((other) => other.value !== value && isNarrower(attribute, other.value, value)),
  );
  return exact.sort((a, b) => b.confidence - a.confidence)[0];
}

function isNarrower(attribute: ReadAttribute, value: string, than: string): boolean {
  return broaderValues(attribute, value).includes(than) && expandValue(attribute, than).includes(value);
}
