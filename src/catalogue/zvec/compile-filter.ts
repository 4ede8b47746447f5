import type { Condition, Filter } from '../port.ts';
import { encodeValue, UNKNOWN } from './encode-value.ts';
import { attributeField } from './schema.ts';

/** A filter in zvec's language, or that it lets everything or nothing through. */
export type CompiledFilter = 'everything' | 'nothing' | { readonly filter: string };

/** Compiles typed conditions to zvec's filter language; what they mean is said by `matches`. */
export function compileFilter(filter: Filter): CompiledFilter {
  const parts: string[] = [];
  for (const condition of filter) {
    const compiled = compileCondition(condition);
    if (compiled === 'nothing') return 'nothing';
    if (compiled !== 'everything') parts.push(compiled.filter);
  }
  return parts.length === 0 ? 'everything' : { filter: parts.join(' and ') };
}

function compileCondition(condition: Condition): CompiledFilter {
  switch (condition.kind) {
    case 'any': {
      const values = condition.values.map(encodeValue);
      if (condition.orUnknown) values.push(UNKNOWN);
      if (values.length === 0) return 'nothing';
      return { filter: `${attributeField(condition.attribute)} contain_any (${quoteAll(values)})` };
    }
    case 'none': {
      if (condition.values.length === 0) return 'everything';
      const values = quoteAll(condition.values.map(encodeValue));
      return { filter: `${attributeField(condition.attribute)} not contain_any (${values})` };
    }
    case 'price':
      return compilePrice(condition.currency, condition.min, condition.max);
    case 'title': {
      if (condition.words.length === 0) return 'nothing';
      return { filter: `title_words contain_any (${quoteAll(condition.words.map(encodeValue))})` };
    }
    case 'family': {
      if (typeof condition.family === 'string') {
        return { filter: `family = ${quote(encodeValue(condition.family))}` };
      }
      if (condition.family.length === 0) return 'nothing';
      return { filter: `family in (${quoteAll(condition.family.map(encodeValue))})` };
    }
    case 'exclude':
      return compileExclude(condition.ids, condition.families ?? []);
    case 'available':
      return { filter: 'available = true' };
  }
}

function compileExclude(ids: readonly string[], families: readonly string[]): CompiledFilter {
  const parts: string[] = [];
  if (ids.length > 0) parts.push(`product_id not in (${quoteAll(ids.map(encodeValue))})`);
  if (families.length > 0) parts.push(`family not in (${quoteAll(families.map(encodeValue))})`);
  return parts.length === 0 ? 'everything' : { filter: parts.join(' and ') };
}

/** Prices are finite and at least 0, so a bound beyond that decides without a comparison. */
function compilePrice(
  currency: string,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
): CompiledFilter {
  if (!(min <= max) || max < 0 || min === Number.POSITIVE_INFINITY) return 'nothing';
  const parts = [`currency = ${quote(encodeValue(currency))}`];
  if (min > 0) parts.push(`price >= ${stepFrom(min, 'up')}`);
  if (max < Number.POSITIVE_INFINITY) parts.push(`price <= ${stepFrom(max, 'down')}`);
  return { filter: parts.join(' and ') };
}

/** zvec 0.7.0 takes a number such as 1e-30 for 0 where it reads row by row; no price lies between two such steps. */
const STEPS_PER_UNIT = 1e6;

/** The nearest whole step at or beyond a bound. Above 2^53 steps a double has none between. */
function stepFrom(bound: number, direction: 'up' | 'down'): number {
  const steps = Math.round(bound * STEPS_PER_UNIT);
  if (!Number.isSafeInteger(steps)) return bound;
  const nearest = steps / STEPS_PER_UNIT;
  if (direction === 'up') return nearest < bound ? (steps + 1) / STEPS_PER_UNIT : nearest;
  return nearest > bound ? (steps - 1) / STEPS_PER_UNIT : nearest;
}

function quoteAll(values: readonly string[]): string {
  return values.map(quote).join(', ');
}

function quote(encoded: string): string {
  return `"${encoded}"`;
}
