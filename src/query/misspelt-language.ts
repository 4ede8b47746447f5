import { gazetteerOf, LEXICONS } from '../vocabulary/gazetteer.ts';
import type { Lexicon } from '../vocabulary/lexicon/format.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { nearestWord } from './repair.ts';

/** One word is near to something in some language; of a long message one word would have been known. */
const LEAST_WORDS = 2;
const MOST_WORDS = 6;

/**
 * The language of a message without any word, well or badly spelt, of `chosen`: another one where every word is at
 * most a slip away from its own ("zapatilals amarilas"), else `chosen`.
 */
export function lexiconOfMisspelt(
  tokens: readonly Token[],
  chosen: Lexicon,
  brandWords: ReadonlySet<string> | undefined,
): Lexicon {
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS) return chosen;
  const isMeant = ({ text }: Token, lexicon: Lexicon) =>
    gazetteerOf(lexicon).words.has(text) || nearestWord(text, lexicon) !== undefined;
  if (words.some((word) => brandWords?.has(word.text) || isMeant(word, chosen))) return chosen;
  return LEXICONS.find((lexicon) => words.every((word) => isMeant(word, lexicon))) ?? chosen;
}
