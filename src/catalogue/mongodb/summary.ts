import { z } from 'zod';
import { ATTRIBUTES, type Attribute } from '../../vocabulary/attributes.ts';
import type { FacetCount, Filter } from '../port.ts';
import type { Collections } from './collections.ts';
import { compileFilter } from './compile-filter.ts';
import { decodeText, UNKNOWN } from './encode-text.ts';
import { attributePath } from './paths.ts';

/** Counting reads every product, or an index over all. */
const COUNT_TIME_MS = 60_000;
/** A document takes 16 MB: what has more values than this is counted when it is asked for. */
const MOST_VALUES = 20_000;

const counts = z.array(z.object({ value: z.string(), count: z.number() }));
const schema = z.object({
  /** Of the description, before the counting began. */
  revision: z.number(),
  computedAt: z.date(),
  count: z.number(),
  currencies: counts,
  facets: z.partialRecord(z.enum(ATTRIBUTES), counts),
  /** How many have no known value of an attribute. */
  unknown: z.partialRecord(z.enum(ATTRIBUTES), z.number()).default({}),
});

/** Counts over a whole slot: making them anew means reading every product. */
export type Summary = z.infer<typeof schema>;

interface Groups {
  readonly known: readonly FacetCount[];
  /** Products that say of themselves that it is not known. */
  readonly unknown: number;
}

export class Counts {
  readonly #collections: Collections;

  constructor(collections: Collections) {
    this.#collections = collections;
  }

  /** How many products a slot has. */
  async products(slot: string): Promise<number> {
    return this.#collections.products.countDocuments({ slots: slot }, { maxTimeMS: COUNT_TIME_MS });
  }

  /** Currencies of a slot's products, with how many have each, by name. */
  async currencies(slot: string): Promise<readonly FacetCount[]> {
    const { known } = await this.#group(slot, [], 'currency');
    return [...known].sort((a, b) => (a.value < b.value ? -1 : 1));
  }

  /** What `Catalogue.facets` promises, counted now. */
  async facets(slot: string, attribute: Attribute, filter: Filter): Promise<readonly FacetCount[]> {
    return byCount((await this.#group(slot, filter, attributePath(attribute))).known);
  }

  /** Counts everything and keeps it for those who read. */
  async summarise(slot: string, revision: number): Promise<void> {
    const facets: Partial<Record<Attribute, readonly FacetCount[]>> = {};
    const unknown: Partial<Record<Attribute, number>> = {};
    for (const attribute of ATTRIBUTES) {
      const values = await this.#group(slot, [], attributePath(attribute));
      unknown[attribute] = values.unknown;
      if (values.known.length <= MOST_VALUES) facets[attribute] = byCount(values.known);
    }
    const [count, currencies] = [await this.products(slot), await this.currencies(slot)];
    await this.#collections.catalogue.updateOne(
      { _id: summaryId(slot) },
      { $set: { revision, count, currencies, facets, unknown }, $currentDate: { computedAt: true } },
      { upsert: true, maxTimeMS: COUNT_TIME_MS },
    );
  }

  /** The summary that is kept; `undefined` where there is none, or none that can be read. */
  async kept(slot: string): Promise<Summary | undefined> {
    const document = await this.#collections.catalogue.findOne(
      { _id: summaryId(slot) },
      { maxTimeMS: COUNT_TIME_MS },
    );
    const parsed = schema.safeParse(document);
    return parsed.success ? parsed.data : undefined;
  }

  async #group(slot: string, filter: Filter, path: string): Promise<Groups> {
    const compiled = compileFilter(filter);
    if (compiled === 'nothing') return { known: [], unknown: 0 };
    const where = compiled === 'everything' ? [] : compiled.$and;
    const groups = await this.#collections.products
      .aggregate<{ readonly _id: unknown; readonly count: number }>(
        [
          { $match: { $and: [{ slots: slot }, ...where] } },
          { $project: { _id: 0, value: `$${path}` } },
          { $unwind: '$value' },
          { $group: { _id: '$value', count: { $sum: 1 } } },
        ],
        { maxTimeMS: COUNT_TIME_MS, allowDiskUse: true },
      )
      .toArray();
    const known = groups.flatMap(({ _id, count }) => {
      const value = typeof _id === 'string' ? decodeText(_id) : undefined;
      return value === undefined ? [] : [{ value, count }];
    });
    return { known, unknown: groups.find(({ _id }) => _id === UNKNOWN)?.count ?? 0 };
  }
}

function byCount(counts: readonly FacetCount[]): readonly FacetCount[] {
  return [...counts].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

export function summaryId(slot: string): string {
  return `summary of ${slot}`;
}
