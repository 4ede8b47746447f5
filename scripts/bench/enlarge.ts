import type { Catalogue, CatalogueEntry } from '../../src/catalogue/port.ts';
import { normalise } from '../../src/embedding/arithmetic.ts';
import type { EncoderInfo } from '../../src/embedding/port.ts';
import { seededRandom } from './statistics.ts';

/** Length of the random step from the true embedding: neighbours stay neighbours, none are equal. */
const PERTURBATION = 0.25;
const BATCH = 1000;

/** Fills `target` with `count` products: the given ones again and again, each embedding moved a little. Seeded. */
export async function enlarge(
  entries: readonly CatalogueEntry[],
  target: Catalogue,
  model: EncoderInfo,
  count: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const random = seededRandom(1);
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from);
    const batch = Array.from({ length: size }, (_, i) => copyOf(entries, from + i, random));
    await target.upsert(batch, model);
    onProgress(from + size);
  }
}

function copyOf(entries: readonly CatalogueEntry[], index: number, random: () => number): CatalogueEntry {
  const entry = entries[index % entries.length];
  if (entry === undefined) throw new Error('there is nothing to enlarge');
  const copy = Math.floor(index / entries.length);
  const { product, embedding } = entry;
  const step = PERTURBATION / Math.sqrt(embedding.length);
  return {
    product: copy === 0 ? product : { ...product, id: `${product.id}-${copy}` },
    embedding: copy === 0 ? embedding : normalise(embedding.map((x) => x + step * gaussian(random))),
    sourceHash: `${entry.sourceHash}-${copy}`,
  };
}

// Box-Muller.
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
