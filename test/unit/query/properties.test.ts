import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeForEncoder } from '../../../src/query/describe.ts';
import { readMessage } from '../../../src/query/read.ts';
import type { StyleQuery, Wish, Wishes } from '../../../src/query/style-query.ts';
import { wishesOf, withoutWish } from '../../../src/query/wishes.ts';
import type { Attribute } from '../../../src/vocabulary/attributes.ts';
import { LEXICONS } from '../../../src/vocabulary/gazetteer.ts';
import { broaderValues, familyOf, valuesOf } from '../../../src/vocabulary/values.ts';
import { summary, values } from '../../support/readings.ts';

const LOCALES = LEXICONS.map(({ language }) => language);

/** Characters that have broken readers before: lone surrogates, controls, right-to-left, joiners, marks without a letter. */
const HOSTILE = [
  '\ud83d',
  '\udc00',
  '\u0000',
  '\u0007',
  '\u202e',
  '\u200f',
  '\u200d',
  '\u0301',
  'ﷺ',
  'İ',
  'ﬁ',
  '１２',
  '٣',
  '🥰',
];

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(...HOSTILE),
    fc.constantFrom(
      'dress ',
      'not ',
      'under ',
      '50',
      '€',
      '-',
      "d'",
      'or ',
      'שמלה אדומה ',
      'فستان ',
      'mil ',
      'länger ',
    ),
  );

  it('is read in every locale without throwing, and gives plain data', () => {
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES), (message, locale) => {
        const { query } = readMessage(message, { locale });
        expect(JSON.parse(JSON.stringify(query))).toEqual(query);
        expect(LOCALES).toContain(query.language);
      }),
      { numRuns: 300 },
    );
  });

  it.each(LOCALES)('of 10,000 characters is read in %s', (locale) => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const once = pieces.join('') || ' ';
        const message = once.repeat(Math.ceil(10_000 / once.length)).slice(0, 10_000);
        expect(LOCALES).toContain(readMessage(message, { locale }).query.language);
      }),
      { numRuns: 20 },
    );
  });
});

/** A query of canonical values, as if it had been said in as many words. */
const CANONICAL = [
  'gender',
  'season',
  'occasion',
  'fit',
  'length',
  'pattern',
  'material',
  'sleeve',
  'neck',
  'type',
] as const satisfies readonly Attribute[];

/** What has a name of its own: read as that, a narrower type, in place of the two wishes. */
const NAMED = new Set([
  'casual shoes',
  'formal shirt',
  'formal trousers',
  'formal shoes',
  'office shirt',
  'office trousers',
  'office shoes',
  'office bag',
  'evening gown',
  'evening bag',
  'sports jersey',
  'sports coat',
  'sports bra',
  'sports shoes',
  'sports sandals',
  'sports accessory',
  'sports bag',
  'beach slippers',
  'beach hat',
  'travel accessory',
  'school bag',
  'cropped top',
  'cropped trousers',
  'knee length boots',
  'long boots',
  'varsity jacket',
  'quilted jacket',
  'denim trousers',
  'denim jeans',
  'wool hat',
  'knit jacket',
  'knit dress',
  'knit hat',
  'rubber boots',
  'hooded sweatshirt',
]);

const wish = (value: string): Wish => ({ value, words: value });

/** One value of some attributes, and a colour that may be a shade. */
const generated: fc.Arbitrary<StyleQuery> = fc
  .record({
    chosen: fc.record(
      Object.fromEntries(CANONICAL.map((attribute) => [attribute, fc.constantFrom(...valuesOf(attribute))])),
      { requiredKeys: [] },
    ),
    colour: fc.option(fc.constantFrom(...valuesOf('colour'), ...valuesOf('shade')), { nil: undefined }),
  })
  .map(({ chosen, colour }) => {
    const family = colour === undefined ? undefined : familyOf(colour);
    const want = {
      ...Object.fromEntries(
        Object.entries(chosen).map(([attribute, value]) => [attribute, [wish(value ?? '')]]),
      ),
      ...(colour === undefined ? {} : { colour: [{ value: family ?? colour, words: colour }] }),
      ...(family === undefined || colour === undefined ? {} : { shade: [wish(colour)] }),
    };
    return { language: 'en', want, avoid: {}, freeText: '' };
  })
  .filter((query) => !pairsWithType(query.want).some((pair) => NAMED.has(captionOf(pair))));

