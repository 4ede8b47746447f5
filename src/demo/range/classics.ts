import { BAGS } from './bags.ts';
import { DRESSES } from './dresses.ts';
import { FOOTWEAR } from './footwear.ts';
import type { Line } from './line.ts';
import { SHIRTS } from './shirts.ts';

/** What people ask a shop for first, so that it is never out of it: made of the lines that are sold anyway. */
export const CLASSICS: readonly Line[] = [
  classic(DRESSES, 'Dress', {
    weight: 2,
    genders: ['Women'],
    makes: [
      {
        cut: 'wrap',
        name: 'Garden Wrap',
        sleeves: ['short', 'three-quarter'],
        necks: ['v'],
        length: [0.3, 'knee-length'],
      },
      { cut: 'tiered', name: 'Garden Tiered', sleeves: ['puff'], necks: ['square'], length: [0.5, 'midi'] },
      {
        cut: 'skater',
        name: 'Garden Skater',
        sleeves: ['none'],
        necks: ['sweetheart'],
        length: [0.4, 'short'],
      },
    ],
    prints: ['floral'],
    shades: ['Red', 'Navy', 'Yellow'],
    price: [29, 62],
    usages: ['Casual', 'Party'],
    seasons: ['Summer'],
  }),
  classic(DRESSES, 'Dress', {
    genders: ['Women'],
    makes: [
      {
        cut: 'slip',
        name: 'Evening Slip',
        sleeves: ['straps'],
        necks: ['sweetheart'],
        length: [0.6, 'midi'],
      },
      {
        cut: 'bodycon',
        name: 'Evening',
        sleeves: ['none', 'long'],
        necks: ['square', 'v'],
        length: [0.5, 'knee-length'],
      },
    ],
    prints: ['plain'],
    shades: ['Black', 'Red', 'Emerald'],
    usages: ['Party'],
  }),
  classic(SHIRTS, 'Shirt', {
    genders: ['Men'],
    makes: [{ cut: 'plain', name: 'Oxford', sleeves: ['long'] }],
    prints: ['vertical-stripes', 'plain'],
    shades: ['Navy', 'Sky blue', 'White'],
  }),
  classic(FOOTWEAR, 'Sneakers', {
    genders: ['Unisex', 'Women', 'Men'],
    makes: [
      { cut: 'court', name: 'Tennis', fabrics: [['Leather', 'leather']] },
      { cut: 'runner', name: 'Everyday', fabrics: [['Mesh', 'smooth']] },
    ],
    shades: ['White', 'Black', 'Navy'],
    price: [39, 99],
  }),
  classic(BAGS, 'Handbag', {
    prints: ['plain'],
    fabrics: [['Leather', 'leather']],
    shades: ['Black', 'Cognac', 'Burgundy'],
  }),
];

function classic(lines: readonly Line[], type: string, parts: Partial<Line>): Line {
  const line = lines.find((one) => one.type === type);
  if (line === undefined) throw new Error(`the shop has no ${type}`);
  return { ...line, weight: 1, ...parts };
}
