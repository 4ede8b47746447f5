/** Ordinary Spanish words that look like a misspelt word of the lexicon and are not. */
export const ES_GUARD = ``;
