import { toBase64 } from '../embedding/arithmetic.ts';
import type { Encoder } from '../embedding/port.ts';
import { PersonError } from '../errors.ts';
import type { AttributeReader } from '../vision/attributes/attribute-reader.ts';
import { describeLook } from '../vision/attributes/describe-look.ts';
import { decodeImage } from '../vision/decode.ts';
import { searchedPng } from '../vision/searched-picture.ts';
import type { Anchor } from './memory.ts';
import type { Photo } from './request.ts';

/** A picture that was looked at; `png` is what was encoded, where it is at hand. */
export interface Seen {
  readonly anchor: Anchor;
  readonly png?: Uint8Array;
}

/** Looks at pictures as they arrive: hostile bytes in, a look to search by out. Nothing of a picture is kept. */
export class Eyes {
  readonly #encoder: Encoder;
  readonly #reader: AttributeReader;

  constructor(encoder: Encoder, reader: AttributeReader) {
    this.#encoder = encoder;
    this.#reader = reader;
  }

  /** Encodes ahead what the first photo would otherwise wait for. */
  async warmUp(): Promise<void> {
    await this.#reader.embeddings();
  }

  /** @throws PersonError `photo-...` for what is no picture, too large, damaged or too slow to open. */
  async see(photo: Photo): Promise<Seen> {
    const image = await decodeImage(photo.bytes);
    const [[embedding], png] = await Promise.all([this.#encoder.encodeImages([image]), searchedPng(image)]);
    if (embedding === undefined) throw new PersonError('photo-damaged');
    const { values: seen } = await describeLook({ image, embedding }, this.#reader);
    return { anchor: { kind: 'photo', hash: image.hash, embedding: toBase64(embedding), seen }, png };
  }

  /**
   * Those of the pictures that can be opened, in their order; at least one.
   * @throws PersonError as `see`, where none can.
   */
  async seeAll(photos: readonly Photo[]): Promise<readonly Seen[]> {
    const looked = await Promise.allSettled(photos.map((photo) => this.see(photo)));
    const seen = looked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = looked.find((one) => one.status === 'rejected');
    if (seen.length === 0) throw failed?.reason ?? new PersonError('nothing-to-search');
    return seen;
  }
}
