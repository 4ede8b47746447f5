import { MongoFailure } from '../failure.ts';
import { asArray, asDoc, type Doc, numberOf } from '../values.ts';
import type { Similarity } from './vectors.ts';

export interface VectorField {
  readonly path: string;
  readonly dimensions: number;
  readonly similarity: Similarity;
}

/** A `vectorSearch` index definition, understood. */
export interface Definition {
  /** As it was given. */
  readonly source: Doc;
  readonly vectors: ReadonlyMap<string, VectorField>;
  readonly filters: ReadonlySet<string>;
}

const SIMILARITIES: readonly unknown[] = ['cosine', 'dotProduct', 'euclidean'];
const QUANTISATIONS: readonly unknown[] = [undefined, 'none', 'scalar', 'binary'];

/** @throws MongoFailure for what the server refuses in a definition. */
export function readDefinition(source: Doc): Definition {
  const vectors = new Map<string, VectorField>();
  const filters = new Set<string>();
  for (const item of asArray(source['fields'], '"userCommand.indexes[0].fields"')) {
    const field = asDoc(item, 'field');
    const { type, path } = field;
    if (typeof path !== 'string' || path === '') throw invalid('"path" is required');
    if (vectors.has(path) || filters.has(path)) throw invalid(`Multiple fields with the same path "${path}"`);
    if (type === 'filter') filters.add(path);
    else if (type === 'vector') vectors.set(path, readVectorField(field, path));
    else throw invalid(`"type" must be one of [vector, filter]`);
  }
  if (vectors.size === 0) throw invalid('at least one "vector" field is required');
  return { source, vectors, filters };
}

function readVectorField(field: Doc, path: string): VectorField {
  const dimensions = numberOf(field['numDimensions']);
  const { similarity, quantization } = field;
  if (dimensions === undefined || !Number.isInteger(dimensions) || dimensions < 1 || dimensions > 8192) {
    throw invalid('"numDimensions" must be within bounds [1, 8192]');
  }
  if (!SIMILARITIES.includes(similarity))
    throw invalid('"similarity" must be one of [cosine, dotProduct, euclidean]');
  if (!QUANTISATIONS.includes(quantization))
    throw invalid('"quantization" must be one of [none, scalar, binary]');
  return { path, dimensions, similarity: similarity as Similarity };
}

function invalid(message: string): MongoFailure {
  return new MongoFailure(2, `"userCommand.indexes[0]" ${message}`);
}
