import { describe, expect, it } from 'vitest';
import { resolveComparison, resolveComparisons } from '../../../src/query/compare.ts';
import { mergeQueries } from '../../../src/query/merge.ts';
import { readMessage } from '../../../src/query/read.ts';
import type { Comparison, StyleQuery } from '../../../src/query/style-query.ts';
import { wishesOf, withoutWish } from '../../../src/query/wishes.ts';
import type { AttributeValues } from '../../../src/vocabulary/attributes.ts';
import { SCALES } from '../../../src/vocabulary/scales.ts';
import { expandValue, familyOf, valuesOf } from '../../../src/vocabulary/values.ts';
import { values } from '../../support/readings.ts';

const read = (text: string, locale = 'en'): StyleQuery => readMessage(text, { locale }).query;
const compared = (query: StyleQuery) =>
  query.compare?.map(({ scale, direction }) => `${scale}:${direction}`).sort();

/** What is said, by language, for each comparison. */
const SAID: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'length:more': {
    en: ['longer', 'a bit longer', 'a longer dress', 'too short', 'not so short', 'way too short'],
    es: ['más largo', 'un poco más larga', 'vestidos más largos', 'demasiado corto', 'menos corta'],
    ca: ['més llarg', 'una mica més llarga', 'massa curt', 'no tan curta'],
    fr: ['plus long', 'un peu plus longue', 'une robe plus longue', 'trop court', 'moins courtes'],
    de: ['länger', 'laenger', 'etwas länger', 'ein längeres Kleid', 'zu kurz', 'nicht so kurz'],
    it: ['più lungo', "un po' più lunga", 'troppo corto', 'meno corto'],
    pt: ['mais comprido', 'um pouco mais longa', 'curto demais', 'não tão curto'],
  },
  'length:less': {
    en: ['shorter', 'the same but shorter', 'too long', 'less long'],
    es: ['más corto', 'y más corta', 'demasiado larga'],
    ca: ['més curt', 'massa llarga'],
    fr: ['plus court', 'trop longue'],
    de: ['kürzer', 'kürzere', 'ein bisschen kürzer', 'zu lang'],
    it: ['più corto', 'troppo lungo'],
    pt: ['mais curto', 'comprido demais'],
  },
  'lightness:more': {
    en: ['lighter', 'in a lighter shade', 'not so dark', 'too dark', 'less dark'],
    es: ['más claro', 'un tono más claro', 'no tan oscuro'],
    ca: ['més clar', 'no tan fosc'],
    fr: ['plus clair', 'en plus clair', 'pas si foncé', 'trop sombre'],
    de: ['heller', 'etwas heller', 'nicht so dunkel', 'zu dunkel'],
    it: ['più chiaro', 'non così scuro', 'troppo scura'],
    pt: ['mais claro', 'não tão escuro', 'escuro demais'],
  },
  'lightness:less': {
    en: ['darker', 'the same but darker', 'not so bright'],
    es: ['más oscuro', 'igual pero más oscura'],
    ca: ['més fosc', 'igual però més fosca'],
    fr: ['plus foncé', 'le même en plus foncé', 'plus sombre'],
    de: ['dunkler', 'das gleiche aber dunkler', 'ein dunkleres Kleid'],
    it: ['più scuro', 'lo stesso ma più scuro'],
    pt: ['mais escuro', 'o mesmo mas mais escuro'],
  },
  'formality:more': {
    en: ['more formal', 'dressier', 'less casual', 'something smarter', 'too casual'],
    es: ['más formal', 'algo más elegante', 'más de vestir', 'menos informal'],
    ca: ['més formal', 'alguna cosa més elegant', 'més mudat'],
    fr: ['plus habillé', 'quelque chose de plus chic', 'moins décontracté'],
    de: ['eleganter', 'etwas eleganteres', 'schicker bitte', 'weniger leger'],
    it: ['più elegante', 'qualcosa di più formale', 'meno casual'],
    pt: ['mais formal', 'algo mais elegante', 'mais arrumado'],
  },
  'formality:less': {
    en: ['less formal', 'more casual', 'not so fancy', 'too formal', 'less formal pls'],
    es: ['menos formal', 'más informal', 'no tan elegante'],
    ca: ['menys formal', 'més informal'],
    fr: ['moins habillé', 'plus décontracté', 'pas si chic'],
    de: ['lässiger', 'weniger elegant', 'nicht so schick'],
    it: ['meno elegante', 'più informale', 'più casual'],
    pt: ['menos formal', 'mais descontraído'],
  },
  'fit:more': {
    en: ['looser', 'i want it looser', 'too tight', 'less tight', 'baggier'],
    es: ['más ancho', 'más holgada', 'menos ajustado'],
    ca: ['més ample', 'menys ajustat'],
    fr: ['plus ample', 'moins serré', 'trop serrée'],
    de: ['lockerer', 'etwas weiter', 'nicht so eng', 'zu eng'],
    it: ['più largo', 'meno aderente'],
    pt: ['mais largo', 'menos justo', 'apertado demais'],
  },
  'fit:less': {
    en: ['tighter', 'slimmer', 'too loose', 'more fitted', 'not as baggy'],
    es: ['más ajustado', 'más ceñida'],
    ca: ['més ajustat', 'més estret'],
    fr: ['plus moulant', 'plus près du corps'],
    de: ['enger', 'ein engeres Kleid', 'nicht so weit'],
    it: ['più aderente', 'più stretto'],
    pt: ['mais justo', 'mais apertado'],
  },
  'sleeve:more': {
    en: ['longer sleeves', 'with longer sleeves', 'sleeves longer', 'sleeves too short'],
    es: ['mangas más largas', 'con mangas más largas', 'de manga más larga'],
    ca: ['mànigues més llargues', 'amb mànigues més llargues'],
    fr: ['manches plus longues', 'avec des manches plus longues'],
    de: ['längere Ärmel', 'mit längeren Ärmeln', 'die Ärmel länger'],
    it: ['maniche più lunghe', 'con maniche più lunghe'],
    pt: ['mangas mais compridas', 'com mangas mais longas'],
  },
  'sleeve:less': {
    en: ['shorter sleeves', 'sleeves shorter please'],
    es: ['mangas más cortas'],
    ca: ['mànigues més curtes'],
    fr: ['manches plus courtes'],
    de: ['kürzere Ärmel', 'mit kürzeren Ärmeln'],
    it: ['maniche più corte'],
    pt: ['mangas mais curtas'],
  },
};

