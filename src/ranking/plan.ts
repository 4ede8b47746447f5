import type { Condition, Filter } from '../catalogue/port.ts';
import type { PriceWish, StyleQuery, Wish } from '../query/style-query.ts';
import { ATTRIBUTES, type Attribute } from '../vocabulary/attributes.ts';
import { broaderValues, expandValue } from '../vocabulary/values.ts';

/** What the plan must know of the catalogue that it is made for. */
export interface PlanContext {
  /** Currency of a limit that names none: the catalogue's main one, ISO 4217. */
  readonly currency: string;
  /** Currencies that products are priced in. A limit in any other is left out of the plan, to be said aloud. */
  readonly currencies: readonly string[];
}

/**
 * Compiles wishes into conditions on the store.
 *
 * Price, brand and what is avoided are hard. Other wishes are hard where the catalogue knows the answer: a product
 * that states no colour may still match by its picture; one that states another colour may not.
 */
export function planFilter(query: StyleQuery, context: PlanContext): Filter {
  const conditions: Condition[] = [];
  for (const attribute of ATTRIBUTES) {
    const wanted = query.want[attribute];
    if (wanted !== undefined && wanted.length > 0 && !isLoose(attribute, query)) {
      conditions.push({
        kind: 'any',
        attribute,
        values: [...acceptedValues(attribute, wanted), ...perhapsValues(attribute, wanted)],
        orUnknown: attribute !== 'brand',
      });
    }
    const avoided = query.avoid[attribute];
    if (avoided !== undefined && avoided.length > 0) {
      conditions.push(...avoidConditions(attribute, acceptedValues(attribute, avoided)));
    }
  }
  const price = query.price === undefined ? undefined : priceCondition(query.price, context);
  if (price !== undefined) conditions.push(price);
  return conditions;
}

/** All values that fulfil any of the wishes: narrower types, and for women's or men's wear what is for everyone. */
export function acceptedValues(attribute: Attribute, wishes: readonly Wish[]): readonly string[] {
  const values = new Set(wishes.flatMap((wish) => expandValue(attribute, wish.value)));
  if (attribute === 'gender' && values.size > 0) values.add('unisex');
  return [...values];
}

/**
 * Broader values, which leave open whether they mean what was asked: a feed's "casual shoes" may be sneakers, its
 * "printed" may be floral. The picture tells.
 */
export function perhapsValues(attribute: Attribute, wishes: readonly Wish[]): readonly string[] {
  return [...new Set(wishes.flatMap((wish) => broaderValues(attribute, wish.value)))];
}

/** Whether a limit can be applied: it names no currency, or one that the catalogue uses. */
export function limitApplies(price: PriceWish, context: PlanContext): boolean {
  return price.currency === undefined || context.currencies.includes(price.currency);
}

// "Red or navy": the shade must not rule out the other colour's.
function isLoose(attribute: Attribute, { want }: StyleQuery): boolean {
  return attribute === 'shade' && (want.colour ?? []).length > 1;
}

// "Not red" also rules out red as the second colour.
function avoidConditions(attribute: Attribute, values: readonly string[]): Condition[] {
  const conditions: Condition[] = [{ kind: 'none', attribute, values }];
  if (attribute === 'colour') conditions.push({ kind: 'none', attribute: 'accent', values });
  return conditions;
}

function priceCondition(price: PriceWish, context: PlanContext): Condition | undefined {
  if (!limitApplies(price, context) || (price.min === undefined && price.max === undefined)) return undefined;
  return {
    kind: 'price',
    currency: price.currency ?? context.currency,
    ...(price.min === undefined ? {} : { min: price.min }),
    ...(price.max === undefined ? {} : { max: price.max }),
  };
}
