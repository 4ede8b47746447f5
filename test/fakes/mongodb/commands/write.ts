import { MongoFailure } from '../failure.ts';
import { compileProjection } from '../pipeline/project.ts';
import type { Row } from '../pipeline/row.ts';
import { sortRows } from '../query/sort.ts';
import { applyUpdate, seedOf, type Update } from '../query/update.ts';
import type { Call, Handler } from '../state.ts';
import { interrupt, runStatement } from '../statements.ts';
import type { Collection } from '../store/collection.ts';
import { asArray, asDoc, type Doc, equal, isDoc, numberOf } from '../values.ts';
import { matching, option } from './read.ts';

interface Outcome {
  readonly n: number;
  readonly modified?: number;
  readonly upserted?: unknown;
}

const insert: Handler = (call) => {
  const collection = target(call);
  return statements(call, 'documents', (doc) => {
    collection.insert(doc);
    return { n: 1 };
  });
};

const update: Handler = (call) => {
  const collection = target(call);
  return statements(call, 'updates', (statement) => updateOnce(collection, statement));
};

const remove: Handler = (call) => {
  const { state, db, command } = call;
  const collection = state.store.collection(db, String(command['delete']));
  return statements(call, 'deletes', (statement) => {
    const found = matching(collection, option(statement, 'q'));
    const gone = numberOf(statement['limit']) === 1 ? found.slice(0, 1) : found;
    for (const doc of gone) collection?.remove(doc);
    return { n: gone.length };
  });
};

function updateOnce(collection: Collection, statement: Doc): Outcome {
  const { q, u, upsert, multi, arrayFilters, collation } = statement;
  if (arrayFilters !== undefined || collation !== undefined) {
    throw new MongoFailure(238, 'arrayFilters and collations are not known here');
  }
  const filter = asDoc(q, 'q');
  const found = matching(collection, filter);
  if (found.length === 0 && upsert === true) {
    const inserted = collection.insert(applyUpdate(seedOf(filter), updateOf(u), true));
    return { n: 1, modified: 0, upserted: inserted['_id'] };
  }
  const chosen = multi === true ? found : found.slice(0, 1);
  if (multi === true && kindOf(u) === 'replace')
    throw new MongoFailure(9, 'multi update is not supported for replacement-style update');
  const modified = chosen.filter((doc) => change(collection, doc, updateOf(u)) !== doc).length;
  return { n: chosen.length, modified };
}

const findAndModify: Handler = (call) => {
  const collection = target(call);
  interrupt(call, 0);
  const reply = runStatement(call, 0, () => modifyOne(collection, call.command));
  interrupt(call, 1);
  return reply;
};

function modifyOne(collection: Collection, command: Doc): Doc {
  const { update: changes, remove: removes, upsert, new: wantsNew } = command;
  const filter = option(command, 'query');
  const rows: readonly Row[] = matching(collection, filter).map((doc) => ({ doc }));
  const [row] = sortRows(rows, option(command, 'sort'));
  const fields = option(command, 'fields');
  const shown = (doc: Doc): Doc =>
    Object.keys(fields).length === 0 ? doc : compileProjection(fields)({ doc });
  if (row === undefined) {
    if (upsert !== true || removes === true)
      return { lastErrorObject: { n: 0, updatedExisting: false }, value: null };
    const doc = collection.insert(applyUpdate(seedOf(filter), updateOf(changes), true));
    return {
      lastErrorObject: { n: 1, updatedExisting: false, upserted: doc['_id'] },
      value: wantsNew === true ? shown(doc) : null,
    };
  }
  if (removes === true) {
    collection.remove(row.doc);
    return { lastErrorObject: { n: 1 }, value: shown(row.doc) };
  }
  const after = change(collection, row.doc, updateOf(changes));
  return {
    lastErrorObject: { n: 1, updatedExisting: true },
    value: shown(wantsNew === true ? after : row.doc),
  };
}

function change(collection: Collection, before: Doc, update: Update): Doc {
  const after = applyUpdate(before, update, false);
  if (equal(before, after)) return before;
  collection.replace(before, after, kindOf(update));
  return after;
}

function updateOf(value: unknown): Update {
  return Array.isArray(value) ? value : asDoc(value, 'u');
}

function kindOf(update: unknown): 'update' | 'replace' {
  return isDoc(update) && !Object.keys(update)[0]?.startsWith('$') ? 'replace' : 'update';
}

function target({ state, db, name, command }: Call): Collection {
  return state.store.ensure(db, String(command[name]));
}

// Runs the statements in order; an ordered write stops at the first that fails, an unordered one goes on.
function statements(call: Call, field: string, body: (statement: Doc) => Outcome): Doc {
  const list = asArray(call.command[field], field);
  if (list.length === 0 || list.length > 100_000) {
    throw new MongoFailure(
      16,
      `Write batch sizes must be between 1 and 100000. Got ${list.length} operations.`,
    );
  }
  const total = { n: 0, nModified: 0 };
  const upserted: Doc[] = [];
  const writeErrors: Doc[] = [];
  for (const [index, statement] of list.entries()) {
    interrupt(call, index);
    try {
      const outcome = runStatement(call, index, () => body(asDoc(statement, field)));
      total.n += outcome.n;
      total.nModified += outcome.modified ?? 0;
      if ('upserted' in outcome) upserted.push({ index, _id: outcome.upserted });
    } catch (error) {
      if (!(error instanceof MongoFailure)) throw error;
      writeErrors.push({ index, code: error.code, errmsg: error.message, ...error.details });
      if (call.command['ordered'] !== false) break;
    }
  }
  interrupt(call, list.length);
  return {
    n: total.n,
    ...(field === 'updates' ? { nModified: total.nModified } : {}),
    ...(upserted.length > 0 ? { upserted } : {}),
    ...(writeErrors.length > 0 ? { writeErrors } : {}),
  };
}

export const WRITE_COMMANDS: Readonly<Record<string, Handler>> = {
  insert,
  update,
  delete: remove,
  findAndModify,
  findandmodify: findAndModify,
};
