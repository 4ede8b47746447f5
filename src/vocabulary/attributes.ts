/** What a garment can be described by. The same names in a person's wishes, in a product and in a filter. */
export const ATTRIBUTES = [
  'type',
  'colour',
  'shade',
  'accent',
  'pattern',
  'material',
  'sleeve',
  'neck',
  'fit',
  'length',
  'occasion',
  'season',
  'gender',
  'brand',
] as const;

/**
 * - `type`: garment, shoe, bag, jewel or accessory (`dress`, `sneakers`); a product holds the most exact one.
 * - `colour`: main colour family (`blue`); `shade`: the exact name where one is known (`navy`);
 *   `accent`: secondary colour families.
 * - `gender`: `women`, `men`, `girls`, `boys`, `unisex`.
 * - `brand`: the catalogue's own values, lower-cased; every other attribute draws on the canonical vocabulary.
 */
export type Attribute = (typeof ATTRIBUTES)[number];

/** Canonical values by attribute. A missing attribute is unknown; an empty list never occurs. */
export type AttributeValues = Readonly<Partial<Record<Attribute, readonly string[]>>>;
