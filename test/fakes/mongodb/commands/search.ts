import { MongoFailure } from '../failure.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Call, Handler } from '../state.ts';
import type { Collection } from '../store/collection.ts';
import { asArray, asDoc } from '../values.ts';
import { refuse } from './aggregate.ts';
import { collectionOf } from './read.ts';

const createSearchIndexes: Handler = (call) => {
  refuse(call.state.profile.searchCommands);
  const collection = existing(call);
  const specs = asArray(call.command['indexes'], 'indexes').map((spec) => asDoc(spec, 'index'));
  const created = specs.map((spec) => call.state.search.create(collection, spec));
  return { indexesCreated: created.map(({ id, name }) => ({ id, name })) };
};

const updateSearchIndex: Handler = (call) => {
  refuse(call.state.profile.searchCommands);
  named(call).update(asDoc(call.command['definition'], 'definition'));
  return {};
};

const dropSearchIndex: Handler = (call) => {
  refuse(call.state.profile.searchCommands);
  call.state.search.drop(existing(call), named(call).name);
  return {};
};

function existing(call: Call): Collection {
  const collection = collectionOf(call);
  if (collection !== undefined) return collection;
  throw new MongoFailure(26, `Collection '${call.db}.${String(call.command[call.name])}' does not exist.`);
}

function named(call: Call): SearchIndex {
  const { name, id } = call.command;
  const index = call.state.search.list(existing(call)).find((one) => one.name === name || one.id === id);
  if (index !== undefined) return index;
  throw new MongoFailure(27, `Search index "${String(name ?? id)}" does not exist on ${call.db}`);
}

export const SEARCH_COMMANDS: Readonly<Record<string, Handler>> = {
  createSearchIndexes,
  updateSearchIndex,
  dropSearchIndex,
};
