import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { resizeMask } from '../../src/vision/resize-mask.ts';
import type { Look } from './look-at.ts';

/** Where one garment's pictures were written; no mask for the whole picture. */
export interface Written {
  readonly mask?: string;
  readonly treated: string;
}

/**
 * Writes each garment's mask (grey, 8-bit, of the photo's size) and the treated picture, as PNG.
 * @param name Begins the files' names: `shirt` gives `shirt.1-top.mask.png` and `shirt.1-top.treated.png`.
 */
export async function writePictures(
  look: Look,
  directory: string,
  name: string,
): Promise<readonly Written[]> {
  await mkdir(directory, { recursive: true });
  const written: Written[] = [];
  for (const [index, { garment, treated }] of look.seen.entries()) {
    const stem = path.join(directory, `${name}.${index + 1}-${garment?.label ?? 'whole'}`);
    const picture = { mask: `${stem}.mask.png`, treated: `${stem}.treated.png` };
    const { data, width, height } = treated;
    await sharp(data, { raw: { width, height, channels: 3 } })
      .png()
      .toFile(picture.treated);
    if (garment === undefined) {
      written.push({ treated: picture.treated });
      continue;
    }
    const mask = await resizeMask(garment.mask, look.photo);
    await sharp(mask.data, { raw: { width: mask.width, height: mask.height, channels: 1 } })
      .toColourspace('b-w')
      .png()
      .toFile(picture.mask);
    written.push(picture);
  }
  return written;
}
