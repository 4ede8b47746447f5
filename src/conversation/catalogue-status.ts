import type { Catalogue } from '../catalogue/port.ts';
import type { Encoder } from '../embedding/port.ts';
import type { FactSheet } from './results.ts';
import { listWords } from './words.ts';

/** What an operator wants to know of the catalogue at a glance. */
export class CatalogueStatus {
  readonly #catalogue: Catalogue;
  readonly #encoder: Encoder;

  constructor(catalogue: Catalogue, encoder: Encoder) {
    this.#catalogue = catalogue;
    this.#encoder = encoder;
  }

  async now(locale: string): Promise<FactSheet> {
    const [info, brands, types] = await Promise.all([
      this.#catalogue.info(),
      this.#catalogue.facets('brand'),
      this.#catalogue.facets('type'),
    ]);
    const count = (value: number): string => new Intl.NumberFormat(locale).format(value);
    const { id, revision, dimensions } = info.model ?? this.#encoder.info;
    return {
      kind: 'fact-sheet',
      code: 'catalogue',
      heading: 'The catalogue',
      facts: [
        { label: 'Products', value: count(info.count) },
        { label: 'Kinds', value: count(types.length) },
        { label: 'Brands', value: count(brands.length) },
        { label: 'Currencies', value: listWords(info.currencies, 'and') },
        { label: 'Model', value: `${id} (${revision}, ${dimensions})` },
        { label: 'Index', value: info.index === 'exact' ? 'exact search' : 'HNSW (approximate search)' },
      ],
    };
  }
}
