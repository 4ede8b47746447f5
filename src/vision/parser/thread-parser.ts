import sharp from 'sharp';
import type { RgbImage } from '../../embedding/port.ts';
import type { PixelSpec } from '../../embedding/transformers/model-spec.ts';
import { RestartingThread } from '../../model-thread/restarting.ts';
import { garmentsOf } from '../garments/gather.ts';
import type { Segmentation, Segmenter } from '../segmenter.ts';
import { type Frame, frameIn, withinFrame } from './frame.ts';
import type { GroupPlanes, ParserFacts, ParserJob, ParserThread } from './messages.ts';

/** What is beside a picture that is not square, as the built-in parser was trained. */
const PADDING = '#7f7f7f';

/** The square that the model sees, and how far its planes are off (see `withinFrame`). */
export interface ParserPixels extends PixelSpec {
  readonly offset: number;
}

/** The parser that the rest of the product sees: pads pictures for the model's thread and gathers what comes back. */
export class ThreadParser implements Segmenter {
  readonly info: Segmenter['info'];
  readonly #pixels: ParserPixels;
  readonly #thread: RestartingThread<ParserJob, ParserFacts, GroupPlanes>;

  /** @param startThread Loads the same model again, after its thread has crashed. */
  constructor(
    info: Segmenter['info'],
    thread: ParserThread,
    pixels: ParserPixels,
    startThread: () => Promise<ParserThread>,
  ) {
    this.info = info;
    this.#pixels = pixels;
    this.#thread = new RestartingThread(thread, startThread);
  }

  async segment(image: RgbImage): Promise<Segmentation> {
    const { side, offset } = this.#pixels;
    const frame = frameIn(image, side);
    const [thread, pixels] = await Promise.all([this.#thread.running(), this.#padded(image, frame)]);
    const planes = await thread.run(pixels);
    const seen = withinFrame({ planes, ...thread.facts }, frame, side, offset);
    const { garments, person, people } = await garmentsOf(seen, image);
    const { id } = this.info;
    if (garments.length === 0) return { segmenter: 'whole', id, garments, person, notes: ['no-clothes'] };
    return { segmenter: 'parser', id, garments, person, notes: people > 1 ? ['several-people'] : [] };
  }

  async close(): Promise<void> {
    await this.#thread.close();
  }

  async #padded({ data, width, height }: RgbImage, frame: Frame): Promise<ParserJob> {
    const { side, kernel } = this.#pixels;
    const square = await sharp(data, { raw: { width, height, channels: 3 } })
      .resize({ width: frame.width, height: frame.height, fit: 'fill', kernel })
      .extend({
        left: frame.left,
        top: frame.top,
        right: side - frame.left - frame.width,
        bottom: side - frame.top - frame.height,
        background: PADDING,
      })
      .raw()
      .toBuffer();
    // A copy of its own: it moves to the thread with its memory.
    return new Uint8Array(square);
  }
}
