import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import sharp from 'sharp';
import type { WebContext, WebEnv } from './context.ts';
import {
  MAX_PICTURE_PIXELS,
  MAX_PICTURES_AT_ONCE,
  PICTURE_ASPECT,
  PICTURE_WIDTHS,
  type PictureWidth,
} from './limits.ts';
import { takingTurns } from './turns.ts';

interface Rendered {
  readonly bytes: Buffer;
  readonly etag: string;
}

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
async function draw(path: string, width: PictureWidth): Promise<Buffer> {
  const background = await edgeColour(path);
  return sharp(path, { limitInputPixels: MAX_PICTURE_PIXELS })
    .rotate()
    .flatten({ background })
    .toColourspace('srgb')
    .resize(width, width * PICTURE_ASPECT, { fit: 'contain', background })
    .webp({ quality: 82 })
    .toBuffer();
}

/** Product pictures as WebP, kept on disk by everything that they depend on. */
function pictureCache(directory: string): (path: string, width: PictureWidth) => Promise<Rendered> {
  const inTurn = takingTurns(MAX_PICTURES_AT_ONCE);
  const underWay = new Map<string, Promise<Rendered>>();

  const make = async (path: string, width: PictureWidth, hash: string): Promise<Rendered> => {
    const cached = join(directory, `${hash}.webp`);
    const etag = `"${hash}"`;
    const known = await readFile(cached).catch(() => undefined);
    if (known !== undefined) return { bytes: known, etag };
    const bytes = await inTurn(() => draw(path, width));
    // A full disk costs the cache, not the picture.
    await keep(cached, bytes).catch(() => undefined);
    return { bytes, etag };
  };

  const keep = async (cached: string, bytes: Buffer): Promise<void> => {
    await mkdir(directory, { recursive: true });
    const partial = `${cached}.${process.pid}.part`;
    await writeFile(partial, bytes);
    await rename(partial, cached);
  };

  return async (path, width) => {
    const { mtimeMs, size } = await stat(path);
    const hash = createHash('sha256')
      .update(JSON.stringify([path, mtimeMs, size, width, 1]))
      .digest('base64url');
    const running = underWay.get(hash) ?? make(path, width, hash).finally(() => underWay.delete(hash));
    underWay.set(hash, running);
    return running;
  };
}

const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';

/** `GET /pictures/:productId?w=480`: the product's picture, drawn anew, or a redirect to where it is. */
export function pictureRoutes({ options }: WebContext): Hono<WebEnv> {
  const pictureOf = pictureCache(options.cacheDirectory);
  return new Hono<WebEnv>().get('/pictures/:productId', async (c) => {
    const wanted = c.req.query('w');
    const width =
      wanted === undefined ? PICTURE_WIDTHS[0] : PICTURE_WIDTHS.find((known) => String(known) === wanted);
    if (width === undefined || options.readiness().state !== 'ready') return c.body(null, 404);
    const source = await options.picture(c.req.param('productId'));
    if (source === undefined) return c.body(null, 404);
    if (source.kind === 'url') {
      return isHttps(source.url) ? c.redirect(source.url, 302) : c.body(null, 404);
    }
    try {
      const { bytes, etag } = await pictureOf(source.path, width);
      c.header('etag', etag);
      c.header('cache-control', 'private, max-age=86400, stale-while-revalidate=604800');
      if (c.req.header('if-none-match') === etag) return c.body(null, 304);
      return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/webp' });
    } catch (error) {
      c.get('log').warn({ err: error, productId: c.req.param('productId') }, 'picture could not be drawn');
      return c.body(null, 404);
    }
  });
}
