import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/query/read.ts';
import type { StyleQuery } from '../../../src/query/style-query.ts';
import { LEXICONS } from '../../../src/vocabulary/gazetteer.ts';

/** One line of `test/fixtures/phrases.jsonl`: a garment with one phrase that says a thing that must not be lost. */
interface Phrase {
  readonly language: string;
  readonly says: string;
  readonly text: string;
}

const phrases = readFileSync(new URL('../../fixtures/phrases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Phrase);

const GENDERS = ['women', 'men', 'girls', 'boys'];

/** Every price is of 50, every garment's pattern that is not wished is stripes. */
function saysSo(says: string, { want, avoid, price, steer }: StyleQuery): boolean {
  const { min, max, level } = price ?? {};
  const genders = (want.gender ?? []).map(({ value }) => value).sort();
  switch (says) {
    case 'max':
      return max === 50 && min === undefined;
    case 'min':
      return min === 50 && max === undefined;
    case 'about':
      return min !== undefined && max !== undefined && min < 50 && max > 50;
    case 'low':
      return level === 'low' || steer === 'cheaper';
    case 'high':
      return level === 'high';
    case 'children':
      return genders.join() === 'boys,girls';
    case 'no-stripes':
      return want.pattern === undefined && avoid.pattern?.some(({ value }) => value === 'striped') === true;
    default:
      return GENDERS.includes(says) && genders.join() === says;
  }
}

const KINDS = ['max', 'min', 'about', 'low', 'high', ...GENDERS, 'children', 'no-stripes'];

describe.each(LEXICONS.map(({ language }) => language))('what must not be lost, in %s', (language) => {
  const own = phrases.filter((phrase) => phrase.language === language);

  it.each(KINDS)('%s: every way of saying it is understood', (kind) => {
    const said = own.filter(({ says }) => says === kind);
    const lost = said.filter(({ text }) => !saysSo(kind, readMessage(text, { locale: language }).query));
    expect(said.length).toBeGreaterThanOrEqual(3);
    expect(lost.map(({ text }) => text)).toEqual([]);
  });

  it('no garment is lost or made up on the way', () => {
    const others = own
      .map(({ text }) => ({ text, types: readMessage(text, { locale: language }).query.want.type ?? [] }))
      .filter(({ types }) => types.length !== 1);
    expect(others.map(({ text, types }) => `${text}: ${types.map(({ value }) => value).join()}`)).toEqual([]);
  });
});

describe('a part of a garment that is not wished', () => {
  it.each([
    ['en', 'jacket without a hood, black', 'black'],
    ['en', 'no hood black jacket', 'black'],
    ['es', 'sudadera sin capucha negra', 'black'],
    ['ca', 'dessuadora sense caputxa negra', 'black'],
    ['fr', 'veste sans capuche noire', 'black'],
    ['de', 'Jacke ohne Kapuze, schwarz', 'black'],
    ['it', 'felpa senza cappuccio nera', 'black'],
    ['pt', 'moletom sem capuz preto', 'black'],
  ])('%s "%s" is no hooded garment, and the colour is that of the garment', (locale, text, colour) => {
    const { want, avoid } = readMessage(text, { locale }).query;
    expect(avoid.neck?.map(({ value }) => value)).toEqual(['hooded']);
    expect(avoid.type).toBeUndefined();
    expect(want.type?.map(({ value }) => value)).not.toContain('hoodie');
    expect(want.colour?.map(({ value }) => value)).toEqual([colour]);
  });

  it.each([
    ['en', 'a coat with a hood'],
    ['es', 'abrigo con capucha'],
    ['ca', 'abric amb caputxa'],
    ['fr', 'manteau à capuche'],
    ['de', 'Mantel mit Kapuze'],
    ['it', 'cappotto con cappuccio'],
    ['pt', 'casaco com capuz'],
  ])('and %s "%s" is a coat still', (locale, text) => {
    const { want } = readMessage(text, { locale }).query;
    expect(want.type?.map(({ value }) => value)).toEqual(['coat']);
    expect(want.neck?.map(({ value }) => value)).toEqual(['hooded']);
  });

  it.each([
    ['en', 'dress without sleeves or collar', { neck: ['collared'] }],
    ['es', 'vestido sin mangas ni capucha', { neck: ['hooded'] }],
    ['de', 'Kleid ohne Ärmel oder Kapuze', { neck: ['hooded'] }],
    ['fr', 'robe sans manches ni capuche', { neck: ['hooded'] }],
    ['it', 'vestito senza maniche né cappuccio', { neck: ['hooded'] }],
    ['pt', 'vestido sem mangas nem capuz', { neck: ['hooded'] }],
    ['ca', 'vestit sense mànigues ni caputxa', { neck: ['hooded'] }],
  ])('%s "%s": the list goes on behind a word that is itself a negation', (locale, text, avoided) => {
    const { want, avoid } = readMessage(text, { locale }).query;
    expect(want.sleeve?.map(({ value }) => value)).toEqual(['sleeveless']);
    expect(
      Object.fromEntries(Object.entries(avoid).map(([key, list]) => [key, list.map((one) => one.value)])),
    ).toEqual(avoided);
  });
});

describe('what is refused behind itself', () => {
  it.each([
    ['en', 'stripes? no thanks, a dress'],
    ['es', 'vestido, ¿rayas? no gracias'],
    ['de', 'Kleid, Streifen bitte nicht'],
    ['it', 'vestito a righe? no grazie, un vestito'],
    ['pt', 'vestido, listras não'],
    ['fr', 'des rayures ? non merci, une robe'],
    ['ca', 'vestit, ratlles no'],
  ])('%s "%s" is avoided', (locale, text) => {
    const { want, avoid } = readMessage(text, { locale }).query;
    expect(avoid.pattern?.map(({ value }) => value)).toEqual(['striped']);
    expect(want.pattern).toBeUndefined();
    expect(want.type?.map(({ value }) => value)).toEqual(['dress']);
  });

  it.each([
    ['en', 'No, in blue'],
    ['es', 'no, en azul'],
    ['de', 'nein, in blau'],
    ['fr', 'non, en bleu'],
    ['it', 'no, in blu'],
  ])('%s "%s" answers what was said before', (locale, text) => {
    const { want, avoid } = readMessage(text, { locale }).query;
    expect(want.colour?.map(({ value }) => value)).toEqual(['blue']);
    expect(avoid).toEqual({});
  });
});

describe('a brand', () => {
  const brands = new Set(["levi's", 'ray-ban', 'h&m', 'red tape']);

  it.each([
    ["levi's jeans", "levi's"],
    ['levis 501 jeans', "levi's"],
    ['rayban sunglasses', 'ray-ban'],
    ['ray ban sunglasses', 'ray-ban'],
    ['h&m dress', 'h&m'],
    ['red tape shoes', 'red tape'],
  ])('is known however it is spelt: "%s"', (text, brand) => {
    expect(readMessage(text, { brands }).query.want.brand?.map(({ value }) => value)).toEqual([brand]);
  });
});

describe('a German garment whose first part is no fashion word', () => {
  it('is that garment, and keeps its first part to be encoded', () => {
    const { want, freeText } = readMessage('kariertes Flanellhemd', { locale: 'de' }).query;
    expect(want.type).toEqual([{ value: 'shirt', words: 'hemd' }]);
    expect(freeText).toBe('Flanell');
  });

  it.each(['Bildschirm', 'Fallschirm', 'Handtuch'])('is not "%s"', (text) => {
    expect(readMessage(text, { locale: 'de' }).query.want).toEqual({});
  });
});
