import type { Gender } from './line.ts';

/** An invented label; no trademark search has been made. */
export interface Brand {
  readonly name: string;
  /** Factor on prices. */
  readonly worth: number;
  readonly categories: readonly ('Apparel' | 'Footwear' | 'Accessories')[];
  /** Only for these, where given. */
  readonly genders?: readonly Gender[];
}

export const BRANDS: readonly Brand[] = [
  { name: 'Alder & Finch', worth: 1.1, categories: ['Apparel'] },
  { name: 'Brindlewick', worth: 0.8, categories: ['Apparel', 'Accessories'] },
  { name: 'Ostrelune', worth: 1.5, categories: ['Apparel', 'Accessories'], genders: ['Women'] },
  { name: 'Kaldverk', worth: 1.2, categories: ['Apparel', 'Footwear'], genders: ['Men', 'Unisex'] },
  { name: 'Pennymarsh', worth: 0.7, categories: ['Apparel', 'Footwear', 'Accessories'] },
  { name: 'Tarrowby', worth: 1, categories: ['Apparel', 'Footwear'] },
  { name: 'Quillmoss', worth: 0.95, categories: ['Apparel', 'Accessories'] },
  { name: 'Vardonelle', worth: 1.45, categories: ['Apparel', 'Footwear', 'Accessories'], genders: ['Women'] },
  { name: 'Holtmere & Rye', worth: 1.3, categories: ['Apparel', 'Accessories'], genders: ['Men', 'Unisex'] },
  {
    name: 'Pipwillow',
    worth: 0.75,
    categories: ['Apparel', 'Footwear', 'Accessories'],
    genders: ['Girls', 'Boys'],
  },
  {
    name: 'Tumblewren',
    worth: 0.8,
    categories: ['Apparel', 'Footwear', 'Accessories'],
    genders: ['Girls', 'Boys'],
  },
  { name: 'Strideloft', worth: 1.05, categories: ['Footwear'] },
  { name: 'Marrowgate', worth: 1.25, categories: ['Footwear', 'Accessories'] },
  { name: 'Cordwell Lane', worth: 1.1, categories: ['Accessories', 'Footwear'] },
  { name: 'Silverthistle', worth: 1.15, categories: ['Accessories'] },
  { name: 'Nordhavel', worth: 1, categories: ['Apparel', 'Accessories'] },
];
