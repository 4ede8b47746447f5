/** Ordinary Portuguese words that look like a misspelt word of the lexicon and are not. */
export const PT_GUARD = ``;
