import { describe, expect, it } from 'vitest';
import { comparisonForms } from '../../../src/vocabulary/comparisons.ts';
import { formsOf } from '../../../src/vocabulary/forms.ts';
import { gazetteerOf, LEXICONS } from '../../../src/vocabulary/gazetteer.ts';
import { lightnessOf } from '../../../src/vocabulary/lightness.ts';
import { nameOf } from '../../../src/vocabulary/names.ts';
import { SCALE_ATTRIBUTES, SCALES, type ValueScale, valuesOn } from '../../../src/vocabulary/scales.ts';
import { fold, tokenise } from '../../../src/vocabulary/tokens.ts';
import {
  areRelated,
  broaderValues,
  type CanonicalAttribute,
  expandValue,
  familyOf,
  isKnown,
  valuesOf,
} from '../../../src/vocabulary/values.ts';

const NAMED = [
  'type',
  'colour',
  'shade',
  'pattern',
  'material',
  'sleeve',
  'neck',
  'fit',
  'length',
  'occasion',
  'season',
  'gender',
] as const satisfies readonly CanonicalAttribute[];

describe('the vocabulary', () => {
  it('is as large as it must be', () => {
    expect(valuesOf('type').length).toBeGreaterThanOrEqual(90);
    expect(valuesOf('colour').length + valuesOf('shade').length).toBeGreaterThanOrEqual(25);
    expect(valuesOf('pattern').length).toBeGreaterThanOrEqual(20);
  });

  it.each(NAMED)('%s: every broader value is itself known, and none is broader than itself', (attribute) => {
    for (const value of valuesOf(attribute)) {
      const broader = broaderValues(attribute, value);
      for (const one of broader) expect(isKnown(attribute, one)).toBe(true);
      expect(broader).not.toContain(value);
      expect(expandValue(attribute, value)[0]).toBe(value);
    }
  });

  it('gives every shade a colour family', () => {
    for (const shade of valuesOf('shade')) expect(valuesOf('colour')).toContain(familyOf(shade));
    expect(familyOf('navy')).toBe('blue');
    expect(familyOf('burgundy')).toBe('red');
    expect(familyOf('blue')).toBeUndefined();
  });

  it('finds what is narrower', () => {
    expect(expandValue('type', 'shoes')).toContain('sneakers');
    expect(expandValue('type', 'top')).toContain('t-shirt');
    expect(expandValue('type', 'ethnic-wear')).toEqual(expect.arrayContaining(['kurta', 'saree']));
    expect(expandValue('pattern', 'checked')).toContain('gingham');
    expect(expandValue('type', 'sneakers')).toEqual(['sneakers']);
    expect(expandValue('brand', 'acme')).toEqual(['acme']);
  });

  it('knows kin from strangers', () => {
    expect(areRelated('type', 'dress', 'gown')).toBe(true);
    expect(areRelated('type', 'gown', 'dress')).toBe(true);
    expect(areRelated('type', 'skirt', 'dress')).toBe(false);
  });

  it('has names', () => {
    expect(nameOf('type', 't-shirt')).toBe('t-shirt');
    expect(nameOf('type', 't-shirt', { plural: true })).toBe('t-shirts');
    expect(nameOf('type', 'scarf', { plural: true })).toBe('scarves');
    expect(nameOf('type', 'jeans', { plural: true })).toBe('jeans');
    expect(nameOf('type', 'watch', { plural: true })).toBe('watches');
    expect(nameOf('shade', 'light-blue')).toBe('light blue');
    expect(nameOf('brand', 'acme')).toBe('acme');
  });
});

/** "Bandeautop" may be listed as "Bandeau-Top". */
const isGlued = (word: string, types: Readonly<Record<string, string>>): boolean =>
  Object.values(types).some((list) => fold(list).replaceAll('-', '').includes(word));

