import type { Catalogue, CatalogueEntry } from '../catalogue/port.ts';
import type { Encoder } from '../embedding/port.ts';
import type { AttributeReader } from '../vision/attributes/attribute-reader.ts';
import { describeLook } from '../vision/attributes/describe-look.ts';
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
  readonly reader?: AttributeReader | undefined;
}

/**
 * Encodes and stores one batch, then counts it: the counts never run ahead of the disk.
 * @returns The ids that are in the catalogue now, unchanged ones included.
 */
export async function storeBatch(
  work: readonly Work[],
  { catalogue, encoder, ledger, tally, reader }: StoreOptions,
): Promise<readonly string[]> {
  const toEncode = work.filter((one) => one.kind === 'encode');
  const rowsOnly = work.filter((one) => one.kind === 'row').map(({ entry }) => entry);
  const entries = [...(await encodeAll(toEncode, encoder, reader)), ...rowsOnly];
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

async function encodeAll(
  work: readonly EncodeWork[],
  encoder: Encoder,
  reader: AttributeReader | undefined,
): Promise<readonly CatalogueEntry[]> {
  if (work.length === 0) return [];
  const embeddings = await encoder.encodeImages(
    work.flatMap(({ looks }) => looks.map(({ picture }) => picture)),
  );
  let from = 0;
  const entries = work.map(({ product, sourceHash, looks }) => {
    const views = embeddings.slice(from, from + looks.length);
    from += looks.length;
    return {
      product,
      sourceHash,
      embedding: meanOfViews(views),
      first: { look: looks[0], view: views[0] },
    };
  });
  return Promise.all(
    entries.map(async ({ first: { look, view }, product, ...entry }) => {
      if (reader === undefined || look === undefined || view === undefined) return { ...entry, product };
      // The picture as it came, not as it was treated for the encoder: a green screen is no colour of a garment.
      const { image, garment } = look;
      const { mask, label } = garment ?? {};
      const { values: seen } = await describeLook({ image, mask, label, embedding: view }, reader);
      return { ...entry, product: { ...product, seen } };
    }),
  );
}
