/** Raw 8-bit RGB pixels, row by row, without padding: `data.length === width * height * 3`. */
export interface RgbImage {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** How a picture is prepared before it is encoded: the same for the catalogue and for what is searched. */
export type ImageTreatment = 'green' | 'white' | 'grey' | 'blur' | 'crop' | 'none';

/** What makes two embeddings comparable: all of it must be equal on both sides. */
export interface EncoderInfo {
  /** Folder name of a built-in model (`threadfinder-mini`) or its hub name (`Marqo/marqo-fashionSigLIP`). */
  readonly id: string;
  /** Changes whenever the weights, their precision or the pixel preparation do. */
  readonly revision: string;
  /** Length of an embedding. */
  readonly dimensions: number;
  readonly imageTreatment: ImageTreatment;
}

/** Turns words and pictures into points of one space, so that like lies near like. */
export interface Encoder {
  readonly info: EncoderInfo;
  /**
   * One L2-normalised embedding (`Float32Array` of `info.dimensions`) for each text, in order; `[]` for `[]`.
   * Texts longer than the model reads are truncated.
   */
  encodeText(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** One L2-normalised embedding for each picture, in order; pictures of any aspect are squared first. */
  encodeImages(images: readonly RgbImage[]): Promise<readonly Float32Array[]>;
  /** Releases the model; a second call does nothing. */
  close(): Promise<void>;
}
