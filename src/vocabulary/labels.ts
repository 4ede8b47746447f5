import type { Attribute, AttributeValues } from './attributes.ts';
import { splitCompounds } from './compound.ts';
import { type CanonicalValue, gazetteerOf, LEXICONS } from './gazetteer.ts';
import { chooseLexicon } from './language.ts';
import type { Lexicon } from './lexicon/format.ts';
import { fold, tokenise } from './tokens.ts';
import { areRelated, broaderValues, expandValue, familyOf } from './values.ts';

/** A feed's labels by field name (`type`, `colour`, `fabric`, ...), in whatever wording. */
export type Labels = Readonly<Record<string, string>>;

/** Field names of a feed that say the same thing, the most telling first. */
const FIELDS = {
  type: ['type', 'productType', 'articleType'],
  group: ['subcategory', 'category'],
  colour: ['colour', 'color', 'baseColour'],
  accent: ['secondaryColour', 'secondaryColor'],
  pattern: ['pattern', 'print'],
  material: ['fabric', 'material'],
  sleeve: ['sleeve', 'sleeves'],
  neck: ['neck', 'neckline', 'collar'],
  fit: ['fit'],
  length: ['length'],
  occasion: ['usage', 'occasion'],
  season: ['season'],
  gender: ['gender'],
  age: ['age', 'ageGroup'],
} as const;

/** Attributes that a title may tell where the label is missing. Season and occasion are guesses there. */
const TOLD_BY_TITLE = ['pattern', 'material', 'sleeve', 'neck', 'fit', 'length', 'gender'] as const;

/** A feed's type is coarser than what its other labels say: type + neck -> the more exact type. */
const EXACT_TYPES: readonly (readonly [type: string, neck: string, exact: string])[] = [
  ['t-shirt', 'polo-collar', 'polo-shirt'],
  ['sweatshirt', 'hooded', 'hoodie'],
];

/** A feed's row, with the language that most of it is written in. */
interface Row {
  readonly labels: Labels;
  readonly title: string;
  readonly lexicon: Lexicon;
}

function rowOf(labels: Labels): Row {
  const title = bareTitle(labels);
  const told = Object.values(FIELDS).flatMap((fields) => labelled(labels, fields));
  return { labels, title, lexicon: chooseLexicon(tokenise([...told, title].join(', ')), undefined) };
}

function scan(row: Row, text: string, attributes: readonly Attribute[]): readonly CanonicalValue[] {
  const written = tokenise(text);
  for (const lexicon of [row.lexicon, ...LEXICONS.filter((one) => one !== row.lexicon)]) {
    const tokens = splitCompounds(written, lexicon);
    const gazetteer = gazetteerOf(lexicon);
    const found: CanonicalValue[] = [];
    for (let at = 0; at < tokens.length; ) {
      const match = gazetteer.match(tokens, at);
      found.push(...(match?.meaning.values ?? []).filter((one) => attributes.includes(one.attribute)));
      at += match?.length ?? 1;
    }
    // The row's own language, else the first that understands the label.
    if (found.length > 0) return found;
  }
  return [];
}

function labelled(labels: Labels, fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => labels[field] ?? []).filter((label) => label.trim() !== '');
}

function read(row: Row, fields: readonly string[], attribute: Attribute): readonly string[] {
  const found = labelled(row.labels, fields).flatMap((label) => scan(row, label, [attribute]));
  return mostExact(attribute, [...new Set(found.map((one) => one.value))]);
}

/** `printed`, `floral` -> `floral`: a product holds its most exact values only. */
function mostExact(attribute: Attribute, values: readonly string[]): readonly string[] {
  return values.filter(
    (value) => !values.some((other) => other !== value && broaderValues(attribute, other).includes(value)),
  );
}

/** The title without the brand: `Red Tape` is no colour and `Pepe Jeans` no garment. */
function bareTitle(labels: Labels): string {
  const title = labels['title'] ?? '';
  const brand = fold(labels['brand'] ?? '').trim();
  return brand !== '' && fold(title).startsWith(brand) ? title.slice(brand.length) : title;
}

