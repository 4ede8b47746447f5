import type { EncoderInfo } from '../../embedding/port.ts';
import { ThreadfinderError } from '../../errors.ts';
import { withMongoErrors } from '../../mongodb/errors.ts';
import { patiently } from '../../mongodb/retry.ts';
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
import { SCAN_TIME_MS } from './collections.ts';
import { decodeText } from './encode-text.ts';
import type { Finishing } from './finish.ts';
import type { Reader } from './reader.ts';
import type { Searcher } from './searcher.ts';
import { recordInSlot } from './slots.ts';
import type { Writer } from './writer.ts';

/** What an opened catalogue is made of; one that is only read has no writer. */
export interface Parts {
  readonly reader: Reader;
  readonly searcher: Searcher;
  readonly writing?: { readonly writer: Writer; readonly slot: string; readonly finishing: Finishing };
  /** For how long calls are repeated while the server is away, in milliseconds. */
  readonly patienceMs: number;
  /** Called once, at the end. */
  readonly release: () => Promise<void>;
}

const IDS_BATCH = 1_000;

/** The catalogue on MongoDB: the port, over the parts that do each thing. */
export class MongoCatalogue implements Catalogue {
  readonly #parts: Parts;
  #closing: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  upsert(entries: readonly CatalogueEntry[], model: EncoderInfo): Promise<void> {
    return this.#run(async () => {
      const { writer } = this.#writing();
      const written = await writer.upsert(entries, model);
      if (written.ids.length === 0) return;
      this.#parts.reader.forget();
      await this.#parts.searcher.wrote(written);
    });
  }

  remove(ids: readonly string[]): Promise<number> {
    return this.#run(async () => {
      const removed = await this.#writing().writer.remove(ids);
      this.#parts.reader.forget();
      await this.#parts.searcher.removed(removed);
      return removed.length;
    });
  }

  get(ids: readonly string[]): Promise<readonly CatalogueEntry[]> {
    return this.#run(() => this.#parts.reader.get(ids));
  }

  async *ids(): AsyncGenerator<string> {
    const { name } = await this.#run(() => this.#parts.reader.current());
    const cursor = this.#parts.reader.collections.products
      .find({ slots: name }, { projection: { _id: 1 }, maxTimeMS: SCAN_TIME_MS })
      .batchSize(IDS_BATCH);
    try {
      for (;;) {
        const document = await withMongoErrors('CATALOGUE', () => cursor.next());
        if (document === null) return;
        yield decodeText(document._id) ?? document._id;
      }
    } finally {
      await cursor.close();
    }
  }

  search(search: Search): Promise<readonly Hit[]> {
    return this.#run(() => this.#parts.searcher.search(search));
  }

  facets(attribute: Attribute, filter: Filter = []): Promise<readonly FacetCount[]> {
    return this.#run(() => this.#parts.reader.facets(attribute, filter));
  }

  info(configure?: CatalogueSettings): Promise<CatalogueInfo> {
    return this.#run(async () => {
      const { reader, searcher } = this.#parts;
      if (configure !== undefined) {
        await recordInSlot(reader.collections.catalogue, this.#writing().slot, configure);
        reader.forget();
      }
      return { ...(await reader.info()), index: searcher.mode };
    });
  }

  optimize(): Promise<void> {
    return this.#run(async () => {
      await this.#writing().finishing.finish();
      this.#parts.reader.forget();
    });
  }

  close(): Promise<void> {
    this.#closing ??= this.#parts.release();
    return this.#closing;
  }

  #writing(): NonNullable<Parts['writing']> {
    if (this.#parts.writing !== undefined) return this.#parts.writing;
    throw new ThreadfinderError('This catalogue was opened for reading only.', {
      code: 'CATALOGUE_READ_ONLY',
      fix: 'Change it with "npm run ingest".',
    });
  }

  /** Every call of the port may be repeated: it asks, or says what is to be there. */
  #run<T>(action: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) {
      return Promise.reject(
        new ThreadfinderError('The catalogue has been closed.', { code: 'CATALOGUE_CLOSED' }),
      );
    }
    return withMongoErrors('CATALOGUE', () => patiently(this.#parts.patienceMs, action));
  }
}
