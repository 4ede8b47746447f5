import { tokenise } from '../vocabulary/tokens.ts';

/** Titles go on to please search engines; what a person types stands before that. */
const MAX_WORDS = 32;

/** The words and numbers of a title, or of what is looked for in titles: lower case, no accents, each once. */
export function titleWords(text: string): readonly string[] {
  const words = tokenise(text).filter(({ kind }) => kind === 'word' || kind === 'number');
  return [...new Set(words.map((token) => token.text))].slice(0, MAX_WORDS);
}
