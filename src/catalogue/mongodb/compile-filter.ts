import type { Condition, Filter } from '../port.ts';
import { encodeText, UNKNOWN } from './encode-text.ts';
import { attributePath } from './paths.ts';

/** One condition on one path, with one operator that `$vectorSearch` and `$match` both know. */
export type Clause = Readonly<Record<string, ClauseCondition>>;
type ClauseCondition =
  | { readonly $in: readonly string[] }
  | { readonly $nin: readonly string[] }
  | { readonly $eq: string | boolean }
  | { readonly $gte: number }
  | { readonly $lte: number };

/** A filter in MongoDB's language, or that it lets everything or nothing through. */
export type CompiledFilter = 'everything' | 'nothing' | { readonly $and: readonly Clause[] };

/**
 * Compiles typed conditions; what they mean is said by `matches`. Values are only ever operands, never names or
 * operators, so none can mean anything; lists are never empty and of one type, as `$vectorSearch` wants them.
 */
export function compileFilter(filter: Filter): CompiledFilter {
  const clauses: Clause[] = [];
  for (const condition of filter) {
    const compiled = compileCondition(condition);
    if (compiled === 'nothing') return 'nothing';
    clauses.push(...compiled);
  }
  return clauses.length === 0 ? 'everything' : { $and: clauses };
}

/** Clauses that must all hold; none lets everything through. */
function compileCondition(condition: Condition): readonly Clause[] | 'nothing' {
  switch (condition.kind) {
    case 'any': {
      const values = condition.values.map(encodeText);
      if (condition.orUnknown) values.push(UNKNOWN);
      return oneOf(attributePath(condition.attribute), values);
    }
    case 'none':
      return noneOf(attributePath(condition.attribute), condition.values);
    case 'price':
      return compilePrice(condition.currency, condition.min, condition.max);
    case 'title':
      return oneOf('titleWords', condition.words.map(encodeText));
    case 'family':
      return oneOf('family', [condition.family].flat().map(encodeText));
    case 'exclude':
      return [...noneOf('_id', condition.ids), ...noneOf('family', condition.families ?? [])];
    case 'available':
      return [{ available: { $eq: true } }];
  }
}

function oneOf(path: string, encoded: readonly string[]): readonly Clause[] | 'nothing' {
  return encoded.length === 0 ? 'nothing' : [{ [path]: { $in: [...new Set(encoded)] } }];
}

function noneOf(path: string, values: readonly string[]): readonly Clause[] {
  return values.length === 0 ? [] : [{ [path]: { $nin: [...new Set(values.map(encodeText))] } }];
}

/** Prices are finite and at least 0, so a bound beyond that decides without a comparison. */
function compilePrice(
  currency: string,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
): readonly Clause[] | 'nothing' {
  if (!(min <= max) || max < 0 || min === Number.POSITIVE_INFINITY) return 'nothing';
  return [
    { currency: { $eq: encodeText(currency) } },
    ...(min > 0 ? [{ price: { $gte: min } }] : []),
    ...(max < Number.POSITIVE_INFINITY ? [{ price: { $lte: max } }] : []),
  ];
}
