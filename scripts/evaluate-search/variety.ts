import type { Core } from '../../src/app.ts';
import { dot } from '../../src/embedding/arithmetic.ts';
import type { LabelQuery } from './queries.ts';
import type { SearchSystem } from './systems.ts';

/**
 * How alike the products of one page are: the mean image-to-image cosine of all pairs among the ten first, in standard
 * deviations above unrelated pairs. Lower is more varied.
 */
export async function likenessWithin(
  { catalogue }: Core,
  system: SearchSystem,
  queries: readonly LabelQuery[],
): Promise<number> {
  const { calibration } = await catalogue.info();
  const { mean, deviation } = calibration?.image ?? { mean: 0, deviation: 1 };
  let sum = 0;
  let pairs = 0;
  for (const { text } of queries) {
    const embeddings = (await catalogue.get(await system.search(text))).map(({ embedding }) => embedding);
    for (const [at, one] of embeddings.entries()) {
      for (const other of embeddings.slice(at + 1)) {
        sum += (dot(one, other) - mean) / deviation;
        pairs += 1;
      }
    }
  }
  return sum / pairs;
}
