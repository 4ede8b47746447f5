import type { RgbImage } from '../../src/embedding/port.ts';
import { seededRandom } from '../bench/statistics.ts';
import { colourHistogram } from './colour-histogram.ts';

/** Something that turns words, pictures or both into unit vectors, so that like lies near like. */
export interface System {
  readonly name: string;
  /** Identifies a model's weights; baselines have none. */
  readonly revision?: string;
  /** Absent where it cannot read. */
  readonly encodeText?: (texts: readonly string[]) => Promise<readonly Float32Array[]>;
  readonly encodeImages: (images: readonly RgbImage[]) => Promise<readonly Float32Array[]>;
  readonly close?: () => Promise<void>;
}

const RANDOM_DIMENSIONS = 64;

/** Whatever it is shown, a random direction: what chance reaches by the same arithmetic. */
export function randomSystem(seed: number): System {
  const random = seededRandom(seed);
  const direction = (): Float32Array =>
    Float32Array.from({ length: RANDOM_DIMENSIONS }, () => random() - 0.5);
  const directions = async (items: readonly unknown[]) => items.map(direction);
  return { name: 'random', encodeText: directions, encodeImages: directions };
}

/** Colours alone: what an eye without knowledge of garments sees. */
export function colourSystem(): System {
  return { name: 'colour histogram', encodeImages: async (images) => images.map(colourHistogram) };
}
