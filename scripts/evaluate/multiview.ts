import { meanOfViews } from '../../src/ingest/views.ts';
import type { LightName } from '../lights.ts';
import type { ViewedProduct } from './data.ts';
import type { EmbeddingOf } from './embeddings.ts';
import type { Figure, MeasureName } from './measures.ts';
import { rankOfBest, recallAt } from './retrieval.ts';
import { WORN } from './worn.ts';

/** Pictures of one side that look for the picture of another side of the same product. */
interface Pair {
  readonly query: string;
  readonly answer: string;
}

/** Lights that backs are taken in besides: a person's photo seldom has the shop's. */
const LIT = [
  { light: 'warm lamp', measure: 'multiview.back.lamp.recall@1' },
  { light: 'cool shade', measure: 'multiview.back.shade.recall@1' },
] as const satisfies readonly { light: LightName; measure: MeasureName }[];

export const LIGHTS_OF_BACKS: readonly LightName[] = LIT.map(({ light }) => light);

/**
 * The back (in other lights too), or the detail, of each product that has one looks for its front among all fronts; and
 * where a person wears it in front, that picture looks for the product's third view, mostly the garment alone, among all
 * third views.
 */
export function measureViews(
  products: readonly ViewedProduct[],
  embeddingOf: EmbeddingOf,
): readonly Figure[] {
  const fronts = products.map(({ front }) => front);
  const details = products.flatMap(({ detail }) => detail ?? []);
  const to = (from: 'back' | 'detail') =>
    products.flatMap((one) => (one[from] === undefined ? [] : [{ query: one[from], answer: one.front }]));
  const worn = products.flatMap(({ product, front, detail }) =>
    detail !== undefined && WORN.has(product) ? [{ query: front, answer: detail }] : [],
  );
  const back = ranks(to('back'), fronts, embeddingOf);
  const lit = LIT.map(({ light, measure }): Figure => {
    const found = ranks(to('back'), fronts, embeddingOf, light);
    return { measure, value: recallAt(1, found), of: found.length };
  });
  const detail = ranks(to('detail'), fronts, embeddingOf);
  const alone = ranks(worn, details, embeddingOf);
  return [
    { measure: 'multiview.back.recall@1', value: recallAt(1, back), of: back.length },
    { measure: 'multiview.back.recall@5', value: recallAt(5, back), of: back.length },
    ...lit,
    { measure: 'multiview.detail.recall@1', value: recallAt(1, detail), of: detail.length },
    { measure: 'multiview.detail.recall@5', value: recallAt(5, detail), of: detail.length },
    ...measureSeveral(products, embeddingOf),
    { measure: 'worn.recall@1', value: recallAt(1, alone), of: alone.length },
    { measure: 'worn.recall@5', value: recallAt(5, alone), of: alone.length },
    { measure: 'worn.recall@10', value: recallAt(10, alone), of: alone.length },
  ];
}

/**
 * Products of three views: the third looks for the product by its other two, kept as one average (as ingestion does) or
 * each on its own, where the nearer one counts; and by the front alone.
 */
function measureSeveral(products: readonly ViewedProduct[], embeddingOf: EmbeddingOf): readonly Figure[] {
  const seen = products.flatMap(({ front, back, detail }) =>
    back === undefined || detail === undefined
      ? []
      : [[front, back, detail].map((file) => embeddingOf(file))],
  );
  if (seen.length === 0) return [];
  const queries = seen.flatMap(([, , detail]) => detail ?? []);
  const fronts = seen.flatMap(([front]) => front ?? []);
  const backs = seen.flatMap(([, back]) => back ?? []);
  const averages = seen.map(([front, back]) => meanOfViews([front, back].flatMap((one) => one ?? [])));
  const recall = (way: 'alone' | 'averaged' | 'separate', gallery: readonly Float32Array[]): Figure => {
    // A product's vectors lie as far from each other as there are products.
    const right = (at: number) => new Set([...gallery.keys()].filter((index) => index % seen.length === at));
    const ranks = queries.map((query, at) => rankOfBest(query, gallery, right(at)));
    return { measure: `multiview.${way}.recall@1`, value: recallAt(1, ranks), of: ranks.length };
  };
  return [recall('alone', fronts), recall('averaged', averages), recall('separate', [...fronts, ...backs])];
}

function ranks(
  pairs: readonly Pair[],
  files: readonly string[],
  embeddingOf: EmbeddingOf,
  light?: LightName,
): readonly number[] {
  const gallery = files.map((file) => embeddingOf(file));
  return pairs.map(({ query, answer }) =>
    rankOfBest(embeddingOf(query, light), gallery, new Set([files.indexOf(answer)])),
  );
}
