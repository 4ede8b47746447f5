import { z } from 'zod';
import { ATTRIBUTES, type Attribute } from '../../vocabulary/attributes.ts';
import type { FacetCount, Filter } from '../port.ts';
import type { Collections } from './collections.ts';
import { compileFilter } from './compile-filter.ts';
import { decodeText } from './encode-text.ts';
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
});

/** Counts over a whole slot: making them anew means reading every product. */
export type Summary = z.infer<typeof schema>;

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
    const found = await this.#group(slot, [], 'currency');
    return [...found].sort((a, b) => (a.value < b.value ? -1 : 1));
  }

  /** What `Catalogue.facets` promises, counted now. */
  async facets(slot: string, attribute: Attribute, filter: Filter): Promise<readonly FacetCount[]> {
    const found = await this.#group(slot, filter, attributePath(attribute));
    return [...found].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }

  /** Counts everything and keeps it for those who read. */
  async summarise(slot: string, revision: number): Promise<void> {
    const facets: Partial<Record<Attribute, readonly FacetCount[]>> = {};
    for (const attribute of ATTRIBUTES) {
      const values = await this.facets(slot, attribute, []);
      if (values.length <= MOST_VALUES) facets[attribute] = values;
    }
    const [count, currencies] = [await this.products(slot), await this.currencies(slot)];
    await this.#collections.catalogue.updateOne(
      { _id: summaryId(slot) },
      { $set: { revision, count, currencies, facets }, $currentDate: { computedAt: true } },
      { upsert: true },
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

  async #group(slot: string, filter: Filter, path: string): Promise<readonly FacetCount[]> {
    const compiled = compileFilter(filter);
    if (compiled === 'nothing') return [];
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
    return groups.flatMap(({ _id, count }) => {
      const value = typeof _id === 'string' ? decodeText(_id) : undefined;
      return value === undefined ? [] : [{ value, count }];
    });
  }
}

export function summaryId(slot: string): string {
  return `summary of ${slot}`;
}
