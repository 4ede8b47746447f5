import type { ImageTreatment, RgbImage } from '../embedding/port.ts';
import { inWhiteLight, LIGHT_REVISION } from './edge-light.ts';
import { cropped } from './inset.ts';
import type { Garment, GarmentLabel, Segmentation, Segmenter } from './segmenter.ts';
import { cutsOut, treat } from './treatment/treat.ts';

/** One view of a product. */
export interface ProductLook {
  /** As it was decoded; `garment` is where the product is in it, where that was told apart. */
  readonly image: RgbImage;
  readonly garment?: Garment;
  /** What is encoded. */
  readonly picture: RgbImage;
}

/** Looks at pictures in one way, the same for the catalogue and for what is searched: finds garments and prepares them. */
export class Looker {
  readonly treatment: ImageTreatment;
  readonly #segmenter: Segmenter;

  constructor(segmenter: Segmenter, treatment: ImageTreatment) {
    this.#segmenter = segmenter;
    this.treatment = treatment;
  }

  /** Names all that may change what is encoded of a picture, but for the treatment: equal for equal pictures. */
  get revision(): string {
    const { id, revision } = this.#segmenter.info;
    if (this.treatment === 'none') return '';
    return cutsOut(this.treatment) ? `${id} ${revision} ${LIGHT_REVISION}` : `${id} ${revision}`;
  }

  /** What the picture shows. */
  segment(image: RgbImage): Promise<Segmentation> {
    return this.#segmenter.segment(image);
  }

  /** The picture that is encoded for a garment; for `undefined`, of the whole picture. */
  treat(image: RgbImage, garment: Garment | undefined): Promise<RgbImage> {
    return treat(cutsOut(this.treatment) ? inWhiteLight(image) : image, garment, this.treatment);
  }

  /** As `treat`, for one garment of several in a picture: untreated, the part of the picture that shows it. */
  async treatOneOfMany(image: RgbImage, garment: Garment): Promise<RgbImage> {
    return this.treatment === 'none' ? cropped(image, garment.box) : this.treat(image, garment);
  }

  /** A garment as it is shown to choose from: cut out, on white where the treatment leaves it in the picture. */
  cutOut(image: RgbImage, garment: Garment): Promise<RgbImage> {
    const inPicture = this.treatment === 'none' || this.treatment === 'crop';
    return treat(image, garment, inPicture ? 'white' : this.treatment);
  }

  /**
   * A picture of a product, looked at as a photo is.
   * @param wanted What the product is, where that is known: of somebody wearing an outfit, that garment is taken.
   */
  async lookAtProduct(image: RgbImage, wanted: ReadonlySet<GarmentLabel>): Promise<ProductLook> {
    if (this.treatment === 'none') return { image, picture: image };
    const { garments } = await this.segment(image);
    const garment = garments.find(({ label }) => wanted.has(label)) ?? garments[0];
    const picture = await this.treat(image, garment);
    return garment === undefined ? { image, picture } : { image, picture, garment };
  }

  /** Releases the segmenter; a second call does nothing. */
  close(): Promise<void> {
    return this.#segmenter.close();
  }
}
