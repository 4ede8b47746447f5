import type { Catalogue } from '../catalogue/port.ts';
import type { Ledger } from './ledger.ts';

const REMOVE_BATCH = 256;

interface PruneOptions {
  readonly ledger: Ledger;
  /** Every id that the feed names now. */
  readonly seen: ReadonlyMap<string, unknown>;
  readonly catalogue: Pick<Catalogue, 'remove'>;
  readonly prune: boolean;
}

/**
 * Finds the products that earlier runs stored and that the feed no longer names, removes them when asked to, and
 * remembers for the next run what is in the catalogue now.
 */
export async function removeGone({
  ledger,
  seen,
  catalogue,
  prune,
}: PruneOptions): Promise<{ readonly gone: number; readonly removed: number }> {
  const gone = new Set<string>();
  for await (const id of ledger.ids()) if (!seen.has(id)) gone.add(id);
  let removed = 0;
  if (prune) {
    const ids = [...gone];
    for (let from = 0; from < ids.length; from += REMOVE_BATCH) {
      removed += await catalogue.remove(ids.slice(from, from + REMOVE_BATCH));
    }
    gone.clear();
  }
  await ledger.finish(remembered(seen.keys(), gone));
  return { gone: gone.size, removed };
}

function* remembered(...lists: readonly Iterable<string>[]): Generator<string> {
  for (const ids of lists) yield* ids;
}
