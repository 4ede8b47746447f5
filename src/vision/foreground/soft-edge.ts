import sharp from 'sharp';
import type { Mask } from '../mask.ts';
import { resizeMask } from '../resize-mask.ts';
import { steepEdge, steepened } from '../steep-edge.ts';

/** Below the first coverage after blurring a pixel is out, above the second it is in: the edge moves inwards a little,
 * so that no rim of the background's colour stays. */
const EDGE = steepEdge(96, 208);

/** A hard mask (0 or 255) at a picture's size, with an edge that fades over two or three of the mask's own pixels. */
export async function softMask(hard: Mask, to: Omit<Mask, 'data'>): Promise<Mask> {
  const { width, height } = hard;
  if (Math.min(width, height) < 3) return resizeMask(hard, to);
  const data = await sharp(hard.data, { raw: { width, height, channels: 1 } })
    .blur(0.8)
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return steepened(await resizeMask({ data, width, height }, to), EDGE);
}
