import sharp from 'sharp';
import { enlarged } from './enlarge.ts';
import { type Mask, type Region, wholeOf } from './mask.ts';

/**
 * The mask at another size, its edge as soft as the enlargement makes it.
 * @param from The part of the mask that is wanted, all of it unless said otherwise; made smaller, a mask keeps what is
 * around it, which is less than a pixel.
 */
export async function resizeMask(
  mask: Mask,
  { width, height }: Omit<Mask, 'data'>,
  from?: Region,
): Promise<Mask> {
  if (from === undefined && width === mask.width && height === mask.height) return mask;
  const part = from ?? wholeOf(mask);
  if (width >= part.width && height >= part.height) return enlarged(mask, { width, height }, part);
  const { data, ...own } = mask;
  const resized = await sharp(data, { raw: { width: own.width, height: own.height, channels: 1 } })
    .resize({ width, height, fit: 'fill', kernel: 'cubic' })
    // One channel in, three out, unless libvips is told that grey is meant.
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { data: resized, width, height };
}
