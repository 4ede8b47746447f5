import type { Neck, Print, Sleeve, Texture } from '../draw/look.ts';

export type Gender = 'Women' | 'Men' | 'Unisex' | 'Girls' | 'Boys';

/** A cloth as the label names it, and how it is drawn. */
export type Fabric = readonly [name: string, texture: Texture];

/** One make of a garment: its silhouette, what it is called and what it may be combined with. */
export interface Make {
  /** The figure's cut. */
  readonly cut: string;
  /** Words of the title before the type: `Wrap`, `Cable-Knit`. */
  readonly name?: string;
  readonly sleeves?: readonly Sleeve[];
  readonly necks?: readonly Neck[];
  /** Instead of the line's own. */
  readonly prints?: readonly Print[];
  readonly fabrics?: readonly Fabric[];
  readonly shades?: readonly string[];
  readonly genders?: readonly Gender[];
  readonly fit?: string;
  /** Hem of the drawing (0 to 1), and what the description calls it. */
  readonly length?: readonly [share: number, words: string];
  readonly usage?: string;
  readonly season?: string;
  /** Factor on the line's prices. */
  readonly worth?: number;
}

/** Everything of one type that the shop sells. */
export interface Line {
  /** Plain words, as a shop prints them: `T-shirt`. */
  readonly type: string;
  readonly category: 'Apparel' | 'Footwear' | 'Accessories';
  readonly figure: string;
  /** Styles added in each round of the catalogue. */
  readonly weight: number;
  readonly genders: readonly Gender[];
  readonly makes: readonly Make[];
  readonly prints: readonly Print[];
  readonly fabrics: readonly Fabric[];
  readonly shades: readonly string[];
  /** EUR, lowest and highest. */
  readonly price: readonly [number, number];
  readonly usages: readonly string[];
  readonly seasons: readonly string[];
  /** What the neck is called where the figure has a collar of its own. */
  readonly neckWords?: string;
  readonly fits?: readonly string[];
}

/** Shades that suit nearly everything. */
export const BASICS = ['Black', 'White', 'Grey', 'Navy', 'Beige', 'Charcoal'] as const;
const BRIGHTS = [
  'Red',
  'Yellow',
  'Orange',
  'Green',
  'Blue',
  'Turquoise',
  'Fuchsia',
  'Purple',
  'Cobalt',
  'Coral',
] as const;
export const SOFTS = [
  'Pink',
  'Blush',
  'Sky blue',
  'Lavender',
  'Mint',
  'Lemon',
  'Cream',
  'Sage',
  'Light grey',
  'Off white',
] as const;
export const DEEPS = [
  'Burgundy',
  'Teal',
  'Mustard',
  'Olive',
  'Rust',
  'Plum',
  'Emerald',
  'Forest green',
  'Maroon',
  'Brown',
] as const;
export const ALL_SHADES: readonly string[] = [...BASICS, ...BRIGHTS, ...SOFTS, ...DEEPS];
export const LEATHERS: readonly string[] = [
  'Black',
  'Brown',
  'Tan',
  'Cognac',
  'Chocolate',
  'Navy',
  'Burgundy',
  'Beige',
  'Red',
  'White',
  'Olive',
  'Grey',
];
