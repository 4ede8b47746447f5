import { MongoFailure } from '../failure.ts';
import { pathOf, valueAt, withoutValue, withValue } from '../paths.ts';
import { runStages } from '../pipeline/stages.ts';
import { asArray, asDoc, compareValues, type Doc, equal, isDoc, numberOf, typeOf } from '../values.ts';
import { compileFilter } from './match.ts';

/** An update: operators, a replacement, or a pipeline. */
export type Update = Doc | readonly unknown[];

/** What the update makes of the document. `inserting` also applies `$setOnInsert`. */
export function applyUpdate(doc: Doc, update: Update, inserting: boolean): Doc {
  if (Array.isArray(update)) {
    const [row] = runStages(
      [{ doc }],
      update.map((stage) => asDoc(stage, 'stage')),
    );
    return keepId(doc, row?.doc ?? doc);
  }
  const operators = Object.entries(update as Doc);
  if (!operators.some(([name]) => name.startsWith('$'))) return keepId(doc, { ...(update as Doc) });
  let result = doc;
  const touched = new Set<string>();
  for (const [name, fields] of operators) {
    if (name === '$setOnInsert' && !inserting) continue;
    const operator = UPDATES[name];
    if (operator === undefined) throw new MongoFailure(9, `Unknown modifier: ${name}`);
    for (const [path, operand] of Object.entries(asDoc(fields, name))) {
      if (touched.has(path))
        throw new MongoFailure(40, `Updating the path '${path}' would create a conflict at '${path}'`);
      touched.add(path);
      result = operator(result, path, operand);
    }
  }
  return keepId(doc, result);
}

/** The document an upsert starts from: the equalities of its filter. */
export function seedOf(filter: Doc): Doc {
  let seed: Doc = {};
  for (const [key, condition] of Object.entries(filter)) {
    if (key === '$and')
      for (const part of asArray(condition, '$and')) seed = { ...seed, ...seedOf(asDoc(part, '$and')) };
    if (key.startsWith('$')) continue;
    const operators = isDoc(condition) && (Object.keys(condition)[0]?.startsWith('$') ?? false);
    if (!operators) seed = withValue(seed, pathOf(key), condition);
    else if ('$eq' in condition) seed = withValue(seed, pathOf(key), condition['$eq']);
  }
  return seed;
}

type Operator = (doc: Doc, path: string, operand: unknown) => Doc;

const UPDATES: Readonly<Record<string, Operator>> = {
  $set: (doc, path, operand) => withValue(doc, pathOf(path), operand),
  $setOnInsert: (doc, path, operand) => withValue(doc, pathOf(path), operand),
  $unset: (doc, path) => withoutValue(doc, pathOf(path)),
  $inc: arithmetic((a, b) => a + b),
  $mul: arithmetic((a, b) => a * b),
  $min: better((order) => order < 0),
  $max: better((order) => order > 0),
  $currentDate: (doc, path) => withValue(doc, pathOf(path), new Date()),
  $rename: (doc, path, operand) =>
    withValue(withoutValue(doc, pathOf(path)), pathOf(String(operand)), valueAt(doc, pathOf(path))),
  $push: (doc, path, operand) => {
    const { each, slice } = pushed(operand);
    const whole = [...arrayAt(doc, path, '$push'), ...each];
    return withValue(
      doc,
      pathOf(path),
      slice === undefined ? whole : slice < 0 ? whole.slice(slice) : whole.slice(0, slice),
    );
  },
  $addToSet: (doc, path, operand) => {
    const held = [...arrayAt(doc, path, '$addToSet')];
    for (const item of pushed(operand).each) if (!held.some((other) => equal(item, other))) held.push(item);
    return withValue(doc, pathOf(path), held);
  },
  $pop: (doc, path, operand) => {
    const held = arrayAt(doc, path, '$pop');
    return withValue(doc, pathOf(path), numberOf(operand) === -1 ? held.slice(1) : held.slice(0, -1));
  },
  $pull: (doc, path, operand) => {
    if (valueAt(doc, pathOf(path)) === undefined) return doc;
    const leaves = pulls(operand);
    return withValue(
      doc,
      pathOf(path),
      arrayAt(doc, path, '$pull').filter((item) => !leaves(item)),
    );
  },
  $pullAll: (doc, path, operand) => {
    const gone = asArray(operand, '$pullAll');
    const kept = arrayAt(doc, path, '$pullAll').filter((item) => !gone.some((other) => equal(item, other)));
    return withValue(doc, pathOf(path), kept);
  },
};

function keepId(before: Doc, after: Doc): Doc {
  if (!('_id' in before)) return after;
  if (!('_id' in after)) return { _id: before['_id'], ...after };
  if (equal(before['_id'], after['_id'])) return after;
  throw new MongoFailure(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
}

function arithmetic(fold: (a: number, b: number) => number): Operator {
  return (doc, path, operand) => {
    const by = numberOf(operand);
    const held = valueAt(doc, pathOf(path));
    const from = held === undefined ? 0 : numberOf(held);
    if (by === undefined || from === undefined) {
      throw new MongoFailure(
        14,
        `Cannot apply $inc to a value of non-numeric type. {${path}: ${typeOf(held)}}`,
      );
    }
    return withValue(doc, pathOf(path), fold(from, by));
  };
}

function better(wins: (order: number) => boolean): Operator {
  return (doc, path, operand) => {
    const held = valueAt(doc, pathOf(path));
    return held === undefined || wins(compareValues(operand, held))
      ? withValue(doc, pathOf(path), operand)
      : doc;
  };
}

function arrayAt(doc: Doc, path: string, operator: string): readonly unknown[] {
  const held = valueAt(doc, pathOf(path));
  if (held === undefined) return [];
  if (Array.isArray(held)) return held;
  throw new MongoFailure(
    2,
    `The field '${path}' must be an array but is of type ${typeOf(held)} (${operator})`,
  );
}

function pushed(operand: unknown): { readonly each: readonly unknown[]; readonly slice: number | undefined } {
  if (!isDoc(operand) || !('$each' in operand)) return { each: [operand], slice: undefined };
  return { each: asArray(operand['$each'], '$each'), slice: numberOf(operand['$slice']) };
}

function pulls(operand: unknown): (item: unknown) => boolean {
  if (!isDoc(operand)) return (item) => equal(item, operand);
  if (Object.keys(operand)[0]?.startsWith('$')) {
    const matches = compileFilter({ item: operand });
    return (item) => matches({ item });
  }
  const matches = compileFilter(operand);
  return (item) => isDoc(item) && matches(item);
}
