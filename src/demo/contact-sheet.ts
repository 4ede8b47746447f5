import sharp, { type OverlayOptions } from 'sharp';
import { drawGarment } from './draw/garment.ts';
import type { DemoProduct } from './product.ts';

/** A PNG of many products side by side, to look over the whole range. Rows and columns are filled in order. */
export async function contactSheet(
  products: readonly DemoProduct[],
  { columns = 12, width = 150 } = {},
): Promise<Buffer> {
  const height = Math.round((width * 4) / 3);
  const tiles: OverlayOptions[] = [];
  for (const [index, { drawing }] of products.entries()) {
    tiles.push({
      input: await sharp(Buffer.from(drawGarment(drawing)))
        .resize(width, height)
        .png()
        .toBuffer(),
      left: (index % columns) * width,
      top: Math.floor(index / columns) * height,
    });
  }
  const rows = Math.max(1, Math.ceil(products.length / columns));
  return await sharp({
    create: { width: columns * width, height: rows * height, channels: 3, background: '#ffffff' },
  })
    .composite(tiles)
    .png()
    .toBuffer();
}
