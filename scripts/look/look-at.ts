import sharp from 'sharp';
import type { ImageTreatment, RgbImage } from '../../src/embedding/port.ts';
import { decodeImage } from '../../src/vision/decode.ts';
import { rivals, showsSeveral } from '../../src/vision/garments/prominence.ts';
import type { Looker } from '../../src/vision/looker.ts';
import { type Quality, qualitiesOf } from '../../src/vision/qualities.ts';
import type { Garment, Segmentation, SegmentationNote } from '../../src/vision/segmenter.ts';
import type { SeenValues } from '../../src/vocabulary/seen.ts';
import { readPicture } from '../read-picture.ts';

/**
 * Tells what a garment is.
 * @param treated The picture that is encoded for it.
 */
export type Describe = (
  image: RgbImage,
  garment: Garment | undefined,
  treated: RgbImage,
) => Promise<SeenValues>;

/** One garment, or the whole picture where there is none. */
export interface LookedAt {
  readonly garment?: Garment;
  /** Whether it is asked about: the main garment, and what may have been meant instead. */
  readonly isMeant: boolean;
  readonly treated: RgbImage;
  readonly attributes: SeenValues;
}

export interface Look {
  readonly file: string;
  readonly image: RgbImage;
  /** Of the photo as it was taken, upright; `image` is smaller where that is large. */
  readonly photo: { readonly width: number; readonly height: number };
  readonly segmentation: Segmentation;
  readonly notes: readonly (SegmentationNote | Quality)[];
  readonly treatment: ImageTreatment;
  /** The most prominent first; the first is what is searched. */
  readonly seen: readonly LookedAt[];
  readonly ms: { readonly decode: number; readonly segment: number; readonly rest: number };
}

/**
 * Looks at a picture as a search does.
 * @throws PersonError `photo-...` for what is no usable picture; ThreadfinderError `PICTURE_UNREADABLE`.
 */
export async function lookAt(file: string, looker: Looker, describe: Describe): Promise<Look> {
  const bytes = await readPicture(file);
  const started = performance.now();
  const image = await decodeImage(bytes);
  const decoded = performance.now();
  const segmentation = await looker.segment(image);
  const segmented = performance.now();
  const { garments, notes = [] } = segmentation;
  const meant = new Set(rivals(garments));
  const seen: LookedAt[] = [];
  for (const garment of garments.length === 0 ? [undefined] : garments) {
    const treated = await treatedPicture(image, garment, looker, showsSeveral(garments));
    const attributes = await describe(image, garment, treated);
    const isMeant = garment === undefined || meant.has(garment);
    seen.push({ ...(garment === undefined ? {} : { garment }), isMeant, treated, attributes });
  }
  return {
    file,
    image,
    photo: await uprightSize(bytes),
    segmentation,
    notes: [...notes, ...qualitiesOf(image)],
    treatment: looker.treatment,
    seen,
    ms: { decode: decoded - started, segment: segmented - decoded, rest: performance.now() - segmented },
  };
}

function treatedPicture(
  image: RgbImage,
  garment: Garment | undefined,
  looker: Looker,
  isOneOfMany: boolean,
): Promise<RgbImage> {
  return garment !== undefined && isOneOfMany
    ? looker.treatOneOfMany(image, garment)
    : looker.treat(image, garment);
}

async function uprightSize(bytes: Uint8Array): Promise<Look['photo']> {
  const { autoOrient } = await sharp(bytes).metadata();
  return { width: autoOrient.width, height: autoOrient.height };
}
