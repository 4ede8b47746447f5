import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The palette indices of a PNG, row by row, brought to a size by taking the nearest pixel. libvips turns indices into
 * colours while it reads, so they are turned back by the file's own palette.
 * @throws Error for a PNG without a palette, or with one that holds a colour twice.
 */
export async function readLabelMap(file: string, { width, height }: Size): Promise<Uint8Array> {
  const bytes = await readFile(file);
  const indexOf = readPalette(bytes, file);
  const colours = await sharp(bytes)
    .resize({ width, height, fit: 'fill', kernel: 'nearest' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer();
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const index = indexOf.get(colours.readUIntBE(3 * at, 3));
    if (index === undefined) throw new Error(`${file}: a colour that the palette lacks`);
    return index;
  });
}

/** Colour (red, green, blue as one number) -> index. Source: PNG specification, 11.2.2 (PLTE). */
function readPalette(bytes: Buffer, file: string): ReadonlyMap<number, number> {
  const start = bytes.indexOf('PLTE', 0, 'latin1');
  if (start < 0) throw new Error(`${file}: no palette`);
  const count = bytes.readUInt32BE(start - 4) / 3;
  const indexOf = new Map(
    Array.from({ length: count }, (_, index) => [bytes.readUIntBE(start + 4 + 3 * index, 3), index] as const),
  );
  if (indexOf.size !== count) throw new Error(`${file}: a colour stands twice in the palette`);
  return indexOf;
}
