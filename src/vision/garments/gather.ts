import { type Box, boxOf, type Mask, type Region, shareOf, wholeOf } from '../mask.ts';
import { type Part, partsOf } from '../parts.ts';
import { resizeMask } from '../resize-mask.ts';
import type { Garment, GarmentLabel } from '../segmenter.ts';
import { steepEdge, steepened } from '../steep-edge.ts';
import { GROUPS } from './groups.ts';
import type { Likelihoods } from './likelihoods.ts';
import { onePerson } from './people.ts';
import { byProminence } from './prominence.ts';

/** Parts below this share of the picture are dropped; so are those below this share of their label's largest part. */
const TINY = 0.0015;
const TINY_OF_LARGEST = 0.06;

/** Mean likelihood from which a garment is believed to be there at all. */
const LEAST_CONFIDENCE = 0.35;

/** A garment below this share must be surer: scraps of a large one are taken for a bag or a belt. */
const SMALL = 0.01;
const LEAST_CONFIDENCE_IF_SMALL = 0.6;

const PERSON = GROUPS.indexOf('person');
const FIRST_GARMENT = GROUPS.indexOf('top');

/** What a parser's planes show. */
export interface Gathered {
  /** The most prominent first; of several people only the most central one's. */
  readonly garments: readonly Garment[];
  /** Share of the picture that is skin or hair, 0 to 1. */
  readonly person: number;
  readonly people: number;
}

/**
 * Gathers garments from likelihoods: the connected parts of one label are one garment (left and right shoe too), tiny
 * parts are dropped, and masks are brought to the picture's size.
 */
export async function garmentsOf(
  seen: Likelihoods,
  size: { readonly width: number; readonly height: number },
): Promise<Gathered> {
  const all = likeliest(seen);
  const person = all.reduce((count, label) => count + (label === PERSON ? 1 : 0), 0) / all.length;
  const { labels, people } = onePerson({ labels: all, width: seen.width, height: seen.height });
  const { of, list } = partsOf(labels, seen.width, seen.height);
  const garments: Garment[] = [];
  for (let group = FIRST_GARMENT; group < GROUPS.length; group++) {
    const kept = keptParts(list, group, labels.length);
    if (kept.size === 0) continue;
    const garment = await garmentOf(
      seen,
      { group, inside: of.map((part) => (kept.has(part) ? 1 : 0)) },
      size,
    );
    if (garment !== undefined && isBelieved(garment)) garments.push(garment);
  }
  return { garments: byProminence(garments), person, people };
}

function isBelieved({ share, confidence }: Garment): boolean {
  return share >= SMALL || confidence >= LEAST_CONFIDENCE_IF_SMALL;
}

/** Index of the likeliest group at each place. */
function likeliest({ planes, width, height }: Likelihoods): Uint8Array {
  const pixels = width * height;
  const labels = new Uint8Array(pixels);
  for (let at = 0; at < pixels; at++) {
    let best = 0;
    for (let g = 1; g < GROUPS.length; g++)
      if ((planes[g * pixels + at] ?? 0) > (planes[best * pixels + at] ?? 0)) best = g;
    labels[at] = best;
  }
  return labels;
}

function keptParts(list: readonly Part[], group: number, pixels: number): ReadonlySet<number> {
  const own = list
    .map((part, index) => ({ part, number: index + 1 }))
    .filter(({ part }) => part.label === group);
  const largest = own.reduce((most, { part }) => Math.max(most, part.area), 0);
  const least = Math.max(TINY * pixels, TINY_OF_LARGEST * largest);
  return new Set(own.filter(({ part }) => part.area >= least).map(({ number }) => number));
}

interface Place {
  readonly group: number;
  /** 1 where its kept parts are. */
  readonly inside: Int32Array;
}

async function garmentOf(
  { planes, width, height, picture = wholeOf({ width, height }) }: Likelihoods,
  { group, inside }: Place,
  size: { readonly width: number; readonly height: number },
): Promise<Garment | undefined> {
  const plane = planes.subarray(group * width * height, (group + 1) * width * height);
  let sum = 0;
  let count = 0;
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === 0) continue;
    sum += plane[at] ?? 0;
    count += 1;
  }
  const confidence = sum / 255 / Math.max(1, count);
  if (confidence < LEAST_CONFIDENCE) return undefined;
  const near = withRim(inside, width, height);
  const coarse = { ...near, data: plane.map((is, at) => raised(is, inside[at] === 1, near.data[at] !== 0)) };
  const reach = reachOf(boxOf(near) ?? picture, picture, size);
  const mask = steepened(await resizeMask(coarse, size, picture), EDGE, reach);
  const box = boxOf(mask, reach);
  if (box === undefined) return undefined;
  return { label: GROUPS[group] as GarmentLabel, mask, box, share: shareOf(mask, reach), confidence };
}

// Where it is the likeliest of many it may still be below one half: it counts as inside all the same.
function raised(likelihood: number, isInside: boolean, isNear: boolean): number {
  if (isInside) return Math.max(likelihood, 160);
  return isNear ? Math.min(likelihood, 110) : 0;
}

/** Where in the picture a mask can have anything: a place reaches two further than its own. */
function reachOf(box: Box, picture: Region, { width, height }: Omit<Mask, 'data'>): Box {
  const [left, right] = stretch(box.left - picture.left, box.width, width / picture.width, width);
  const [top, bottom] = stretch(box.top - picture.top, box.height, height / picture.height, height);
  return { left, top, width: right - left, height: bottom - top };
}

function stretch(start: number, length: number, scale: number, most: number): [start: number, end: number] {
  const first = Math.min(most, Math.max(0, Math.floor((start - 2) * scale)));
  return [first, Math.max(first, Math.min(most, Math.ceil((start + length + 2) * scale)))];
}

/** Likelihoods rise slowly over the parser's coarse pixels: the edge is drawn where they pass one half, a little soft. */
const EDGE = steepEdge(96, 160);

// One pixel more on every side, so that the likelihoods' own slope makes the edge.
function withRim(inside: Int32Array, width: number, height: number): Mask {
  const near = new Uint8Array(inside.length);
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === 0) continue;
    const x = at % width;
    const y = (at - x) / width;
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
      near.fill(255, ny * width + Math.max(0, x - 1), ny * width + Math.min(width - 1, x + 1) + 1);
  }
  return { data: near, width, height };
}
