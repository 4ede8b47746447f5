import { pathOf, valueAt } from '../paths.ts';
import type { Collection } from '../store/collection.ts';
import type { Doc } from '../values.ts';
import type { Definition } from './definition.ts';
import { type Element, normalised, readVector } from './vectors.ts';

export interface Entry {
  readonly id: string;
  readonly doc: Doc;
  /** By path of the vector field; unit length where the similarity is cosine. */
  readonly vectors: Readonly<Record<string, { readonly element: Element; readonly values: Float32Array }>>;
}

/** What the search process has taken up of a collection: it follows the writes with a delay. */
export class SearchView {
  readonly entries = new Map<string, Entry>();
  readonly #definition: Definition;
  readonly #collection: Collection;
  readonly #pending: { readonly at: number; readonly id: string; readonly doc: Doc | undefined }[] = [];
  readonly #listener = (id: string, doc: Doc | undefined): void => {
    this.#pending.push({ at: Date.now(), id, doc });
  };

  constructor(collection: Collection, definition: Definition) {
    this.#collection = collection;
    this.#definition = definition;
    for (const [id, doc] of collection.docs) this.#take(id, doc);
    collection.listeners.add(this.#listener);
  }

  /** Takes up what was written at least `lagMs` ago. */
  catchUp(lagMs: number): void {
    const until = Date.now() - lagMs;
    const due = this.#pending.findIndex(({ at }) => at > until);
    for (const { id, doc } of this.#pending.splice(0, due === -1 ? this.#pending.length : due))
      this.#take(id, doc);
  }

  close(): void {
    this.#collection.listeners.delete(this.#listener);
  }

  // A vector of other dimensions than the index has is left out without a word, as the search process does.
  #take(id: string, doc: Doc | undefined): void {
    this.entries.delete(id);
    if (doc === undefined) return;
    const vectors: Record<string, { element: Element; values: Float32Array }> = {};
    for (const [path, field] of this.#definition.vectors) {
      const vector = readVector(valueAt(doc, pathOf(path)));
      if (vector === undefined || vector.values.length !== field.dimensions) continue;
      const values = field.similarity === 'cosine' ? normalised(vector.values) : vector.values;
      if (values !== undefined) vectors[path] = { element: vector.element, values };
    }
    if (Object.keys(vectors).length > 0) this.entries.set(id, { id, doc, vectors });
  }
}
