import type { ComparisonWords } from './format.ts';

/** How Spanish compares. */
export const ES_COMPARISONS: ComparisonWords = {
  more: 'más, y más, o más, algo más',
  less: 'menos, y menos, o menos, no tan, que no sea tan, que no sean tan, no sea tan',
  too: 'demasiado',
  tooBehind: '',
  adjectives: {
    length: ['largo, larguito', 'corto, cortito'],
    lightness: ['claro, clarito, luminoso, pálido', 'oscuro, oscurito'],
    formality: [
      'formal, elegante, arreglado, de vestir, sofisticado, serio',
      'informal, casual, desenfadado, de diario, de sport',
    ],
    fit: [
      'ancho, holgado, suelto, amplio, flojo, holgadito, anchito',
      'ajustado, estrecho, ceñido, entallado, apretado, pegado, ajustadito, entubado',
    ],
  },
  sleeveBefore: 'manga, mangas, con mangas, con manga',
  sleeveBehind: 'de manga, de mangas, la manga, las mangas',
  phrases: { 'fit:more': 'menos justo', 'fit:less': 'más justo' },
};
