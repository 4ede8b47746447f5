import type { Config } from '../../src/config.ts';
import { dataDirectory } from '../../src/data-directory.ts';
import type { ImageTreatment, RgbImage } from '../../src/embedding/port.ts';
import { ThreadfinderError } from '../../src/errors.ts';
import { createLogger } from '../../src/log.ts';
import { openLooker } from '../../src/models.ts';
import { Looker } from '../../src/vision/looker.ts';
import type { GarmentLabel, Segmentation } from '../../src/vision/segmenter.ts';
import { labelsOfType } from './labels-of-type.ts';

export type { GarmentLabel, Segmentation };
export type SeenGarment = Pick<Segmentation['garments'][number], 'label'> & {
  readonly mask: { readonly data: Uint8Array };
};

const TREATMENTS: readonly ImageTreatment[] = ['none', 'green', 'white', 'grey', 'blur', 'crop'];

/** How the product sees: the part of src/vision that figures are made with. */
export interface Eyes {
  /** Names the segmenter in the report; absent where pictures are only scaled. */
  readonly segmenter?: string;
  readonly treatments: readonly ImageTreatment[];
  /** Absent without a segmenter. */
  readonly segment?: (image: RgbImage) => Promise<Segmentation>;
  prepare(
    image: RgbImage,
    treatments: readonly ImageTreatment[],
    type: string | undefined,
  ): Promise<readonly RgbImage[]>;
  close(): Promise<void>;
}

/** Opens the product's own eyes, by its own settings, for every treatment. */
export async function openEyes(config: Config): Promise<Eyes> {
  const vision = { ...config.vision, treatment: 'green' as const };
  const eyes = await openLooker(
    { ...config, vision },
    createLogger(config.logLevel),
    dataDirectory(config.dataDirectory),
  );
  const found = new WeakMap<RgbImage, Promise<Segmentation>>();
  const once = (image: RgbImage): Promise<Segmentation> => {
    const known = found.get(image) ?? eyes.segment(image);
    found.set(image, known);
    return known;
  };
  const segmenter = { info: { id: 'once', revision: '' }, segment: once, close: async () => undefined };
  return {
    segmenter: eyes.revision,
    treatments: TREATMENTS,
    segment: (image) => eyes.segment(image),
    prepare: (image, treatments, type) => {
      const wanted = labelsOfType(type);
      return Promise.all(
        treatments.map(async (treatment) => {
          const { picture } = await new Looker(segmenter, treatment).lookAtProduct(image, wanted);
          return picture;
        }),
      );
    },
    close: () => eyes.close(),
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
