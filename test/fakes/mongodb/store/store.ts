import { MongoFailure } from '../failure.ts';
import { Collection } from './collection.ts';
import { Oplog } from './oplog.ts';

/** Every database of the server. */
export class Store {
  readonly oplog: Oplog;
  readonly #databases = new Map<string, Map<string, Collection>>();

  constructor(historyLimit: number) {
    this.oplog = new Oplog(historyLimit);
  }

  collection(db: string, name: string): Collection | undefined {
    return this.#databases.get(db)?.get(name);
  }

  /** The collection, made where there is none, as a first write makes it. */
  ensure(db: string, name: string): Collection {
    const found = this.collection(db, name);
    if (found !== undefined) return found;
    if (name === '' || name.includes('$')) throw new MongoFailure(73, `Invalid collection name: ${name}`);
    const collection = new Collection(db, name, this.oplog);
    const database = this.#databases.get(db) ?? new Map<string, Collection>();
    this.#databases.set(db, database.set(name, collection));
    return collection;
  }

  collections(db: string): readonly Collection[] {
    return [...(this.#databases.get(db)?.values() ?? [])];
  }

  databases(): readonly string[] {
    return [...this.#databases.keys()].filter((db) => this.collections(db).length > 0);
  }

  /** Resolves to whether there was one. */
  drop(db: string, name: string): boolean {
    const dropped = this.#databases.get(db)?.delete(name) ?? false;
    if (dropped) this.oplog.append({ kind: 'drop', db, collection: name });
    return dropped;
  }

  /** Copies the documents and indexes under another name and drops the old one. */
  rename(from: Collection, to: string, dropTarget: boolean): Collection {
    if (this.collection(from.db, to) !== undefined) {
      if (!dropTarget) throw new MongoFailure(48, 'target namespace exists');
      this.drop(from.db, to);
    }
    const target = this.ensure(from.db, to);
    for (const [id, doc] of from.docs) target.docs.set(id, doc);
    for (const index of from.indexes.slice(1)) target.addIndex(index);
    this.#databases.get(from.db)?.delete(from.name);
    this.oplog.append({ kind: 'rename', db: from.db, collection: from.name });
    return target;
  }

  /** Removes what TTL indexes say has expired. */
  expire(now = Date.now()): number {
    return this.databases()
      .flatMap((db) => this.collections(db))
      .reduce((sum, collection) => sum + collection.expire(now), 0);
  }
}
