import { setImmediate } from 'node:timers/promises';
import type { CatalogueEntry } from '../catalogue/port.ts';
import type { Encoder } from '../embedding/port.ts';
import type { AttributeReader } from '../vision/attributes/attribute-reader.ts';
import { describeLook } from '../vision/attributes/describe-look.ts';
import type { ProductLook } from '../vision/looker.ts';
import type { SeenValues } from '../vocabulary/seen.ts';
import type { Work } from './prepare.ts';
import type { Rejection } from './tally.ts';
import { meanOfViews } from './views.ts';

type EncodeWork = Extract<Work, { kind: 'encode' }>;

/** What encodes pictures and, unless it is left out, tells what is seen in them. */
export interface EncodeOptions {
  readonly encoder: Encoder;
  readonly reader?: AttributeReader | undefined;
}

/** A batch whose pictures are encoded, and let go of: nothing is written yet. */
export interface EncodedBatch {
  /** What is to be stored: the pictures encoded now, and the rows whose embedding is kept. */
  readonly entries: readonly CatalogueEntry[];
  /** How many of the entries are new. */
  readonly added: number;
  /** Pictures encoded. */
  readonly encoded: number;
  /** Ids of rows that nothing is stored of. */
  readonly unchanged: readonly string[];
  readonly rejections: readonly Rejection[];
}

/** Encodes what a batch needs encoded, and reads what is seen in it. */
export async function encodeBatch(work: readonly Work[], options: EncodeOptions): Promise<EncodedBatch> {
  const toEncode = work.filter((one) => one.kind === 'encode');
  const rowsOnly = work.filter((one) => one.kind === 'row').map(({ entry }) => entry);
  return {
    entries: [...(await encodeAll(toEncode, options)), ...rowsOnly],
    added: toEncode.filter(({ isNew }) => isNew).length,
    encoded: toEncode.reduce((sum, { looks }) => sum + looks.length, 0),
    unchanged: work.filter((one) => one.kind === 'unchanged').map(({ id }) => id),
    rejections: work.filter((one) => one.kind === 'rejected').map(({ rejection }) => rejection),
  };
}

async function encodeAll(
  work: readonly EncodeWork[],
  { encoder, reader }: EncodeOptions,
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
  const described: CatalogueEntry[] = [];
  for (const { first, product, ...entry } of entries) {
    const seen = reader && (await seenIn(first, reader));
    described.push({ ...entry, product: seen === undefined ? product : { ...product, seen } });
    // The model waits for its next job: give it, before the next picture takes this thread for some milliseconds.
    await setImmediate();
  }
  return described;
}

async function seenIn(
  { look, view }: { readonly look: ProductLook | undefined; readonly view: Float32Array | undefined },
  reader: AttributeReader,
): Promise<SeenValues | undefined> {
  if (look === undefined || view === undefined) return undefined;
  // The picture as it came, not as it was treated for the encoder: a green screen is no colour of a garment.
  const { image, garment } = look;
  const { mask, label } = garment ?? {};
  return (await describeLook({ image, mask, label, embedding: view }, reader)).values;
}
