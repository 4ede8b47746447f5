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
  if (min > 0) parts.push(`price >= ${min}`);
  if (max < Number.POSITIVE_INFINITY) parts.push(`price <= ${max}`);
  return { filter: parts.join(' and ') };
}

function quoteAll(values: readonly string[]): string {
  return values.map(quote).join(', ');
}

function quote(encoded: string): string {
  return `"${encoded}"`;
}
