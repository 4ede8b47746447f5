import sharp from 'sharp';
import type { RgbImage } from '../../embedding/port.ts';

/** How far the background is blurred: the standard deviation as a share of the longer side. */
const RADIUS = 0.03;

/** The picture out of focus: shapes are gone, light and colours stay. */
export async function blurred({ data, width, height }: RgbImage): Promise<RgbImage> {
  if (Math.min(width, height) < 3) return { data, width, height };
  const sigma = Math.max(1, RADIUS * Math.max(width, height));
  const pixels = await sharp(data, { raw: { width, height, channels: 3 } })
    .blur(sigma)
    .raw()
    .toBuffer();
  return { data: pixels, width, height };
}
