/** Ordinary Catalan words that look like a misspelt word of the lexicon and are not. */
export const CA_GUARD = ``;
