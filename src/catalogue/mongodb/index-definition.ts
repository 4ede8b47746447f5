import { z } from 'zod';
import { digestOf } from '../../digest.ts';
import { FILTER_PATHS, vectorPath } from './paths.ts';

interface VectorField {
  readonly type: 'vector';
  readonly path: string;
  readonly numDimensions: number;
  readonly similarity: 'cosine';
}

interface FilterField {
  readonly type: 'filter';
  readonly path: string;
}

/** Definition of a vector search index, as `createSearchIndexes` takes it. */
export interface IndexDefinition {
  readonly fields: readonly (VectorField | FilterField)[];
}

/** Name of the search index of a slot. */
export function indexName(slot: string): string {
  return `vectors_${slot}`;
}

/** What the index of a slot must be: its vectors, and every path that a filter may name. */
export function wantedDefinition(slot: string, dimensions: number): IndexDefinition {
  return {
    fields: [
      { type: 'vector', path: vectorPath(slot), numDimensions: dimensions, similarity: 'cosine' },
      ...FILTER_PATHS.map((path) => ({ type: 'filter' as const, path })),
    ],
  };
}

/** Changes with whatever the definition says but the name of the slot. */
export function schemaHash(dimensions: number): string {
  return digestOf(wantedDefinition('', dimensions), 16);
}

const heldSchema = z.object({
  fields: z.array(
    z.object({
      type: z.string(),
      path: z.string(),
      numDimensions: z.number().optional(),
      similarity: z.string().optional(),
    }),
  ),
});

/**
 * In what an index that is there differs from the one that is wanted, for the operator; nothing when it will do. More
 * filters and other settings of the graph or of quantisation are an operator's to choose.
 */
export function differences(held: unknown, wanted: IndexDefinition): readonly string[] {
  const parsed = heldSchema.safeParse(held);
  if (!parsed.success) return ['its definition cannot be read'];
  return wanted.fields.flatMap((field) => {
    const same = parsed.data.fields.find(({ path, type }) => path === field.path && type === field.type);
    if (same === undefined) return [`${field.type} ${field.path} is missing`];
    if (field.type === 'filter') return [];
    return [
      ...(same.numDimensions === field.numDimensions
        ? []
        : [`${same.numDimensions} dimensions instead of ${field.numDimensions}`]),
      ...(same.similarity === field.similarity ? [] : [`${same.similarity} instead of ${field.similarity}`]),
    ];
  });
}
