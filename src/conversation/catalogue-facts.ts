import type { Calibration, Catalogue } from '../catalogue/port.ts';
import { type Spread, UNCALIBRATED } from '../ranking/relevance.ts';

/** What the stylist needs to know of the catalogue for every message. */
export interface Facts {
  readonly count: number;
  /** Main currency, ISO 4217. */
  readonly currency: string;
  readonly currencies: readonly string[];
  readonly brands: ReadonlySet<string>;
  /** Canonical types that at least one product holds. */
  readonly types: ReadonlySet<string>;
  readonly spread: { readonly text: Spread; readonly image: Spread };
}

const MAX_AGE_MS = 30_000;

/** Facts of the catalogue, read at most every 30 s: an ingestion may be running beside us. */
export class CatalogueFacts {
  readonly #catalogue: Catalogue;
  #facts: Promise<Facts> | undefined;
  #readAt = 0;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  async now(): Promise<Facts> {
    if (this.#facts === undefined || Date.now() - this.#readAt > MAX_AGE_MS) {
      this.#readAt = Date.now();
      this.#facts = this.#read();
      // A failed read must not be remembered.
      this.#facts.catch(() => {
        this.#facts = undefined;
      });
    }
    return this.#facts;
  }

  async #read(): Promise<Facts> {
    const [info, brands, types] = await Promise.all([
      this.#catalogue.info(),
      this.#catalogue.facets('brand'),
      this.#catalogue.facets('type'),
    ]);
    return {
      count: info.count,
      currency: info.currencies[0] ?? 'EUR',
      currencies: info.currencies,
      brands: new Set(brands.map(({ value }) => value)),
      types: new Set(types.map(({ value }) => value)),
      spread: spreadOf(info.calibration),
    };
  }
}

function spreadOf(calibration: Calibration | undefined): Facts['spread'] {
  return { text: calibration?.text ?? UNCALIBRATED, image: calibration?.image ?? UNCALIBRATED };
}
