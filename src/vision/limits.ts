/** What a picture from outside may cost. */
export interface ImageLimits {
  /** Largest file, in bytes. */
  readonly maxBytes: number;
  /** Most pixels that the header may claim, all in one frame; checked before anything is decoded. */
  readonly maxPixels: number;
  /** Longest that decoding may take, in seconds. */
  readonly maxSeconds: number;
  /** The longer side of what is returned, in pixels; smaller pictures keep their size. */
  readonly longSide: number;
}

/** Largest file that is opened: a phone's best photo fits, and a page that is uploaded by mistake does not. */
export const MAX_IMAGE_BYTES = 20_000_000;

export const DEFAULT_IMAGE_LIMITS: ImageLimits = {
  maxBytes: MAX_IMAGE_BYTES,
  // Phones reach 50 megapixels; decoded whole that is 150 MB, and JPEG and WebP are shrunk while they are read.
  maxPixels: 50_000_000,
  maxSeconds: 10,
  // Two to five times the side that encoders read, so that a garment cut out of it is still sharp.
  longSide: 640,
};
