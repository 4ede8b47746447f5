import type { Catalogue, CatalogueEntry } from '../catalogue/port.ts';
import type { Encoder } from '../embedding/port.ts';
import type { Ledger } from './ledger.ts';
import type { Work } from './prepare.ts';
import type { Tally } from './tally.ts';
import { meanOfViews } from './views.ts';

type EncodeWork = Extract<Work, { kind: 'encode' }>;

interface StoreOptions {
  readonly catalogue: Pick<Catalogue, 'upsert'>;
  readonly encoder: Encoder;
  readonly ledger: Ledger;
  readonly tally: Tally;
}

/**
 * Encodes and stores one batch, then counts it: the counts never run ahead of the disk.
 * @returns The ids that are in the catalogue now, unchanged ones included.
 */
export async function storeBatch(
  work: readonly Work[],
  { catalogue, encoder, ledger, tally }: StoreOptions,
): Promise<readonly string[]> {
  const toEncode = work.filter((one) => one.kind === 'encode');
  const rowsOnly = work.filter((one) => one.kind === 'row').map(({ entry }) => entry);
  const entries = [...(await encodeAll(toEncode, encoder)), ...rowsOnly];
  const ids = entries.map(({ product }) => product.id);
  if (entries.length > 0) {
    await ledger.note(ids);
    await catalogue.upsert(entries, encoder.info);
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

async function encodeAll(work: readonly EncodeWork[], encoder: Encoder): Promise<readonly CatalogueEntry[]> {
  if (work.length === 0) return [];
  const embeddings = await encoder.encodeImages(
    work.flatMap(({ looks }) => looks.map(({ picture }) => picture)),
  );
  let from = 0;
  return work.map(({ product, sourceHash, looks }) => {
    const views = embeddings.slice(from, from + looks.length);
    from += looks.length;
    return { product, sourceHash, embedding: meanOfViews(views) };
  });
}
