import sharp from 'sharp';
import { enlarged } from './enlarge.ts';
import type { Mask } from './mask.ts';

/** The mask at another size, its edge as soft as the enlargement makes it. */
export async function resizeMask({ data, width, height }: Mask, to: Omit<Mask, 'data'>): Promise<Mask> {
  if (width === to.width && height === to.height) return { data, width, height };
  if (to.width >= width && to.height >= height) return enlarged({ data, width, height }, to);
  const resized = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize({ ...size(to), fit: 'fill', kernel: 'cubic' })
    // One channel in, three out, unless libvips is told that grey is meant.
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { data: resized, ...size(to) };
}

function size({ width, height }: Omit<Mask, 'data'>): Omit<Mask, 'data'> {
  return { width, height };
}
