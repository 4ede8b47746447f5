import type { Catalogue } from '../catalogue/port.ts';
import { blend, fromBase64 } from '../embedding/arithmetic.ts';
import type { Encoder } from '../embedding/port.ts';
import { PersonError } from '../errors.ts';
import { describeForEncoder } from '../query/describe.ts';
import type { StyleQuery } from '../query/style-query.ts';
import { isKindredOnly } from './kindred.ts';
import type { Anchor } from './memory.ts';

/** The vector to search with, and what kind of cosine its hits will have. */
export interface Look {
  readonly vector: Float32Array;
  readonly spread: 'text' | 'image';
  /** False where nothing was said of the look ("anything under 20"): then no cosine can be too low. */
  readonly hasLook: boolean;
}

/** How much of a picture's own look stays when words are added to it ("this but in blue"). */
const PICTURE_SHARE = 0.7;

/** Encoded when only a price or what to avoid was said. */
const ANY_GARMENT = 'clothing, shoes and accessories';

/**
 * Words, a picture, or a picture moved towards the words, as one unit vector.
 * @throws PersonError `product-gone` when the product to start from is no longer there.
 */
export async function lookOf(
  query: StyleQuery,
  anchor: Anchor | undefined,
  { encoder, catalogue }: { encoder: Encoder; catalogue: Catalogue },
): Promise<Look> {
  // What came with the product is in its picture already.
  const caption = anchor !== undefined && isKindredOnly(query) ? '' : describeForEncoder(query);
  const words =
    caption === '' && anchor !== undefined ? undefined : await encodeOne(encoder, caption || ANY_GARMENT);
  if (anchor === undefined) {
    if (words === undefined) throw new PersonError('nothing-to-search');
    return { vector: words, spread: 'text', hasLook: caption !== '' };
  }
  const picture = await anchorEmbedding(anchor, catalogue);
  const vector = words === undefined ? picture : blend(picture, words, PICTURE_SHARE);
  return { vector, spread: 'image', hasLook: true };
}

async function encodeOne(encoder: Encoder, text: string): Promise<Float32Array | undefined> {
  const [embedding] = await encoder.encodeText([text]);
  return embedding;
}

async function anchorEmbedding(anchor: Anchor, catalogue: Catalogue): Promise<Float32Array> {
  if (anchor.kind === 'photo') return fromBase64(anchor.embedding);
  const [entry] = await catalogue.get([anchor.productId]);
  if (entry === undefined) throw new PersonError('product-gone');
  return entry.embedding;
}