const CASES = Object.entries(SAID).flatMap(([meant, byLanguage]) =>
  Object.entries(byLanguage).flatMap(([language, said]) => said.map((text) => ({ language, text, meant }))),
);

describe('a comparison with what was shown', () => {
  it.each(CASES)('$language "$text" is $meant', ({ language, text, meant }) => {
    const query = read(text, language);
    expect(compared(query)).toEqual([meant]);
    expect({ ...query.want, type: undefined }).toEqual({ type: undefined });
    expect(query.avoid).toEqual({});
    expect(query.freeText).toBe('');
  });

  it('may be one of several', () => {
    expect(compared(read('shorter and more casual'))).toEqual(['formality:less', 'length:less']);
    expect(compared(read('más largo y menos ajustado', 'es'))).toEqual(['fit:more', 'length:more']);
  });

  it('is each of a scale said last', () => {
    expect(compared(read('longer, no, shorter'))).toEqual(['length:less']);
  });

  it.each([
    ['en', 'long sleeves', { sleeve: ['long-sleeve'] }],
    ['en', 'light blue', { colour: ['blue'], shade: ['light-blue'] }],
    ['en', 'short dress', { length: ['short'], type: ['dress'] }],
    ['en', 'lightweight jacket', { type: ['jacket'] }],
    ['de', 'ein langer Mantel', { length: ['long'], type: ['coat'] }],
    ['de', 'ein eleganter, schwarzer Anzug', { occasion: ['formal'], colour: ['black'], type: ['suit'] }],
    ['de', 'ein dunkler Anzug', { type: ['suit'] }],
    ['es', 'vestido muy largo', { length: ['long'], type: ['dress'] }],
  ] as const)('is not said by %s "%s"', (locale, text, want) => {
    const query = read(text, locale);
    expect(query.compare).toBeUndefined();
    expect(values(query.want)).toEqual(want);
  });

  it('is no wish where it is negated', () => {
    expect(read('not longer')).toMatchObject({ want: {}, avoidText: 'longer' });
    expect(read('not too short')).toMatchObject({ avoid: { length: [{ value: 'short' }] } });
  });

  it('is a chip of its own message and does not outlive it', () => {
    const query = read('a darker dress');
    expect(wishesOf(query).map(({ id }) => id)).toEqual(['want:type:dress', 'compare:lightness']);
    expect(withoutWish(query, 'compare:lightness')).toEqual(read('a dress'));
    expect(mergeQueries(read('dress'), query).compare).toBeUndefined();
  });
});

