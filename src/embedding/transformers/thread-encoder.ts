import { RestartingThread } from '../../model-thread/restarting.ts';
import { squareOnWhite } from '../../vision/square.ts';
import type { Encoder, EncoderInfo, RgbImage } from '../port.ts';
import type { Embeddings, EncoderThread, Job, ModelFacts } from './messages.ts';
import type { PixelSpec } from './model-spec.ts';

/** The encoder that the rest of the product sees: cuts what is asked for into jobs for the model's thread. */
export class ThreadEncoder implements Encoder {
  readonly info: EncoderInfo;
  readonly #pixels: PixelSpec;
  readonly #thread: RestartingThread<Job, ModelFacts, Embeddings>;

  /** @param startThread Loads the same model again, after its thread has crashed. */
  constructor(
    info: EncoderInfo,
    thread: EncoderThread,
    pixels: PixelSpec,
    startThread: () => Promise<EncoderThread>,
  ) {
    this.info = info;
    this.#pixels = pixels;
    this.#thread = new RestartingThread(thread, startThread);
  }

  async encodeText(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const thread = await this.#thread.running();
    return this.#inBatches(texts, thread.facts.batch.text, (batch) =>
      thread.run({ kind: 'text', texts: batch }),
    );
  }

  async encodeImages(images: readonly RgbImage[]): Promise<readonly Float32Array[]> {
    const thread = await this.#thread.running();
    return this.#inBatches(images, thread.facts.batch.images, async (batch) =>
      thread.run({ kind: 'images', pixels: await this.#squares(batch) }),
    );
  }

  async close(): Promise<void> {
    await this.#thread.close();
  }

  async #inBatches<Item>(
    items: readonly Item[],
    size: number,
    run: (batch: readonly Item[]) => Promise<Float32Array>,
  ): Promise<readonly Float32Array[]> {
    const batches: Promise<Float32Array>[] = [];
    for (let start = 0; start < items.length; start += size)
      batches.push(run(items.slice(start, start + size)));
    const { dimensions } = this.info;
    return (await Promise.all(batches)).flatMap((embeddings) => rows(embeddings, dimensions));
  }

  // libvips works in threads of its own, so the next pictures are made ready while the model reads these.
  async #squares(images: readonly RgbImage[]): Promise<Uint8Array<ArrayBuffer>> {
    const { side, kernel } = this.#pixels;
    const squares = await Promise.all(images.map((image) => squareOnWhite(image, side, kernel)));
    const pixels = new Uint8Array(squares.length * 3 * side * side);
    squares.forEach(({ data }, index) => {
      pixels.set(data, index * 3 * side * side);
    });
    return pixels;
  }
}

function rows(embeddings: Float32Array, dimensions: number): Float32Array[] {
  return Array.from({ length: embeddings.length / dimensions }, (_, row) =>
    embeddings.slice(row * dimensions, (row + 1) * dimensions),
  );
}
