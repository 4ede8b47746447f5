import { setImmediate } from 'node:timers/promises';
import type { ZVecCollection } from '@zvec/zvec';
import { ATTRIBUTES, type Attribute } from '../../vocabulary/attributes.ts';
import type { Filterable } from '../matches.ts';
import type { Product } from '../product.ts';
import { PRODUCT, toProduct } from './schema.ts';

/** Products read before others get a turn: a few milliseconds. */
const BATCH = 100;

/**
 * What filters look at, of every product, in memory: zvec counts nothing and answers at most 1,024 hits. Values and
 * whole lists of values are kept once each, so that 140,000 products stay small.
 */
export class Rows {
  readonly #rows = new Map<string, Filterable>();
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();

  /** Reads all products of a collection, giving way to others in between. */
  static async read(collection: ZVecCollection): Promise<Rows> {
    const rows = new Rows();
    let read = 0;
    for (const document of collection.iterDocsSync({ outputFields: [PRODUCT], includeVector: false })) {
      rows.set(toProduct(document));
      read += 1;
      if (read % BATCH === 0) await setImmediate();
    }
    return rows;
  }

  set({ id, title, price, currency, family, available, attributes }: Product): void {
    const kept: Partial<Record<Attribute, readonly string[]>> = {};
    for (const attribute of ATTRIBUTES) {
      const values = attributes[attribute];
      if (values !== undefined) kept[attribute] = this.#list(values);
    }
    this.#rows.set(id, {
      id,
      title,
      price,
      currency: this.#text(currency),
      ...(family === undefined ? {} : { family: this.#text(family) }),
      available,
      attributes: kept,
    });
  }

  delete(id: string): void {
    this.#rows.delete(id);
  }

  values(): Iterable<Filterable> {
    return this.#rows.values();
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }

  #list(values: readonly string[]): readonly string[] {
    const key = JSON.stringify(values);
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const list = values.map((value) => this.#text(value));
    this.#lists.set(key, list);
    return list;
  }
}
