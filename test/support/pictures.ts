import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Core } from '../../src/app.ts';
import type { Product } from '../../src/catalogue/product.ts';

/** A product's own picture as a person would send it: a JPEG of 1,000 px. */
export async function demoPicture(core: Core, product: Product | undefined): Promise<Uint8Array> {
  const source = await core.stylist.picture(product?.id ?? '');
  if (source?.kind !== 'file') throw new Error('the demo has local pictures');
  return sharp(await readFile(source.path))
    .resize({ height: 1000 })
    .jpeg({ quality: 85 })
    .toBuffer();
}
