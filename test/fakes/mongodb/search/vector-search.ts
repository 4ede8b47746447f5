import type { Row } from '../pipeline/row.ts';
import type { Collection } from '../store/collection.ts';
import { asDoc, type Doc, numberOf } from '../values.ts';
import { compileSearchFilter, searchFailure } from './filter.ts';
import type { SearchProcess } from './search-process.ts';
import { normalised, readVector, scoreOf, type Vector } from './vectors.ts';

/** `$vectorSearch`: exact search over what the index has taken up, best first. */
export function vectorSearch(
  process: SearchProcess,
  collection: Collection | undefined,
  stage: Doc,
): readonly Row[] {
  const query = readQuery(stage);
  const serving = collection && process.find(collection, query.index)?.serving();
  // A missing collection or index, a wrong name, an index that is still building: nothing is found, nothing is said.
  if (collection === undefined || serving === undefined) return [];
  const field = serving.definition.vectors.get(query.path);
  if (field === undefined) throw searchFailure(`${query.path} is not indexed as vector`);
  const { values } = query.vector;
  if (values.length !== field.dimensions) {
    throw searchFailure(
      `vector field is indexed with ${field.dimensions} dimensions but queried with ${values.length}`,
    );
  }
  const target = field.similarity === 'cosine' ? normalised(values) : values;
  if (target === undefined)
    throw searchFailure('Cosine similarity cannot be calculated against a zero vector.');
  const passes = compileSearchFilter(query.filter, serving.definition.filters);
  const found: { id: string; score: number }[] = [];
  for (const { id, doc, vectors } of serving.view.entries.values()) {
    const vector = vectors[query.path];
    if (vector?.element !== query.vector.element || !passes(doc)) continue;
    found.push({ id, score: scoreOf(field.similarity, target, vector.values) });
  }
  const best = found.sort((a, b) => b.score - a.score).slice(0, query.limit);
  // The index knows ids; the documents are those of now, and what was deleted meanwhile is missing.
  return best.flatMap(({ id, score }) => {
    const doc = collection.docs.get(id);
    return doc === undefined ? [] : [{ doc, score }];
  });
}

interface Query {
  readonly index: string;
  readonly path: string;
  readonly vector: Vector;
  readonly limit: number;
  readonly filter: Doc;
}

function readQuery(stage: Doc): Query {
  const { index, path, queryVector, filter } = stage;
  for (const field of ['index', 'path', 'queryVector', 'limit']) {
    if (stage[field] === undefined) throw searchFailure(`"${field}" is required`);
  }
  if (typeof index !== 'string' || typeof path !== 'string') throw searchFailure('"path" must be a string');
  const vector = readVector(queryVector);
  if (vector === undefined) throw searchFailure('"queryVector" must be an array of numbers or a BSON vector');
  if (!vector.values.every(Number.isFinite)) throw searchFailure('"queryVector" non-finite value');
  return {
    index,
    path,
    vector,
    limit: readLimit(stage),
    filter: filter === undefined ? {} : asDoc(filter, '"filter"'),
  };
}

function readLimit(stage: Doc): number {
  const limit = whole(stage['limit'], 'limit');
  if (limit < 1) throw searchFailure('"limit" must be positive');
  if (stage['exact'] === true) {
    if (stage['numCandidates'] !== undefined) {
      throw searchFailure('numCandidates must be omitted for exact vector search');
    }
    return limit;
  }
  if (stage['numCandidates'] === undefined)
    throw searchFailure('numCandidates is required for approximate vector search');
  const candidates = whole(stage['numCandidates'], 'numCandidates');
  if (candidates < 1 || candidates > 10_000)
    throw searchFailure('"numCandidates" must be within bounds [1, 10000]');
  if (limit > candidates) throw searchFailure('limit should be less than or equal to numCandidates');
  return limit;
}

function whole(value: unknown, name: string): number {
  const number = numberOf(value);
  if (number === undefined || !Number.isInteger(number)) throw searchFailure(`"${name}" must be an integer`);
  return number;
}
