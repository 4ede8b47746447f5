import { type Field, message } from './protobuf.ts';

// Field and type numbers: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
const FLOAT = 1;
const INT64 = 7;
const ATTRIBUTE_INT = 2;
const ATTRIBUTE_INTS = 7;

/** An input or an output: a name is a free axis, a number a fixed one. */
export interface Port {
  readonly name: string;
  readonly type: 'float' | 'int64';
  readonly shape: readonly (number | string)[];
}

/** A constant of the graph. */
export interface Constant {
  readonly name: string;
  readonly dims: readonly number[];
  readonly data: Float32Array | BigInt64Array;
}

export interface Node {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>;
}

export interface Graph {
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  readonly constants: readonly Constant[];
  readonly nodes: readonly Node[];
}

/** The graph as an ONNX file (operator set 17). */
export function onnxFile({ inputs, outputs, constants, nodes }: Graph): Uint8Array {
  const graph = message(
    ...nodes.map((node): Field => [1, nodeMessage(node)]),
    [2, 'tiny'],
    ...constants.map((constant): Field => [5, tensor(constant)]),
    ...inputs.map((port): Field => [11, valueInfo(port)]),
    ...outputs.map((port): Field => [12, valueInfo(port)]),
  );
  return message([1, 8], [2, 'threadfinder-test'], [7, graph], [8, message([1, ''], [2, 17])]);
}

function nodeMessage({ op, inputs, output, attributes = {} }: Node): Uint8Array {
  return message(
    ...inputs.map((input): Field => [1, input]),
    [2, output],
    [4, op],
    ...Object.entries(attributes).map(([name, value]): Field => [5, attribute(name, value)]),
  );
}

function attribute(name: string, value: number | readonly number[]): Uint8Array {
  if (typeof value === 'number') return message([1, name], [3, value], [20, ATTRIBUTE_INT]);
  return message([1, name], ...value.map((one): Field => [8, one]), [20, ATTRIBUTE_INTS]);
}

function tensor({ name, dims, data }: Constant): Uint8Array {
  const type = data instanceof Float32Array ? FLOAT : INT64;
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return message(...dims.map((dim): Field => [1, dim]), [2, type], [8, name], [9, bytes]);
}

function valueInfo({ name, type, shape }: Port): Uint8Array {
  const dims = shape.map((dim): Field => [1, message(typeof dim === 'number' ? [1, dim] : [2, dim])]);
  const tensorType = message([1, type === 'float' ? FLOAT : INT64], [2, message(...dims)]);
  return message([1, name], [2, message([1, tensorType])]);
}
