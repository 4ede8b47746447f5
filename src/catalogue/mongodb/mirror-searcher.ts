import type { Logger } from 'pino';
import { checkEmbedding, checkLimit } from '../checks.ts';
import type { CatalogueInfo, Hit, Search } from '../port.ts';
import { Mirror, type MirrorOptions } from './mirror/mirror.ts';
import type { Current, Reader } from './reader.ts';
import type { Searcher } from './searcher.ts';

/** Searches in a copy of the vectors that this process holds, for servers that cannot search. */
export class MirrorSearcher implements Searcher {
  readonly #reader: Reader;
  readonly #options: Omit<MirrorOptions, 'slot' | 'model'>;
  readonly #log: Logger | undefined;
  #mirror: Mirror | undefined;
  #opening: Promise<Mirror> | undefined;
  #isClosed = false;

  constructor(reader: Reader, options: Omit<MirrorOptions, 'slot' | 'model'>) {
    this.#reader = reader;
    this.#options = options;
    this.#log = options.log;
  }

  get mode(): CatalogueInfo['index'] {
    return this.#mirror?.mode === 'polling' ? 'mirror-polling' : 'mirror';
  }

  async search(search: Search): Promise<readonly Hit[]> {
    checkLimit(search.limit);
    const current = await this.#current();
    const model = current === undefined ? undefined : this.#reader.searchable(current);
    if (model !== undefined) checkEmbedding(search.vector, model.dimensions, 'The vector to search for');
    const mirror = current === undefined ? this.#mirror : await this.#for(current);
    return mirror === undefined ? [] : mirror.search(search);
  }

  async wrote({ ids }: { readonly ids: readonly string[] }): Promise<void> {
    await this.#mirror?.refresh(ids);
  }

  async removed(ids: readonly string[]): Promise<void> {
    await this.#mirror?.refresh(ids);
  }

  /** Loads the copy, where that has not been done. */
  async load(): Promise<void> {
    const current = await this.#reader.current();
    await this.#for(current);
  }

  async settle(): Promise<void> {}

  async close(): Promise<void> {
    this.#isClosed = true;
    const opening = await this.#opening?.catch(() => undefined);
    await opening?.close();
    await this.#mirror?.close();
  }

  /** What is to be read; while the server is away, what was read before. */
  async #current(): Promise<Current | undefined> {
    try {
      return await this.#reader.current();
    } catch (error) {
      if (this.#mirror === undefined) throw error;
      this.#log?.warn({ err: error }, 'the server does not answer; searching in the copy');
      return undefined;
    }
  }

  /** The mirror of the slot; while another one is loaded, the former goes on answering. */
  async #for({ name, slot }: Current): Promise<Mirror | undefined> {
    const model = slot?.model;
    if (model === undefined || this.#isClosed) return undefined;
    if (this.#mirror?.slot === name) return this.#mirror;
    this.#opening ??= this.#turnTo({ ...this.#options, slot: name, model });
    return this.#mirror ?? this.#opening;
  }

  async #turnTo(options: MirrorOptions): Promise<Mirror> {
    try {
      const mirror = await Mirror.open(options);
      const former = this.#mirror;
      this.#mirror = mirror;
      await former?.close();
      return mirror;
    } catch (error) {
      this.#log?.error({ err: error }, 'loading the vectors failed');
      throw error;
    } finally {
      this.#opening = undefined;
    }
  }
}
