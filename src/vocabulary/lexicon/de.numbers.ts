import { germanTable } from './de.forms.ts';
import type { NumberWords } from './format.ts';

/** German number words. */
export const DE_NUMBERS: NumberWords = {
  words: germanTable({
    1: 'ein, eins',
    2: 'zwei, zwo',
    3: 'drei',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    11: 'elf',
    12: 'zwölf',
    13: 'dreizehn',
    14: 'vierzehn',
    15: 'fünfzehn',
    16: 'sechzehn',
    17: 'siebzehn',
    18: 'achtzehn',
    19: 'neunzehn',
    20: 'zwanzig',
    30: 'dreißig, dreissig',
    40: 'vierzig',
    50: 'fünfzig',
    60: 'sechzig',
    70: 'siebzig',
    80: 'achtzig',
    90: 'neunzig',
    100: 'hundert',
    1000: 'tausend',
  }),
  and: 'und',
  glued: true,
};
