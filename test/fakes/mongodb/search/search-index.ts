import { ObjectId } from 'mongodb';
import type { Collection } from '../store/collection.ts';
import type { Doc } from '../values.ts';
import { type Definition, readDefinition } from './definition.ts';
import { SearchView } from './view.ts';

/** How fast the search process is, and whether it waits for a word. Changed by tests while it runs. */
export interface SearchPace {
  /** How long an index is PENDING, then BUILDING, in milliseconds. */
  pendingMs: number;
  buildingMs: number;
  /** How long a write stays unseen by searches, in milliseconds. */
  lagMs: number;
  /** While true, no index becomes ready. */
  held: boolean;
}

export type Status = 'PENDING' | 'BUILDING' | 'READY' | 'FAILED' | 'DELETING';

interface Generation {
  readonly definition: Definition;
  readonly version: number;
  readonly createdAt: number;
  /** Follows the collection from the moment the definition came. */
  readonly view: SearchView;
}

/** One search index. An update is built beside the old definition, which serves until the new one is ready. */
export class SearchIndex {
  readonly id = new ObjectId().toHexString();
  readonly name: string;
  readonly type: string;
  /** Set when a build is to end in FAILED. */
  failed = false;
  readonly #collection: Collection;
  readonly #pace: SearchPace;
  #serving: Generation | undefined;
  #building: Generation | undefined;

  constructor(collection: Collection, name: string, type: string, definition: Doc, pace: SearchPace) {
    this.#collection = collection;
    this.name = name;
    this.type = type;
    this.#pace = pace;
    this.#building = this.#generation(definition, 0);
  }

  update(definition: Doc): void {
    const generation = this.#generation(definition, this.#latest().version + 1);
    this.#building?.view.close();
    this.#building = generation;
    this.failed = false;
  }

  /** The definition and the documents that searches see; `undefined` until the index is queryable. */
  serving(): { readonly definition: Definition; readonly view: SearchView } | undefined {
    this.#advance();
    const generation = this.#serving;
    if (generation === undefined) return undefined;
    generation.view.catchUp(this.#pace.lagMs);
    return { definition: generation.definition, view: generation.view };
  }

  get status(): Status {
    this.#advance();
    if (this.failed) return 'FAILED';
    if (this.#building === undefined) return 'READY';
    return Date.now() < this.#building.createdAt + this.#pace.pendingMs ? 'PENDING' : 'BUILDING';
  }

  /** What `$listSearchIndexes` says of it. */
  describe(): Doc {
    const { status } = this;
    const { definition, version, createdAt } = this.#latest();
    const queryable = this.#serving !== undefined;
    return {
      id: this.id,
      name: this.name,
      type: this.type,
      status,
      queryable,
      latestDefinitionVersion: { version, createdAt: new Date(createdAt) },
      latestDefinition: definition.source,
      statusDetail: [{ hostname: 'search-0', status, queryable, mainIndex: { status, queryable } }],
    };
  }

  close(): void {
    this.#serving?.view.close();
    this.#building?.view.close();
  }

  #generation(source: Doc, version: number): Generation {
    const definition = readDefinition(source);
    const view = new SearchView(this.#collection, definition);
    return { definition, version, createdAt: Date.now(), view };
  }

  #latest(): Generation {
    return (this.#building ?? this.#serving) as Generation;
  }

  #advance(): void {
    const building = this.#building;
    if (building === undefined || this.failed || this.#pace.held) return;
    if (Date.now() < building.createdAt + this.#pace.pendingMs + this.#pace.buildingMs) return;
    this.#serving?.view.close();
    this.#serving = building;
    this.#building = undefined;
  }
}
