import { toBase64 } from '../embedding/arithmetic.ts';
import type { Encoder, RgbImage } from '../embedding/port.ts';
import { PersonError } from '../errors.ts';
import type { AttributeReader } from '../vision/attributes/attribute-reader.ts';
import { describeLook } from '../vision/attributes/describe-look.ts';
import { type DecodedImage, decodeImage } from '../vision/decode.ts';
import { rivals, showsSeveral } from '../vision/garments/prominence.ts';
import type { Looker } from '../vision/looker.ts';
import { type Quality, qualitiesOf } from '../vision/qualities.ts';
import { searchedPng } from '../vision/searched-picture.ts';
import type { Garment, GarmentLabel, SegmentationNote } from '../vision/segmenter.ts';
import type { Anchor } from './memory.ts';
import type { Photo } from './request.ts';

/** Garments of one photo that are offered to choose from, at most. */
const MAX_GARMENTS = 6;

/** A look to search by; `png` shows what was looked at, where it is at hand. */
export interface SeenLook {
  readonly anchor: Anchor;
  readonly png?: Uint8Array;
  /** What it is, where it was recognised or at least stands out; without it, the whole picture. */
  readonly label?: GarmentLabel;
}

/** A picture that was looked at. */
export interface Seen {
  /** The main garment first, then others that may have been meant; or the whole picture. */
  readonly looks: readonly [SeenLook, ...SeenLook[]];
  /** What is worth saying about how it was read. */
  readonly notes: readonly (SegmentationNote | Quality)[];
  readonly width: number;
  readonly height: number;
}

/** What eyes are made of. */
export interface EyesOptions {
  readonly encoder: Encoder;
  /** Finds garments and prepares them for the encoder. */
  readonly looker: Looker;
  /** Tells what a garment is. */
  readonly reader: AttributeReader;
}

/** Looks at pictures as they arrive: hostile bytes in, looks to search by out. Nothing of a picture is kept. */
export class Eyes {
  readonly #encoder: Encoder;
  readonly #looker: Looker;
  readonly #reader: AttributeReader;

  constructor({ encoder, looker, reader }: EyesOptions) {
    this.#encoder = encoder;
    this.#looker = looker;
    this.#reader = reader;
  }

  /** Encodes ahead what the first photo would otherwise wait for. */
  async warmUp(): Promise<void> {
    await this.#reader.embeddings();
  }

  /**
   * @param wanted Kinds of garment that the words with the picture name: the first such garment is the only look.
   * @throws PersonError `photo-...` for what is no picture, too large, damaged or too slow to open.
   */
  async see(photo: Photo, wanted: ReadonlySet<GarmentLabel> = new Set()): Promise<Seen> {
    const image = await decodeImage(photo.bytes);
    const { garments, notes = [] } = await this.#looker.segment(image);
    const named = garments.find(({ label }) => wanted.has(label));
    const meant = named === undefined ? rivals(garments).slice(0, MAX_GARMENTS) : [named];
    const several = showsSeveral(garments);
    const prepared = await Promise.all(
      meant.length === 0
        ? [this.#whole(image)]
        : meant.map((garment) => this.#garment(image, garment, several)),
    );
    const [embeddings, pngs] = await Promise.all([
      this.#encoder.encodeImages(prepared.map(({ picture }) => picture)),
      Promise.all(prepared.map(({ shown }) => searchedPng(shown))),
    ]);
    const looks = await Promise.all(
      prepared.map(async ({ garment }, index): Promise<SeenLook> => {
        const embedding = embeddings[index];
        const png = pngs[index];
        if (embedding === undefined || png === undefined) throw new PersonError('photo-damaged');
        const { mask, label } = garment ?? {};
        // Where there is no clothing, whatever comes nearest is no description.
        const seen = notes.includes('no-clothes')
          ? {}
          : (await describeLook({ image, mask, label, embedding }, this.#reader)).values;
        const anchor = { kind: 'photo', hash: image.hash, embedding: toBase64(embedding), seen } as const;
        return { anchor, png, ...(label === undefined ? {} : { label }) };
      }),
    );
    const [first, ...others] = looks;
    if (first === undefined) throw new PersonError('photo-damaged');
    const { width, height } = image;
    return { looks: [first, ...others], notes: [...notes, ...qualitiesOf(image)], width, height };
  }

  /**
   * Those of the pictures that can be opened, in their order; at least one.
   * @throws PersonError as `see`, where none can.
   */
  async seeAll(
    photos: readonly Photo[],
    wanted?: ReadonlySet<GarmentLabel>,
  ): Promise<readonly [Seen, ...Seen[]]> {
    const looked = await Promise.allSettled(photos.map((photo) => this.see(photo, wanted)));
    const seen = looked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = looked.find((one) => one.status === 'rejected');
    const [first, ...others] = seen;
    if (first === undefined) throw failed?.reason ?? new PersonError('nothing-to-search');
    return [first, ...others];
  }

  async #whole(image: DecodedImage): Promise<Prepared> {
    const picture = await this.#looker.treat(image, undefined);
    return { picture, shown: picture };
  }

  async #garment(image: DecodedImage, garment: Garment, several: boolean): Promise<Prepared> {
    const picture = await (several
      ? this.#looker.treatOneOfMany(image, garment)
      : this.#looker.treat(image, garment));
    const shown = several ? await this.#looker.cutOut(image, garment) : picture;
    return { picture, shown, garment };
  }
}

interface Prepared {
  /** What is encoded, and what the person is shown of it. */
  readonly picture: RgbImage;
  readonly shown: RgbImage;
  readonly garment?: Garment;
}