const captionOf = (want: Wishes): string =>
  describeForEncoder({ language: 'en', want, avoid: {}, freeText: '' });

/** The garment with each of its other wishes. */
function pairsWithType({ type = [], ...others }: Wishes): readonly Wishes[] {
  return Object.entries(others).map(([attribute, wishes]) => ({ type, [attribute]: wishes }));
}

describe('the caption that is encoded', () => {
  it('is read as the same wishes, whatever is wished', () => {
    fc.assert(
      fc.property(generated, (query) => {
        const caption = describeForEncoder(query);
        const again = readMessage(caption, { locale: 'en' }).query;
        expect({ caption, ...means(again) }).toEqual({ caption, ...means(query) });
        expect(describeForEncoder(again)).toBe(caption);
      }),
      { numRuns: 2000 },
    );
  });

  it('of any garment with any one wish is read as those two, or as what has a name of its own', () => {
    const attributes = CANONICAL.filter((attribute) => attribute !== 'type');
    const misread = attributes.flatMap((attribute) =>
      valuesOf(attribute).flatMap((value) =>
        valuesOf('type').flatMap((type) => {
          const caption = captionOf({ [attribute]: [wish(value)], type: [wish(type)] });
          const { want } = readMessage(caption, { locale: 'en' }).query;
          const isSame = values(want)[attribute]?.join() === value && values(want)['type']?.join() === type;
          return isSame && Object.keys(want).length === 2 ? [] : [caption];
        }),
      ),
    );
    expect(new Set(misread)).toEqual(NAMED);
  });

  it('of any single value is read as that value', () => {
    const misread = CANONICAL.flatMap((attribute) =>
      valuesOf(attribute).filter((value) => {
        const caption = describeForEncoder({
          language: 'en',
          want: { [attribute]: [wish(value)] },
          avoid: {},
          freeText: '',
        });
        return values(readMessage(caption, { locale: 'en' }).query.want)[attribute]?.join() !== value;
      }),
    );
    expect(misread).toEqual([]);
  });
});

/** Wishes without what another wish already says: "formal" of "formal office". */
function means(query: StyleQuery): Readonly<Record<string, readonly string[]>> {
  const found = values(query.want);
  return Object.fromEntries(
    Object.entries(found).map(([attribute, list]) => [
      attribute,
      list.filter((one) => !list.some((other) => broaderValues(attribute as Attribute, other).includes(one))),
    ]),
  );
}

