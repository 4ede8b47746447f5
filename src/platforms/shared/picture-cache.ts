import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { takingTurns } from './turns.ts';

/** Product pictures with more pixels than this are not decoded. */
const MAX_PICTURE_PIXELS = 64_000_000;

/** Pictures being re-encoded at once: two cores also have an encoder to feed. */
const MAX_PICTURES_AT_ONCE = 4;

export interface DrawnPicture {
  /** WebP, or what was asked for. */
  readonly bytes: Buffer;
  /** Changes with the file and the size, safe in a URL. */
  readonly hash: string;
}

/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** WebP by default: smaller, and not taken by everybody. */
  readonly format?: 'webp' | 'jpeg';
}

/** Draws the picture at a path, whole; rejects where there is none that can be opened. */
export type DrawPicture = (path: string, size: PictureSize) => Promise<DrawnPicture>;

/** The colour that a picture has along its edges, to continue it with. */
async function edgeColour(path: string): Promise<{ r: number; g: number; b: number }> {
  const size = 16;
  const pixels = await sharp(path, { limitInputPixels: MAX_PICTURE_PIXELS })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize(size, size, { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer();
  // Left and right columns: the picture is continued at its sides, or above and below, and these touch both.
  const sides = Array.from({ length: size }, (_, row) => [row * size, row * size + size - 1]).flat();
  const median = (channel: number): number => {
    const values = sides.map((pixel) => pixels[pixel * 3 + channel] ?? 255).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)] ?? 255;
  };
  return { r: median(0), g: median(1), b: median(2) };
}

/** Decodes and draws a picture anew, whole, on a ground of its own edge colour: no byte of the file gets through. */
async function draw(path: string, { width, height, format = 'webp' }: PictureSize): Promise<Buffer> {
  const background = await edgeColour(path);
  return sharp(path, { limitInputPixels: MAX_PICTURE_PIXELS })
    .rotate()
    .flatten({ background })
    .toColourspace('srgb')
    .resize(width, height, { fit: 'contain', background })
    .toFormat(format, { quality: 82 })
    .toBuffer();
}

/** Product pictures drawn anew, kept on disk by everything that they depend on. */
export function pictureCache(directory: string): DrawPicture {
  const inTurn = takingTurns(MAX_PICTURES_AT_ONCE);
  const underWay = new Map<string, Promise<DrawnPicture>>();

  const make = async (path: string, size: PictureSize, hash: string): Promise<DrawnPicture> => {
    const cached = join(directory, `${hash}.${size.format ?? 'webp'}`);
    const known = await readFile(cached).catch(() => undefined);
    if (known !== undefined) return { bytes: known, hash };
    const bytes = await inTurn(() => draw(path, size));
    // A full disk costs the cache, not the picture.
    await keep(cached, bytes).catch(() => undefined);
    return { bytes, hash };
  };

  const keep = async (cached: string, bytes: Buffer): Promise<void> => {
    await mkdir(directory, { recursive: true });
    const partial = `${cached}.${process.pid}.part`;
    await writeFile(partial, bytes);
    await rename(partial, cached);
  };

  return async (path, size) => {
    const { mtimeMs, size: bytes } = await stat(path);
    const hash = createHash('sha256')
      .update(JSON.stringify([path, mtimeMs, bytes, size.width, size.height, size.format ?? 1]))
      .digest('base64url');
    const running = underWay.get(hash) ?? make(path, size, hash).finally(() => underWay.delete(hash));
    underWay.set(hash, running);
    return running;
  };
}
