import { type PreTrainedModel, Tensor } from '@huggingface/transformers';
import type { ModelSpec, PixelSpec } from './model-spec.ts';
import { pixelValues } from './pixel-values.ts';
import { fixedExtent } from './session-shape.ts';
import { unitRows } from './unit-rows.ts';

const OUTPUTS = { clip: 'image_embeds', siglip: 'pooler_output' } as const;

/** How far numbers of one picture may differ, alone and in company, before a batch counts as harmful. */
const SAME = 1e-4;

/** The half of a model that sees pictures. */
export class VisionSide {
  readonly #model: PreTrainedModel;
  readonly #pixels: PixelSpec;
  readonly #output: string;
  #atOnce = 1;

  constructor(model: PreTrainedModel, { family, pixels }: ModelSpec) {
    this.#model = model;
    this.#pixels = pixels;
    this.#output = OUTPUTS[family];
  }

  /**
   * Tries whether pictures can be run together, and from then on does so, at most `most` at once: not where the export
   * fixed the batch, nor where weights that are quantised on the fly make a picture depend on its company, because a
   * catalogue is encoded in batches and what is searched is encoded alone.
   */
  async tryBatches(most: number): Promise<void> {
    if (most < 2 || fixedExtent(this.#model, 'pixel_values', 0) !== undefined) return;
    const size = 3 * this.#pixels.side ** 2;
    const pair = new Uint8Array(2 * size).map((_, i) => (i < size ? 255 - (i % 97) : (i * 31) % 256));
    const [alone] = await this.encode(pair.subarray(0, size));
    const together = await this.#run(pair);
    const same = alone?.every((x, i) => Math.abs(x - (together[i] ?? Number.NaN)) < SAME) === true;
    if (same) this.#atOnce = most;
  }

  /** Unit embeddings of prepared squares that lie one after the other, 8-bit RGB. */
  async encode(squares: Uint8Array): Promise<readonly Float32Array[]> {
    const embeddings: Float32Array[] = [];
    const step = this.#atOnce * 3 * this.#pixels.side ** 2;
    for (let start = 0; start < squares.length; start += step)
      embeddings.push(await this.#run(squares.subarray(start, start + step)));
    return embeddings;
  }

  async close(): Promise<void> {
    await this.#model.dispose();
  }

  async #run(squares: Uint8Array): Promise<Float32Array> {
    const { side } = this.#pixels;
    const count = squares.length / (3 * side ** 2);
    const values = new Tensor('float32', pixelValues(squares, this.#pixels), [count, 3, side, side]);
    return unitRows(await this.#model({ pixel_values: values }), this.#output, count);
  }
}
