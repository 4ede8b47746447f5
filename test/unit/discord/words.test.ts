import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, matching } from '../../../src/platforms/discord/interactions/autocomplete.ts';
import { completions } from '../../../src/platforms/discord/interactions/completions.ts';
import { wordsOf } from '../../../src/platforms/discord/interactions/photos.ts';
import { refinedAsked } from '../../../src/platforms/shared/refined.ts';

describe('words that are still being typed', () => {
  it('become names of the vocabulary, after what was typed', () => {
    const offered = completions('red floral dre', 'en-US');
    expect(offered[0]).toBe('red floral dre');
    expect(offered).toContain('red floral dress');
  });

  it.each([
    ['vest', 'es-ES', 'vestido'],
    ['robe rou', 'fr', 'robe rouge'],
    ['rotes klei', 'de', 'rotes Kleid'],
  ])('in the person’s language: %s', (typed, locale, wanted) => {
    expect(completions(typed, locale).map((text) => text.toLowerCase())).toContain(wanted.toLowerCase());
  });

  it('complete names of several words', () => {
    expect(completions('light bl', 'en')).toContain('light blue');
  });

  it('are always choices that Discord takes', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.constantFrom('en', 'es', 'ca', 'xx', ''),
        (typed, locale) => {
          const offered = choices(completions(typed, locale).map((text) => ({ name: text, value: text })));
          expect(offered.length).toBeLessThanOrEqual(25);
          for (const { name, value } of offered) {
            expect(name.trim().length).toBeGreaterThan(0);
            expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });

  it('find brands by their beginning, then by a word of theirs', () => {
    const brands = ['Alder & Finch', 'Finchley', 'Sørensen'];
    expect(matching(brands, 'fin')).toEqual(['Finchley', 'Alder & Finch']);
    expect(matching(brands, 'SOREN')).toEqual([]);
    expect(matching(brands, '')).toEqual(brands);
  });
});

describe('what a message says to us', () => {
  const client = { user: { id: '42' } } as Parameters<typeof wordsOf>[0]['client'];

  it.each([
    ['<@42> red dress', 'red dress'],
    ['<@!42>   like this <@7> but <#9> in blue <:heart:12> <t:1700000000:R>', 'like this but in blue'],
    ['under <50', 'under <50'],
    ['</find:123> red', 'red'],
  ])('%s', (content, words) => {
    expect(wordsOf({ content, client })).toBe(words);
  });
});

describe('a form that was filled in', () => {
  it.each([
    [
      { words: ' no stripes ', price: '50', colour: 'blue' },
      { text: 'no stripes blue', maxPrice: 50 },
    ],
    [
      { words: '', price: '49,90 €', colour: undefined },
      { text: '', maxPrice: 49.9 },
    ],
    [{ words: '', price: 'cheap', colour: undefined }, { text: 'cheap' }],
    [{ words: '', price: '20 to 50', colour: undefined }, { text: '20 to 50' }],
    [{ words: '', price: '', colour: 'red' }, { text: 'red' }],
  ])('%j says %j', (form, asked) => {
    expect(refinedAsked(form, 'en')).toEqual(asked);
  });

  it('names the colour in the person’s language', () => {
    expect(refinedAsked({ words: '', price: '', colour: 'red' }, 'es-ES').text).toBe('rojo');
  });
});
