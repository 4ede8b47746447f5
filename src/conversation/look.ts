import type { Catalogue } from '../catalogue/port.ts';
import type { Product } from '../catalogue/product.ts';
import { fromBase64, normalise } from '../embedding/arithmetic.ts';
import type { Encoder } from '../embedding/port.ts';
import { PersonError } from '../errors.ts';
import { describeForEncoder } from '../query/describe.ts';
import { mix, type Term } from '../ranking/mixture.ts';
import { FLOOR, type Spread } from '../ranking/relevance.ts';
import type { AttributeValues } from '../vocabulary/attributes.ts';
import type { Facts } from './catalogue-facts.ts';
import { thumbed } from './judge.ts';
import { isKindredOnly } from './kindred.ts';
import type { Anchor, SearchStart } from './memory.ts';
import { attributesOf } from './reference.ts';
import { seenAttributes } from './seen-words.ts';
import { swapOf } from './swap.ts';

/** The vector to search with, and how its cosines are to be judged. */
export interface Look {
  readonly vector: Float32Array;
  readonly spread: Spread;
  /** Least z-score of a hit that no stated label speaks for. */
  readonly floor: number;
  /** The product that the search starts from, where it starts from one. */
  readonly product?: Product;
}

/** How much of a picture's own look stays when words are added to it ("this but in blue"). */
const PICTURE_SHARE = 0.7;

/**
 * How far a swapped attribute ("this but in blue" of a red dress) moves the picture's vector, beside
 * {@link PICTURE_SHARE}: towards the garment as it is wished and away from the garment as it is, as words are added and
 * taken away in T. Mikolov et al., "Linguistic regularities", 2013. Chosen with `scripts/evaluate-attributes.ts --swap`.
 */
const SWAP_WEIGHT = { to: 1.6, from: -1.3 } as const;

/**
 * How far thumbs move the vector, beside a weight of 1 for what was asked: J. J. Rocchio, "Relevance feedback in
 * information retrieval", 1971. The share of thumbs down is higher than the textbook's 0.15: people give few, and
 * mean them.
 */
const THUMB_WEIGHT = { up: 0.75, down: -0.35 } as const;

/** Encoded when only a price or what to avoid was said. */
const ANY_GARMENT = 'clothing, shoes and accessories';

interface Sources {
  readonly encoder: Encoder;
  readonly catalogue: Catalogue;
  readonly facts: Facts;
}

/**
 * Words, a picture, or a picture moved towards the words; then moved by thumbs. One unit vector.
 * @throws PersonError `product-gone` when the product to start from is no longer there.
 */
export async function lookOf(from: SearchStart, sources: Sources): Promise<Look> {
  const { query, anchor } = from;
  const { text, image } = sources.facts.spread;
  // What came with the product is in its picture already.
  const caption = anchor !== undefined && isKindredOnly(query) ? '' : describeForEncoder(query);
  const terms: Term[] = [];
  const start = anchor === undefined ? undefined : await startingLook(anchor, sources.catalogue);
  if (start !== undefined) {
    terms.push({ vector: start.embedding, weight: caption === '' ? 1 : PICTURE_SHARE, spread: image });
  }
  const swap = start === undefined || caption === '' ? undefined : swapOf(query, start.own);
  for (const way of swap === undefined ? [] : (['to', 'from'] as const)) {
    const vector = await encodeOne(sources.encoder, swap?.[way] ?? '');
    terms.push({ vector, weight: SWAP_WEIGHT[way], spread: text });
  }
  const besides = swap === undefined ? caption : describeForEncoder(swap.rest);
  if (anchor === undefined || besides !== '') {
    const words = await encodeOne(sources.encoder, besides || ANY_GARMENT);
    terms.push({ vector: words, weight: anchor === undefined ? 1 : 1 - PICTURE_SHARE, spread: text });
  }
  const thumbs = await thumbTerms(from, sources);
  const asked = mix(terms);
  const moved = thumbs.length === 0 ? asked : mix([{ ...asked, weight: 1 }, ...thumbs]);
  const saysNothing = anchor === undefined && caption === '';
  const aim = anchor === undefined && thumbs.length === 0 ? 'text' : 'image';
  return {
    ...moved,
    floor: saysNothing ? Number.NEGATIVE_INFINITY : FLOOR[aim],
    ...(start?.product === undefined ? {} : { product: start.product }),
  };
}

async function encodeOne(encoder: Encoder, text: string): Promise<Float32Array> {
  const [embedding] = await encoder.encodeText([text]);
  if (embedding === undefined) throw new PersonError('nothing-to-search');
  return embedding;
}

/** A picture to start from, and what is known of the garment in it. */
interface Start {
  readonly embedding: Float32Array;
  readonly own: AttributeValues;
  readonly product?: Product;
}

async function startingLook(anchor: Anchor, catalogue: Catalogue): Promise<Start> {
  if (anchor.kind === 'photo') {
    return { embedding: fromBase64(anchor.embedding), own: seenAttributes(anchor.seen ?? {}) };
  }
  const [entry] = await catalogue.get([anchor.productId]);
  if (entry === undefined) throw new PersonError('product-gone');
  return { ...entry, own: attributesOf(entry.product) };
}

// Products that have left the catalogue since count no more.
async function thumbTerms(from: SearchStart, { catalogue, facts }: Sources): Promise<readonly Term[]> {
  const terms: Term[] = [];
  for (const thumb of ['up', 'down'] as const) {
    const ids = thumbed(from, thumb);
    const entries = ids.length === 0 ? [] : await catalogue.get(ids);
    const [first, ...rest] = entries.map(({ embedding }) => embedding);
    if (first === undefined) continue;
    const sum = rest.reduce((total, one) => total.map((x, i) => x + (one[i] ?? 0)), first);
    terms.push({ vector: normalise(sum), weight: THUMB_WEIGHT[thumb], spread: facts.spread.image });
  }
  return terms;
}