const comparison = (said: string): Comparison => {
  const found = read(said).compare?.[0];
  if (found === undefined) throw new Error(`"${said}" compares nothing`);
  return found;
};

const CASES_RESOLVED: readonly (readonly [string, AttributeValues, AttributeValues])[] = [
  ['longer', { length: ['midi'] }, { length: ['long', 'ankle-length', 'maxi'] }],
  ['longer', { length: ['long'] }, { length: ['ankle-length', 'maxi'] }],
  ['shorter', { length: ['midi'] }, { length: ['knee-length', 'cropped', 'short', 'mini'] }],
  ['longer', { length: ['maxi'] }, { length: ['maxi'] }],
  ['longer', {}, { length: ['long'] }],
  ['longer', { length: ['mini', 'midi', 'maxi'] }, { length: ['long', 'ankle-length', 'maxi'] }],
  [
    'tighter',
    { fit: ['regular'] },
    { fit: ['tailored', 'slim', 'bodycon', 'tight', 'skinny', 'super-skinny'] },
  ],
  ['looser', { fit: ['relaxed'] }, { fit: ['oversized', 'baggy', 'wide-leg'] }],
  ['looser', { fit: ['a-line'] }, { fit: ['loose'] }],
  ['longer sleeves', { sleeve: ['short-sleeve'] }, { sleeve: ['three-quarter-sleeve', 'long-sleeve'] }],
  ['shorter sleeves', { sleeve: ['short-sleeve'] }, { sleeve: ['cap-sleeve', 'sleeveless'] }],
  [
    'more formal',
    { occasion: ['smart-casual'] },
    { occasion: ['office', 'party', 'formal', 'evening', 'wedding'] },
  ],
  ['less formal', {}, { occasion: ['casual'] }],
  [
    'darker',
    { colour: ['blue'] },
    { colour: ['blue'], shade: ['cobalt', 'indigo', 'dark-blue', 'navy', 'midnight-blue'] },
  ],
  ['darker', { colour: ['blue'], shade: ['navy'] }, { colour: ['blue'], shade: ['midnight-blue'] }],
  [
    'lighter',
    { colour: ['red'], shade: ['burgundy'] },
    { colour: ['red'], shade: expect.arrayContaining(['scarlet']) },
  ],
];

