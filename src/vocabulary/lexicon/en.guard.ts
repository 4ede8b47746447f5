/** Ordinary English words within reach of the lexicon's: see `scripts` note in `repair.ts`. */
export const EN_GUARD = '';
