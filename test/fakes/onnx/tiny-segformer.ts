import { type Constant, type Node, onnxFile } from './graph.ts';

/** Side of the square that the tiny parser reads; its logits are a quarter of it, as in every SegFormer. */
export const PARSER_SIDE = 128;

/** Channels: the first three carry the picture's colours, so that the classes can be told by colour. */
const WIDTH = 8;
/** By how much keys and values are reduced (SegFormer's "sequence reduction"). */
const REDUCTION = 4;
/** How much attention may move a channel: enough to be computed, too little to change a class. */
const ATTENTION = 0.002;
const SHARPNESS = 150;

export type Colour = readonly [number, number, number];

export interface TinySegformerOptions {
  /** The colour, 0 to 255, that each class is told by. */
  readonly palette: readonly Colour[];
  readonly mean: Colour;
  readonly deviation: Colour;
}

/**
 * A SegFormer of a few thousand weights: overlapping patch embeddings in two stages, efficient self-attention with a
 * residual, a head that brings both stages to one size, fuses them and classifies (E. Xie et al., "SegFormer", 2021).
 * Its weights are set so that a place gets the class whose colour is nearest.
 */
export function tinySegformer({ palette, mean, deviation }: TinySegformerOptions): Uint8Array {
  const side = PARSER_SIDE / 4;
  return onnxFile({
    inputs: [{ name: 'pixel_values', type: 'float', shape: ['batch', 3, 'height', 'width'] }],
    outputs: [{ name: 'logits', type: 'float', shape: ['batch', palette.length, side, side] }],
    constants: [
      colourConv('embed1', 7, (channel) => deviation[channel] ?? 1, [3, 4]),
      vector('embed1.bias', padded(mean)),
      { name: 'flat', dims: [3], data: new BigInt64Array([0n, BigInt(WIDTH), -1n]) },
      { name: 'square', dims: [4], data: new BigInt64Array([0n, BigInt(WIDTH), BigInt(side), BigInt(side)]) },
      vector('norm.scale', Array(WIDTH).fill(1)),
      vector('norm.bias', Array(WIDTH).fill(0)),
      weights('reduce', 21, [WIDTH, WIDTH, REDUCTION, REDUCTION], 0.1),
      weights('query', 22, [WIDTH, WIDTH], 1),
      weights('key', 23, [WIDTH, WIDTH], 1),
      weights('value', 24, [WIDTH, WIDTH], 1),
      weights('out', 25, [WIDTH, WIDTH], ATTENTION),
      colourConv('embed2', 3, () => 1, [1, 2]),
      { name: 'twice', dims: [4], data: Float32Array.from([1, 1, 2, 2]) },
      fuse(),
      ...classifier(palette),
    ],
    nodes: [
      conv('pixel_values', ['embed1', 'embed1.bias'], 'stage1', { kernel: 7, stride: 4, pad: 3 }),
      ...attention('stage1', 'attended1'),
      conv('attended1', ['embed2'], 'stage2', { kernel: 3, stride: 2, pad: 1 }),
      { op: 'Resize', inputs: ['stage2', '', 'twice'], output: 'stage2.up' },
      { op: 'Concat', inputs: ['attended1', 'stage2.up'], output: 'both', attributes: { axis: 1 } },
      conv('both', ['fuse'], 'fused', { kernel: 1, stride: 1, pad: 0 }),
      { op: 'Relu', inputs: ['fused'], output: 'bent' },
      conv('bent', ['classes', 'classes.bias'], 'logits', { kernel: 1, stride: 1, pad: 0 }),
    ],
  });
}

