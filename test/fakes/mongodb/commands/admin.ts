import { sourceOf } from '../cursors.ts';
import { MongoFailure } from '../failure.ts';
import { compileFilter } from '../query/match.ts';
import type { Call, Handler } from '../state.ts';
import { Index } from '../store/index-spec.ts';
import { asArray, asDoc, type Doc, equal } from '../values.ts';
import { refuse } from './aggregate.ts';
import { collectionOf, option } from './read.ts';

const listCollections: Handler = ({ state, db, command }) => {
  const matches = compileFilter(option(command, 'filter'));
  const docs = state.store.collections(db).map(({ name, uuid }) => ({
    name,
    type: 'collection',
    ...(command['nameOnly'] === true
      ? {}
      : { options: {}, info: { readOnly: false, uuid }, idIndex: { v: 2, key: { _id: 1 }, name: '_id_' } }),
  }));
  return state.cursors.start(`${db}.$cmd.listCollections`, sourceOf(docs.filter(matches)), docs.length);
};

const create: Handler = ({ state, db, command }) => {
  const name = String(command['create']);
  if (state.store.collection(db, name) !== undefined) {
    throw new MongoFailure(48, `Collection ${db}.${name} already exists.`);
  }
  state.store.ensure(db, name);
  return {};
};

const drop: Handler = (call) => {
  const collection = collectionOf(call);
  if (collection === undefined) return {};
  call.state.search.dropAll(collection);
  call.state.store.drop(call.db, collection.name);
  return { ns: collection.namespace, nIndexesWas: collection.indexes.length };
};

const dropDatabase: Handler = ({ state, db }) => {
  for (const collection of state.store.collections(db)) {
    state.search.dropAll(collection);
    state.store.drop(db, collection.name);
  }
  return { dropped: db };
};

const renameCollection: Handler = ({ state, command }) => {
  const [from, to] = [split(command['renameCollection']), split(command['to'])];
  const collection = state.store.collection(from.db, from.name);
  if (collection === undefined) throw new MongoFailure(26, 'Source collection does not exist');
  if (from.db !== to.db) throw new MongoFailure(238, 'renaming across databases is not known here');
  const target = state.store.collection(to.db, to.name);
  if (target !== undefined) state.search.dropAll(target);
  state.search.dropAll(collection);
  state.store.rename(collection, to.name, command['dropTarget'] === true);
  return {};
};

const createIndexes: Handler = (call) => {
  const { state, db, command } = call;
  const existed = collectionOf(call) !== undefined;
  const collection = state.store.ensure(db, String(command['createIndexes']));
  const numIndexesBefore = collection.indexes.length;
  for (const item of asArray(command['indexes'], 'indexes')) {
    const spec = { v: 2, ...asDoc(item, 'index') } as Doc;
    if (spec['expireAfterSeconds'] !== undefined) refuse(state.profile.ttlIndexes);
    if (spec['partialFilterExpression'] !== undefined) refuse(state.profile.partialIndexes);
    if (!isThere(collection.indexes, spec)) collection.addIndex(new Index(spec));
  }
  return {
    numIndexesBefore,
    numIndexesAfter: collection.indexes.length,
    createdCollectionAutomatically: !existed,
  };
};

// The same index again is no news; another of its name or over its keys is refused.
function isThere(indexes: readonly Index[], spec: Doc): boolean {
  const options = ({ v: _v, background: _background, ...rest }: Doc) => rest;
  for (const { spec: other, name } of indexes) {
    if (equal(options(other), options(spec))) return true;
    if (name === spec['name']) {
      throw new MongoFailure(86, `An existing index has the same name as the requested index: ${name}`);
    }
    if (
      equal(other['key'], spec['key']) &&
      equal(other['partialFilterExpression'], spec['partialFilterExpression'])
    ) {
      throw new MongoFailure(85, `Index already exists with a different name or options: ${name}`);
    }
  }
  return false;
}

const listIndexes: Handler = (call) => {
  const collection = collectionOf(call);
  if (collection === undefined) throw missing(call);
  const docs = collection.indexes.map(({ spec }) => spec);
  return call.state.cursors.start(collection.namespace, sourceOf(docs), docs.length);
};

const dropIndexes: Handler = (call) => {
  const collection = collectionOf(call);
  if (collection === undefined) throw missing(call);
  const nIndexesWas = collection.indexes.length;
  const wanted = call.command['index'];
  const names =
    wanted === '*' ? collection.indexes.slice(1).map(({ name }) => name) : [wanted].flat().map(String);
  for (const name of names) {
    if (!collection.indexes.some((index) => index.name === name)) {
      throw new MongoFailure(27, `index not found with name [${name}]`);
    }
    collection.dropIndex(name);
  }
  return { nIndexesWas };
};

const listDatabases: Handler = ({ state }) => ({
  databases: state.store.databases().map((name) => ({ name, sizeOnDisk: 0, empty: false })),
});

function missing({ db, name, command }: Call): MongoFailure {
  return new MongoFailure(26, `ns does not exist: ${db}.${String(command[name])}`);
}

function split(namespace: unknown): { readonly db: string; readonly name: string } {
  const [db = '', ...name] = String(namespace).split('.');
  return { db, name: name.join('.') };
}

export const ADMIN_COMMANDS: Readonly<Record<string, Handler>> = {
  listCollections,
  create,
  drop,
  dropDatabase,
  renameCollection,
  createIndexes,
  listIndexes,
  dropIndexes,
  listDatabases,
};
