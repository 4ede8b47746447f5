import { describe, expect, it } from 'vitest';
import { canonicalAttributes } from '../../../src/vocabulary/labels.ts';

describe('labels of a feed in another language', () => {
  it.each([
    [{ type: 'Kleid' }, { type: ['dress'] }],
    [{ type: 'Camicia' }, { type: ['shirt'] }],
    [{ type: 'Chemisiers' }, { type: ['blouse'] }],
    [{ colour: 'Rot' }, { colour: ['red'] }],
    [{ colour: 'Rouge foncé' }, { colour: ['red'], shade: ['dark-red'] }],
    [{ colour: 'azzurro' }, { colour: ['blue'], shade: ['light-blue'] }],
    [{ material: 'Baumwolle' }, { material: ['cotton'] }],
    [{ gender: 'Damen' }, { gender: ['women'] }],
    [{ gender: 'Uomo' }, { gender: ['men'] }],
    [{ gender: 'Femme' }, { gender: ['women'] }],
    [{ season: 'Printemps' }, { season: ['spring'] }],
  ])('%j', (labels, expected) => {
    expect(canonicalAttributes(labels)).toEqual(expected);
  });

  it('a word of two languages is read in the language of its row', () => {
    expect(canonicalAttributes({ type: 'Robe', colour: 'Rouge', gender: 'Femme' }).type).toEqual(['dress']);
    expect(canonicalAttributes({ type: 'Robe', colour: 'Red', gender: 'Women' }).type).toEqual(['bathrobe']);
  });

  it('a title alone tells a product', () => {
    expect(canonicalAttributes({ title: 'Robe longue à fleurs en coton' })).toEqual({
      type: ['dress'],
      pattern: ['floral'],
      material: ['cotton'],
      length: ['long'],
    });
    expect(canonicalAttributes({ title: 'Schwarze Damen Lederjacke' })).toEqual({
      type: ['jacket'],
      material: ['leather'],
      gender: ['women'],
      colour: ['black'],
    });
    expect(canonicalAttributes({ title: 'Camicia da uomo a quadri blu' })).toEqual({
      type: ['shirt'],
      pattern: ['checked'],
      gender: ['men'],
      colour: ['blue'],
    });
  });

  it('in a French title the first garment is the product, in a German one the last', () => {
    expect(canonicalAttributes({ title: 'Robe avec ceinture rouge' }).type).toEqual(['dress']);
    expect(canonicalAttributes({ title: 'Gürtel Kleid in Schwarz mit Muster' }).type).toEqual(['dress']);
  });
});
