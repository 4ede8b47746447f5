import type { Attribute } from '../../src/vocabulary/attributes.ts';

/** What a person means by a message. Values are canonical; a missing part means that nothing of it may be read. */
export interface Expectation {
  readonly want?: Values;
  readonly avoid?: Values;
  /** `about` is met by any limits that hold the amount and lie within half of it and half more. */
  readonly price?: {
    readonly min?: number;
    readonly max?: number;
    readonly about?: number;
    readonly level?: string;
    readonly currency?: string;
  };
  readonly size?: string;
  readonly steer?: string;
  /** `<scale>:<more|less>`. */
  readonly compare?: readonly string[];
  /** Words that must be in the free text, must not be in it, and must be in the unwanted free text. */
  readonly freeText?: readonly string[];
  readonly notFreeText?: readonly string[];
  readonly avoidText?: readonly string[];
}

type Values = Readonly<Partial<Record<Attribute, readonly string[]>>>;

export type Split = 'tune' | 'held-out';

/** One message of the gold set. */
export interface GoldRow {
  readonly id: string;
  readonly language: string;
  /** BCP 47, as a platform would tell it. */
  readonly locale: string;
  readonly text: string;
  readonly kind: string;
  readonly split: Split;
  /** The catalogue's brands, lower-cased. */
  readonly brands: readonly string[];
  /** Readings that are equally right; at least one. */
  readonly readings: readonly [Expectation, ...Expectation[]];
}

interface Written extends Omit<GoldRow, 'brands' | 'readings'> {
  readonly brands?: readonly string[];
  readonly expect?: Expectation;
  readonly anyOf?: readonly [Expectation, ...Expectation[]];
}

/** @param jsonLines The file's text: one row a line, with `expect` or `anyOf`. @throws SyntaxError for bad JSON. */
export function parseGold(jsonLines: string): readonly GoldRow[] {
  return jsonLines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { expect, anyOf, brands = [], ...row } = JSON.parse(line) as Written;
      return { ...row, brands, readings: anyOf ?? [expect ?? {}] };
    });
}
