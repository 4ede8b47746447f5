import type { ComparisonWords } from './format.ts';

/** How Italian compares. */
export const IT_COMPARISONS: ComparisonWords = {
  more: 'più, e più, o più, qualcosa di più',
  less: 'meno, e meno, o meno, non così, non tanto',
  too: 'troppo',
  tooBehind: '',
  adjectives: {
    length: ['lungo, lunghetto', 'corto'],
    lightness: ['chiaro, luminoso, pallido', 'scuro, cupo'],
    formality: [
      'elegante, formale, raffinato, chic, sofisticato, serio',
      'informale, casual, disinvolto, da tutti i giorni, alla mano',
    ],
    fit: ['largo, ampio, lasco', 'stretto, aderente, attillato, sciancrato, fasciante, slim'],
  },
  sleeveBefore: 'manica, maniche, con maniche, con le maniche, a maniche',
  sleeveBehind: 'di manica, di maniche, la manica, le maniche',
  phrases: {},
};
