import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Attribute } from '../../../src/vocabulary/attributes.ts';
import { canonicalAttributes, type Labels } from '../../../src/vocabulary/labels.ts';

describe('a feed’s labels', () => {
  it.each<[string, Labels, object]>([
    ['types in any wording', { type: 'Tshirts' }, { type: ['t-shirt'] }],
    ['types in any wording', { type: 'T-SHIRT' }, { type: ['t-shirt'] }],
    ['a dress for girls', { type: 'Dresses', gender: 'Girls' }, { type: ['dress'], gender: ['girls'] }],
    ['an exact colour', { colour: 'Navy Blue' }, { colour: ['blue'], shade: ['navy'] }],
    ['a plain colour, which has no shade', { colour: 'Blue' }, { colour: ['blue'] }],
    ['many colours', { colour: 'Multi' }, { colour: ['multicolour'] }],
    ['two colours', { colour: 'Black and White' }, { colour: ['black'], accent: ['white'] }],
    [
      'a second colour',
      { colour: 'Red', secondaryColour: 'Navy Blue' },
      { colour: ['red'], accent: ['blue'] },
    ],
    [
      'a second colour of the same family',
      { colour: 'Blue', secondaryColour: 'Navy Blue' },
      { colour: ['blue'] },
    ],
    ['pattern and print', { pattern: 'Printed', print: 'Floral' }, { pattern: ['floral'] }],
    ['plain by habit', { pattern: 'Printed', print: 'Solid' }, { pattern: ['printed'] }],
    ['material', { fabric: 'Cotton Blend' }, { material: ['cotton-blend'] }],
    ['a brand', { brand: '  ADIDAS ' }, { brand: ['adidas'] }],
    [
      'an unknown type told by the title',
      { type: 'Misc', title: 'Linen shirt dress' },
      { type: ['shirt-dress'], material: ['linen'] },
    ],
    [
      'a missing type told by the category',
      { title: 'Sunny', subcategory: 'Jewellery' },
      { type: ['jewellery'] },
    ],
    [
      'a title more exact than the type',
      { type: 'Casual Shoes', title: 'Leather loafers' },
      { type: ['loafers'], material: ['leather'] },
    ],
    ['a title that names another garment', { type: 'Belts', title: 'Belt for jeans' }, { type: ['belt'] }],
    [
      'a T-shirt with a polo collar',
      { type: 'Tshirts', neck: 'Polo Collar' },
      { type: ['polo-shirt'], neck: ['polo-collar'] },
    ],
    [
      'a brand that looks like a colour',
      { brand: 'Red Tape', title: 'Red Tape belt' },
      { brand: ['red tape'], type: ['belt'] },
    ],
    ['a child by age', { gender: 'female', age: 'kids' }, { gender: ['girls'] }],
    ['nothing known', { type: 'Gadgets', colour: 'Blorange', pattern: '' }, {}],
    ['nothing', {}, {}],
  ])('%s: %j', (_, labels, expected) => {
    expect(canonicalAttributes(labels)).toEqual(expected);
  });
});

const FEED = new URL('../../../../shared/data/myntra/products.jsonl.gz', import.meta.url);
const isThere = existsSync(FEED);
if (!isThere) console.info(`Skipped: every label of the Myntra feed is known (no ${FEED.pathname})`);

/** Labels of the feed that say nothing this vocabulary holds. */
const UNMAPPABLE: readonly string[] = [];

describe.runIf(isThere)('the Myntra feed', () => {
  const FIELDS: readonly (readonly [field: string, attribute: Attribute])[] = [
    ['type', 'type'],
    ['colour', 'colour'],
    ['secondaryColour', 'colour'],
    ['pattern', 'pattern'],
    ['print', 'pattern'],
    ['sleeve', 'sleeve'],
    ['neck', 'neck'],
    ['fabric', 'material'],
    ['fit', 'fit'],
    ['season', 'season'],
    ['usage', 'occasion'],
    ['gender', 'gender'],
  ];

  it.each(FIELDS)('has no %s that is unknown', (field, attribute) => {
    const rows = gunzipSync(readFileSync(FEED)).toString().trim().split('\n');
    const labels = new Set(rows.flatMap((row) => (JSON.parse(row) as Labels)[field] ?? []));
    // A second colour is a colour like any other.
    const asField = field === 'secondaryColour' ? 'colour' : field;
    const unknown = [...labels].filter(
      (label) => canonicalAttributes({ [asField]: label })[attribute] === undefined,
    );
    expect(labels.size).toBeGreaterThan(0);
    expect(unknown).toEqual(UNMAPPABLE.filter((label) => labels.has(label)));
  });
});
