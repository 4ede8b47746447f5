import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeForEncoder } from '../../../src/query/describe.ts';
import { readMessage } from '../../../src/query/read.ts';
import { withoutWish } from '../../../src/query/wishes.ts';
import { LEXICONS } from '../../../src/vocabulary/gazetteer.ts';
import { messagesOf, summary, values } from '../../support/readings.ts';

const LOCALES = LEXICONS.map((lexicon) => lexicon.language);

describe('the language of a message', () => {
  const table = readFileSync(new URL('../../fixtures/languages.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; language: string });

  it.each(table)('"$text" is $language, whatever the locale', ({ text, language }) => {
    // "t-shirt blanc" is French and Catalan: only there does the locale decide.
    const locales = text === 't-shirt blanc' ? ['fr-CA', 'en-US'] : ['en-US', 'de-DE', 'es-MX', language];
    for (const locale of locales) expect(readMessage(text, { locale }).query.language).toBe(language);
    expect(readMessage(text).query.language).toBe(language);
  });

  it.each([
    ['polo', 'it-IT', 'it'],
    ['jeans skinny', 'pt-BR', 'pt'],
    ['robe', 'fr-FR', 'fr'],
    ['robe', 'en-US', 'en'],
    ['t-shirt blanc', 'ca-ES', 'ca'],
    ['zzyzx qwfp', 'ca-ES', 'ca'],
    ['', 'de', 'de'],
    ['red dress', 'ja-JP', 'en'],
  ])(
    '"%s" with the locale %s is %s: what more than one language may say is the locale’s',
    (text, locale, language) => {
      expect(readMessage(text, { locale }).query.language).toBe(language);
    },
  );

  it('is found where every word is misspelt', () => {
    const { query, repairs } = readMessage('zapatilals amarilas', { locale: 'en-US' });
    expect(query.language).toBe('es');
    expect(values(query.want)).toEqual({ type: ['sneakers'], colour: ['yellow'] });
    expect(repairs.map((repair) => repair.to)).toEqual(['zapatillas', 'amarillas']);
  });
});

describe.each([
  { language: 'es', name: 'Spanish' },
  { language: 'ca', name: 'Catalan' },
  { language: 'pt', name: 'Portuguese' },
])('a $name message', ({ language }) => {
  const messages = messagesOf(language);

  it.each(messages)('"$text"', (expected) => {
    const { query } = readMessage(expected.text, { locale: language });
    expect(query.language).toBe(language);
    expect(summary(expected.text, query)).toEqual(expected);
  });

  it('means the same on a platform whose locale is English', () => {
    for (const expected of messages)
      expect(summary(expected.text, readMessage(expected.text, { locale: 'en-US' }).query)).toEqual(expected);
  });

  it('means the same in capitals and without accents', () => {
    for (const { text } of messages) {
      const bare = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase();
      const { want, avoid } = readMessage(text, { locale: language }).query;
      const again = readMessage(bare, { locale: language }).query;
      expect([text, values(again.want), values(again.avoid)]).toEqual([text, values(want), values(avoid)]);
    }
  });

  it('is encoded in English: its caption is read as the same wishes', () => {
    for (const { text } of messages) {
      const { freeText, want } = readMessage(text, { locale: language }).query;
      const caption = describeForEncoder(readMessage(text, { locale: language }).query);
      const again = freeText === '' ? readMessage(caption, { locale: 'en' }).query.want : want;
      expect([text, values(again)]).toEqual([text, values(want)]);
    }
  });
});

/** Chip id -> how it is said, by language. */
const PHRASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: {
    'want:type:dress': 'vestido',
    'want:colour:red': 'rojo',
    'want:pattern:floral': 'de flores',
    'want:gender:women': 'para mi mujer',
    'avoid:colour:black': 'que no sea negro',
    'avoid:neck:hooded': 'sin capucha',
    price: 'entre 20 y 50 euros',
    size: 'talla 42',
    'avoid-text': 'sin bolsillos',
  },
  ca: {
    'want:type:dress': 'vestit',
    'want:colour:red': 'vermell',
    'want:pattern:floral': 'de flors',
    'want:gender:women': 'per a la meva dona',
    'avoid:colour:black': 'que no sigui negre',
    'avoid:neck:hooded': 'sense caputxa',
    price: 'entre 20 i 50 euros',
    size: 'talla 42',
    'avoid-text': 'sense butxaques',
  },
  pt: {
    'want:type:dress': 'vestido',
    'want:colour:red': 'vermelho',
    'want:pattern:floral': 'de flores',
    'want:gender:women': 'para minha mulher',
    'avoid:colour:black': 'que não seja preto',
    'avoid:neck:hooded': 'sem capuz',
    price: 'entre 20 e 50 euros',
    size: 'tamanho 42',
    'avoid-text': 'sem bolsos',
  },
  fr: {
    'want:type:dress': 'robe',
    'want:colour:red': 'rouge',
    'want:pattern:floral': 'à fleurs',
    'want:gender:women': 'pour ma femme',
    'avoid:colour:black': 'pas noir',
    'avoid:neck:hooded': 'sans capuche',
    price: 'entre 20 et 50 euros',
    size: 'taille 42',
    'avoid-text': 'sans poches',
  },
  it: {
    'want:type:dress': 'vestito',
    'want:colour:red': 'rosso',
    'want:pattern:floral': 'a fiori',
    'want:gender:women': 'per mia moglie',
    'avoid:colour:black': 'non nero',
    'avoid:neck:hooded': 'senza cappuccio',
    price: 'tra 20 e 50 euro',
    size: 'taglia 42',
    'avoid-text': 'senza tasche',
  },
  de: {
    'want:type:dress': 'Kleid',
    'want:colour:red': 'rot',
    'want:pattern:floral': 'geblümt',
    'want:gender:women': 'für meine Frau',
    'avoid:colour:black': 'nicht schwarz',
    'avoid:neck:hooded': 'ohne Kapuze',
    price: 'zwischen 20 und 50 Euro',
    size: 'Größe 42',
    'avoid-text': 'ohne Reißverschluss',
  },
};

describe('removing a chip', () => {
  it.each(Object.entries(PHRASES))('equals never having said it: %s', (locale, phrases) => {
    const chosen = fc.shuffledSubarray(Object.keys(phrases), { minLength: 1 });
    const say = (ids: readonly string[]) =>
      readMessage(ids.map((id) => phrases[id]).join('. '), { locale }).query;
    fc.assert(
      fc.property(chosen, ([gone = '', ...kept]) => {
        expect(withoutWish(say([gone, ...kept]), gone)).toEqual(say(kept));
      }),
      { numRuns: 60 },
    );
  });

  it('is tried in every language but English, which has its own', () => {
    expect(Object.keys(PHRASES).sort()).toEqual(LOCALES.filter((one) => one !== 'en').sort());
  });
});

describe('a mixture of languages', () => {
  const words = LOCALES.flatMap((language) => messagesOf(language).flatMap((row) => row.text.split(' ')));

  it('is read without throwing, in any locale, and wishes for nothing that it avoids', () => {
    const word = fc.constantFrom(...words, ',', '.', '-', "d'", "l'", '50', '€', 'R$');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.constantFrom(...LOCALES), (said, locale) => {
        const { query } = readMessage(said.join(' '), { locale });
        expect(LOCALES).toContain(query.language);
        const avoid = values(query.avoid);
        for (const [attribute, wanted] of Object.entries(values(query.want)))
          for (const value of wanted) expect(avoid[attribute] ?? []).not.toContain(value);
      }),
      { numRuns: 300 },
    );
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...LOCALES),
        (text, locale) => {
          expect(LOCALES).toContain(readMessage(text, { locale }).query.language);
        },
      ),
    );
  });
});

describe('an ordinary word', () => {
  it.each([
    ['es', 'perro'],
    ['es', 'ciudad'],
    ['es', 'coche'],
    ['es', 'gato'],
    ['es', 'empresa'],
    ['ca', 'gos'],
    ['ca', 'problema'],
    ['ca', 'taula'],
    ['ca', 'cotxe'],
    ['pt', 'livro'],
    ['pt', 'cidade'],
    ['pt', 'carro'],
    ['pt', 'gato'],
  ])('is not taken for a misspelt one: %s "%s"', (locale, word) => {
    const { query, repairs } = readMessage(word, { locale });
    expect(repairs).toEqual([]);
    expect(query.want).toEqual({});
  });
});
