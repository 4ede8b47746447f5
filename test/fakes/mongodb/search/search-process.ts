import { MongoFailure } from '../failure.ts';
import type { Collection } from '../store/collection.ts';
import { asDoc, type Doc } from '../values.ts';
import { SearchIndex, type SearchPace } from './search-index.ts';

/** The search process beside the database: the indexes of all collections. */
export class SearchProcess {
  readonly pace: SearchPace = { pendingMs: 0, buildingMs: 20, lagMs: 20, held: false };
  readonly #indexes = new Map<Collection, Map<string, SearchIndex>>();

  /** @throws MongoFailure 68 when there is one of this name. */
  create(collection: Collection, spec: Doc): SearchIndex {
    const { name = 'default', type = 'search', definition } = spec;
    const indexes = this.#of(collection);
    if (type !== 'vectorSearch')
      throw new MongoFailure(2, `"type" ${String(type)} is not known here: only vectorSearch`);
    if (indexes.has(String(name)))
      throw new MongoFailure(68, `Duplicate Index: an index named "${String(name)}" already exists`);
    const index = new SearchIndex(
      collection,
      String(name),
      String(type),
      asDoc(definition, 'definition'),
      this.pace,
    );
    indexes.set(index.name, index);
    return index;
  }

  find(collection: Collection, name: string): SearchIndex | undefined {
    return this.#of(collection).get(name);
  }

  list(collection: Collection): readonly SearchIndex[] {
    return [...this.#of(collection).values()];
  }

  /** Resolves to whether there was one. */
  drop(collection: Collection, name: string): boolean {
    this.find(collection, name)?.close();
    return this.#of(collection).delete(name);
  }

  /** Forgets the indexes of a collection that is gone. */
  dropAll(collection: Collection): void {
    for (const index of this.list(collection)) index.close();
    this.#indexes.delete(collection);
  }

  #of(collection: Collection): Map<string, SearchIndex> {
    const found = this.#indexes.get(collection) ?? new Map<string, SearchIndex>();
    this.#indexes.set(collection, found);
    return found;
  }
}
