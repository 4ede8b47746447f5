import { setTimeout } from 'node:timers/promises';
import { ThreadfinderError } from '../../errors.ts';
import type { Attribute } from '../../vocabulary/attributes.ts';
import type {
  Catalogue,
  CatalogueEntry,
  CatalogueInfo,
  CatalogueSettings,
  FacetCount,
  Filter,
  Hit,
  Search,
} from '../port.ts';
import type { Zvec } from './engine.ts';
import { readFacetSummary } from './facet-summary.ts';
import { listGenerations, type OpenGeneration, openGeneration, removeOlder } from './generations.ts';
import { newMetadata } from './metadata.ts';
import { ProductReader } from './store.ts';
import { Uses } from './uses.ts';
import { describeWriter } from './writer-lock.ts';

/** How often a reader looks whether another process has written a newer generation, in milliseconds. */
const LOOK_EVERY_MS = 1000;

/** A writer that is closing, or a reader that repairs what a killed one left, holds the catalogue for a moment. */
const OPEN_ATTEMPTS = 10;
const OPEN_EVERY_MS = 100;

interface Current {
  readonly open: OpenGeneration | undefined;
  readonly reader: ProductReader;
  readonly uses: Uses;
}

/** The catalogue as others read it while one process may be writing the next generation. */
export class ReadingCatalogue implements Catalogue {
  readonly #zvec: Zvec;
  readonly #root: string;
  readonly #exactUpTo: number;
  #current: Current;
  #looked = Date.now();
  #looking: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  private constructor(zvec: Zvec, root: string, exactUpTo: number, open: OpenGeneration | undefined) {
    this.#exactUpTo = exactUpTo;
    this.#zvec = zvec;
    this.#root = root;
    this.#current = makeCurrent(zvec, open, exactUpTo);
  }

  /** @throws ThreadfinderError `DATA_DIR_IN_USE` when all that is there is being written. */
  static async open(zvec: Zvec, root: string, exactUpTo: number): Promise<ReadingCatalogue> {
    for (let attempt = 0; ; attempt += 1) {
      const found = await findReadable(zvec, root, 0);
      if (found !== 'locked') return new ReadingCatalogue(zvec, root, exactUpTo, found);
      if (attempt === OPEN_ATTEMPTS) throw await describeWriter(root);
      await setTimeout(OPEN_EVERY_MS);
    }
  }

  async upsert(): Promise<void> {
    throw readOnly();
  }

  async remove(): Promise<number> {
    throw readOnly();
  }

  get(ids: readonly string[]): Promise<readonly CatalogueEntry[]> {
    return this.#use((reader) => reader.get(ids));
  }

  async *ids(): AsyncGenerator<string> {
    const rows = await this.#use((reader) => reader.rows());
    for (const { id } of rows.values()) yield id;
  }

  search(search: Search): Promise<readonly Hit[]> {
    return this.#use((reader) => reader.search(search));
  }

  facets(attribute: Attribute, filter: Filter = []): Promise<readonly FacetCount[]> {
    return this.#use(async (reader, { open }) => {
      const summary =
        filter.length === 0 && open !== undefined
          ? await readFacetSummary(open.generation.directory)
          : undefined;
      return summary === undefined ? reader.facets(attribute, filter) : (summary[attribute] ?? []);
    });
  }

  async info(configure?: CatalogueSettings): Promise<CatalogueInfo> {
    if (configure !== undefined) throw readOnly();
    return this.#use((reader) => reader.info());
  }

  close(): Promise<void> {
    this.#closing ??= this.#release();
    return this.#closing;
  }

  async #release(): Promise<void> {
    await this.#looking;
    await release(this.#current);
  }

  async #use<T>(action: (reader: ProductReader, current: Current) => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw closed();
    await this.#look();
    const current = this.#current;
    return current.uses.during(() => action(current.reader, current));
  }

  async #discard(former: Current, found: OpenGeneration): Promise<void> {
    try {
      await release(former);
      await removeOlder(this.#zvec, this.#root, found);
    } catch {
      // The next writer removes what is left.
    }
  }

  /** Turns to a newer generation when there is one. */
  #look(): Promise<void> | undefined {
    if (this.#looking === undefined && Date.now() - this.#looked >= LOOK_EVERY_MS) {
      this.#looking = this.#turnToNewest().finally(() => {
        this.#looked = Date.now();
        this.#looking = undefined;
      });
    }
    return this.#looking;
  }

  async #turnToNewest(): Promise<void> {
    const { open } = this.#current;
    // Without products nothing holds the generation: a writer may have filled it.
    const above = open?.collection === undefined ? 0 : open.generation.number;
    const found = await findReadable(this.#zvec, this.#root, above);
    if (found === 'locked' || found === undefined) return;
    if (found.metadata.unfinished && open?.collection !== undefined) {
      found.collection?.closeSync();
      return;
    }
    const former = this.#current;
    this.#current = makeCurrent(this.#zvec, found, this.#exactUpTo);
    // Searches that began on the former generation end there first.
    void this.#discard(former, found);
  }
}

function makeCurrent(zvec: Zvec, open: OpenGeneration | undefined, exactUpTo: number): Current {
  const empty = newMetadata(false);
  const reader = new ProductReader(
    zvec,
    () => open?.collection,
    () => open?.metadata ?? empty,
    exactUpTo,
  );
  return { open, reader, uses: new Uses() };
}

async function release({ open, uses }: Current): Promise<void> {
  await uses.idle();
  open?.collection?.closeSync();
}

/** The newest generation above a number that can be read; an unfinished rebuild only when there is no other. */
async function findReadable(
  zvec: Zvec,
  root: string,
  above: number,
): Promise<OpenGeneration | 'locked' | undefined> {
  let unfinished: OpenGeneration | undefined;
  let locked = false;
  for (const generation of await listGenerations(root)) {
    if (generation.number <= above) break;
    const opened = await openGeneration(zvec, generation, true);
    if (opened === 'locked') locked = true;
    if (opened === 'locked' || opened === 'gone') continue;
    if (!opened.metadata.unfinished) {
      unfinished?.collection?.closeSync();
      return opened;
    }
    if (unfinished === undefined) unfinished = opened;
    else opened.collection?.closeSync();
  }
  return unfinished ?? (locked ? 'locked' : undefined);
}

function readOnly(): ThreadfinderError {
  return new ThreadfinderError('This catalogue was opened for reading only.', {
    code: 'CATALOGUE_READ_ONLY',
    fix: 'Change it with "npm run ingest".',
  });
}

function closed(): ThreadfinderError {
  return new ThreadfinderError('The catalogue has been closed.', { code: 'CATALOGUE_CLOSED' });
}
