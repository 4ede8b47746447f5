import { BSON } from 'mongodb';
import { changeStream } from '../change-stream.ts';
import { type Source, sourceOf } from '../cursors.ts';
import { MongoFailure } from '../failure.ts';
import type { Row } from '../pipeline/row.ts';
import { nameOf, runStages } from '../pipeline/stages.ts';
import type { Refusal } from '../profiles.ts';
import { vectorSearch } from '../search/vector-search.ts';
import type { Call, Handler } from '../state.ts';
import { asArray, asDoc, type Doc, isDoc, numberOf } from '../values.ts';
import { collectionOf, matching } from './read.ts';

const aggregate: Handler = (call) => {
  const { state, command, db, name } = call;
  const stages = asArray(command['pipeline'], 'pipeline').map((stage) => asDoc(stage, 'stage'));
  const options = isDoc(command['cursor']) ? command['cursor'] : {};
  const namespace = typeof command[name] === 'string' ? `${db}.${command[name]}` : `${db}.$cmd.aggregate`;
  return state.cursors.start(namespace, sourceFor(call, stages), numberOf(options['batchSize']) ?? 101);
};

function sourceFor(call: Call, stages: readonly Doc[]): Source {
  const [first, ...rest] = stages;
  const [name, operand] = first === undefined ? [''] : nameOf(first);
  if (name !== '$changeStream') return sourceOf(runStages(...start(call, stages)).map(({ doc }) => doc));
  const { state, db, command } = call;
  refuse(state.profile.changeStreams);
  const collection = typeof command['aggregate'] === 'string' ? command['aggregate'] : undefined;
  return changeStream({ store: state.store, db, collection, options: asDoc(operand, name), stages: rest });
}

// The rows that the pipeline starts from, and the stages that are left.
function start(call: Call, stages: readonly Doc[]): readonly [rows: readonly Row[], stages: readonly Doc[]] {
  const { state } = call;
  const collection = collectionOf(call);
  const [first, ...rest] = stages;
  const [name, operand] = first === undefined ? [''] : nameOf(first);
  switch (name) {
    case '$match':
      return [matching(collection, asDoc(operand, name)).map((doc) => ({ doc })), rest];
    case '$vectorSearch':
      refuse(state.profile.searchStages);
      return [vectorSearch(state.search, collection, asDoc(operand, name)), rest];
    case '$listSearchIndexes': {
      refuse(state.profile.searchStages);
      const { id, name: wanted } = asDoc(operand, name);
      const indexes = collection === undefined ? [] : state.search.list(collection);
      const listed = indexes.filter(
        (index) =>
          [undefined, index.id].includes(id as string) && [undefined, index.name].includes(wanted as string),
      );
      return [listed.map((index) => ({ doc: index.describe() })), rest];
    }
    case '$collStats':
      return [[{ doc: stats(call) }], rest];
    case '$indexStats':
      return [
        (collection?.indexes ?? []).map(({ name: index, spec }) => ({
          doc: { name: index, key: spec['key'], spec },
        })),
        rest,
      ];
    default:
      return [[...(collection?.docs.values() ?? [])].map((doc) => ({ doc })), stages];
  }
}

function stats(call: Call): Doc {
  const collection = collectionOf(call);
  if (collection === undefined)
    throw new MongoFailure(26, `Collection [${call.db}.${String(call.command['aggregate'])}] not found.`);
  const size = [...collection.docs.values()].reduce((sum, doc) => sum + BSON.calculateObjectSize(doc), 0);
  const count = collection.docs.size;
  const avgObjSize = count === 0 ? 0 : Math.round(size / count);
  return {
    ns: collection.namespace,
    count,
    storageStats: {
      count,
      size,
      avgObjSize,
      storageSize: size,
      nindexes: collection.indexes.length,
      totalIndexSize: 0,
    },
  };
}

/** @throws MongoFailure when this kind of server lacks the thing. */
export function refuse(refusal: Refusal | undefined): void {
  if (refusal !== undefined) throw new MongoFailure(refusal.code, refusal.message);
}

export const AGGREGATE_COMMANDS: Readonly<Record<string, Handler>> = { aggregate };
