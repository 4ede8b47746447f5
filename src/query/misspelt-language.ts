import { gazetteerOf, LEXICONS } from '../vocabulary/gazetteer.ts';
import type { Lexicon } from '../vocabulary/lexicon/format.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { nearestWord } from './repair.ts';

/** One word is near to something in some language; of a long message one word would have been known. */
const LEAST_WORDS = 2;
const MOST_WORDS = 6;

/**
 * The language of a message without any word, well or badly spelt, of `chosen`: another one where every word is at
 * most a slip away from its own ("zapatilals amarilas"), else `chosen`. Where `chosen` leaves a word over and every
 * word may be meant in the locale's own language, it is that: "giubotto di pele" has a Portuguese word by accident.
 */
export function lexiconOfMisspelt(
  tokens: readonly Token[],
  chosen: Lexicon,
  own: Lexicon,
  brandWords: ReadonlySet<string> | undefined,
): Lexicon {
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS) return chosen;
  const isKnown = ({ text }: Token, lexicon: Lexicon) =>
    gazetteerOf(lexicon).words.has(text) || brandWords?.has(text) === true;
  const isMeant = (word: Token, lexicon: Lexicon) =>
    isKnown(word, lexicon) || nearestWord(word.text, lexicon) !== undefined;
  if (chosen !== own) {
    const leavesOver = words.some((word) => !isKnown(word, chosen));
    if (leavesOver && words.every((word) => isMeant(word, own))) return own;
  }
  if (words.some((word) => isMeant(word, chosen))) return chosen;
  return LEXICONS.find((lexicon) => words.every((word) => isMeant(word, lexicon))) ?? chosen;
}
