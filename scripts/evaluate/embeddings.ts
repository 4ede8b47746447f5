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

/** A picture to encode, with the type of garment that a shop says it shows. */
export interface PictureFile {
  readonly file: string;
  readonly type?: string | undefined;
}

interface EncodeOptions {
  readonly pictures: readonly PictureFile[];
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
  const pictures = [...new Map(options.pictures.map((one) => [one.file, one])).values()];
  const found = new Map<string, Float32Array>();
  for (let start = 0; start < pictures.length; start += BATCH) {
    const batch = pictures.slice(start, start + BATCH);
    const prepared = [];
    const opened = await Promise.all(batch.map(({ file }) => open(file)));
    for (const [at, image] of opened.entries())
      prepared.push(await eyes.prepare(image, treatments, batch[at]?.type));
    for (const [at, treatment] of treatments.entries()) {
      const images = prepared.flatMap((one) => one[at] ?? []);
      for (const system of systems) {
        const embeddings = await system.encodeImages(images);
        embeddings.forEach((embedding, index) => {
          found.set(keyOf(system, treatment, batch[index]?.file ?? ''), embedding);
        });
      }
    }
    onProgress(start + batch.length, pictures.length);
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
