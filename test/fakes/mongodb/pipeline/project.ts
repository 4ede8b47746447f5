import { MongoFailure } from '../failure.ts';
import { pathOf, withoutValue, withValue } from '../paths.ts';
import { type Doc, isDoc, numberOf } from '../values.ts';
import { evaluate } from './expression.ts';
import type { Row } from './row.ts';

/** Compiles the projection of a find or of a `$project` stage. */
export function compileProjection(projection: Doc): (row: Row) => Doc {
  const fields = flatten(projection);
  const id = fields.get('_id');
  const others = [...fields].filter(([path]) => path !== '_id');
  const kinds = new Set(others.map(([, how]) => kindOf(how)));
  if (kinds.has('exclude') && kinds.has('include')) {
    throw new MongoFailure(31254, 'Cannot do exclusion on field in inclusion projection');
  }
  const computed = others.filter(([, how]) => kindOf(how) === 'compute');
  if (kinds.has('exclude') || (kinds.size === 0 && id !== undefined && kindOf(id) === 'exclude')) {
    const dropped = [...fields].filter(([, how]) => kindOf(how) === 'exclude').map(([path]) => pathOf(path));
    return (row) => compute(dropped.reduce(withoutValue, row.doc), computed, row);
  }
  const kept = tree(others.filter(([, how]) => kindOf(how) === 'include').map(([path]) => path));
  const keepsId = id === undefined || kindOf(id) === 'include';
  return (row) => {
    const start: Doc = keepsId && '_id' in row.doc ? { _id: row.doc['_id'] } : {};
    const result = { ...start, ...(pick(row.doc, kept) as Doc) };
    return compute(
      result,
      id !== undefined && kindOf(id) === 'compute' ? [['_id', id], ...computed] : computed,
      row,
    );
  };
}

/** Computes fields into each document: `$addFields`, `$set`. */
export function compileFields(fields: Doc): (row: Row) => Doc {
  const entries = [...flatten(fields)];
  return (row) => compute(row.doc, entries, row);
}

function compute(
  doc: Doc,
  entries: readonly (readonly [path: string, expression: unknown])[],
  row: Row,
): Doc {
  let result = doc;
  for (const [path, expression] of entries) {
    const value = evaluate(expression, row);
    result =
      value === undefined ? withoutValue(result, pathOf(path)) : withValue(result, pathOf(path), value);
  }
  return result;
}

function flatten(fields: Doc, prefix = ''): Map<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [key, value] of Object.entries(fields)) {
    const nested = isDoc(value) && Object.keys(value).length > 0 && !Object.keys(value)[0]?.startsWith('$');
    if (nested) for (const [path, how] of flatten(value, `${prefix}${key}.`)) flat.set(path, how);
    else flat.set(`${prefix}${key}`, value);
  }
  return flat;
}

function kindOf(how: unknown): 'include' | 'exclude' | 'compute' {
  if (typeof how === 'boolean') return how ? 'include' : 'exclude';
  const number = numberOf(how);
  if (number === undefined) return 'compute';
  return number === 0 ? 'exclude' : 'include';
}

interface Tree {
  [key: string]: Tree | true;
}

function tree(paths: readonly string[]): Tree {
  const root: Tree = {};
  for (const path of paths) {
    let node = root;
    const keys = pathOf(path);
    for (const [index, key] of keys.entries()) {
      const next = node[key];
      if (next === true) break;
      if (index === keys.length - 1) node[key] = true;
      else {
        const child = next ?? {};
        node[key] = child;
        node = child;
      }
    }
  }
  return root;
}

function pick(value: unknown, kept: Tree): unknown {
  if (Array.isArray(value))
    return value.filter((item) => isDoc(item) || Array.isArray(item)).map((item) => pick(item, kept));
  if (!isDoc(value)) return undefined;
  const result: Doc = {};
  for (const [key, held] of Object.entries(value)) {
    const how = kept[key];
    if (how === undefined) continue;
    const picked = how === true ? held : pick(held, how);
    if (picked !== undefined) result[key] = picked;
  }
  return result;
}
