import type { Catalogue, CatalogueEntry } from '../catalogue/port.ts';
import type { Product } from '../catalogue/product.ts';
import type { EncoderInfo } from '../embedding/port.ts';
import type { AttributeReader } from '../vision/attributes/attribute-reader.ts';
import { labelsOfTypes } from '../vision/labels-of-types.ts';
import type { Looker, ProductLook } from '../vision/looker.ts';
import type { Candidate } from './candidates.ts';
import type { FindPicture, Picture } from './image/picture.ts';
import { mapOrdered } from './map-ordered.ts';
import { pictureReason } from './picture-reasons.ts';
import { RowProblem } from './problem.ts';
import { type CanonicalAttributes, productOf } from './product-of.ts';
import { samePictures, sourceHash } from './source-hash.ts';
import type { Rejection } from './tally.ts';
import { type DecodeImage, decodeViews, findPictures } from './views.ts';

/** Pictures decoded at once: sharp runs on Node's four worker threads. */
const DECODING = 4;

/** What is to be done for one row. `isNew`: the catalogue has no product of this id. */
export type Work =
  | { readonly kind: 'unchanged'; readonly id: string }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  /** The pictures are as they were, so the stored embedding is kept. */
  | { readonly kind: 'row'; readonly entry: CatalogueEntry }
  | {
      readonly kind: 'encode';
      readonly product: Product;
      readonly sourceHash: string;
      /** The product's views, the main one first. */
      readonly looks: readonly ProductLook[];
      readonly isNew: boolean;
    };

export interface PrepareOptions {
  readonly catalogue: Pick<Catalogue, 'get'>;
  readonly model: EncoderInfo;
  readonly canonicalAttributes: CanonicalAttributes;
  readonly findPicture: FindPicture;
  readonly decodeImage: DecodeImage;
  readonly looker: Pick<Looker, 'lookAtProduct' | 'revision'>;
  readonly reader?: Pick<AttributeReader, 'revision'>;
  readonly rebuild: boolean;
  readonly signal: AbortSignal;
}

interface Located {
  readonly line: number;
  readonly product: Product;
  readonly views: readonly Picture[];
  readonly sourceHash: string;
}

/** Finds out what a batch of rows needs, and gets its pictures ready for the encoder. Writes nothing. */
export async function prepareBatch(
  batch: readonly Candidate[],
  options: PrepareOptions,
): Promise<readonly Work[]> {
  const located = await Promise.all(
    batch.map((candidate) => rejecting(candidate, () => locate(candidate, options))),
  );
  const stored = await storedEntries(located, options.catalogue);
  const work: Work[] = [];
  for await (const item of mapOrdered(located, DECODING, (one) => decide(one, stored, options)))
    work.push(item);
  return work;
}

async function locate({ line, row }: Candidate, options: PrepareOptions): Promise<Located> {
  const { places, views } = await findPictures(row.images, options.findPicture, options.signal);
  const product = productOf(row, places, options.canonicalAttributes);
  const identities = views.map(({ identity }) => identity);
  const eyes = [options.looker.revision, options.reader?.revision ?? ''];
  return {
    line,
    product,
    views,
    sourceHash: sourceHash(product, identities, options.model, eyes),
  };
}

type RejectedWork = Extract<Work, { kind: 'rejected' }>;

async function storedEntries(
  located: readonly (Located | RejectedWork)[],
  catalogue: Pick<Catalogue, 'get'>,
): Promise<ReadonlyMap<string, CatalogueEntry>> {
  const ids = located.flatMap((one) => ('product' in one ? [one.product.id] : []));
  const entries = ids.length === 0 ? [] : await catalogue.get(ids);
  return new Map(entries.map((entry) => [entry.product.id, entry]));
}

async function decide(
  located: Located | RejectedWork,
  stored: ReadonlyMap<string, CatalogueEntry>,
  options: PrepareOptions,
): Promise<Work> {
  if (!('product' in located)) return located;
  const { line, product, views, sourceHash: hash } = located;
  const held = stored.get(product.id);
  if (held !== undefined && !options.rebuild) {
    if (held.sourceHash === hash) return { kind: 'unchanged', id: product.id };
    if (samePictures(held.sourceHash, hash)) {
      const { seen } = held.product;
      const seenBefore = { ...product, ...(seen === undefined ? {} : { seen }) };
      return { kind: 'row', entry: { product: seenBefore, embedding: held.embedding, sourceHash: hash } };
    }
  }
  return rejecting({ line, row: product }, async () => {
    const decoded = await decodeViews(views, options.decodeImage, pictureReason);
    const wanted = labelsOfTypes(product.attributes.type ?? []);
    const looks: ProductLook[] = [];
    for (const image of decoded) looks.push(await options.looker.lookAtProduct(image, wanted));
    return { kind: 'encode', product, sourceHash: hash, looks, isNew: held === undefined };
  });
}

/** A problem of the row becomes work of its own; any other fault goes on up. */
export async function rejecting<T>(
  { line, row }: { readonly line: number; readonly row: { readonly id: string } },
  task: () => Promise<T>,
): Promise<T | RejectedWork> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    return { kind: 'rejected', rejection: { line, id: row.id, reason: error.message } };
  }
}
