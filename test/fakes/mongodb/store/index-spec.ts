import { MongoFailure } from '../failure.ts';
import { pathOf, someAt } from '../paths.ts';
import { compileFilter, type Predicate } from '../query/match.ts';
import { asDoc, type Doc, isDoc, keyOf, numberOf } from '../values.ts';

/** An index of a collection. Only uniqueness and expiry are acted on: reads scan. */
export class Index {
  readonly spec: Doc;
  readonly name: string;
  readonly unique: boolean;
  /** Milliseconds after the date in its field; `undefined` for an index that expires nothing. */
  readonly expireAfterMs: number | undefined;
  readonly #paths: readonly (readonly string[])[];
  readonly #covers: Predicate;
  readonly #holders = new Map<string, string>();

  constructor(spec: Doc) {
    this.spec = spec;
    this.name = String(spec['name']);
    this.unique = spec['unique'] === true || this.name === '_id_';
    const seconds = numberOf(spec['expireAfterSeconds']);
    this.expireAfterMs = seconds === undefined ? undefined : seconds * 1000;
    this.#paths = Object.keys(asDoc(spec['key'], 'key')).map(pathOf);
    if (this.expireAfterMs !== undefined && this.#paths.length !== 1) {
      throw new MongoFailure(67, 'TTL indexes are single-field indexes, compound indexes do not support TTL');
    }
    const partial = spec['partialFilterExpression'];
    this.#covers = isDoc(partial) ? compileFilter(partial) : () => true;
  }

  /** @throws MongoFailure 11000 when another document holds one of this document's keys. */
  check(doc: Doc, id: string, namespace: string): void {
    if (!this.unique || this.name === '_id_' || !this.#covers(doc)) return;
    for (const key of this.#keys(doc)) {
      const holder = this.#holders.get(key);
      if (holder !== undefined && holder !== id) throw duplicate(namespace, this, doc);
    }
  }

  add(doc: Doc, id: string): void {
    if (!this.unique || this.name === '_id_' || !this.#covers(doc)) return;
    for (const key of this.#keys(doc)) this.#holders.set(key, id);
  }

  remove(doc: Doc): void {
    if (!this.unique || this.name === '_id_' || !this.#covers(doc)) return;
    for (const key of this.#keys(doc)) this.#holders.delete(key);
  }

  /** Whether the document has expired at this time. */
  hasExpired(doc: Doc, now: number): boolean {
    const { expireAfterMs } = this;
    if (expireAfterMs === undefined || !this.#covers(doc)) return false;
    return someAt(
      doc,
      this.#paths[0] ?? [],
      (value) => value instanceof Date && value.getTime() + expireAfterMs <= now,
    );
  }

  // One key for each combination of array elements, as a multikey index has them.
  #keys(doc: Doc): readonly string[] {
    let keys: readonly string[] = [''];
    for (const path of this.#paths) {
      const found = new Set<string>();
      someAt(doc, path, (value) => {
        if (!Array.isArray(value)) found.add(keyOf(value));
        return false;
      });
      keys = keys.flatMap((key) => [...found].map((part) => `${key} ${JSON.stringify(part)}`));
    }
    return keys;
  }
}

/** The error for a key that is taken. */
export function duplicate(namespace: string, index: Index, doc: Doc): MongoFailure {
  const keyPattern = asDoc(index.spec['key'], 'key');
  const keyValue = Object.fromEntries(Object.keys(keyPattern).map((path) => [path, doc[path]]));
  return new MongoFailure(
    11000,
    `E11000 duplicate key error collection: ${namespace} index: ${index.name} dup key: ${JSON.stringify(keyValue)}`,
    { keyPattern, keyValue },
  );
}
