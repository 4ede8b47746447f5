import { GROUPS, PART } from '../garments/groups.ts';

/** Group of a class -> which planes it adds to. */
const FIRST_GARMENT = GROUPS.indexOf('top');

/** A logit so far below the highest is no 255th, even with all others: most are, and need no exponential. */
const NOTHING = -14;

/**
 * Turns a parser's logits into how likely each group is at each place: softmax over the classes, summed by group.
 * @param logits `[classes, height, width]`, one picture.
 * @param groups Of each class, an index into `GROUPS` or `PART`; a part counts for the garment most likely there.
 * @returns `[GROUPS.length, height, width]`, 0 to 255.
 */
export function groupPlanes(
  logits: Float32Array,
  groups: readonly number[],
  pixels: number,
): Uint8Array<ArrayBuffer> {
  const planes = new Uint8Array(GROUPS.length * pixels);
  const sums = new Float64Array(GROUPS.length);
  for (let at = 0; at < pixels; at++) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < groups.length; c++) highest = Math.max(highest, logits[c * pixels + at] ?? 0);
    sums.fill(0);
    let parts = 0;
    let total = 0;
    for (let c = 0; c < groups.length; c++) {
      const below = (logits[c * pixels + at] ?? 0) - highest;
      if (below < NOTHING) continue;
      const weight = Math.exp(below);
      const group = groups[c] ?? 0;
      total += weight;
      if (group === PART) parts += weight;
      else sums[group] = (sums[group] ?? 0) + weight;
    }
    if (parts > 0) {
      const garment = likeliestGarment(sums);
      sums[garment] = (sums[garment] ?? 0) + parts;
    }
    for (let g = 0; g < GROUPS.length; g++)
      planes[g * pixels + at] = Math.round((255 * (sums[g] ?? 0)) / total);
  }
  return planes;
}

function likeliestGarment(sums: Float64Array): number {
  let best = FIRST_GARMENT;
  for (let g = FIRST_GARMENT; g < GROUPS.length; g++) if ((sums[g] ?? 0) > (sums[best] ?? 0)) best = g;
  return best;
}
