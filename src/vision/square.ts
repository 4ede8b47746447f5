import sharp, { type Sharp } from 'sharp';
import type { RgbImage } from '../embedding/port.ts';

/** How pixels are averaged when a picture is made smaller, in sharp's words. */
export type ResizeKernel = 'nearest' | 'linear' | 'cubic' | 'lanczos3';

/** The whole picture, scaled to fit into a white square of `side` pixels, in its middle. */
export async function squareOnWhite(
  image: RgbImage,
  side: number,
  kernel: ResizeKernel = 'lanczos3',
): Promise<RgbImage> {
  const data = await fromPixels(image)
    .resize({ width: side, height: side, fit: 'contain', background: '#ffffff', kernel })
    .raw()
    .toBuffer();
  return { data, width: side, height: side };
}

/** The picture as a PNG file, without metadata. */
export async function encodePng(image: RgbImage): Promise<Uint8Array> {
  return fromPixels(image).png({ compressionLevel: 6 }).toBuffer();
}

function fromPixels({ data, width, height }: RgbImage): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}
