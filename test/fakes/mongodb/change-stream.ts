import { Timestamp } from 'mongodb';
import type { Source } from './cursors.ts';
import { MongoFailure } from './failure.ts';
import { runStages } from './pipeline/stages.ts';
import { type Change, type Oplog, positionOf, tokenOf } from './store/oplog.ts';
import type { Store } from './store/store.ts';
import { type Doc, equal, keyOf } from './values.ts';

interface Watch {
  readonly store: Store;
  readonly db: string;
  /** `undefined` watches the whole database. */
  readonly collection: string | undefined;
  readonly options: Doc;
  readonly stages: readonly Doc[];
}

/** The source behind a `$changeStream` cursor: what happens after its start, as events. */
export function changeStream(watch: Watch): Source {
  const { store, options } = watch;
  const { oplog } = store;
  let position = startOf(oplog, options);
  let ended = false;
  oplog.after(position);
  return {
    next: (limit) => {
      const events: Doc[] = [];
      for (const change of oplog.after(position)) {
        if (events.length >= limit || ended) break;
        position = change.sequence;
        if (!concerns(change, watch)) continue;
        events.push(...visible(eventOf(change, watch), watch.stages));
        if (change.kind === 'drop' && watch.collection !== undefined) {
          events.push({ _id: tokenOf(position), operationType: 'invalidate', clusterTime: change.time });
          ended = true;
        }
      }
      return events;
    },
    get done() {
      return ended;
    },
    wait: (ms) => somethingHappens(oplog, ms),
    extra: () => ({ postBatchResumeToken: tokenOf(position) }),
  };
}

function startOf(oplog: Oplog, options: Doc): number {
  const token = options['resumeAfter'] ?? options['startAfter'];
  if (token !== undefined) return positionOf(token);
  const time = options['startAtOperationTime'];
  return time instanceof Timestamp ? oplog.before(time) : oplog.last;
}

function concerns(change: Change, { db, collection }: Watch): boolean {
  return change.db === db && (collection === undefined || change.collection === collection);
}

function eventOf(change: Change, { store, options }: Watch): Doc {
  const { kind, db, collection, id, doc, before, time, wallTime } = change;
  const event: Doc = {
    _id: tokenOf(change.sequence),
    operationType: kind,
    clusterTime: time,
    wallTime,
    ns: { db, coll: collection },
  };
  if (id !== undefined) event['documentKey'] = { _id: id };
  if (kind === 'insert' || kind === 'replace') event['fullDocument'] = doc;
  if (kind === 'update') {
    event['updateDescription'] = difference(before ?? {}, doc ?? {});
    // Looked up when the event is read, not when it happened: it may be newer than the event, or gone.
    if (options['fullDocument'] === 'updateLookup') {
      event['fullDocument'] = store.collection(db, collection)?.docs.get(keyOf(id)) ?? null;
    }
  }
  return event;
}

function difference(before: Doc, after: Doc): Doc {
  const changed = Object.entries(after).filter(
    ([key, value]) => !(key in before) || !equal(before[key], value),
  );
  return {
    updatedFields: Object.fromEntries(changed),
    removedFields: Object.keys(before).filter((key) => !(key in after)),
    truncatedArrays: [],
  };
}

function visible(event: Doc, stages: readonly Doc[]): readonly Doc[] {
  return runStages([{ doc: event }], stages).map(({ doc }) => {
    if (doc['_id'] !== undefined) return doc;
    throw new MongoFailure(
      280,
      'Encountered an event whose _id field, which contains the resume token, was modified',
    );
  });
}

function somethingHappens(oplog: Oplog, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      oplog.off('change', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    timer.unref();
    oplog.on('change', done);
  });
}
