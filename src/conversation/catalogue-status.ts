import type { Catalogue } from '../catalogue/port.ts';
import type { Encoder } from '../embedding/port.ts';
import type { Speech } from '../i18n/speech.ts';
import type { FactSheet } from './results.ts';

/** What an operator wants to know of the catalogue at a glance. */
export class CatalogueStatus {
  readonly #catalogue: Catalogue;
  readonly #encoder: Encoder;

  constructor(catalogue: Catalogue, encoder: Encoder) {
    this.#catalogue = catalogue;
    this.#encoder = encoder;
  }

  async now(speech: Speech): Promise<FactSheet> {
    const [info, brands] = await Promise.all([this.#catalogue.info(), this.#catalogue.facets('brand')]);
    const count = (value: number): string => new Intl.NumberFormat(speech.locale).format(value);
    const { id, revision, dimensions } = info.model ?? this.#encoder.info;
    return {
      kind: 'fact-sheet',
      code: 'catalogue',
      heading: speech.say('heading.catalogue'),
      facts: [
        { label: speech.say('fact.products'), value: count(info.count) },
        { label: speech.say('fact.brands'), value: count(brands.length) },
        { label: speech.say('fact.currencies'), value: speech.list(info.currencies, 'and') },
        { label: speech.say('fact.model'), value: `${id} (${revision}, ${dimensions})` },
        { label: speech.say('fact.index'), value: speech.say(`fact.index.${info.index}`) },
      ],
    };
  }
}