function attention(input: string, output: string): readonly Node[] {
  const tokens = (from: string, name: string): readonly Node[] => [
    { op: 'Reshape', inputs: [from, 'flat'], output: `${name}.flat` },
    { op: 'Transpose', inputs: [`${name}.flat`], output: `${name}.tokens`, attributes: { perm: [0, 2, 1] } },
    { op: 'LayerNormalization', inputs: [`${name}.tokens`, 'norm.scale', 'norm.bias'], output: name },
  ];
  return [
    ...tokens(input, 'all'),
    conv(input, ['reduce'], 'reduced', { kernel: REDUCTION, stride: REDUCTION, pad: 0 }),
    ...tokens('reduced', 'few'),
    { op: 'MatMul', inputs: ['all', 'query'], output: 'q' },
    { op: 'MatMul', inputs: ['few', 'key'], output: 'k' },
    { op: 'MatMul', inputs: ['few', 'value'], output: 'v' },
    { op: 'Transpose', inputs: ['k'], output: 'k.turned', attributes: { perm: [0, 2, 1] } },
    { op: 'MatMul', inputs: ['q', 'k.turned'], output: 'scores' },
    { op: 'Softmax', inputs: ['scores'], output: 'shares' },
    { op: 'MatMul', inputs: ['shares', 'v'], output: 'mixed' },
    { op: 'MatMul', inputs: ['mixed', 'out'], output: 'small' },
    { op: 'Transpose', inputs: ['small'], output: 'small.turned', attributes: { perm: [0, 2, 1] } },
    { op: 'Reshape', inputs: ['small.turned', 'square'], output: 'small.square' },
    { op: 'Add', inputs: [input, 'small.square'], output },
  ];
}

interface ConvShape {
  readonly kernel: number;
  readonly stride: number;
  readonly pad: number;
}

function conv(input: string, weightNames: readonly string[], output: string, shape: ConvShape): Node {
  const { kernel, stride, pad } = shape;
  return {
    op: 'Conv',
    inputs: [input, ...weightNames],
    output,
    attributes: { kernel_shape: [kernel, kernel], strides: [stride, stride], pads: [pad, pad, pad, pad] },
  };
}

/** Passes each colour channel on: the mean of `width` pixels of the kernel, where the stride's own pixels lie. */
function colourConv(
  name: string,
  kernel: number,
  scale: (channel: number) => number,
  [from, width]: readonly [from: number, width: number],
): Constant {
  const inputs = name === 'embed1' ? 3 : WIDTH;
  const data = new Float32Array(WIDTH * inputs * kernel * kernel);
  for (let channel = 0; channel < 3; channel++)
    for (let y = from; y < from + width; y++)
      for (let x = from; x < from + width; x++)
        data[((channel * inputs + channel) * kernel + y) * kernel + x] = scale(channel) / width ** 2;
  return { name, dims: [WIDTH, inputs, kernel, kernel], data };
}

/** Nine tenths of the fine stage, one of the coarse. */
function fuse(): Constant {
  const data = new Float32Array(WIDTH * 2 * WIDTH);
  for (let channel = 0; channel < 3; channel++) {
    data[channel * 2 * WIDTH + channel] = 0.9;
    data[channel * 2 * WIDTH + WIDTH + channel] = 0.1;
  }
  return { name: 'fuse', dims: [WIDTH, 2 * WIDTH, 1, 1], data };
}

/** Of several colours the nearest: `2 c x - c c` is highest for it. */
function classifier(palette: readonly Colour[]): readonly Constant[] {
  const colours = palette.map((colour) => colour.map((level) => level / 255));
  const rows = colours.flatMap((colour) => padded(colour.map((level) => 2 * SHARPNESS * level)));
  const biases = colours.map((colour) => -SHARPNESS * colour.reduce((sum, level) => sum + level * level, 0));
  return [
    { name: 'classes', dims: [palette.length, WIDTH, 1, 1], data: Float32Array.from(rows) },
    vector('classes.bias', biases),
  ];
}

function padded(values: readonly number[]): readonly number[] {
  return [...values, ...Array<number>(WIDTH - values.length).fill(0)];
}

function vector(name: string, values: readonly number[]): Constant {
  return { name, dims: [values.length], data: Float32Array.from(values) };
}

function weights(name: string, seed: number, dims: readonly number[], scale: number): Constant {
  let state = seed * 7919;
  const next = (): number => {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return scale * (state / 2 ** 32 - 0.5);
  };
  return { name, dims, data: Float32Array.from({ length: dims.reduce((a, b) => a * b, 1) }, next) };
}
