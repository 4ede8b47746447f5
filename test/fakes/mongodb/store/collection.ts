import { BSON, ObjectId, UUID } from 'mongodb';
import { MongoFailure } from '../failure.ts';
import { type Doc, keyOf } from '../values.ts';
import { duplicate, Index } from './index-spec.ts';
import type { Oplog } from './oplog.ts';

/** Told of every change to a collection. */
export type Listener = (id: string, doc: Doc | undefined) => void;

const MAX_DOCUMENT = 16 * 1024 * 1024;

/** The documents of one collection, in the order they came. */
export class Collection {
  readonly db: string;
  readonly name: string;
  readonly uuid = new UUID();
  readonly docs = new Map<string, Doc>();
  readonly listeners = new Set<Listener>();
  readonly #oplog: Oplog;
  #indexes: readonly Index[] = [new Index({ v: 2, key: { _id: 1 }, name: '_id_' })];

  constructor(db: string, name: string, oplog: Oplog) {
    this.db = db;
    this.name = name;
    this.#oplog = oplog;
  }

  get namespace(): string {
    return `${this.db}.${this.name}`;
  }

  get indexes(): readonly Index[] {
    return this.#indexes;
  }

  /** Stores a new document; makes an `_id` where there is none. */
  insert(given: Doc): Doc {
    const doc = '_id' in given ? given : { _id: new ObjectId(), ...given };
    if (Array.isArray(doc['_id'])) throw new MongoFailure(53, "The '_id' value cannot be of type array");
    const id = keyOf(doc['_id']);
    if (this.docs.has(id)) throw duplicate(this.namespace, this.#indexes[0] as Index, doc);
    this.#put(id, doc);
    this.#oplog.append({ kind: 'insert', db: this.db, collection: this.name, id: doc['_id'], doc });
    return doc;
  }

  /** Puts `after` in place of `before`. */
  replace(before: Doc, after: Doc, kind: 'update' | 'replace'): void {
    const id = keyOf(before['_id']);
    for (const index of this.#indexes) index.remove(before);
    try {
      this.#put(id, after);
    } catch (error) {
      for (const index of this.#indexes) index.add(before, id);
      throw error;
    }
    this.#oplog.append({ kind, db: this.db, collection: this.name, id: before['_id'], doc: after, before });
  }

  remove(doc: Doc): void {
    const id = keyOf(doc['_id']);
    if (!this.docs.delete(id)) return;
    for (const index of this.#indexes) index.remove(doc);
    for (const listener of this.listeners) listener(id, undefined);
    this.#oplog.append({ kind: 'delete', db: this.db, collection: this.name, id: doc['_id'] });
  }

  /** Adds an index over what is there. @throws MongoFailure 11000 when it is unique and there are duplicates. */
  addIndex(index: Index): void {
    for (const [id, doc] of this.docs) {
      index.check(doc, id, this.namespace);
      index.add(doc, id);
    }
    this.#indexes = [...this.#indexes, index];
  }

  dropIndex(name: string): void {
    this.#indexes = this.#indexes.filter((index) => index.name !== name);
  }

  /** Removes what has expired; resolves to how many. */
  expire(now: number): number {
    const expiring = this.#indexes.filter((index) => index.expireAfterMs !== undefined);
    if (expiring.length === 0) return 0;
    const gone = [...this.docs.values()].filter((doc) =>
      expiring.some((index) => index.hasExpired(doc, now)),
    );
    for (const doc of gone) this.remove(doc);
    return gone.length;
  }

  #put(id: string, doc: Doc): void {
    if (BSON.calculateObjectSize(doc) > MAX_DOCUMENT)
      throw new MongoFailure(10334, 'BSONObj size is invalid');
    for (const index of this.#indexes) index.check(doc, id, this.namespace);
    for (const index of this.#indexes) index.add(doc, id);
    this.docs.set(id, doc);
    for (const listener of this.listeners) listener(id, doc);
  }
}
