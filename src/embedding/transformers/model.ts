import {
  AutoTokenizer,
  CLIPTextModelWithProjection,
  CLIPVisionModelWithProjection,
  SiglipTextModel,
  SiglipVisionModel,
} from '@huggingface/transformers';
import { ThreadfinderError } from '../../errors.ts';
import type { ServedModel } from '../../model-thread/serve.ts';
import type { Embeddings, Job, ModelFacts, ModelStart } from './messages.ts';
import type { Family, ModelSpec } from './model-spec.ts';
import { keepQuiet, part, sessionOptions } from './session.ts';
import { TextSide } from './text-side.ts';
import { VisionSide } from './vision-side.ts';

/** Texts in a job. */
const TEXTS_IN_JOB = 8;

/** Pixels in a job, about 8 pictures of 128 x 128 or 2 of 224 x 224, so that a text never waits for long behind one. */
const PIXELS_IN_JOB = 140_000;

const FAMILIES = {
  clip: { text: CLIPTextModelWithProjection, vision: CLIPVisionModelWithProjection },
  siglip: { text: SiglipTextModel, vision: SiglipVisionModel },
} as const satisfies Record<Family, unknown>;

/** A loaded CLIP or SigLIP model. */
export class Model implements ServedModel<Job, ModelFacts, Embeddings> {
  readonly #spec: ModelSpec;
  readonly #text: TextSide;
  readonly #vision: VisionSide;

  private constructor(spec: ModelSpec, text: TextSide, vision: VisionSide) {
    this.#spec = spec;
    this.#text = text;
    this.#vision = vision;
  }

  /** @throws ThreadfinderError `MODEL_DAMAGED`, naming the part that could not be loaded. */
  static async load({ folder, dtype, spec, threads }: ModelStart): Promise<Model> {
    keepQuiet();
    const family = FAMILIES[spec.family];
    const tokenizer = await part(folder, 'tokenizer', () => AutoTokenizer.from_pretrained(folder));
    const text = await part(folder, 'text model', () =>
      family.text.from_pretrained(folder, sessionOptions(dtype, threads.text)),
    );
    const vision = await part(folder, 'vision model', () =>
      family.vision.from_pretrained(folder, sessionOptions(dtype, threads.vision)),
    );
    return new Model(spec, new TextSide(text, tokenizer, spec), new VisionSide(vision, spec));
  }

  /**
   * Encodes a text and a picture, to learn what the model gives and to warm it up.
   * @throws ThreadfinderError `MODEL_DIMENSIONS` where text, picture and config.json do not agree, and
   * `MODEL_UNUSABLE` where the weights cannot be run.
   */
  async facts(): Promise<ModelFacts> {
    const { side } = this.#spec.pixels;
    const [text] = await trial(() => this.#text.encode(['a dress']));
    const [picture] = await trial(() => this.#vision.encode(new Uint8Array(3 * side ** 2).fill(255)));
    const dimensions = text?.length ?? 0;
    const stated = this.#spec.dimensions ?? dimensions;
    if (picture?.length !== dimensions || stated !== dimensions)
      throw new ThreadfinderError(
        `The model's texts have ${dimensions} dimensions, its pictures ${picture?.length}, and config.json says ${stated}.`,
        {
          code: 'MODEL_DIMENSIONS',
          fix: 'Use a text model, a vision model and a config.json that were exported together.',
        },
      );
    const images = Math.max(1, Math.floor(PIXELS_IN_JOB / side ** 2));
    await this.#vision.tryBatches(images);
    return { dimensions, batch: { text: TEXTS_IN_JOB, images } };
  }

  /** Unit embeddings of the job's texts or pictures, one after the other. */
  async run(job: Job): Promise<Embeddings> {
    const parts =
      job.kind === 'text' ? await this.#text.encode(job.texts) : await this.#vision.encode(job.pixels);
    const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let start = 0;
    for (const embeddings of parts) {
      all.set(embeddings, start);
      start += embeddings.length;
    }
    return all;
  }

  async close(): Promise<void> {
    await Promise.all([this.#text.close(), this.#vision.close()]);
  }
}

async function trial<T>(encode: () => Promise<T>): Promise<T> {
  try {
    return await encode();
  } catch (error) {
    if (error instanceof ThreadfinderError) throw error;
    throw new ThreadfinderError(
      'The model loads but cannot be run: its weights do not fit its configuration.',
      {
        code: 'MODEL_UNUSABLE',
        fix: 'Use weights, tokenizer and configuration that were exported together.',
        cause: error,
      },
    );
  }
}
