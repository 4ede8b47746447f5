import type { Catalogue } from '../catalogue/port.ts';
import type { EncoderInfo } from '../embedding/port.ts';
import type { EncodedBatch } from './encode.ts';
import type { Ledger } from './ledger.ts';
import type { Tally } from './tally.ts';

interface StoreOptions {
  readonly catalogue: Pick<Catalogue, 'upsert'>;
  readonly model: EncoderInfo;
  readonly ledger: Ledger;
  readonly tally: Tally;
}

/**
 * Stores one batch, then counts it: the counts never run ahead of the disk.
 * @returns The ids that are in the catalogue now, unchanged ones included.
 */
export async function storeBatch(
  { work, entries }: EncodedBatch,
  { catalogue, model, ledger, tally }: StoreOptions,
): Promise<readonly string[]> {
  const toEncode = work.filter((one) => one.kind === 'encode');
  const ids = entries.map(({ product }) => product.id);
  if (entries.length > 0) {
    await ledger.note(ids);
    await catalogue.upsert(entries, model);
  }
  const added = toEncode.filter(({ isNew }) => isNew).length;
  tally.added += added;
  tally.updated += entries.length - added;
  tally.encoded += toEncode.reduce((sum, { looks }) => sum + looks.length, 0);
  const unchanged = work.filter((one) => one.kind === 'unchanged').map(({ id }) => id);
  tally.unchanged += unchanged.length;
  for (const one of work) if (one.kind === 'rejected') await tally.reject(one.rejection);
  return [...ids, ...unchanged];
}
