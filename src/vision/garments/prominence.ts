import { centreOf } from '../mask.ts';
import type { Garment } from '../segmenter.ts';

/** How far from the middle, as a share of half the diagonal, a garment counts for 1/e of one in the middle. */
const REACH = 0.8;

/**
 * How much a garment is what the picture is about, by share, centrality and confidence. The square root of the share,
 * since a bag held to the camera is meant although the coat behind it is larger.
 */
function prominenceOf(garment: Garment): number {
  return Math.sqrt(garment.share) * centrality(garment) * garment.confidence;
}

/** The most prominent first. */
export function byProminence(garments: readonly Garment[]): readonly Garment[] {
  return garments
    .map((garment) => ({ garment, prominence: prominenceOf(garment) }))
    .sort((a, b) => b.prominence - a.prominence)
    .map(({ garment }) => garment);
}

/** A garment that is this much less prominent than the first is no rival of it, or covers too little to be meant. */
const RIVAL = 0.25;
const LEAST_SHARE = 0.008;
/** What a parser is less sure of is as often a part of the first garment, called by another name. */
const LEAST_CONFIDENCE = 0.6;

/** Those of the garments (the most prominent first) that a person may have meant: at least the first. */
export function rivals(garments: readonly Garment[]): readonly Garment[] {
  const [first] = garments;
  if (first === undefined) return [];
  const least = RIVAL * prominenceOf(first);
  return garments.filter(
    (garment) =>
      garment === first ||
      (garment.share >= LEAST_SHARE &&
        garment.confidence >= LEAST_CONFIDENCE &&
        prominenceOf(garment) >= least),
  );
}

/** What else is in a picture counts from this share of the main garment's size: less is a scrap of it, or a trifle. */
const SOMETHING_ELSE = 0.15;

/** Whether a picture (the most prominent garment first) shows more than one garment, so that the whole of it is none. */
export function showsSeveral([first, ...others]: readonly Garment[]): boolean {
  const rest = others.reduce((sum, { share }) => sum + share, 0);
  return first !== undefined && rest >= SOMETHING_ELSE * first.share;
}

function centrality({ mask, box }: Garment): number {
  const { x, y } = centreOf(mask, box);
  const off = Math.hypot(x - (mask.width - 1) / 2, y - (mask.height - 1) / 2);
  const half = Math.max(1, Math.hypot(mask.width, mask.height) / 2);
  return Math.exp(-((off / half / REACH) ** 2));
}
