import { squareOnWhite } from '../../vision/square.ts';
import type { Encoder, EncoderInfo, RgbImage } from '../port.ts';
import type { PixelSpec } from './model-spec.ts';
import type { ModelThread } from './model-thread.ts';

/** The encoder that the rest of the product sees: cuts what is asked for into jobs for the model's thread. */
export class ThreadEncoder implements Encoder {
  readonly info: EncoderInfo;
  readonly #pixels: PixelSpec;
  readonly #startThread: () => Promise<ModelThread>;
  #thread: ModelThread;
  #restarting: Promise<void> | undefined;
  #isClosed = false;

  /** @param startThread Loads the same model again, after its thread has crashed. */
  constructor(
    info: EncoderInfo,
    thread: ModelThread,
    pixels: PixelSpec,
    startThread: () => Promise<ModelThread>,
  ) {
    this.info = info;
    this.#thread = thread;
    this.#pixels = pixels;
    this.#startThread = startThread;
  }

  async encodeText(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const thread = await this.#running();
    return this.#inBatches(texts, thread.facts.batch.text, (batch) =>
      thread.run({ kind: 'text', texts: batch }),
    );
  }

  async encodeImages(images: readonly RgbImage[]): Promise<readonly Float32Array[]> {
    const thread = await this.#running();
    return this.#inBatches(images, thread.facts.batch.images, async (batch) =>
      thread.run({ kind: 'images', pixels: await this.#squares(batch) }),
    );
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#restarting?.catch(() => undefined);
    await this.#thread.close();
  }

  // What the crashed thread had in hand is lost and was rejected; who comes next gets a new one.
  async #running(): Promise<ModelThread> {
    if (this.#thread.hasCrashed && !this.#isClosed) {
      this.#restarting ??= this.#restart();
      await this.#restarting;
    }
    return this.#thread;
  }

  async #restart(): Promise<void> {
    try {
      this.#thread = await this.#startThread();
    } finally {
      this.#restarting = undefined;
    }
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
