import { comparisonIn } from './comparisons.ts';
import { splitCompounds } from './compound.ts';
import { type Gazetteer, gazetteerOf, LEXICONS, lexiconFor } from './gazetteer.ts';
import type { Lexicon } from './lexicon/format.ts';
import type { Token } from './tokens.ts';

/** Words of a text that are looked at; a message's language shows in less. */
const MAX_WORDS = 60;
/** A garment, a colour or the like tells more than an article, which neighbours share. */
const VALUE_WEIGHT = 2;
const GRAMMAR_WEIGHT = 1;
/** "a", "o" and "i" are words nearly everywhere. */
const LETTER_WEIGHT = 0.5;
/** Words that mean something together are no accident: "més car" is no French "mes" and "car". */
const PHRASE_BONUS = 0.25;

interface Coverage {
  readonly score: number;
  readonly unknown: number;
}

/** What a dictionary makes of the words: how much of the text it understands. */
function coverageOf(words: readonly Token[], gazetteer: Gazetteer): Coverage {
  let score = 0;
  let unknown = 0;
  for (let at = 0; at < words.length; ) {
    const match = gazetteer.match(words, at);
    const length = match?.length ?? 1;
    if (match === undefined) unknown++;
    else {
      if (length > 1) score += PHRASE_BONUS;
      const { values, roles } = match.meaning;
      const isValue = values.length > 0 || comparisonIn(roles) !== undefined;
      for (const word of words.slice(at, at + length)) {
        if (word.text.length === 1) score += LETTER_WEIGHT;
        else score += isValue ? VALUE_WEIGHT : GRAMMAR_WEIGHT;
      }
    }
    at += length;
  }
  return { score, unknown };
}

/**
 * The language that a text is read in: the locale's own where no other understands more of it, then English, then
 * the first in the list. A fashion query is a few words long, and most lie in one of the dictionaries: what they cover
 * tells their language better than letters do.
 */
export function chooseLexicon(tokens: readonly Token[], locale: string | undefined): Lexicon {
  const own = lexiconFor(locale);
  const words = tokens.filter((token) => token.kind === 'word').slice(0, MAX_WORDS);
  if (words.length === 0) return own;
  const first = coverageOf(splitCompounds(words, own), gazetteerOf(own));
  // The others are not even compiled for who writes in the language of the locale.
  if (first.unknown === 0) return own;
  let best = own;
  // A letter more is no reason to leave the locale's language: a whole word is.
  let most = first.score + GRAMMAR_WEIGHT - LETTER_WEIGHT;
  let fewest = first.unknown;
  for (const lexicon of LEXICONS) {
    if (lexicon === own) continue;
    const { score, unknown } = coverageOf(splitCompounds(words, lexicon), gazetteerOf(lexicon));
    // Neighbours share most words: the one that leaves fewer over is meant.
    if (score < most || (score === most && unknown >= fewest)) continue;
    best = lexicon;
    most = score;
    fewest = unknown;
  }
  return best;
}