function typesOf(row: Row, neck: readonly string[]): readonly string[] {
  // In English the last noun is the head: "shirt dress", "trainer socks"; in French the first.
  const head = row.lexicon.head === 'last' ? -1 : 0;
  const told = scan(row, row.title, ['type']).at(head)?.value;
  const label =
    read(row, FIELDS.type, 'type').at(head) ??
    told ??
    FIELDS.group.flatMap((field) => read(row, [field], 'type').at(head) ?? [])[0];
  if (label === undefined) return [];
  const narrowed = told !== undefined && expandValue('type', label).includes(told) ? told : label;
  const exact = EXACT_TYPES.find(([type, collar]) => type === narrowed && neck.includes(collar));
  return [exact?.[2] ?? narrowed];
}

function coloursOf(row: Row): Pick<AttributeValues, 'colour' | 'shade' | 'accent'> {
  const main = labelled(row.labels, FIELDS.colour).flatMap((label) => scan(row, label, ['colour', 'shade']));
  const all = main.length > 0 ? main : scan(row, row.title, ['colour', 'shade']);
  const second = labelled(row.labels, FIELDS.accent).flatMap((label) =>
    scan(row, label, ['colour', 'shade']),
  );
  const first = all[0];
  if (first === undefined) return {};
  const family = familyIn(first);
  const accents = new Set([...all.slice(1), ...second].map(familyIn));
  accents.delete(family);
  return {
    colour: [family],
    ...(first.attribute === 'shade' ? { shade: [first.value] } : {}),
    ...(accents.size > 0 ? { accent: [...accents] } : {}),
  };
}

function familyIn(one: CanonicalValue): string {
  return one.attribute === 'shade' ? (familyOf(one.value) ?? one.value) : one.value;
}

function gendersOf(row: Row): readonly string[] {
  const gender = read(row, FIELDS.gender, 'gender');
  const age = read(row, FIELDS.age, 'gender');
  const children = age.some((one) => one === 'girls' || one === 'boys');
  if (children) {
    if (gender.includes('women')) return ['girls'];
    if (gender.includes('men')) return ['boys'];
    return gender.some((one) => one === 'girls' || one === 'boys') ? gender : age;
  }
  return gender.length > 0 ? gender : scan(row, row.title, ['gender']).map((one) => one.value);
}

/**
 * A feed's labels in the canonical vocabulary. Labels that say nothing known are left out; a missing or unknown type
 * is looked for in `labels.title`, then in `subcategory` and `category`. The most exact value is kept: a T-shirt with
 * a polo collar is a `polo-shirt`, "Casual Shoes" called loafers in the title are `loafers`.
 */
export function canonicalAttributes(labels: Labels): AttributeValues {
  const row = rowOf(labels);
  const found: Partial<Record<Attribute, readonly string[]>> = {};
  for (const attribute of [
    'pattern',
    'material',
    'sleeve',
    'neck',
    'fit',
    'length',
    'occasion',
    'season',
  ] as const) {
    found[attribute] = read(row, FIELDS[attribute], attribute);
  }
  found.gender = gendersOf(row);
  for (const attribute of TOLD_BY_TITLE) {
    if ((found[attribute]?.length ?? 0) > 0) continue;
    const told = scan(row, row.title, [attribute]).map((one) => one.value);
    found[attribute] = mostExact(attribute, told);
  }
  found.pattern = withoutContradiction(found.pattern ?? []);
  found.type = typesOf(row, found.neck ?? []);
  const brand = (labels['brand'] ?? '').trim().toLowerCase();
  if (brand !== '') found.brand = [brand];
  const all = { ...found, ...coloursOf(row) };
  return Object.fromEntries(
    Object.entries(all)
      .map(([attribute, values]) => [attribute, [...new Set(values)]] as const)
      .filter(([, values]) => values.length > 0),
  );
}

/** What is plain on one label and printed on another is printed: feeds fill in "Solid" by habit. */
function withoutContradiction(patterns: readonly string[]): readonly string[] {
  const others = patterns.filter((one) => !areRelated('pattern', one, 'solid'));
  return others.length > 0 ? others : patterns;
}
