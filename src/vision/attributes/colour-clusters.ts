import { distance, type Oklab } from '../oklab.ts';
import type { Sample } from './garment-colours.ts';

/** Places of like colour. */
export interface Cluster {
  readonly colour: Oklab;
  /** Its part of the garment, 0 to 1. */
  readonly share: number;
}

/** Clusters at the start; folds, prints and trims of one garment rarely have more colours. */
const CLUSTERS = 8;
const ROUNDS = 8;
/** Clusters nearer than this are one colour in more and in less light. */
const MERGE = 0.1;
/** How much a step of lightness counts beside one of hue or chroma: a fold is darker, not another colour. */
const LIGHTNESS = 0.5;

/** The garment's colours, the largest first: k-means from well-spread seeds, then what only shadow parts is joined. */
export function colourClusters(samples: readonly Sample[]): readonly Cluster[] {
  let centres = seeds(samples);
  let clusters: Cluster[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    clusters = assign(samples, centres);
    centres = clusters.map(({ colour }) => colour);
  }
  return merged(clusters).sort((a, b) => b.share - a.share);
}

/** The mean, then again and again the place farthest from all so far (Gonzalez 1985): the same for the same picture. */
function seeds(samples: readonly Sample[]): readonly Oklab[] {
  const [whole] = assign(samples, [[0.5, 0, 0]]);
  if (whole === undefined) return [];
  const centres: Oklab[] = [whole.colour];
  const far = samples.map(({ colour }) => distance(colour, whole.colour));
  while (centres.length < CLUSTERS) {
    let best = -1;
    let most = 0;
    for (const [index, { weight }] of samples.entries()) {
      const worth = (far[index] ?? 0) ** 2 * weight;
      if (worth > most) [best, most] = [index, worth];
    }
    const next = samples[best]?.colour;
    if (next === undefined) break;
    centres.push(next);
    for (const [index, { colour }] of samples.entries()) {
      far[index] = Math.min(far[index] ?? 0, distance(colour, next));
    }
  }
  return centres;
}

function assign(samples: readonly Sample[], centres: readonly Oklab[]): Cluster[] {
  const sums = centres.map(() => ({ weight: 0, L: 0, a: 0, b: 0 }));
  let total = 0;
  for (const { colour, weight } of samples) {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, centre] of centres.entries()) {
      const away = distance(colour, centre);
      if (away < least) [nearest, least] = [index, away];
    }
    const sum = sums[nearest];
    if (sum === undefined) continue;
    sum.weight += weight;
    sum.L += weight * colour[0];
    sum.a += weight * colour[1];
    sum.b += weight * colour[2];
    total += weight;
  }
  return sums
    .filter(({ weight }) => weight > 0)
    .map(({ weight, L, a, b }) => ({
      colour: [L / weight, a / weight, b / weight],
      share: weight / total,
    }));
}

/** Joins the two nearest clusters until none are near. */
function merged(clusters: readonly Cluster[]): Cluster[] {
  const left = [...clusters];
  for (;;) {
    let pair: readonly [number, number] | undefined;
    let least = MERGE;
    for (let i = 0; i < left.length; i++) {
      for (let j = i + 1; j < left.length; j++) {
        const away = unlike(left[i], left[j]);
        if (away < least) [pair, least] = [[i, j], away];
      }
    }
    const [one, other] = pair === undefined ? [] : [left[pair[0]], left[pair[1]]];
    if (pair === undefined || one === undefined || other === undefined) return left;
    left.splice(pair[1], 1);
    left[pair[0]] = joined(one, other);
  }
}

function unlike(one: Cluster | undefined, other: Cluster | undefined): number {
  if (one === undefined || other === undefined) return Number.POSITIVE_INFINITY;
  const lightness = LIGHTNESS * (one.colour[0] - other.colour[0]);
  return Math.hypot(lightness, one.colour[1] - other.colour[1], one.colour[2] - other.colour[2]);
}

function joined(one: Cluster, other: Cluster): Cluster {
  const share = one.share + other.share;
  const mix = (at: 0 | 1 | 2): number =>
    (one.share * one.colour[at] + other.share * other.colour[at]) / share;
  return { colour: [mix(0), mix(1), mix(2)], share };
}
