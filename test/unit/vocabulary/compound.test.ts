import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/query/read.ts';
import { splitCompounds } from '../../../src/vocabulary/compound.ts';
import { lexiconFor } from '../../../src/vocabulary/gazetteer.ts';
import { tokenise } from '../../../src/vocabulary/tokens.ts';

const GERMAN = lexiconFor('de');

function parts(word: string, lexicon = GERMAN): readonly string[] {
  return splitCompounds(tokenise(word), lexicon).map((token) => token.text);
}

function wants(text: string): Readonly<Record<string, readonly string[]>> {
  const { want } = readMessage(text, { locale: 'de' }).query;
  return Object.fromEntries(
    Object.entries(want).map(([attribute, list]) => [attribute, list.map((wish) => wish.value).sort()]),
  );
}

describe('a German compound', () => {
  it.each([
    ['Blumenkleid', { type: ['dress'], pattern: ['floral'] }],
    ['Blumenkleider', { type: ['dress'], pattern: ['floral'] }],
    ['Lederjacke', { type: ['jacket'], material: ['leather'] }],
    ['Sommerkleid', { type: ['dress'], season: ['summer'] }],
    ['Streifenshirt', { type: ['top'], pattern: ['striped'] }],
    ['Herrenhemd', { type: ['shirt'], gender: ['men'] }],
    ['Damenschuhe', { type: ['shoes'], gender: ['women'] }],
    ['Mädchenkleid', { type: ['dress'], gender: ['girls'] }],
    ['Kinderschuhe', { type: ['shoes'], gender: ['boys', 'girls'] }],
    ['Baumwollhemd', { type: ['shirt'], material: ['cotton'] }],
    ['Wollmantel', { type: ['coat'], material: ['wool'] }],
    ['Seidenbluse', { type: ['blouse'], material: ['silk'] }],
    ['Leinenhose', { type: ['trousers'], material: ['linen'] }],
    ['Spitzenkleid', { type: ['dress'], material: ['lace'] }],
    ['Jeansjacke', { type: ['jacket'], material: ['denim'] }],
    ['Jeansrock', { type: ['skirt'], material: ['denim'] }],
    ['Winterstiefel', { type: ['boots'], season: ['winter'] }],
    ['Hochzeitsanzug', { type: ['suit'], occasion: ['wedding'] }],
    ['Partykleid', { type: ['dress'], occasion: ['party'] }],
    ['Strandkleid', { type: ['dress'], occasion: ['beach'] }],
    ['Kurzarmhemd', { type: ['shirt'], sleeve: ['short-sleeve'] }],
    ['Langarmshirt', { type: ['top'], sleeve: ['long-sleeve'] }],
    ['Karohemd', { type: ['shirt'], pattern: ['checked'] }],
    ['Kapuzenjacke', { type: ['jacket'], neck: ['hooded'] }],
    ['Rollkragenpullover', { type: ['sweater'], neck: ['turtleneck'] }],
    ['Maxikleid', { type: ['dress'], length: ['maxi'] }],
    ['Blumenmuster', { pattern: ['floral'] }],
    ['Damenmode', { gender: ['women'] }],
    ['Goldkette', { type: ['necklace'], colour: ['gold'] }],
    ['Perlenkette', { type: ['necklace'], material: ['pearl'] }],
    ['schwarzweiß', { colour: ['black', 'white'], accent: ['black', 'white'] }],
  ])('of two words says both: %s', (word, expected) => {
    expect(wants(word)).toEqual(expected);
  });

  it.each([
    ['Damenwinterstiefel', { type: ['boots'], gender: ['women'], season: ['winter'] }],
    ['Herrenlederjacke', { type: ['jacket'], gender: ['men'], material: ['leather'] }],
    [
      'Damenbaumwollsommerkleid',
      { type: ['dress'], gender: ['women'], material: ['cotton'], season: ['summer'] },
    ],
  ])('of more words says all: %s', (word, expected) => {
    expect(wants(word)).toEqual(expected);
  });

  it.each([
    'Handtasche',
    'Rucksack',
    'Regenjacke',
    'Turnschuhe',
    'Hosenanzug',
    'Strumpfhose',
    'Sonnenbrille',
    'Halstuch',
    'Strickjacke',
    'Taschentuch',
    'Rollkragen',
    'Nachthemd',
  ])('that the lexicon lists is one word: %s', (word) => {
    expect(parts(word)).toHaveLength(1);
  });

  it.each([
    'Kleiderschrank',
    'Kleiderbügel',
    'Rockmusik',
    'Taschenlampe',
    'Taschenbuch',
    'Kinderzimmer',
    'Blumenstrauß',
    'Sandstrand',
    'Abendrot',
    'Silberhochzeit',
    'Strandbar',
    'Hutmacher',
    'Sportplatz',
    'Winterschlaf',
    'Rotwein',
  ])('with a part that is no fashion word is left whole: %s', (word) => {
    expect(parts(word)).toHaveLength(1);
    expect(wants(word)).toEqual({});
  });

  it.each(['rot', 'Rotor', 'Hut', 'Röcke'])('is no short word: %s', (word) => {
    expect(parts(word)).toHaveLength(1);
  });

  it('gives each part the place of the whole, so that a wish shows the person’s own word', () => {
    const { query, repairs } = readMessage('Ein Blumenkleid', { locale: 'de' });
    expect(query.want.type).toEqual([{ value: 'dress', words: 'Blumenkleid' }]);
    expect(query.want.pattern).toEqual([{ value: 'floral', words: 'Blumenkleid' }]);
    expect(repairs).toEqual([]);
  });

  it('is found in a message whose locale is another', () => {
    const { query } = readMessage('schwarzes Blumenkleid', { locale: 'en' });
    expect(query.language).toBe('de');
    expect(query.want.pattern?.[0]?.value).toBe('floral');
  });

  it('with a common misspelling in one part is understood', () => {
    expect(wants('Lederjake')).toEqual({ type: ['jacket'], material: ['leather'] });
  });
});

describe('cutting compounds', () => {
  it('leaves languages alone that have none', () => {
    expect(parts('Blumenkleid', lexiconFor('en'))).toEqual(['blumenkleid']);
  });

  it('never throws, and never loses a word that it does not cut', () => {
    const part = fc.constantFrom(
      'blumen',
      'kleid',
      'leder',
      'jacke',
      's',
      'n',
      'er',
      'haus',
      'rot',
      'x',
      'sommer',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (pieces) => {
        const word = pieces.join('');
        const cut = parts(word);
        expect(cut.length).toBeGreaterThan(0);
        if (cut.length === 1 && !/mode|sachen/.test(word)) expect(cut[0]).toBe(word);
      }),
    );
  });

  it('reads ten thousand characters of one endless compound', () => {
    const endless = 'blumen'.repeat(1_700).slice(0, 10_000);
    expect(parts(endless)).toEqual([endless]);
  });
});
