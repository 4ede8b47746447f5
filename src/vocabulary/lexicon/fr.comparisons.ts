import type { ComparisonWords } from './format.ts';

/** How French compares. */
export const FR_COMPARISONS: ComparisonWords = {
  more: 'plus, et plus, ou plus, quelque chose de plus',
  less: 'moins, et moins, ou moins, pas si, pas aussi, pas autant',
  too: 'trop, bien trop, beaucoup trop',
  tooBehind: '',
  adjectives: {
    length: ['long/longue/longs/longues', 'court'],
    lightness: ['clair, pâle, lumineux', 'foncé, sombre, obscur'],
    formality: [
      'habillé, formel, élégant, chic, classe, soigné, sophistiqué, raffiné, apprêté',
      'décontracté, casual, informel, relax',
    ],
    fit: [
      'ample, large, lâche, fluide',
      'serré, moulant, ajusté, cintré, étroit, près du corps, slim, collant',
    ],
  },
  sleeveBefore: 'manche, manches, à manches, avec manches, avec des manches, avec les manches',
  sleeveBehind: 'les manches, la manche',
  phrases: {},
};
