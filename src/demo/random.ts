import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded source of chance: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A number from `low` (included) to `high` (excluded). */
  between(low: number, high: number): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** True with the given probability (0 to 1). */
  chance(probability: number): boolean;
  /** The list in another order; the list itself stays as it is. */
  shuffle<T>(list: readonly T[]): T[];
}

/** @param seed Any whole number; its lower 32 bits count. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed | 0);
  // The first outputs of neighbouring seeds resemble each other: skip them.
  for (let index = 0; index < 8; index += 1) generator.next();
  const whole = (low: number, high: number): number => uniformInt(generator, low, high);
  const unit = (): number => uniformFloat64(generator);
  return {
    whole,
    between: (low, high) => low + unit() * (high - low),
    chance: (probability) => unit() < probability,
    pick: (list) => {
      const item = list[whole(0, list.length - 1)];
      if (item === undefined) throw new RangeError('pick() needs a list that is not empty.');
      return item;
    },
    shuffle: (list) => {
      const pairs = list.map((item) => ({ item, key: unit() }));
      return pairs.sort((a, b) => a.key - b.key).map(({ item }) => item);
    },
  };
}
