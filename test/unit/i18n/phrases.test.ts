import { describe, expect, it } from 'vitest';
import type { PlainKey } from '../../../src/i18n/arguments.ts';
import { LANGUAGES } from '../../../src/i18n/locales.ts';
import { speechFor } from '../../../src/i18n/speech.ts';
import { readMessage } from '../../../src/query/read.ts';
import type { StyleQuery, Wishes } from '../../../src/query/style-query.ts';
import { valuesOf } from '../../../src/vocabulary/values.ts';

/** What we suggest saying, and what saying it means. */
const PHRASES: Readonly<Partial<Record<PlainKey, Partial<Understood>>>> = {
  'phrase.cheaper': { steer: 'cheaper' },
  'phrase.avoid': { avoid: ['pattern:striped'] },
  'phrase.more': { steer: 'more' },
  'phrase.undo': { steer: 'undo' },
  'phrase.start-over': { steer: 'start-over' },
  'example.dress': { want: ['colour:red', 'pattern:floral', 'type:dress'] },
  'example.dress-price': { want: ['colour:red', 'pattern:floral', 'type:dress'], max: 50 },
  'example.sneakers': { want: ['colour:white', 'type:sneakers'] },
  'example.sneakers-price': { want: ['colour:white', 'type:sneakers'], max: 80 },
  'example.shirt': {
    want: ['colour:blue', 'gender:men', 'pattern:striped', 'shade:navy', 'type:shirt'],
  },
  'example.shirt-no-logo': {
    want: ['colour:blue', 'pattern:striped', 'shade:navy', 'type:shirt'],
    avoid: ['pattern:logo'],
  },
  'example.bag': { want: ['colour:black', 'material:leather', 'type:bag'] },
};

const SCALES = ['length', 'lightness', 'formality', 'fit', 'sleeve'] as const;

interface Understood {
  readonly want: readonly string[];
  readonly avoid: readonly string[];
  readonly max: number | undefined;
  readonly steer: StyleQuery['steer'] | undefined;
  readonly left: string;
}

const understood = ({ want, avoid, price, steer, freeText, avoidText }: StyleQuery): Understood => ({
  want: named(want),
  avoid: named(avoid),
  max: price?.max,
  steer,
  left: `${freeText}${avoidText ?? ''}`,
});
const NOTHING: Understood = { want: [], avoid: [], max: undefined, steer: undefined, left: '' };

function named(wishes: Wishes): readonly string[] {
  return Object.entries(wishes)
    .flatMap(([attribute, list]) => list.map(({ value }) => `${attribute}:${value}`))
    .sort();
}

describe.each(LANGUAGES)('what we suggest saying in %s', (language) => {
  const speech = speechFor(language);
  // The browser may be set to another language than the conversation is in.
  const locales = [language, 'en'];

  it.each(Object.entries(PHRASES) as [PlainKey, Partial<Understood>][])('is understood: %s', (key, meant) => {
    for (const locale of locales) {
      const { query, repairs } = readMessage(speech.say(key), { locale });
      expect(understood(query)).toEqual({ ...NOTHING, ...meant });
      expect(query.language).toBe(language);
      expect(repairs).toEqual([]);
    }
  });

  it('is understood in every colour, also as a change to a photo', () => {
    for (const value of valuesOf('colour')) {
      const colour = speech.nameOf('colour', value);
      for (const text of [
        speech.say('phrase.colour', { colour }),
        speech.say('phrase.this-but', { colour }),
      ]) {
        for (const locale of locales) {
          const { query } = readMessage(text, { locale });
          expect(understood(query), text).toEqual({ ...NOTHING, want: [`colour:${value}`] });
        }
        expect(readMessage(text, { locale: language }).query.language, text).toBe(language);
      }
    }
  });

  it.each(SCALES)('is understood as a change of %s', (scale) => {
    for (const direction of ['more', 'less'] as const) {
      const { query } = readMessage(speech.say(`compare.${scale}.${direction}`), { locale: language });
      expect(query.compare).toMatchObject([{ scale, direction }]);
      expect(understood(query)).toEqual(NOTHING);
    }
  });

  it('stands in the description of the search box as well', () => {
    const shown = speech.say('command.find.option.query');
    expect(shown).toContain(speech.say('example.dress-price'));
  });
});
