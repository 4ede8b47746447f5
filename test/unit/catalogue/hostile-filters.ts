import fc from 'fast-check';
import type { Condition } from '../../../src/catalogue/port.ts';

/** Texts that mean something in a filter language, in SQL, in UTF-8 or in our own encoding. */
export const HOSTILE = [
  '',
  '?',
  '?empty',
  '%3F',
  '%',
  '_',
  '"',
  "'",
  '\\',
  '\\"',
  '\n',
  '\0',
  '\u2028',
  'é',
  'e\u0301',
  '😀',
  '\ud800',
  '\ufffd',
  '?00d8',
  'red',
  'RED',
  'red ',
  'null',
  'true',
  '*',
  'red, blue',
  '") or price >= 0 or has_colour contain_any ("',
  'x" or available = true or family = "',
  "' or 1 = 1 --",
] as const;

/** Any text, often a hostile one. */
export const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
/** What a product costs: no currency has more than four decimals (ISO 4217). */
const price = fc.oneof(
  fc.constantFrom(0, 0.1, 0.3, 12.99, 0.0001, 1e21, 1e300),
  fc.integer({ min: 0, max: 1e10 }).map((coins) => coins / 1e4),
);
const bound = fc.oneof(
  price,
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.constantFrom(1e-7, 1e-30, 5e-324, 8.2),
  fc.constantFrom(-1, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);
const values = fc.array(text, { maxLength: 3 });

/** Any condition, with values that may mean something in some language. */
export const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant('any' as const),
    attribute: fc.constantFrom('colour' as const, 'length' as const),
    values,
    orUnknown: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('none' as const),
    attribute: fc.constantFrom('colour' as const, 'brand' as const),
    values,
  }),
  fc.record(
    {
      kind: fc.constant('price' as const),
      currency: fc.constantFrom('EUR', 'GBP', '"'),
      min: bound,
      max: bound,
    },
    { requiredKeys: ['kind', 'currency'] },
  ),
  fc.record({ kind: fc.constant('title' as const), words: values }),
  fc.record({
    kind: fc.constant('family' as const),
    family: fc.oneof(text, fc.array(text, { maxLength: 3 })),
  }),
  fc.record(
    {
      kind: fc.constant('exclude' as const),
      ids: fc.array(fc.constantFrom('0', '1', '2', '"')),
      families: fc.array(text, { maxLength: 3 }),
    },
    { requiredKeys: ['kind', 'ids'] },
  ),
  fc.constant({ kind: 'available' as const }),
);

const some = fc.array(text, { minLength: 1, maxLength: 3 });
/** What a filter looks at, of any product. */
export const details = fc.record(
  {
    price,
    currency: fc.constantFrom('EUR', 'GBP'),
    available: fc.boolean(),
    family: text,
    attributes: fc.record({ colour: some, length: some, brand: some }, { requiredKeys: [] }),
  },
  { requiredKeys: ['price', 'currency', 'available', 'attributes'] },
);
