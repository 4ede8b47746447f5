import { BOTTOMS } from './bottoms.ts';
import { DRESSES } from './dresses.ts';
import type { Line } from './line.ts';
import { OUTERWEAR } from './outerwear.ts';
import { SHIRTS } from './shirts.ts';
import { TOPS } from './tops.ts';

/** Everything the demo shop sells. */
export const LINES: readonly Line[] = [...TOPS, ...DRESSES, ...SHIRTS, ...BOTTOMS, ...OUTERWEAR];
