import { createHash } from 'node:crypto';
import sharp, { type Metadata, type Sharp } from 'sharp';
import type { RgbImage } from '../embedding/port.ts';
import { PersonError } from '../errors.ts';
import { type ImageFormat, imageFormat } from './image-kind.ts';
import { DEFAULT_IMAGE_LIMITS, type ImageLimits } from './limits.ts';

export { MAX_IMAGE_BYTES } from './limits.ts';

/** A picture from outside, made harmless. */
export interface DecodedImage extends RgbImage {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly hash: string;
}

const WHITE = { r: 255, g: 255, b: 255 };

/**
 * Opens the bytes of a JPEG, PNG, WebP, GIF (first frame) or AVIF: upright, 8-bit sRGB, see-through parts on white,
 * no metadata, and no larger than `limits.longSide`.
 *
 * The bytes are taken as hostile: their kind is told by their first bytes, and size and pixels are checked before
 * anything is decoded; they are decoded once. A file that is cut short is refused, because its grey remainder would
 * be searched as if it were part of the garment.
 * @throws PersonError `photo-too-large` (`max`, `size` in bytes), `photo-not-an-image` (`kind`),
 * `photo-too-many-pixels` (`width`, `height`, `max`), `photo-damaged` or `photo-too-slow` (`seconds`).
 */
export async function decodeImage(
  bytes: Uint8Array,
  limits: Partial<ImageLimits> = {},
): Promise<DecodedImage> {
  const { maxBytes, maxPixels, maxSeconds, longSide } = { ...DEFAULT_IMAGE_LIMITS, ...limits };
  if (bytes.byteLength > maxBytes)
    throw new PersonError('photo-too-large', { max: maxBytes, size: bytes.byteLength });
  const format = await imageFormat(bytes);
  await checkHeader(bytes, format, maxPixels);
  try {
    const { data, info } = await open(bytes, maxPixels)
      .timeout({ seconds: maxSeconds })
      .autoOrient()
      .resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .flatten({ background: WHITE })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    if (info.channels !== 3) throw new Error(`expected 3 channels, decoded ${info.channels}`);
    const hash = createHash('sha256').update(bytes).digest('hex');
    return { data, width: info.width, height: info.height, hash };
  } catch (error) {
    if (isTimeout(error)) throw new PersonError('photo-too-slow', { seconds: maxSeconds }, error);
    throw new PersonError('photo-damaged', {}, error);
  }
}

/** Reads the size that the header claims, without decoding a pixel. */
async function checkHeader(bytes: Uint8Array, format: ImageFormat, maxPixels: number): Promise<void> {
  let header: Metadata;
  try {
    // No pixel limit here: libvips would refuse a giant before its size could be told.
    header = await open(bytes, false).metadata();
  } catch (error) {
    throw new PersonError('photo-damaged', {}, error);
  }
  const { width, height } = header;
  if (header.format !== format || width < 1 || height < 1) throw new PersonError('photo-damaged');
  if (width * height > maxPixels)
    throw new PersonError('photo-too-many-pixels', { width, height, max: maxPixels });
}

// `error` lets pass what libjpeg and libpng only warn about (stray bytes between markers, a wrong profile), which
// real shops' pictures are full of, and refuses what is cut short or broken.
function open(bytes: Uint8Array, limitInputPixels: number | false): Sharp {
  return sharp(bytes, { failOn: 'error', limitInputPixels, pages: 1 });
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message.includes('timeout');
}
