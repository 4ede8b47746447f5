import type { ComparisonWords } from './format.ts';

/** How Catalan compares. */
export const CA_COMPARISONS: ComparisonWords = {
  more: 'més, i més, o més, alguna cosa més',
  less: 'menys, i menys, o menys, no tan, que no sigui tan, que no siguin tan',
  too: 'massa',
  tooBehind: '',
  adjectives: {
    length: ['llarg/llarga/llargs/llargues, llarguet', 'curt/curta/curts/curtes, curtet'],
    lightness: ['clar, clarets, lluminós, pàl·lid', 'fosc, fosquet, obscur'],
    formality: [
      'formal, elegant, arreglat, mudat, de vestir, sofisticat, seriós',
      'informal, casual, desenfadat, de diari, d’estar per casa',
    ],
    fit: [
      'ample/ampla/amples, folgat, solt, balder/baldera/balders/balderes, amplet',
      'ajustat, estret/estreta/estrets/estretes, cenyit, entallat, arrapat',
    ],
  },
  sleeveBefore: 'màniga, mànigues, mànega, mànegues, amb mànigues, amb màniga, amb mànegues',
  sleeveBehind: 'de màniga, de mànigues, la màniga, les mànigues',
  phrases: {},
};
