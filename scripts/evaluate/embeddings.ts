import { readFile } from 'node:fs/promises';
import type { ImageTreatment } from '../../src/embedding/port.ts';
import { decodeImage } from '../../src/vision/decode.ts';
import { LIGHTS, type LightName } from '../lights.ts';
import type { Eyes } from './eyes.ts';
import type { System } from './systems.ts';

/** Pictures that are decoded and encoded together. */
const BATCH = 32;

/** Finds the embedding of a picture, or of what it would be in another light. @throws RangeError for one that was not asked for. */
export type EmbeddingOf = (file: string, light?: LightName) => Float32Array;

/** Finds them for a system and a treatment. */
export type Embeddings = (system: System, treatment: ImageTreatment) => EmbeddingOf;

/** A picture to encode, as it was taken or in another light, with the type of garment that a shop says it shows. */
export interface PictureFile {
  readonly file: string;
  readonly light?: LightName | undefined;
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
  const pictures = [...new Map(options.pictures.map((one) => [nameOf(one), one])).values()];
  const found = new Map<string, Float32Array>();
  for (let start = 0; start < pictures.length; start += BATCH) {
    const batch = pictures.slice(start, start + BATCH);
    const prepared = [];
    const opened = await Promise.all(batch.map(open));
    for (const [at, image] of opened.entries())
      prepared.push(await eyes.prepare(image, treatments, batch[at]?.type));
    for (const [at, treatment] of treatments.entries()) {
      const images = prepared.flatMap((one) => one[at] ?? []);
      for (const system of systems) {
        const embeddings = await system.encodeImages(images);
        for (const [index, one] of batch.entries()) {
          const embedding = embeddings[index];
          if (embedding !== undefined) found.set(keyOf(system, treatment, one), embedding);
        }
      }
    }
    onProgress(start + batch.length, pictures.length);
  }
  return (system, treatment) => (file, light) => {
    const embedding = found.get(keyOf(system, treatment, { file, light }));
    if (embedding === undefined) throw new RangeError(`${file} was not encoded`);
    return embedding;
  };
}

async function open({ file, light }: PictureFile) {
  const image = await decodeImage(await readFile(file));
  return light === undefined ? image : LIGHTS[light](image);
}

function nameOf({ file, light }: PictureFile): string {
  return light === undefined ? file : `${file} (${light})`;
}

function keyOf(system: System, treatment: ImageTreatment, picture: PictureFile): string {
  return `${system.name}\n${treatment}\n${nameOf(picture)}`;
}
