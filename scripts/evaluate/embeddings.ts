import { readFile } from 'node:fs/promises';
import type { ImageTreatment } from '../../src/embedding/port.ts';
import { decodeImage } from '../../src/vision/decode.ts';
import type { Eyes } from './eyes.ts';
import type { System } from './systems.ts';

/** Pictures that are decoded and encoded together. */
const BATCH = 32;

/** Finds a picture's embedding by its file. @throws RangeError for a picture that was not asked for. */
export type EmbeddingOf = (file: string) => Float32Array;

/** Finds them for a system and a treatment. */
export type Embeddings = (system: System, treatment: ImageTreatment) => EmbeddingOf;

interface EncodeOptions {
  readonly files: readonly string[];
  readonly systems: readonly System[];
  readonly treatments: readonly ImageTreatment[];
  readonly eyes: Eyes;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Encodes pictures the way the product does: opened with its limits, prepared by its eyes, squared by its encoder. Each
 * is decoded and segmented once, for all systems and treatments.
 */
export async function encodeAll(options: EncodeOptions): Promise<Embeddings> {
  const { systems, treatments, eyes, onProgress } = options;
  const files = [...new Set(options.files)];
  const found = new Map<string, Float32Array>();
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH);
    const prepared = [];
    for (const image of await Promise.all(batch.map((file) => open(file))))
      prepared.push(await eyes.prepare(image, treatments));
    for (const [at, treatment] of treatments.entries()) {
      const images = prepared.flatMap((one) => one[at] ?? []);
      for (const system of systems) {
        const embeddings = await system.encodeImages(images);
        embeddings.forEach((embedding, index) => {
          found.set(keyOf(system, treatment, batch[index] ?? ''), embedding);
        });
      }
    }
    onProgress(start + batch.length, files.length);
  }
  return (system, treatment) => (file) => {
    const embedding = found.get(keyOf(system, treatment, file));
    if (embedding === undefined) throw new RangeError(`${file} was not encoded`);
    return embedding;
  };
}

async function open(file: string) {
  return decodeImage(await readFile(file));
}

function keyOf(system: System, treatment: ImageTreatment, file: string): string {
  return `${system.name}\n${treatment}\n${file}`;
}