describe('a comparison, resolved', () => {
  it.each(CASES_RESOLVED)('"%s" than %j is %j', (said, reference, want) => {
    const found = resolveComparison(comparison(said), reference).want;
    expect(
      Object.fromEntries(Object.entries(found).map(([key, list]) => [key, list.map((one) => one.value)])),
    ).toEqual(want);
  });

  it("keeps the person's words and gives English ones to encode", () => {
    const longer = readMessage('más largo', { locale: 'es' }).query.compare?.[0];
    expect(longer?.words).toBe('más largo');
    const found = resolveComparison(longer as Comparison, { length: ['knee-length'] });
    expect(found.want.length?.[0]).toEqual({ value: 'midi', words: 'más largo' });
    expect(found.words).toBe('midi');
    expect(resolveComparison(comparison('darker'), { colour: ['green'] }).words).toBe('dark green');
    expect(resolveComparison(comparison('lighter'), {})).toEqual({ want: {}, avoid: {}, words: 'light' });
  });

  it('avoids what a wanted value would bring along', () => {
    // A mini dress is a short one, and not longer than a mini dress.
    const { want, avoid } = resolveComparison(comparison('longer'), { length: ['mini'] });
    expect(want.length?.map(({ value }) => value)).toContain('short');
    expect(avoid.length?.map(({ value }) => value)).toEqual(['mini']);
  });

  it('never answers with what was shown, except at the end of a scale', () => {
    for (const [said, attribute] of [
      ['longer', 'length'],
      ['tighter', 'fit'],
      ['longer sleeves', 'sleeve'],
      ['less formal', 'occasion'],
    ] as const) {
      for (const value of valuesOf(attribute)) {
        const { want, avoid } = resolveComparison(comparison(said), { [attribute]: [value] });
        const wanted = (want[attribute] ?? []).map((one) => one.value);
        const avoided = (avoid[attribute] ?? []).map((one) => one.value);
        const met = wanted
          .flatMap((one) => expandValue(attribute, one))
          .filter((one) => !avoided.includes(one));
        expect(wanted.length).toBeGreaterThan(0);
        if (wanted.length > 1) expect(met).not.toContain(value);
        for (const one of avoided) expect(wanted).not.toContain(one);
      }
    }
  });

  it('keeps the colour family, save that black, grey and white are one', () => {
    for (const said of ['lighter', 'darker']) {
      for (const shade of valuesOf('shade')) {
        const family = familyOf(shade) ?? '';
        const found = values(resolveComparison(comparison(said), { colour: [family], shade: [shade] }).want);
        if (!['black', 'grey', 'white'].includes(family)) expect(found['colour']).toEqual([family]);
        for (const one of found['shade'] ?? []) expect(found['colour']).toContain(familyOf(one));
      }
    }
    const lighter = resolveComparison(comparison('lighter'), { colour: ['black'] }).want;
    expect(values(lighter)['colour']).toEqual(['grey', 'white']);
  });
});

describe('a query with comparisons, resolved', () => {
  const resolve = (text: string, shown: AttributeValues = {}) => resolveComparisons(read(text), shown);

  it('compares with what the message itself says, before what was shown', () => {
    const query = resolve('a lighter blue', { colour: ['red'] });
    expect(query.compare).toBeUndefined();
    expect(values(query.want)['colour']).toEqual(['blue']);
    expect(values(query.want)['shade']).toContain('sky-blue');
    expect(values(resolve('darker than navy').want)['shade']).toEqual(['midnight-blue']);
  });

  it('keeps a wished occasion', () => {
    const query = resolve('a less formal wedding dress');
    expect(values(query.want)).toEqual({ type: ['dress'], occasion: ['wedding'] });
    expect(query.freeText).toBe('casual');
  });

  it('keeps the rest of the message', () => {
    const query = resolve('a longer red dress under 50, no stripes', { length: ['mini'] });
    expect(query.price?.max).toBe(50);
    expect(values(query.want)).toMatchObject({ type: ['dress'], colour: ['red'] });
    expect(values(query.avoid)).toEqual({ pattern: ['striped'], length: ['mini'] });
  });

  it('says "dark" where there is nothing to compare with', () => {
    expect(resolve('darker')).toMatchObject({ want: {}, freeText: 'dark' });
  });

  it('changes nothing in a message without comparisons', () => {
    const query = read('red dress');
    expect(resolveComparisons(query, { length: ['mini'] })).toEqual(query);
  });

  it('knows every scale', () => {
    expect(new Set(Object.keys(SAID).map((one) => one.split(':')[0]))).toEqual(new Set(SCALES));
  });
});
