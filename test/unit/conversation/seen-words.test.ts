import { describe, expect, it } from 'vitest';
import { describeSeen } from '../../../src/conversation/seen-words.ts';
import { speechFor } from '../../../src/i18n/speech.ts';
import type { SeenValues } from '../../../src/vocabulary/seen.ts';

const seen = (values: Readonly<Record<string, string>>): SeenValues =>
  Object.fromEntries(
    Object.entries(values).map(([attribute, value]) => [attribute, [{ value, confidence: 0.9 }]]),
  );
const say = (values: Readonly<Record<string, string>>, locale = 'en') =>
  describeSeen(seen(values), speechFor(locale));

describe('what was seen in a photo, in words', () => {
  it('is a red floral dress', () => {
    expect(say({ type: 'dress', colour: 'red', pattern: 'floral' })).toBe('a red floral dress');
  });

  it('has the article that it needs', () => {
    expect(say({ type: 'dress', colour: 'orange' })).toBe('an orange dress');
    expect(say({ type: 'jewellery', colour: 'silver' })).toBe('silver jewellery');
    expect(say({ type: 'jeans', colour: 'blue' })).toBe('blue jeans');
    expect(say({ type: 'skirt' })).toBe('a skirt');
  });

  it('names the shade rather than its family, two colours together, sleeves and neckline', () => {
    const shirt = { type: 'shirt', colour: 'blue', shade: 'navy', accent: 'white', pattern: 'striped' };
    expect(say({ ...shirt, sleeve: 'long-sleeve', neck: 'spread-collar' })).toBe(
      'a navy and white striped long sleeve shirt, spread collar',
    );
  });

  it('does not remark that a garment is plain', () => {
    expect(say({ type: 'dress', colour: 'red', pattern: 'solid' })).toBe('a red dress');
  });

  it('is what is left where the garment itself is in doubt, and nothing where all is', () => {
    expect(say({ colour: 'red', pattern: 'floral' })).toBe('red, floral');
    expect(say({})).toBeUndefined();
    expect(say({ pattern: 'solid' })).toBeUndefined();
  });

  it.each([
    ['es', 'vestido, rojo, de flores'],
    ['ca', 'vestit, vermell, de flors'],
    ['fr', 'robe, rouge, fleuri'],
    ['de', 'Kleid, rot, geblümt'],
    ['it', 'vestito, rosso, a fiori'],
    ['pt', 'vestido, vermelho, floral'],
  ])('is said in %s', (locale, words) => {
    expect(say({ type: 'dress', colour: 'red', pattern: 'floral' }, locale)).toBe(words);
  });
});
