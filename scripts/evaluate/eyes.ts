import type { ImageTreatment, RgbImage } from '../../src/embedding/port.ts';
import { ThreadfinderError } from '../../src/errors.ts';

/*
 * The seam to src/vision: the one file here that knows how a picture is cut out and laid on a background. The types are
 * those of the Segmenter port; once that is in src/vision they come from there.
 */

export type GarmentLabel =
  | 'top'
  | 'outerwear'
  | 'dress'
  | 'bottoms'
  | 'skirt'
  | 'footwear'
  | 'bag'
  | 'headwear'
  | 'accessory'
  | 'garment';

/** What is used here of a garment; the mask is 8-bit coverage of the picture's size. */
export interface SeenGarment {
  readonly label: GarmentLabel;
  readonly mask: { readonly data: Uint8Array };
}

export interface Segmentation {
  /** The most prominent first. */
  readonly garments: readonly SeenGarment[];
}

/** How the product sees: the part of src/vision that figures are made with. */
export interface Eyes {
  /** Names the segmenter in the report; absent where pictures are only scaled. */
  readonly segmenter?: string;
  readonly treatments: readonly ImageTreatment[];
  /** Absent without a segmenter. */
  readonly segment?: (image: RgbImage) => Promise<Segmentation>;
  /**
   * The picture as it is encoded, once for each treatment, in their order; it is segmented at most once.
   * @param type What the picture is of, as a shop says; of a photo nobody says it.
   */
  prepare(
    image: RgbImage,
    treatments: readonly ImageTreatment[],
    type: string | undefined,
  ): Promise<readonly RgbImage[]>;
  close(): Promise<void>;
}

/** Opens what src/vision has: so far whole pictures, which the encoder lays on a white square. */
export async function openEyes(): Promise<Eyes> {
  return {
    treatments: ['none'],
    prepare: async (image, treatments) => treatments.map(() => image),
    close: async () => undefined,
  };
}

/**
 * `all`, or some of what the eyes can do, separated by commas.
 * @throws ThreadfinderError `EVALUATE_TREATMENT` for any other.
 */
export function chooseTreatments(words: string, { treatments }: Eyes): readonly ImageTreatment[] {
  if (words === 'all') return treatments;
  return words.split(',').map((word) => {
    const found = treatments.find((one) => one === word.trim());
    if (found !== undefined) return found;
    throw new ThreadfinderError(`Pictures cannot be treated with "${word}" here.`, {
      code: 'EVALUATE_TREATMENT',
      fix: `Name some of: ${treatments.join(', ')}; or all.`,
    });
  });
}
