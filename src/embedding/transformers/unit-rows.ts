import { Tensor } from '@huggingface/transformers';
import { ThreadfinderError } from '../../errors.ts';
import { normalise } from '../arithmetic.ts';

/**
 * The rows of a model's output, L2-normalised, one after the other.
 * @throws ThreadfinderError `MODEL_OUTPUT_MISSING` where there is no such output of 32-bit numbers.
 */
export function unitRows(outputs: unknown, name: string, count: number): Float32Array {
  const all = typeof outputs === 'object' && outputs !== null ? Object.entries(outputs) : [];
  const tensor: unknown = all.find(([key]) => key === name)?.[1];
  if (!(tensor instanceof Tensor) || !(tensor.data instanceof Float32Array) || tensor.dims[0] !== count)
    throw new ThreadfinderError(
      `The model gives no usable "${name}", but ${all.map(([key]) => key).join(', ')}.`,
      {
        code: 'MODEL_OUTPUT_MISSING',
        fix: 'Use an ONNX export made for transformers.js, with 32-bit outputs.',
      },
    );
  const { data } = tensor;
  const length = data.length / count;
  const rows = new Float32Array(data.length);
  for (let start = 0; start < rows.length; start += length)
    rows.set(normalise(data.subarray(start, start + length)), start);
  return rows;
}
