import type { AttributeValues } from '../vocabulary/attributes.ts';
import type { SeenValues } from '../vocabulary/seen.ts';

/** A product as it came in the feed (validated and trimmed), with its labels mapped to the canonical vocabulary. */
export interface Product {
  /** The feed's own id: 1 to 64 characters, no control characters. */
  readonly id: string;
  readonly title: string;
  /** In units of `currency` (12.99, not cents), to its smallest coin; finite, at least 0. */
  readonly price: number;
  /** ISO 4217, upper case. */
  readonly currency: string;
  /**
   * The first picture: an http(s) URL, an absolute path, or (for what lies under `DATA_DIR`, so that the folder can be
   * moved) a path relative to `DATA_DIR`. Ingestion has checked that paths stay inside the feed's images folder.
   */
  readonly image: string;
  /** Further pictures, written like `image`, in the feed's order. */
  readonly images?: readonly string[];
  readonly url?: string;
  readonly brand?: string;
  readonly description?: string;
  /** Colour variants of one style share a family. */
  readonly family?: string;
  readonly available: boolean;
  /** The feed's own labels (`type`, `colour`, `fabric`, ...) in its own words, for showing. */
  readonly labels: Readonly<Record<string, string>>;
  /** The labels in the canonical vocabulary, for filtering and for reasons. */
  readonly attributes: AttributeValues;
  /**
   * What its first picture shows, whatever the labels say; absent where nobody looked. A reader takes it where the
   * labels are silent, and only softly: no filter knows it, so that it can never rule a product out.
   */
  readonly seen?: SeenValues;
}
