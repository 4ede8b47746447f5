import { AutoModelForSemanticSegmentation, type PreTrainedModel, Tensor } from '@huggingface/transformers';
import { pixelValues } from '../../embedding/transformers/pixel-values.ts';
import { keepQuiet, part, sessionOptions } from '../../embedding/transformers/session.ts';
import { ThreadfinderError } from '../../errors.ts';
import type { ServedModel } from '../../model-thread/serve.ts';
import type { GroupPlanes, ParserFacts, ParserJob, ParserStart } from './messages.ts';
import { groupPlanes } from './planes.ts';

/** A loaded SegFormer-style parser: `pixel_values [1, 3, side, side]` in, `logits [1, classes, height, width]` out. */
export class ParserModel implements ServedModel<ParserJob, ParserFacts, GroupPlanes> {
  readonly #start: ParserStart;
  readonly #model: PreTrainedModel;

  private constructor(start: ParserStart, model: PreTrainedModel) {
    this.#start = start;
    this.#model = model;
  }

  /** @throws ThreadfinderError `MODEL_DAMAGED`. */
  static async load(start: ParserStart): Promise<ParserModel> {
    keepQuiet();
    const { folder, dtype, threads } = start;
    const model = await part(folder, 'segmenter', () =>
      AutoModelForSemanticSegmentation.from_pretrained(folder, sessionOptions(dtype, threads)),
    );
    return new ParserModel(start, model);
  }

  /** @throws ThreadfinderError `MODEL_UNUSABLE` where it cannot be run, `MODEL_OUTPUT_MISSING`. */
  async facts(): Promise<ParserFacts> {
    try {
      const { side } = this.#start.pixels;
      const { width, height } = await this.#logits(new Uint8Array(3 * side * side).fill(127));
      return { width, height };
    } catch (error) {
      if (error instanceof ThreadfinderError) throw error;
      throw new ThreadfinderError('The segmenter loads but cannot be run.', {
        code: 'MODEL_UNUSABLE',
        fix: 'Use weights and configuration that were exported together.',
        cause: error,
      });
    }
  }

  async run(pixels: ParserJob): Promise<GroupPlanes> {
    const { data, width, height } = await this.#logits(pixels);
    return groupPlanes(data, this.#start.groups, width * height);
  }

  async close(): Promise<void> {
    await this.#model.dispose();
  }

  async #logits(pixels: Uint8Array): Promise<{ data: Float32Array; width: number; height: number }> {
    const { pixels: spec, groups } = this.#start;
    const values = new Tensor('float32', pixelValues(pixels, spec), [1, 3, spec.side, spec.side]);
    const outputs: unknown = await this.#model({ pixel_values: values });
    const logits: unknown =
      typeof outputs === 'object' && outputs !== null && 'logits' in outputs ? outputs.logits : undefined;
    if (logits instanceof Tensor && logits.data instanceof Float32Array && logits.dims.length === 4) {
      const [count = 0, classes = 0, height = 0, width = 0] = logits.dims;
      if (count === 1 && classes === groups.length) return { data: logits.data, width, height };
    }
    throw new ThreadfinderError('The segmenter gives no usable "logits".', {
      code: 'MODEL_OUTPUT_MISSING',
      fix: 'Use an ONNX export made for transformers.js whose config.json names every class.',
    });
  }
}
