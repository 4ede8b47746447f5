import { type Part, partsOf } from '../parts.ts';
import { GROUPS } from './groups.ts';

const PERSON = GROUPS.indexOf('person');
const HEADWEAR = GROUPS.indexOf('headwear');

/** Least size of a head as a share of the picture, and as a share of the largest head. */
const LEAST_HEAD = 0.001;
const LEAST_OF_LARGEST = 0.12;

/** A head with its hair and neck is at most so many times as tall as wide; a bare arm is taller. */
const LONGEST_HEAD = 2.4;

/** Labels of places (indices into `GROUPS`), row by row. */
export interface LabelMap {
  readonly labels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Leaves of a group photo what belongs to one person: the most central, and larger rather than smaller.
 * @returns The map with everybody else's pixels turned to background, and how many people there are; where nobody or
 * one person is seen, the map as it is.
 */
export function onePerson(map: LabelMap): LabelMap & { readonly people: number } {
  const heads = headsOf(map);
  if (heads.length < 2) return { ...map, people: heads.length };
  const chosen = heads.reduce((best, head) => (weight(head, map) > weight(best, map) ? head : best));
  const owners = Array.from({ length: map.width }, (_, x) =>
    heads.reduce((nearest, head) => (Math.abs(head.x - x) < Math.abs(nearest.x - x) ? head : nearest)),
  );
  const labels = map.labels.map((label, at) => (owners[at % map.width] === chosen ? label : 0));
  return { ...map, labels, people: heads.length };
}

function weight(head: Part, { width }: LabelMap): number {
  const off = Math.abs(head.x - (width - 1) / 2) / Math.max(1, width / 2);
  return Math.sqrt(head.area) * Math.exp(-((off / 0.5) ** 2));
}

/**
 * Heads are skin and hair with clothes below and none above: arms, hands and legs come out of clothes. People are told
 * apart from left to right only; who stands wholly behind another is taken for part of them.
 */
function headsOf(map: LabelMap): readonly Part[] {
  const { labels, width, height } = map;
  const skin = labels.map((label) => (label === PERSON ? 1 : 0));
  const { list } = partsOf(skin, width, height);
  const heads = list.filter(
    (part) => part.area >= Math.max(2, LEAST_HEAD * labels.length) && isHead(part, map),
  );
  const largest = heads.reduce((most, { area }) => Math.max(most, area), 0);
  const apart: Part[] = [];
  for (const head of heads
    .filter(({ area }) => area >= LEAST_OF_LARGEST * largest)
    .sort((a, b) => b.area - a.area)) {
    const size = (part: Part): number => Math.sqrt(part.area);
    if (apart.every((other) => Math.abs(other.x - head.x) > (size(other) + size(head)) / 2)) apart.push(head);
  }
  return apart;
}

function isHead({ left, right, top, bottom }: Part, { labels, width, height }: LabelMap): boolean {
  const isCloth = (x: number, y: number): boolean => {
    const label = labels[y * width + x] ?? 0;
    return label !== 0 && label !== PERSON && label !== HEADWEAR;
  };
  const tall = bottom - top + 1;
  const wide = right - left + 1;
  if (tall > LONGEST_HEAD * wide) return false;
  let columnsAbove = 0;
  let columnsBelow = 0;
  for (let x = left; x <= right; x++) {
    let above = 0;
    for (let y = Math.max(0, top - tall); y < top; y++) if (isCloth(x, y)) above += 1;
    if (above > 0) columnsAbove += 1;
    let below = 0;
    for (let y = top; y <= Math.min(height - 1, bottom + tall); y++) if (isCloth(x, y)) below += 1;
    if (below > 0) columnsBelow += 1;
  }
  return columnsBelow >= wide / 2 && columnsAbove <= wide / 10;
}
