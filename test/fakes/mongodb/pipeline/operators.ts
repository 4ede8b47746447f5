import { BSON } from 'mongodb';
import { MongoFailure } from '../failure.ts';
import { asDoc, compareValues, type Doc, equal, isDoc, numberOf, truthy, typeOf } from '../values.ts';
import type { Scope } from './row.ts';

type Evaluate = (expression: unknown, scope: Scope) => unknown;
type Operator = (operand: unknown, scope: Scope, evaluate: Evaluate) => unknown;

/** The aggregation operators that are known here. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  $eq: compare((order) => order === 0),
  $ne: compare((order) => order !== 0),
  $gt: compare((order) => order > 0),
  $gte: compare((order) => order >= 0),
  $lt: compare((order) => order < 0),
  $lte: compare((order) => order <= 0),
  $cmp: values(([a, b]) => Math.sign(compareValues(a, b))),
  $and: (operand, scope, evaluate) => list(operand).every((item) => truthy(evaluate(item, scope))),
  $or: (operand, scope, evaluate) => list(operand).some((item) => truthy(evaluate(item, scope))),
  $not: values(([value]) => !truthy(value)),
  $cond: (operand, scope, evaluate) => {
    const [condition, yes, no] = isDoc(operand)
      ? [operand['if'], operand['then'], operand['else']]
      : list(operand);
    return evaluate(truthy(evaluate(condition, scope)) ? yes : no, scope);
  },
  $switch: (operand, scope, evaluate) => {
    const { branches, default: otherwise } = asDoc(operand, '$switch');
    const branch = list(branches).find((item) => truthy(evaluate(asDoc(item, 'branch')['case'], scope)));
    return evaluate(isDoc(branch) ? branch['then'] : otherwise, scope);
  },
  $ifNull: (operand, scope, evaluate) => {
    for (const item of list(operand)) {
      const value = evaluate(item, scope);
      if (value !== null && value !== undefined) return value;
    }
    return null;
  },
  $let: (operand, scope, evaluate) => {
    const { vars, in: body } = asDoc(operand, '$let');
    const entries = Object.entries(asDoc(vars, 'vars')).map(
      ([name, value]) => [name, evaluate(value, scope)] as const,
    );
    return evaluate(body, within(scope, Object.fromEntries(entries)));
  },
  $add: values((items) => {
    const dates = items.filter((item) => item instanceof Date);
    const sum = numbers(
      items.map((item) => (item instanceof Date ? item.getTime() : item)),
      (a, b) => a + b,
    );
    return dates.length > 0 && sum !== null ? new Date(sum) : sum;
  }),
  $multiply: values((items) => numbers(items, (a, b) => a * b)),
  $subtract: values(([a, b]) => {
    if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
    if (a instanceof Date) return new Date(a.getTime() - (numberOf(b) ?? 0));
    return numbers([a, b], (x, y) => x - y);
  }),
  $divide: values((items) => numbers(items, (a, b) => a / b)),
  $mod: values((items) => numbers(items, (a, b) => a % b)),
  $abs: values(([value]) => numbers([value], (a) => a, Math.abs)),
  $floor: values(([value]) => numbers([value], (a) => a, Math.floor)),
  $ceil: values(([value]) => numbers([value], (a) => a, Math.ceil)),
  $max: values((items) => extreme(spread(items), 1)),
  $min: values((items) => extreme(spread(items), -1)),
  $sum: values((items) => spread(items).reduce<number>((sum, item) => sum + (numberOf(item) ?? 0), 0)),
  $concat: values((items) => (items.some(isNull) ? null : items.map(String).join(''))),
  $toString: values(([value]) =>
    isNull(value) ? null : value instanceof Date ? value.toISOString() : String(value),
  ),
  $toLower: values(([value]) => String(value ?? '').toLowerCase()),
  $toUpper: values(([value]) => String(value ?? '').toUpperCase()),
  $size: values(([value]) => array(value, '$size').length),
  $in: values(([needle, hay]) => array(hay, '$in').some((item) => equal(item, needle))),
  $isArray: values(([value]) => Array.isArray(value)),
  $type: values(([value]) => (value === undefined ? 'missing' : typeOf(value))),
  $arrayElemAt: values(([items, index]) =>
    isNull(items) ? null : array(items, '$arrayElemAt').at(numberOf(index) ?? 0),
  ),
  $first: values(([items]) => (isNull(items) ? null : array(items, '$first')[0])),
  $last: values(([items]) => (isNull(items) ? null : array(items, '$last').at(-1))),
  $slice: values(([items, count]) => {
    const n = numberOf(count) ?? 0;
    return isNull(items)
      ? null
      : n < 0
        ? array(items, '$slice').slice(n)
        : array(items, '$slice').slice(0, n);
  }),
  $concatArrays: values((items) =>
    items.some(isNull) ? null : items.flatMap((item) => [...array(item, '$concatArrays')]),
  ),
  $setUnion: values((items) => distinct(items.flatMap((item) => [...array(item, '$setUnion')]))),
  $setDifference: values(([a, b]) =>
    distinct(
      array(a, '$setDifference').filter(
        (item) => !array(b, '$setDifference').some((other) => equal(item, other)),
      ),
    ),
  ),
  $setIntersection: values(([a, b]) =>
    distinct(
      array(a, '$setIntersection').filter((item) =>
        array(b, '$setIntersection').some((other) => equal(item, other)),
      ),
    ),
  ),
  $filter: (operand, scope, evaluate) => {
    const { input, cond, as = 'this' } = asDoc(operand, '$filter');
    const items = evaluate(input, scope);
    if (isNull(items)) return null;
    return array(items, '$filter').filter((item) =>
      truthy(evaluate(cond, within(scope, { [String(as)]: item }))),
    );
  },
  $map: (operand, scope, evaluate) => {
    const { input, in: body, as = 'this' } = asDoc(operand, '$map');
    const items = evaluate(input, scope);
    if (isNull(items)) return null;
    return array(items, '$map').map((item) => evaluate(body, within(scope, { [String(as)]: item })) ?? null);
  },
  $mergeObjects: values((items) => Object.assign({}, ...items.flat().filter((item) => !isNull(item))) as Doc),
  $objectToArray: values(([value]) =>
    isNull(value) ? null : Object.entries(asDoc(value, '$objectToArray')).map(([k, v]) => ({ k, v })),
  ),
  $arrayToObject: values(([items]) =>
    Object.fromEntries(
      array(items, '$arrayToObject').map((item) => {
        const { k, v } = asDoc(item, '$arrayToObject');
        return [String(k), v];
      }),
    ),
  ),
  $bsonSize: values(([value]) =>
    isNull(value) ? null : BSON.calculateObjectSize(asDoc(value, '$bsonSize')),
  ),
};

function values(body: (items: readonly unknown[]) => unknown): Operator {
  return (operand, scope, evaluate) => body(list(operand).map((item) => evaluate(item, scope)));
}

function compare(passes: (order: number) => boolean): Operator {
  return values(([a, b]) => passes(compareValues(a, b)));
}

function list(operand: unknown): readonly unknown[] {
  return Array.isArray(operand) ? operand : [operand];
}

function array(value: unknown, operator: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new MongoFailure(
    17124,
    `The argument to ${operator} must be an array, but was of type: ${typeOf(value)}`,
  );
}

function numbers(
  items: readonly unknown[],
  fold: (a: number, b: number) => number,
  finish: (value: number) => number = (value) => value,
): number | null {
  if (items.some(isNull)) return null;
  const converted = items.map((item) => {
    const number = numberOf(item);
    if (number === undefined) throw new MongoFailure(14, `only supports numeric types, not ${typeOf(item)}`);
    return number;
  });
  return finish(converted.reduce(fold));
}

function extreme(items: readonly unknown[], sign: 1 | -1): unknown {
  const present = items.filter((item) => !isNull(item));
  return present.length === 0 ? null : present.reduce((a, b) => (compareValues(b, a) * sign > 0 ? b : a));
}

// A single array is what is taken apart; several operands are taken as they are.
function spread(items: readonly unknown[]): readonly unknown[] {
  return items.length === 1 && Array.isArray(items[0]) ? items[0] : items;
}

function distinct(items: readonly unknown[]): readonly unknown[] {
  return items.filter((item, index) => items.findIndex((other) => equal(item, other)) === index);
}

function within(scope: Scope, variables: Readonly<Record<string, unknown>>): Scope {
  return { ...scope, variables: { ...scope.variables, ...variables } };
}

function isNull(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
