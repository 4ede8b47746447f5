import type { ComparisonWords } from './format.ts';

/** How English compares. */
export const EN_COMPARISONS: ComparisonWords = {
  more: 'more, and more, or more',
  less: 'less, and less, or less, not so, not as, not that, not quite so, not quite as',
  too: 'too, way too, far too, much too',
  tooBehind: '',
  adjectives: {
    length: ['long, lengthy', 'short'],
    lightness: ['light, pale, bright', 'dark'],
    formality: [
      'formal, elegant, dressy, smart, fancy, professional, sophisticated, classy, chic, posh, dressed up',
      'casual, informal, laid back, everyday, dressed down',
    ],
    fit: [
      'loose, baggy, wide, roomy, oversized, loose fitting, flowy',
      'tight, fitted, slim, narrow, skinny, figure hugging, close fitting, tight fitting, snug, clingy',
    ],
  },
  sleeveBefore: 'sleeves, sleeves are, sleeves should be, sleeves to be, sleeves a bit, sleeves a little',
  sleeveBehind: 'sleeves, sleeve, sleeved',
  phrases: {
    'length:more': 'longer, lengthier',
    'length:less': 'shorter',
    'lightness:more':
      'lighter, paler, brighter, lighter shade, lighter shades, lighter tone, brighter shade, brighter colour, paler shade, lighter coloured, lighter colored, lighter in colour, lighter in color',
    'lightness:less':
      'darker, darker shade, darker shades, darker tone, deeper shade, deeper colour, darker coloured, darker colored, darker in colour, darker in color',
    'formality:more': 'dressier, smarter, fancier, classier, posher, more upscale',
    'fit:more': 'looser, baggier, wider, roomier, looser fitting',
    'fit:less': 'tighter, slimmer, skinnier, narrower, snugger, tighter fitting, closer fitting',
  },
};
