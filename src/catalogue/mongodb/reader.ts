import type { EncoderInfo } from '../../embedding/port.ts';
import type { Attribute } from '../../vocabulary/attributes.ts';
import { checkModel, isSameModel } from '../checks.ts';
import type { CatalogueEntry, CatalogueInfo, FacetCount, Filter } from '../port.ts';
import type { Statistics } from './candidates.ts';
import type { Collections } from './collections.ts';
import { checkFormat, type Description, type Slot } from './description.ts';
import { toEntry } from './document.ts';
import { encodeText } from './encode-text.ts';
import { readDescription, slotFor } from './slots.ts';
import { Counts, type Summary } from './summary.ts';

const GET_BATCH = 500;
const GET_TIME_MS = 10_000;
/** How old what is known of the catalogue may be for a reader, in milliseconds. */
export const DESCRIPTION_AGE_MS = 2_000;
const COUNTED_AGE_MS = 60_000;
/** A summary is believed for this long though nothing has said that it changed: an operator edits by hand. */
const SUMMARY_AGE_MS = 3_600_000;

/** The slot that is read now. */
export interface Current {
  readonly name: string;
  readonly slot: Slot | undefined;
  readonly description: Description;
}

interface Timed<T> {
  readonly at: number;
  readonly value: Promise<T>;
}

/** What is read of the collections, whoever searches the vectors. */
export class Reader {
  readonly collections: Collections;
  readonly counts: Counts;
  readonly #model: EncoderInfo | undefined;
  readonly #fixed: string | undefined;
  #description: Timed<Description> | undefined;
  readonly #counted = new Map<string, Timed<unknown>>();

  /** @param fixed The slot that a writer writes: it reads that one, and everything afresh. */
  constructor(collections: Collections, model: EncoderInfo | undefined, fixed: string | undefined) {
    this.collections = collections;
    this.counts = new Counts(collections);
    this.#model = model;
    this.#fixed = fixed;
  }

  async current(): Promise<Current> {
    const description = await this.#describe();
    const name = this.#fixed ?? slotFor(description, this.#model);
    const slot = description.slots[name];
    if (slot?.model !== undefined) checkFormat(slot);
    return { name, slot, description };
  }

  /** The model to search with. @throws ThreadfinderError `CATALOGUE_MODEL_MISMATCH` when it is another than ours. */
  searchable({ slot }: Current): EncoderInfo | undefined {
    const pinned = slot?.model;
    if (pinned !== undefined && this.#model !== undefined && !isSameModel(pinned, this.#model)) {
      checkModel(pinned, this.#model);
    }
    return pinned;
  }

  async get(ids: readonly string[]): Promise<readonly CatalogueEntry[]> {
    const { name } = await this.current();
    const entries = new Map<string, CatalogueEntry>();
    const wanted = [...new Set(ids)];
    for (let from = 0; from < wanted.length; from += GET_BATCH) {
      const _ids = wanted.slice(from, from + GET_BATCH).map(encodeText);
      const documents = await this.collections.products
        .find({ _id: { $in: _ids }, slots: name }, { maxTimeMS: GET_TIME_MS })
        .toArray();
      for (const document of documents) {
        const entry = toEntry(document, name);
        if (entry !== undefined) entries.set(entry.product.id, entry);
      }
    }
    return ids.flatMap((id) => entries.get(id) ?? []);
  }

  async facets(attribute: Attribute, filter: Filter): Promise<readonly FacetCount[]> {
    const current = await this.current();
    if (current.slot?.model === undefined) return [];
    const count = (): Promise<readonly FacetCount[]> => this.counts.facets(current.name, attribute, filter);
    if (this.#fixed !== undefined || filter.length > 0) return count();
    const summary = await this.#summary(current);
    return (
      summary?.facets[attribute] ?? this.#remembered(`${current.name} ${attribute}`, COUNTED_AGE_MS, count)
    );
  }

  async info(): Promise<Omit<CatalogueInfo, 'index'>> {
    const current = await this.current();
    const { model, calibration } = current.slot ?? {};
    const { count, currencies } = await this.#totals(current);
    return { model, calibration, count, currencies };
  }

  /** What planning a search needs; half a minute old at most. */
  statistics(name: string): Promise<Statistics> {
    return this.#remembered(`statistics ${name}`, COUNTED_AGE_MS / 2, async () => {
      const kept = await this.counts.kept(name);
      return kept ?? { count: await this.counts.products(name), facets: {}, unknown: {} };
    });
  }

  /** Forgets what was read: it was changed here. */
  forget(): void {
    this.#description = undefined;
    this.#counted.clear();
  }

  async #totals(current: Current): Promise<Pick<CatalogueInfo, 'count' | 'currencies'>> {
    if (current.slot?.model === undefined) return { count: 0, currencies: [] };
    const summary = this.#fixed === undefined ? await this.#summary(current) : undefined;
    if (summary !== undefined) return { count: summary.count, currencies: namesOf(summary.currencies) };
    const count = async () => ({
      count: await this.counts.products(current.name),
      currencies: namesOf(await this.counts.currencies(current.name)),
    });
    return this.#fixed === undefined
      ? this.#remembered(`totals ${current.name}`, COUNTED_AGE_MS, count)
      : count();
  }

  /** The summary, unless products have changed since it was made. */
  async #summary({ name, description }: Current): Promise<Summary | undefined> {
    const kept = await this.#remembered(`summary ${name} ${description.revision}`, COUNTED_AGE_MS, () =>
      this.counts.kept(name),
    );
    if (kept === undefined || kept.revision !== description.revision) return undefined;
    return Date.now() - kept.computedAt.getTime() < SUMMARY_AGE_MS ? kept : undefined;
  }

  #describe(): Promise<Description> {
    const isFresh = this.#description !== undefined && Date.now() - this.#description.at < DESCRIPTION_AGE_MS;
    if (isFresh && this.#description !== undefined) return this.#description.value;
    const value = readDescription(this.collections.catalogue);
    this.#description = { at: Date.now(), value };
    // A failed read must not be remembered.
    value.catch(() => {
      this.#description = undefined;
    });
    return value;
  }

  #remembered<T>(key: string, ageMs: number, read: () => Promise<T>): Promise<T> {
    const held = this.#counted.get(key);
    if (held !== undefined && Date.now() - held.at < ageMs) return held.value as Promise<T>;
    for (const [other, { at }] of this.#counted)
      if (Date.now() - at > COUNTED_AGE_MS) this.#counted.delete(other);
    const value = read();
    this.#counted.set(key, { at: Date.now(), value });
    value.catch(() => this.#counted.delete(key));
    return value;
  }
}

function namesOf(counts: readonly FacetCount[]): readonly string[] {
  return counts.map(({ value }) => value);
}
