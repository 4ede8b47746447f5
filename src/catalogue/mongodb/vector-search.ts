import { Binary, type Document } from 'mongodb';
import { compareHits } from '../answers.ts';
import { checkEmbedding, checkLimit } from '../checks.ts';
import type { Hit, Search } from '../port.ts';
import { effortFor, type Statistics } from './candidates.ts';
import type { Collections } from './collections.ts';
import { compileFilter } from './compile-filter.ts';
import { NOT_OF_THE_PRODUCT, toProduct } from './document.ts';
import { indexName } from './index-definition.ts';
import { vectorPath } from './paths.ts';

/** More hits than asked for, to order those that tie at the limit. */
const TIE_MARGIN = 16;
/** `$vectorSearch` answers no more than the most candidates that it considers. */
const MOST_HITS = 10_000;

export interface VectorSearchOptions {
  readonly collections: Collections;
  readonly slot: string;
  readonly dimensions: number;
  readonly statistics: Statistics;
  /** Milliseconds that the server may take. */
  readonly maxTimeMS: number;
}

/** Runs `$vectorSearch`: filter and vector in one call, hits in the order that the port promises. */
export async function vectorSearch(search: Search, options: VectorSearchOptions): Promise<readonly Hit[]> {
  const { vector, filter, limit } = search;
  checkLimit(limit);
  checkEmbedding(vector, options.dimensions, 'The vector to search for');
  if (compileFilter(filter) === 'nothing') return [];
  for (let most = limit + TIE_MARGIN; ; most = Math.min(most * 2, MOST_HITS)) {
    const documents = await options.collections.products
      .aggregate(pipeline({ vector, filter, limit: most }, options), { maxTimeMS: options.maxTimeMS })
      .toArray();
    const last = documents[most - 1];
    const tieGoesOn = last !== undefined && last['score'] === documents[limit - 1]?.['score'];
    if (tieGoesOn && most < MOST_HITS) continue;
    return documents.flatMap(toHit).sort(compareHits).slice(0, limit);
  }
}

function pipeline(
  { vector, filter, limit }: Search,
  { slot, statistics }: VectorSearchOptions,
): readonly Document[] & Document[] {
  const compiled = compileFilter(filter);
  return [
    {
      $vectorSearch: {
        index: indexName(slot),
        path: vectorPath(slot),
        queryVector: Binary.fromFloat32Array(vector),
        limit,
        ...effortFor(filter, limit, statistics),
        ...(typeof compiled === 'string' ? {} : { filter: compiled }),
      },
    },
    { $project: { ...NOT_OF_THE_PRODUCT } },
    { $addFields: { score: { $meta: 'vectorSearchScore' } } },
  ];
}

/** The score of a cosine index is (1 + cosine) / 2. What was edited to something that is no product is left out. */
function toHit({ score, ...document }: Document): readonly Hit[] {
  const product = toProduct(document);
  return product === undefined ? [] : [{ product, score: 2 * Number(score) - 1 }];
}

/** How many products the index knows of those that match a filter of `$vectorSearch`, up to `most`. */
export async function countIndexed(
  filter: Document,
  most: number,
  { collections, slot, dimensions, maxTimeMS }: Omit<VectorSearchOptions, 'statistics'>,
): Promise<number> {
  const anyVector = new Float32Array(dimensions);
  anyVector[0] = 1;
  const search = {
    index: indexName(slot),
    path: vectorPath(slot),
    queryVector: Binary.fromFloat32Array(anyVector),
    limit: most,
    exact: true,
    filter,
  };
  const stages = [{ $vectorSearch: search }, { $project: { _id: 1 } }];
  return (await collections.products.aggregate(stages, { maxTimeMS }).toArray()).length;
}
