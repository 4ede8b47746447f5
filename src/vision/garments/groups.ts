import type { GarmentLabel } from '../segmenter.ts';

/** What a parser's classes are gathered into, in this order: a plane of each is what its thread gives. */
export const GROUPS = [
  'background',
  'person',
  'top',
  'outerwear',
  'dress',
  'bottoms',
  'skirt',
  'footwear',
  'bag',
  'headwear',
  'accessory',
] as const satisfies readonly (GarmentLabel | 'background' | 'person')[];

export type Group = (typeof GROUPS)[number];

/** A part of a garment (a sleeve, a pocket, a button): it belongs to whichever garment it is on. */
export const PART = -1;

/** Words of a class's name -> its group; the first that fits. `-` and `_` count as blanks. */
const RULES: readonly (readonly [RegExp, Group | 'part'])[] = [
  // Fashionpedia's parts and decorations, which lie on garments.
  [
    /^(hood|collar|lapel|epaulette|sleeve|pocket|neckline|buckle|zipper|applique|bead|bow|flower|fringe|ribbon|rivet|ruffle|sequin|tassel)\b/,
    'part',
  ],
  [/\b(background|other|unlabell?ed|ignore|void)\b(?!.*accessor)/, 'background'],
  [
    /\b(skin|hair(?! accessor)|face|head$|arms?|legs?(?! warmer)|hands?|feet|foot|torso|neck|body)\b/,
    'person',
  ],
  [/\b(shoes?|sneakers?|boots?|sandals?|heels|footwear|flats|loafers?|pumps|wedges|clogs)\b/, 'footwear'],
  [/\b(bag|bags|purse|handbag|backpack|wallet|clutch|tote)\b/, 'bag'],
  [/\b(hat|cap|beanie|headwear|headband|head covering|hair accessory|helmet)\b/, 'headwear'],
  [
    /\b(scarf|belt|tie|gloves?|watch|glasses|sunglasses|eyewear|jewel\w*|necklace|earrings?|bracelet|ring|umbrella|socks?|leg warmer|accessor\w*)\b/,
    'accessory',
  ],
  [/\b(coat|jacket|cardigan|cape|outerwear|blazer|parka|suit|outer)\b/, 'outerwear'],
  [/\b(dress|dresses|jumpsuits?|gown|romper|one piece|onepiece)\b/, 'dress'],
  [/\bskirts?\b/, 'skirt'],
  [/\b(pants?|trousers?|shorts|jeans|leggings|tights|stockings?|bottoms?|lower clothes)\b/, 'bottoms'],
  [
    /\b(upper ?clothes|upper|top|tops|t ?shirt|shirt|blouse|sweater|sweatshirt|hoodie|vest|tank|polo|bra|bodysuit|jumper|pullover)\b/,
    'top',
  ],
];

/**
 * The group of each class of a parser, by its name in config.json: ATR's and LIP's (`Upper-clothes`, `Left-shoe`),
 * Fashionpedia's (`shirt, blouse`, `bag, wallet`) and plain words. A name that says nothing is background.
 * @returns Index into {@link GROUPS}, or {@link PART}.
 */
export function groupsOfClasses(names: readonly string[]): readonly number[] {
  return names.map((name) => {
    const words = name.toLowerCase().replaceAll(/[-_]+/g, ' ').trim();
    const group = RULES.find(([pattern]) => pattern.test(words))?.[1] ?? 'background';
    return group === 'part' ? PART : GROUPS.indexOf(group);
  });
}
