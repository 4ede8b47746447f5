import { Long } from 'mongodb';
import { sourceOf } from '../cursors.ts';
import { MongoFailure } from '../failure.ts';
import { pathOf, someAt } from '../paths.ts';
import { compileProjection } from '../pipeline/project.ts';
import type { Row } from '../pipeline/row.ts';
import { compileFilter } from '../query/match.ts';
import { sortRows } from '../query/sort.ts';
import type { Call, Handler } from '../state.ts';
import type { Collection } from '../store/collection.ts';
import { asDoc, type Doc, isDoc, keyOf, numberOf } from '../values.ts';

/** The documents that match, found by `_id` where the filter names it. */
export function matching(collection: Collection | undefined, filter: Doc): readonly Doc[] {
  if (collection === undefined) return [];
  const matches = compileFilter(filter);
  const ids = idsOf(filter);
  if (ids === undefined) return [...collection.docs.values()].filter(matches);
  const candidates = [...new Set(ids)].map((id) => collection.docs.get(id));
  return candidates.filter((doc): doc is Doc => doc !== undefined && matches(doc));
}

function idsOf(filter: Doc): readonly string[] | undefined {
  if (!('_id' in filter)) return undefined;
  const id = filter['_id'];
  if (id instanceof RegExp || id === null) return undefined;
  if (!isDoc(id) || !Object.keys(id)[0]?.startsWith('$')) return [keyOf(id)];
  const list = '$eq' in id ? [id['$eq']] : id['$in'];
  if (!Array.isArray(list) || list.some((item) => item instanceof RegExp)) return undefined;
  return list.map(keyOf);
}

/** The collection that a command names in its first field. */
export function collectionOf({ state, db, name, command }: Call): Collection | undefined {
  return state.store.collection(db, String(command[name]));
}

/** A document option of a command; an empty one where it is missing. */
export function option(command: Doc, name: string): Doc {
  return command[name] === undefined ? {} : asDoc(command[name], name);
}

const find: Handler = (call) => {
  const { state, command, db, name } = call;
  let rows: readonly Row[] = matching(collectionOf(call), option(command, 'filter')).map((doc) => ({ doc }));
  rows = sortRows(rows, option(command, 'sort'));
  const skip = numberOf(command['skip']) ?? 0;
  const limit = Math.abs(numberOf(command['limit']) ?? 0);
  rows = rows.slice(skip, limit === 0 ? undefined : skip + limit);
  const projection = option(command, 'projection');
  const docs =
    Object.keys(projection).length === 0
      ? rows.map(({ doc }) => doc)
      : rows.map(compileProjection(projection));
  const batchSize = command['singleBatch'] === true ? docs.length : (numberOf(command['batchSize']) ?? 101);
  return state.cursors.start(`${db}.${String(command[name])}`, sourceOf(docs), batchSize);
};

const getMore: Handler = ({ state, command }) => {
  const id = command['getMore'];
  const cursor = id instanceof Long ? id : Long.fromNumber(numberOf(id) ?? 0);
  const batchSize = numberOf(command['batchSize']) ?? Number.MAX_SAFE_INTEGER;
  return state.cursors.more(cursor, batchSize, numberOf(command['maxTimeMS']) ?? 1000);
};

const count: Handler = (call) => {
  const found = matching(collectionOf(call), option(call.command, 'query')).length;
  const left = Math.max(0, found - (numberOf(call.command['skip']) ?? 0));
  const limit = Math.abs(numberOf(call.command['limit']) ?? 0);
  return { n: limit === 0 ? left : Math.min(left, limit) };
};

const distinct: Handler = (call) => {
  const key = call.command['key'];
  if (typeof key !== 'string') throw new MongoFailure(14, 'key must be a string');
  const values = new Map<string, unknown>();
  for (const doc of matching(collectionOf(call), option(call.command, 'query'))) {
    someAt(doc, pathOf(key), (value) => {
      if (value !== undefined && !Array.isArray(value)) values.set(keyOf(value), value);
      return false;
    });
  }
  return { values: [...values.values()] };
};

export const READ_COMMANDS: Readonly<Record<string, Handler>> = { find, getMore, count, distinct };