describe.each(LEXICONS)('the lexicon: $language', (lexicon) => {
  it('lacks no canonical value, and names nothing else', () => {
    const listed = (attribute: (typeof NAMED)[number]): readonly string[] =>
      Object.entries(lexicon.values[attribute]).flatMap(([value, list]) =>
        formsOf(list).length > 0 ? [value] : [],
      );
    const lacking = NAMED.flatMap((attribute) =>
      valuesOf(attribute)
        .filter((value) => !listed(attribute).includes(value))
        .map((value) => `${attribute}:${value}`),
    );
    const unknown = NAMED.flatMap((attribute) =>
      Object.keys(lexicon.values[attribute])
        .filter((value) => !isKnown(attribute, value))
        .map((value) => `${attribute}:${value}`),
    );
    expect({ lacking, unknown }).toEqual({ lacking: [], unknown: [] });
  });

  it('reads at least 90 garments, 25 colours and 20 patterns from a word of its own', () => {
    const readable = new Set(
      [...gazetteerOf(lexicon).valueWords.values()]
        .flat()
        .map(({ attribute, value }) => `${attribute}:${value}`),
    );
    const count = (...attributes: readonly string[]): number =>
      [...readable].filter((one) => attributes.includes(one.split(':')[0] ?? '')).length;
    expect(count('type')).toBeGreaterThanOrEqual(90);
    expect(count('colour', 'shade')).toBeGreaterThanOrEqual(25);
    expect(count('pattern')).toBeGreaterThanOrEqual(20);
  });

  it('says of no word that is in no garment name that it says more than the garment', () => {
    const words = new Set(
      Object.values(lexicon.values.type)
        .flatMap((list) => tokenise(list.replaceAll('/', ' ')))
        .map(({ text }) => text),
    );
    const strange = Object.values(lexicon.narrower).flatMap((list) =>
      formsOf(list).filter((word) =>
        tokenise(word).some(({ text }) => !words.has(text) && !isGlued(text, lexicon.values.type)),
      ),
    );
    expect(strange).toEqual([]);
  });

  it('gives no phrase two meanings', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    const entries = NAMED.flatMap((attribute) =>
      Object.entries(lexicon.values[attribute]).map(
        ([value, list]) => [`${attribute}:${value}`, list] as const,
      ),
    );
    for (const [key, list] of [...entries, ...Object.entries(lexicon.combined)]) {
      for (const form of formsOf(list)) {
        const folded = tokenise(form)
          .map((token) => token.text)
          .join(' ');
        const before = seen.get(folded);
        if (before !== undefined && before !== key) twice.push(`${form}: ${before} and ${key}`);
        seen.set(folded, key);
      }
    }
    expect(twice).toEqual([]);
  });

  it('combines canonical values only', () => {
    for (const key of Object.keys(lexicon.combined)) {
      for (const pair of key.split(' ')) {
        const [attribute = '', value = ''] = pair.split(':');
        const known = NAMED.find((one) => one === attribute);
        expect(known !== undefined && isKnown(known, value), pair).toBe(true);
      }
    }
  });
});

/** Italian `vestiti` are dresses and clothes: read as all that they may be. */
const AMBIGUOUS: readonly string[] = ['dress: vestiti -> clothing'];

describe.each(LEXICONS)('what is shown in $language', (lexicon) => {
  it.each(NAMED)('names every %s so that it is read as itself', (attribute) => {
    const misread: string[] = [];
    for (const value of valuesOf(attribute)) {
      // Only garments are spoken of in the plural: "shirts", "in blue".
      for (const plural of attribute === 'type' ? [false, true] : [false]) {
        const name = nameOf(attribute, value, { language: lexicon.language, plural });
        const tokens = tokenise(name);
        const match = gazetteerOf(lexicon).match(tokens, 0);
        const read = match?.length === tokens.length ? match.meaning.values : [];
        if (!read.some((one) => one.attribute === attribute && one.value === value))
          misread.push(`${value}: ${name} -> ${read.map((one) => one.value).join(' ')}`);
      }
    }
    expect(misread.filter((one) => !AMBIGUOUS.includes(one))).toEqual([]);
  });
});

describe('the scales', () => {
  it('hold canonical values only, each once', () => {
    for (const scale of Object.keys(SCALE_ATTRIBUTES) as ValueScale[]) {
      const values = valuesOn(scale);
      expect(values.filter((value) => !isKnown(SCALE_ATTRIBUTES[scale], value))).toEqual([]);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('know how light every colour is, but that of many colours', () => {
    const unknown = [...valuesOf('colour'), ...valuesOf('shade')].filter(
      (one) => lightnessOf(one) === undefined,
    );
    expect(unknown).toEqual(['multicolour']);
  });
});

describe.each(LEXICONS)('comparisons in $language', (lexicon) => {
  const forms = comparisonForms(lexicon);

  it('are said of every scale in both directions', () => {
    expect([...forms.keys()].sort()).toEqual(
      SCALES.flatMap((scale) => [`${scale}:less`, `${scale}:more`]).sort(),
    );
    for (const [role, list] of forms) expect(list.length, role).toBeGreaterThan(3);
  });

  it('say one thing only', () => {
    const all = [...forms].flatMap(([role, list]) => [...new Set(list)].map((form) => [form, role] as const));
    const seen = new Map(all);
    expect(all.filter(([form, role]) => seen.get(form) !== role)).toEqual([]);
  });
});
