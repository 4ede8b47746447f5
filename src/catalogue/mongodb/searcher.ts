import type { CatalogueInfo, Hit, Search } from '../port.ts';

/** How vectors are searched: by the server, or in a copy that this process holds. */
export interface Searcher {
  /** What `info().index` shows. */
  readonly mode: CatalogueInfo['index'];
  search(search: Search): Promise<readonly Hit[]>;
  /** Told by the writer of this process, which finds what it has written. */
  wrote(written: { readonly stamp: string; readonly ids: readonly string[] }): Promise<void>;
  /** `_id`s that were removed. */
  removed(ids: readonly string[]): Promise<void>;
  /** Resolves when everything that was written is found, and searches are as fast as they will be. */
  settle(): Promise<void>;
  close(): Promise<void>;
}
