import { sample } from '../bench/statistics.ts';
import { pairQueries } from './attributes.ts';
import type { DataSets, LabelledProduct } from './data.ts';
import type { EmbeddingOf } from './embeddings.ts';
import { nearest } from './retrieval.ts';
import type { System } from './systems.ts';
import { titleWithoutBrand } from './text-to-product.ts';

const EXAMPLES = 8;
const SHOWN = 5;

/** A query and the first answers to it, to be looked at. */
export interface Example {
  readonly kind: string;
  /** Words, or a picture's file. */
  readonly query: { readonly text: string } | { readonly file: string };
  readonly answers: readonly { readonly file: string; readonly isRight: boolean }[];
}

/** Some queries of each kind, the same for every system: by seed, not by how well they went. */
export async function makeExamples(
  { encodeText }: System,
  products: readonly LabelledProduct[],
  { multiview = [] }: DataSets,
  embeddingOf: EmbeddingOf,
  seed: number,
): Promise<readonly Example[]> {
  const shop = products.map(({ image }) => image);
  const gallery = shop.map((file) => embeddingOf(file));
  const ask = async (kind: string, queries: readonly TextQuery[]): Promise<readonly Example[]> => {
    const vectors = (await encodeText?.(queries.map(({ text }) => text))) ?? [];
    return vectors.map((vector, at) => ({
      kind,
      query: { text: queries[at]?.text ?? '' },
      answers: answersOf(vector, gallery, shop, (index) => queries[at]?.right.has(index) === true),
    }));
  };
  const titles = products.map((one, at) => ({ text: titleWithoutBrand(one), right: new Set([at]) }));
  const fronts = multiview.map(({ front }) => front);
  const frontGallery = fronts.map((file) => embeddingOf(file));
  const views = (side: 'back' | 'detail'): readonly Example[] =>
    sample(
      multiview.flatMap(({ front, [side]: file }) => (file === undefined ? [] : [{ front, file }])),
      EXAMPLES,
      seed,
    ).map(({ front, file }) => ({
      kind: `${side} view to front view`,
      query: { file },
      answers: answersOf(embeddingOf(file), frontGallery, fronts, (index) => fronts[index] === front),
    }));
  return [
    ...(await ask('title without brand to product', sample(titles, EXAMPLES, seed))),
    ...(await ask('colour and type', sample(pairQueries(products), EXAMPLES, seed))),
    ...views('back'),
    ...views('detail'),
  ];
}

interface TextQuery {
  readonly text: string;
  readonly right: ReadonlySet<number>;
}

function answersOf(
  query: Float32Array,
  gallery: readonly Float32Array[],
  files: readonly string[],
  isRight: (index: number) => boolean,
): Example['answers'] {
  return nearest(query, gallery, SHOWN).map((at) => ({ file: files[at] ?? '', isRight: isRight(at) }));
}
