import type { RgbImage } from '../embedding/port.ts';
import type { Box, Mask } from './mask.ts';

/** Kinds of garment that are told apart. `garment`: something stands out from the background, its kind is unknown. */
export const GARMENT_LABELS = [
  'top',
  'outerwear',
  'dress',
  'bottoms',
  'skirt',
  'footwear',
  'bag',
  'headwear',
  'accessory',
  'garment',
] as const;

export type GarmentLabel = (typeof GARMENT_LABELS)[number];

/** One garment of a picture; a pair of shoes is one. */
export interface Garment {
  readonly label: GarmentLabel;
  /** Of the picture's size. */
  readonly mask: Mask;
  /** Around all that is inside the mask, in pixels. */
  readonly box: Box;
  /** Share of the picture that the mask covers, above 0 to 1. */
  readonly share: number;
  /** How sure label and outline are, 0 to 1. */
  readonly confidence: number;
}

/**
 * What is worth saying about how a picture was read. `no-clothes`: it was looked for and none was found;
 * `not-told-apart`: the background is busy and nothing that could see through it was at hand; `several-people`: the
 * garments are those of the most central one; `screenshot`: of a page, its largest picture was taken.
 */
export type SegmentationNote = 'no-clothes' | 'not-told-apart' | 'several-people' | 'screenshot';

/** What a picture shows. */
export interface Segmentation {
  /** `whole`: nothing could be told apart, and `garments` is empty. */
  readonly segmenter: 'parser' | 'foreground' | 'whole';
  /** Of the segmenter that found this, for the log and for `look`. */
  readonly id: string;
  /** The most prominent first. */
  readonly garments: readonly Garment[];
  /** Share of the picture that is skin or hair, 0 to 1; 0 where it is not known. */
  readonly person: number;
  readonly notes?: readonly SegmentationNote[];
}

/** Finds the garments of a picture. */
export interface Segmenter {
  /** `revision` changes whenever the same picture may be cut in another way. */
  readonly info: { readonly id: string; readonly revision: string };
  /** Any picture has an answer; where there is no garment, `garments` is empty. */
  segment(image: RgbImage): Promise<Segmentation>;
  /** Releases what it holds; a second call does nothing. */
  close(): Promise<void>;
}