/** Independent phrases of each language by the id of the wish that they make. */
const PHRASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'want:type:dress': 'dress',
    'want:colour:red': 'red',
    'want:material:linen': 'linen',
    'want:gender:women': 'for women',
    'avoid:pattern:striped': 'no stripes',
    'avoid:neck:hooded': 'without a hood',
    price: 'under fifty euros',
    size: 'size 42',
    'want:occasion:wedding': 'for a wedding',
    'compare:length': 'longer',
    'want:season:summer': 'for summer',
  },
  es: {
    'want:type:dress': 'vestido',
    'want:colour:red': 'rojo',
    'want:material:linen': 'de lino',
    'want:gender:women': 'para mujer',
    'avoid:pattern:striped': 'sin rayas',
    'avoid:neck:hooded': 'sin capucha',
    price: 'menos de cincuenta euros',
    size: 'talla 42',
    'want:occasion:wedding': 'para una boda',
    'compare:length': 'más largo',
    'want:season:summer': 'para el verano',
  },
  ca: {
    'want:type:dress': 'vestit',
    'want:colour:red': 'vermell',
    'want:material:linen': 'de lli',
    'want:gender:women': 'per a dona',
    'avoid:pattern:striped': 'sense ratlles',
    'avoid:neck:hooded': 'sense caputxa',
    price: 'menys de cinquanta euros',
    size: 'talla 42',
    'want:occasion:wedding': 'per a un casament',
    'compare:length': 'més llarg',
    'want:season:summer': "per a l'estiu",
  },
  fr: {
    'want:type:dress': 'robe',
    'want:colour:red': 'rouge',
    'want:material:linen': 'en lin',
    'want:gender:women': 'pour femme',
    'avoid:pattern:striped': 'sans rayures',
    'avoid:neck:hooded': 'sans capuche',
    price: 'moins de cinquante euros',
    size: 'taille 42',
    'want:occasion:wedding': 'pour un mariage',
    'compare:length': 'plus long',
    'want:season:summer': "pour l'été",
  },
  de: {
    'want:type:dress': 'Kleid',
    'want:colour:red': 'rot',
    'want:material:linen': 'aus Leinen',
    'want:gender:women': 'für Frauen',
    'avoid:pattern:striped': 'ohne Streifen',
    'avoid:neck:hooded': 'ohne Kapuze',
    price: 'unter fünfzig Euro',
    size: 'Größe 42',
    'want:occasion:wedding': 'für eine Hochzeit',
    'compare:length': 'kürzer',
    'want:season:summer': 'für den Sommer',
  },
  it: {
    'want:type:dress': 'vestito',
    'want:colour:red': 'rosso',
    'want:material:linen': 'di lino',
    'want:gender:women': 'per donna',
    'avoid:pattern:striped': 'senza righe',
    'avoid:neck:hooded': 'senza cappuccio',
    price: 'meno di cinquanta euro',
    size: 'taglia 42',
    'want:occasion:wedding': 'per un matrimonio',
    'compare:length': 'più lungo',
    'want:season:summer': "per l'estate",
  },
  pt: {
    'want:type:dress': 'vestido',
    'want:colour:red': 'vermelho',
    'want:material:linen': 'de linho',
    'want:gender:women': 'para mulher',
    'avoid:pattern:striped': 'sem listras',
    'avoid:neck:hooded': 'sem capuz',
    price: 'menos de cinquenta reais',
    size: 'tamanho 42',
    'want:occasion:wedding': 'para um casamento',
    'compare:length': 'mais comprido',
    'want:season:summer': 'para o verão',
  },
};

describe.each(LOCALES)('independent phrases in %s', (locale) => {
  const phrases = PHRASES[locale] ?? {};
  const ids = Object.keys(phrases);
  const say = (chosen: readonly string[], joint: string): StyleQuery =>
    readMessage(chosen.map((id) => phrases[id]).join(joint), { locale }).query;

  it('make their wishes each', () => {
    expect(ids.length).toBeGreaterThan(8);
    for (const id of ids) expect(wishesOf(say([id], ', ')).map((one) => one.id)).toEqual([id]);
  });

  it('mean the same in any order', () => {
    const expected = summary('', say(ids, ', '));
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order) => {
        const query = say(order, ', ');
        expect({ order, ...summary('', query) }).toEqual({ order, ...expected });
      }),
      { numRuns: 150 },
    );
  });

  it('leave nothing behind: a wish removed is a phrase never said', () => {
    const chosen = fc.shuffledSubarray(ids, { minLength: 1 });
    fc.assert(
      fc.property(chosen, fc.constantFrom(', ', '. '), ([gone = '', ...kept], joint) => {
        expect(withoutWish(say([gone, ...kept], joint), gone)).toEqual(say(kept, joint));
        const last = [...kept, gone];
        expect(withoutWish(say(last, joint), gone)).toEqual(say(kept, joint));
      }),
      { numRuns: 150 },
    );
  });
});
