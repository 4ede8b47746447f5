import { MongoFailure } from '../failure.ts';
import { pathOf, valueAt, withoutValue, withValue } from '../paths.ts';
import { compileFilter } from '../query/match.ts';
import { sortRows } from '../query/sort.ts';
import { asArray, asDoc, type Doc, numberOf } from '../values.ts';
import { evaluate } from './expression.ts';
import { groupRows } from './group.ts';
import { compileFields, compileProjection } from './project.ts';
import type { Row } from './row.ts';

type Stage = (rows: readonly Row[], operand: unknown) => readonly Row[];

/** Stages that only see what comes down the pipeline. */
const STAGES: Readonly<Record<string, Stage>> = {
  $match: (rows, operand) => {
    const matches = compileFilter(asDoc(operand, '$match'));
    return rows.filter(({ doc }) => matches(doc));
  },
  $project: (rows, operand) => mapped(rows, compileProjection(asDoc(operand, '$project'))),
  $addFields: (rows, operand) => mapped(rows, compileFields(asDoc(operand, '$addFields'))),
  $set: (rows, operand) => mapped(rows, compileFields(asDoc(operand, '$set'))),
  $unset: (rows, operand) => {
    const paths = [operand].flat().map((path) => pathOf(String(path)));
    return mapped(rows, ({ doc }) => paths.reduce(withoutValue, doc));
  },
  $replaceRoot: (rows, operand) =>
    STAGES['$replaceWith']?.(rows, asDoc(operand, '$replaceRoot')['newRoot']) ?? [],
  $replaceWith: (rows, operand) => mapped(rows, (row) => asDoc(evaluate(operand, row), '$replaceWith')),
  $group: (rows, operand) => groupRows(rows, asDoc(operand, '$group')),
  $sort: (rows, operand) => sortRows(rows, asDoc(operand, '$sort')),
  $limit: (rows, operand) => rows.slice(0, positive('$limit', operand)),
  $skip: (rows, operand) => rows.slice(numberOf(operand) ?? 0),
  $count: (rows, operand) => (rows.length === 0 ? [] : [{ doc: { [String(operand)]: rows.length } }]),
  $sortByCount: (rows, operand) =>
    sortRows(groupRows(rows, { _id: operand, count: { $sum: 1 } }), { count: -1 }),
  $unwind: unwind,
  $facet: (rows, operand) => {
    const facets = Object.entries(asDoc(operand, '$facet')).map(([name, stages]) => {
      const result = runStages(
        rows,
        asArray(stages, name).map((stage) => asDoc(stage, 'stage')),
      );
      return [name, result.map(({ doc }) => doc)] as const;
    });
    return [{ doc: Object.fromEntries(facets) }];
  },
  $sample: (rows, operand) => {
    const size = numberOf(asDoc(operand, '$sample')['size']) ?? 0;
    return rows
      .map((row) => ({ row, at: Math.random() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, size)
      .map(({ row }) => row);
  },
};

const FIRST_ONLY = new Set([
  '$vectorSearch',
  '$listSearchIndexes',
  '$changeStream',
  '$collStats',
  '$indexStats',
]);

/** Runs the stages over the rows, in order. */
export function runStages(rows: readonly Row[], stages: readonly Doc[]): readonly Row[] {
  let result = rows;
  for (const stage of stages) {
    const [name, operand] = nameOf(stage);
    const run = STAGES[name];
    if (run === undefined && FIRST_ONLY.has(name)) {
      throw new MongoFailure(40602, `${name} is only valid as the first stage in a pipeline`);
    }
    if (run === undefined) throw new MongoFailure(40324, `Unrecognized pipeline stage name: '${name}'`);
    result = run(result, operand);
  }
  return result;
}

/** The one field of a stage. */
export function nameOf(stage: Doc): readonly [name: string, operand: unknown] {
  const entries = Object.entries(stage);
  const [first] = entries;
  if (first === undefined || entries.length > 1) {
    throw new MongoFailure(40323, 'A pipeline stage specification object must contain exactly one field.');
  }
  return first;
}

function unwind(rows: readonly Row[], operand: unknown): readonly Row[] {
  const options: Doc = typeof operand === 'string' ? { path: operand } : asDoc(operand, '$unwind');
  const path = pathOf(String(options['path']).slice(1));
  return rows.flatMap((row) => {
    const value = valueAt(row.doc, path);
    const empty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    if (empty) return options['preserveNullAndEmptyArrays'] === true ? [row] : [];
    if (!Array.isArray(value)) return [row];
    return value.map((item) => ({ ...row, doc: withValue(row.doc, path, item) }));
  });
}

function mapped(rows: readonly Row[], change: (row: Row) => Doc): readonly Row[] {
  return rows.map((row) => ({ ...row, doc: change(row) }));
}

function positive(name: string, operand: unknown): number {
  const value = numberOf(operand);
  if (value === undefined || value <= 0) throw new MongoFailure(15958, `the ${name} must be positive`);
  return value;
}
