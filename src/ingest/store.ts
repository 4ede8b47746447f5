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
  { entries, added, encoded, unchanged, rejections }: EncodedBatch,
  { catalogue, model, ledger, tally }: StoreOptions,
): Promise<readonly string[]> {
  const ids = entries.map(({ product }) => product.id);
  if (entries.length > 0) {
    await ledger.note(ids);
    await catalogue.upsert(entries, model);
  }
  tally.added += added;
  tally.updated += entries.length - added;
  tally.encoded += encoded;
  tally.unchanged += unchanged.length;
  for (const rejection of rejections) await tally.reject(rejection);
  return [...ids, ...unchanged];
}
