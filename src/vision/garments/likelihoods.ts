import type { Region } from '../mask.ts';

/** How likely each group is at each place of a picture: `[GROUPS.length, height, width]`, 0 to 255. */
export interface Likelihoods {
  readonly planes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Where the picture lies in it, in places; it fills it where nothing is said. */
  readonly picture?: Region;
}
