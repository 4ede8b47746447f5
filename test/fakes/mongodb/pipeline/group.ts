import { MongoFailure } from '../failure.ts';
import { asDoc, compareValues, type Doc, keyOf, numberOf } from '../values.ts';
import { evaluate } from './expression.ts';
import type { Row } from './row.ts';

interface Accumulator {
  add(value: unknown): void;
  result(): unknown;
}

const ACCUMULATORS: Readonly<Record<string, () => Accumulator>> = {
  $sum: () => total((sum) => sum),
  $avg: () => total((sum, count) => (count === 0 ? null : sum / count)),
  $count: () => folded<number>(0, (count) => count + 1),
  $min: () => folded<unknown>(null, (best, value) => better(best, value, -1)),
  $max: () => folded<unknown>(null, (best, value) => better(best, value, 1)),
  $first: () => {
    const values: unknown[] = [];
    return { add: (value) => values.length === 0 && values.push(value ?? null), result: () => values[0] };
  },
  $last: () => folded<unknown>(null, (_last, value) => value ?? null),
  $push: () => {
    const values: unknown[] = [];
    return { add: (value) => value !== undefined && values.push(value), result: () => values };
  },
  $addToSet: () => {
    const values = new Map<string, unknown>();
    return {
      add: (value) => value !== undefined && values.set(keyOf(value), value),
      result: () => [...values.values()],
    };
  },
  $mergeObjects: () => folded<Doc>({}, (merged, value) => ({ ...merged, ...(value as Doc | undefined) })),
};

/** `$group`: one document for each value of `_id`. */
export function groupRows(rows: readonly Row[], spec: Doc): readonly Row[] {
  const { _id: key, ...fields } = spec;
  if (!('_id' in spec)) throw new MongoFailure(15955, 'a group specification must include an _id');
  const parts = Object.entries(fields).map(([field, how]) => part(field, asDoc(how, field)));
  const groups = new Map<string, { id: unknown; accumulators: readonly Accumulator[] }>();
  for (const row of rows) {
    const id = evaluate(key, row) ?? null;
    const groupKey = keyOf(id);
    let group = groups.get(groupKey);
    if (group === undefined) {
      group = { id, accumulators: parts.map(({ make }) => make()) };
      groups.set(groupKey, group);
    }
    for (const [index, { operand, name }] of parts.entries()) {
      group.accumulators[index]?.add(name === '$count' ? 1 : evaluate(operand, row));
    }
  }
  return [...groups.values()].map(({ id, accumulators }) => {
    const doc: Doc = { _id: id };
    for (const [index, { field }] of parts.entries()) doc[field] = accumulators[index]?.result();
    return { doc };
  });
}

function part(field: string, how: Doc) {
  const [name = '', operand] = Object.entries(how)[0] ?? [];
  const make = ACCUMULATORS[name];
  if (make === undefined) throw new MongoFailure(15952, `unknown group operator '${name}'`);
  return { field, name, operand, make };
}

function folded<T>(start: T, fold: (state: T, value: unknown) => T): Accumulator {
  let state = start;
  return {
    add: (value) => {
      state = fold(state, value);
    },
    result: () => state,
  };
}

function total(finish: (sum: number, count: number) => number | null): Accumulator {
  let [sum, count] = [0, 0];
  return {
    add: (value) => {
      const number = numberOf(value);
      if (number === undefined) return;
      sum += number;
      count += 1;
    },
    result: () => finish(sum, count),
  };
}

function better(best: unknown, value: unknown, sign: 1 | -1): unknown {
  if (value === null || value === undefined) return best;
  return best === null || compareValues(value, best) * sign > 0 ? value : best;
}
