import type { ComparisonWords } from './format.ts';

/** How Portuguese compares. */
export const PT_COMPARISONS: ComparisonWords = {
  more: 'mais, e mais, ou mais, algo mais, alguma coisa mais',
  less: 'menos, e menos, ou menos, não tão, que não seja tão, que não sejam tão',
  too: 'demasiado',
  tooBehind: 'demais',
  adjectives: {
    length: ['comprido, longo, compridinho', 'curto, curtinho'],
    lightness: ['claro, clarinho, luminoso, pálido', 'escuro, escurinho'],
    formality: [
      'formal, elegante, arrumado, chique, sofisticado, social, sério',
      'informal, casual, descontraído, despojado, do dia a dia',
    ],
    fit: [
      'largo, folgado, solto, amplo, larguinho, soltinho, folgadinho',
      'justo, apertado, ajustado, acinturado, colado, justinho, apertadinho, estreito',
    ],
  },
  sleeveBefore: 'manga, mangas, com mangas, com manga, com as mangas',
  sleeveBehind: 'de manga, de mangas, a manga, as mangas',
  phrases: {},
};
