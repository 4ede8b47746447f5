import { ACCESSORIES } from './accessories.ts';
import { BAGS } from './bags.ts';
import { BOTTOMS } from './bottoms.ts';
import { CLASSICS } from './classics.ts';
import { DRESSES } from './dresses.ts';
import { FOOTWEAR } from './footwear.ts';
import type { Line } from './line.ts';
import { OUTERWEAR } from './outerwear.ts';
import { SHIRTS } from './shirts.ts';
import { TOPS } from './tops.ts';

/** Everything the demo shop sells. */
export const LINES: readonly Line[] = [
  ...TOPS,
  ...DRESSES,
  ...SHIRTS,
  ...BOTTOMS,
  ...OUTERWEAR,
  ...FOOTWEAR,
  ...BAGS,
  ...ACCESSORIES,
  ...CLASSICS,
];
