import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '../../digest.ts';
import { writeFileDurably } from '../../durable-file.ts';
import { normalise } from '../../embedding/arithmetic.ts';
import type { Encoder } from '../../embedding/port.ts';
import { READ_ATTRIBUTES, type ReadAttribute } from './calibration.ts';
import { candidatesOf, promptsFor } from './prompts.ts';

/** For each attribute: one unit vector for each candidate, in their order. */
export type ValueEmbeddings = Readonly<Record<ReadAttribute, readonly Float32Array[]>>;

/**
 * Encodes the name of every value once: about 600 short texts, a second with the built-in model.
 * @param directory Where they are kept for the next process; made where it is missing.
 */
export async function valueEmbeddings(encoder: Encoder, directory?: string): Promise<ValueEmbeddings> {
  const asked = READ_ATTRIBUTES.flatMap((attribute) =>
    candidatesOf(attribute).map((value) => ({ attribute, texts: promptsFor(attribute, value) })),
  );
  const vectors = await encodeOnce(
    encoder,
    asked.map(({ texts }) => texts),
    directory,
  );
  const of = (attribute: ReadAttribute): readonly Float32Array[] =>
    vectors.filter((_, index) => asked[index]?.attribute === attribute);
  return {
    type: of('type'),
    colour: of('colour'),
    pattern: of('pattern'),
    sleeve: of('sleeve'),
    neck: of('neck'),
  };
}

async function encodeOnce(
  encoder: Encoder,
  texts: readonly (readonly string[])[],
  directory: string | undefined,
): Promise<readonly Float32Array[]> {
  const { id, revision, dimensions } = encoder.info;
  const key = digestOf([id, revision, texts], 24);
  const file = directory === undefined ? undefined : path.join(directory, `${key}.f32`);
  const kept = file === undefined ? undefined : await readVectors(file, texts.length, dimensions);
  if (kept !== undefined) return kept;
  const encoded = await encoder.encodeText(texts.flat());
  const starts = texts.map((_, index) => texts.slice(0, index).flat().length);
  const vectors = texts.map((own, index) => {
    const from = starts[index] ?? 0;
    return meanOf(encoded.slice(from, from + own.length), dimensions);
  });
  if (file !== undefined && directory !== undefined) {
    await mkdir(directory, { recursive: true });
    await writeFileDurably(file, Buffer.concat(vectors.map((vector) => Buffer.from(vector.buffer))));
  }
  return vectors;
}

function meanOf(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const vector of vectors) for (const [at, x] of vector.entries()) sum[at] = (sum[at] ?? 0) + x;
  return normalise(sum);
}

/** Little-endian float32, one vector after the other; `undefined` where the file is missing or of another size. */
async function readVectors(
  file: string,
  count: number,
  dimensions: number,
): Promise<readonly Float32Array[] | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined || bytes.length !== count * dimensions * 4) return undefined;
  return Array.from({ length: count }, (_, row) =>
    Float32Array.from({ length: dimensions }, (__, at) => bytes.readFloatLE((row * dimensions + at) * 4)),
  );
}
