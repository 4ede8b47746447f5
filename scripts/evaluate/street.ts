import { readFile } from 'node:fs/promises';
import type { RgbImage } from '../../src/embedding/port.ts';
import { decodeImage } from '../../src/vision/decode.ts';
import type { DataSets } from './data.ts';
import type { SeenGarment, Segmentation } from './eyes.ts';
import { readLabelMap } from './label-map.ts';
import type { Figure } from './measures.ts';
import { addPixels, type Confusion, emptyConfusion, intersectionOverUnion } from './overlap.ts';
import { mean } from './retrieval.ts';
import { isTestStreetPhoto } from './splits.ts';
import { classesOf, classOf, GARMENT_CLASSES, REST } from './street-classes.ts';

/** The rest, the garment classes, and garments of no known kind. */
const CLASSES = GARMENT_CLASSES.length + 2;
/** Coverage from which a pixel belongs to a garment. */
const INSIDE = 128;

/** Figures of the table, and how well each kind of garment is found. */
export interface StreetResult {
  readonly figures: readonly Figure[];
  /** Intersection over union for each garment class that occurs. */
  readonly classes: Readonly<Record<string, number>>;
}

/** What a segmenter finds in the test half of the street photos, against the masks drawn by hand. */
export async function measureStreet(
  segment: (image: RgbImage) => Promise<Segmentation>,
  { labels, photos }: NonNullable<DataSets['street']>,
): Promise<StreetResult> {
  const classes = Uint8Array.from(classesOf(labels));
  const confusion = emptyConfusion(CLASSES);
  const test = photos.filter(({ image }) => isTestStreetPhoto(image));
  for (const { image: file, mask } of test) {
    const image = await decodeImage(await readFile(file));
    const truth = (await readLabelMap(mask, image)).map((label) => classes[label] ?? REST);
    addPixels(confusion, truth, classMap((await segment(image)).garments, image));
  }
  return overlaps(confusion, test.length);
}

/** Each pixel's class: that of the garment which covers it most; the first of equals. */
export function classMap(
  garments: readonly SeenGarment[],
  { width, height }: { readonly width: number; readonly height: number },
): Uint8Array {
  const map = new Uint8Array(width * height);
  const most = new Uint8Array(width * height).fill(INSIDE - 1);
  for (const { label, mask } of garments) {
    const told = classOf(label);
    mask.data.forEach((coverage, at) => {
      if (coverage <= (most[at] ?? 0)) return;
      most[at] = coverage;
      map[at] = told;
    });
  }
  return map;
}

function overlaps(confusion: Confusion, photos: number): StreetResult {
  const each = GARMENT_CLASSES.flatMap((label) => {
    const overlap = intersectionOverUnion(confusion, [classOf(label)]);
    return overlap === undefined ? [] : [[label, overlap] as const];
  });
  const everything = Array.from({ length: CLASSES - 1 }, (_, at) => at + 1);
  return {
    figures: [
      { measure: 'street.clothes.iou', value: intersectionOverUnion(confusion, everything) ?? 0, of: photos },
      { measure: 'street.garments.iou', value: mean(each.map(([, overlap]) => overlap)), of: each.length },
    ],
    classes: Object.fromEntries(each),
  };
}
