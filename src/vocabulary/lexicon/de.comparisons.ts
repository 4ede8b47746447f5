import { germanTable } from './de.forms.ts';
import type { ComparisonWords } from './format.ts';

const PHRASES = {
  'length:more': 'länger',
  'length:less': 'kürzer',
  'lightness:more': 'heller, blasser',
  'lightness:less': 'dunkler',
  'formality:more': 'eleganter, schicker, formeller, festlicher, förmlicher, vornehmer',
  'formality:less': 'lässiger, legerer, alltäglicher, alltagstauglicher',
  // "weiter" alone goes on.
  'fit:more':
    'lockerer, breiter, etwas weiter, bisschen weiter, weiter geschnitten, weiter geschnittene, weiter geschnittenes, lockerer geschnitten',
  'fit:less': 'enger, schmaler, schmäler, enganliegender, enger geschnitten, schmaler geschnitten',
  'sleeve:more': 'langärmliger, langärmeliger',
  'sleeve:less': 'kurzärmliger, kurzärmeliger',
} as const;

/** How German compares. */
export const DE_COMPARISONS: ComparisonWords = {
  more: 'mehr, und mehr',
  less: 'weniger, und weniger, oder weniger, nicht so, nicht ganz so, nicht mehr so, nicht derart',
  too: 'zu, viel zu, etwas zu',
  tooBehind: '',
  adjectives: {
    length: ['lang', 'kurz'],
    lightness: ['hell, blass', 'dunkel/dunkel/dunkle/dunkles/dunklen'],
    formality: ['elegant, formell, schick, festlich, förmlich, chic, vornehm', 'lässig, leger, casual'],
    fit: [
      'weit, locker/lockere/lockeres/lockeren, lose, breit',
      'eng, schmal, körperbetont, tailliert, figurbetont, enganliegend',
    ],
  },
  sleeveBefore: 'Ärmel, Ärmel etwas, Ärmel sollen, Ärmel sollten',
  sleeveBehind: 'Ärmel, Ärmeln, ärmlig',
  phrases: germanTable(PHRASES),
};
