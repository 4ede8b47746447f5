import { Hono } from 'hono';
import { pictureCache } from '../shared/picture-cache.ts';
import type { WebContext, WebEnv } from './context.ts';
import { PICTURE_ASPECT, PICTURE_WIDTHS } from './limits.ts';

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
      const { bytes, hash } = await pictureOf(source.path, { width, height: width * PICTURE_ASPECT });
      const etag = `"${hash}"`;
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
