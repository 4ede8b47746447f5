import { Binary } from 'mongodb';
import { numberOf } from '../values.ts';

/** What vectors of one field are made of; a query finds only vectors of its own kind. */
export type Element = 'float32' | 'int8' | 'bit';

export interface Vector {
  readonly element: Element;
  readonly values: Float32Array;
}

/** Reads a vector from BSON: a Binary of subtype 9 or an array of numbers; `undefined` for anything else. */
export function readVector(value: unknown): Vector | undefined {
  if (Array.isArray(value)) {
    const numbers = value.map(numberOf);
    if (numbers.length === 0 || numbers.some((number) => number === undefined)) return undefined;
    return { element: 'float32', values: Float32Array.from(numbers as number[]) };
  }
  if (!(value instanceof Binary) || value.sub_type !== Binary.SUBTYPE_VECTOR) return undefined;
  switch (value.buffer[0]) {
    case Binary.VECTOR_TYPE.Float32:
      return { element: 'float32', values: value.toFloat32Array() };
    case Binary.VECTOR_TYPE.Int8:
      return { element: 'int8', values: Float32Array.from(value.toInt8Array()) };
    case Binary.VECTOR_TYPE.PackedBit:
      return { element: 'bit', values: Float32Array.from(value.toBits()) };
    default:
      return undefined;
  }
}

export type Similarity = 'cosine' | 'dotProduct' | 'euclidean';

/** The vector scaled to unit length; `undefined` for a zero vector. */
export function normalised(values: Float32Array): Float32Array | undefined {
  const length = Math.sqrt(dot(values, values));
  return length === 0 || !Number.isFinite(length) ? undefined : values.map((value) => value / length);
}

/** Dot product of two vectors of one length. */
function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

/** The score as it is reported: 0 to 1 for cosine and dot product of unit vectors, in single precision. */
export function scoreOf(similarity: Similarity, a: Float32Array, b: Float32Array): number {
  if (similarity !== 'euclidean') return Math.fround((1 + dot(a, b)) / 2);
  let squares = 0;
  for (let index = 0; index < a.length; index++)
    squares += ((a[index] as number) - (b[index] as number)) ** 2;
  return Math.fround(1 / (1 + squares));
}
