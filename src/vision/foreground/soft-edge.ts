import sharp from 'sharp';
import type { Mask } from '../mask.ts';
import { resizeMask } from '../resize-mask.ts';

/** Below the first coverage after blurring a pixel is out, above the second it is in: the edge moves inwards a little,
 * so that no rim of the background's colour stays. */
const OUT = 96;
const IN = 208;

/** Where the coverage goes from out to in, as a table. */
const STEP = Uint8Array.from({ length: 256 }, (_, coverage) => {
  const t = Math.min(1, Math.max(0, (coverage - OUT) / (IN - OUT)));
  return Math.round(255 * t * t * (3 - 2 * t));
});

/** A hard mask (0 or 255) at a picture's size, with an edge that fades over two or three of the mask's own pixels. */
export async function softMask(hard: Mask, to: Omit<Mask, 'data'>): Promise<Mask> {
  const { width, height } = hard;
  if (Math.min(width, height) < 3) return resizeMask(hard, to);
  const data = await sharp(hard.data, { raw: { width, height, channels: 1 } })
    .blur(0.8)
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const enlarged = await resizeMask({ data, width, height }, to);
  const steep = new Uint8Array(enlarged.data.length);
  for (let at = 0; at < steep.length; at++) steep[at] = STEP[enlarged.data[at] ?? 0] ?? 0;
  return { ...enlarged, data: steep };
}
