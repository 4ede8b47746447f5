import { type Constant, type Node, onnxFile } from './graph.ts';

/** Sizes of the tiny models; everything else about their inputs and outputs is as in the published exports. */
export const TINY = { width: 16, patch: 8, side: 32 } as const;

export interface TinyOptions {
  readonly dimensions: number;
  /** Fixes the batch to one, as some exports do. */
  readonly fixedBatch?: boolean;
}

export interface TinyTextOptions extends TinyOptions {
  readonly vocabulary: number;
  readonly positions: number;
}

/**
 * CLIP's text model: token and position embeddings, pooled at the token of the highest number (the closing one) and
 * over all unmasked tokens, then projected. More tokens than positions are an error, as in the real one.
 */
export function clipText({ dimensions, fixedBatch, vocabulary, positions }: TinyTextOptions): Uint8Array {
  const batch = fixedBatch === true ? 1 : 'batch';
  return onnxFile({
    inputs: [
      { name: 'input_ids', type: 'int64', shape: [batch, 'tokens'] },
      { name: 'attention_mask', type: 'int64', shape: [batch, 'tokens'] },
    ],
    outputs: [{ name: 'text_embeds', type: 'float', shape: [batch, dimensions] }],
    constants: [
      weights('tokens', 1, vocabulary, TINY.width),
      weights('positions', 2, positions, TINY.width),
      weights('projection', 3, TINY.width, dimensions),
      { name: 'zero', dims: [1], data: new BigInt64Array([0n]) },
      { name: 'one', dims: [1], data: new BigInt64Array([1n]) },
      { name: 'two', dims: [1], data: new BigInt64Array([2n]) },
    ],
    nodes: [
      { op: 'Gather', inputs: ['tokens', 'input_ids'], output: 'embedded' },
      { op: 'Shape', inputs: ['input_ids'], output: 'length', attributes: { start: 1, end: 2 } },
      { op: 'Slice', inputs: ['positions', 'zero', 'length', 'zero'], output: 'places' },
      { op: 'Add', inputs: ['embedded', 'places'], output: 'placed' },
      { op: 'Cast', inputs: ['attention_mask'], output: 'mask', attributes: { to: 1 } },
      { op: 'Unsqueeze', inputs: ['mask', 'two'], output: 'column' },
      { op: 'Mul', inputs: ['placed', 'column'], output: 'kept' },
      { op: 'ReduceSum', inputs: ['kept', 'one'], output: 'sum', attributes: { keepdims: 0 } },
      { op: 'ReduceSum', inputs: ['mask', 'one'], output: 'count', attributes: { keepdims: 1 } },
      { op: 'Div', inputs: ['sum', 'count'], output: 'mean' },
      { op: 'ArgMax', inputs: ['input_ids'], output: 'closing', attributes: { axis: 1, keepdims: 1 } },
      { op: 'GatherND', inputs: ['placed', 'closing'], output: 'last', attributes: { batch_dims: 1 } },
      { op: 'Add', inputs: ['mean', 'last'], output: 'pooled' },
      { op: 'MatMul', inputs: ['pooled', 'projection'], output: 'text_embeds' },
    ],
  });
}

/**
 * SigLIP's text model: no mask, every position counts, padding too; any other number of tokens than `positions` is an
 * error of the graph.
 */
export function siglipText({ dimensions, vocabulary, positions }: TinyTextOptions): Uint8Array {
  return onnxFile({
    inputs: [{ name: 'input_ids', type: 'int64', shape: ['batch', 'tokens'] }],
    outputs: [
      { name: 'last_hidden_state', type: 'float', shape: ['batch', 'tokens', TINY.width] },
      { name: 'pooler_output', type: 'float', shape: ['batch', dimensions] },
    ],
    constants: [
      weights('tokens', 4, vocabulary, TINY.width),
      weights('positions', 5, positions, TINY.width),
      weights('head', 6, TINY.width, dimensions),
    ],
    nodes: [
      { op: 'Gather', inputs: ['tokens', 'input_ids'], output: 'embedded' },
      { op: 'Add', inputs: ['embedded', 'positions'], output: 'placed' },
      { op: 'Tanh', inputs: ['placed'], output: 'last_hidden_state' },
      ...pooled('last_hidden_state', [1], 'head', 'pooler_output'),
    ],
  });
}

/** A vision model of either family: patches, positions, pooling, projection. */
export function vision(
  output: 'image_embeds' | 'pooler_output',
  { dimensions, fixedBatch }: TinyOptions,
): Uint8Array {
  const { width, patch, side } = TINY;
  const grid = side / patch;
  const batch = fixedBatch === true ? 1 : 'batch';
  return onnxFile({
    inputs: [{ name: 'pixel_values', type: 'float', shape: [batch, 3, side, side] }],
    outputs: [{ name: output, type: 'float', shape: [batch, dimensions] }],
    constants: [
      weights('patches', 7, width, 3, patch, patch),
      weights('positions', 8, 1, width, grid, grid),
      weights('head', 9, width, dimensions),
    ],
    nodes: [
      {
        op: 'Conv',
        inputs: ['pixel_values', 'patches'],
        output: 'seen',
        attributes: { kernel_shape: [patch, patch], strides: [patch, patch] },
      },
      { op: 'Add', inputs: ['seen', 'positions'], output: 'placed' },
      { op: 'Tanh', inputs: ['placed'], output: 'bent' },
      ...pooled('bent', [2, 3], 'head', output),
    ],
  });
}

function pooled(input: string, axes: readonly number[], head: string, output: string): readonly Node[] {
  return [
    { op: 'ReduceMean', inputs: [input], output: 'pooled', attributes: { axes, keepdims: 0 } },
    { op: 'MatMul', inputs: ['pooled', head], output },
  ];
}

/** Seeded weights between -0.5 and 0.5, scaled so that sums stay where Tanh bends but does not flatten. */
function weights(name: string, seed: number, ...dims: readonly number[]): Constant {
  const size = dims.reduce((product, dim) => product * dim, 1);
  const scale = dims.length === 4 && dims[0] !== 1 ? 0.1 : 1;
  let state = seed * 7919;
  const next = (): number => {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return scale * (state / 2 ** 32 - 0.5);
  };
  return { name, dims, data: Float32Array.from({ length: size }, next) };
}
