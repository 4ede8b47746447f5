import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { accessRoutes, wantsToken } from './access.ts';
import type { WebContext, WebEnv } from './context.ts';
import { isLoopback } from './guard.ts';
import { messageRoutes } from './messages.ts';
import {
  arriveFromElsewhere,
  sameSiteOnly,
  securityHeaders,
  visitorCookie,
  welcomeRequest,
} from './middleware.ts';
import { lostPage, pageRoutes } from './pages.ts';
import { pictureRoutes } from './pictures.ts';

function assetRoutes({ assets }: WebContext): Hono<WebEnv> {
  return new Hono<WebEnv>().get('/assets/:name', (c) => {
    const asset = assets.files.get(c.req.path);
    if (asset === undefined) return c.body(null, 404);
    c.header('etag', asset.etag);
    c.header('cache-control', 'public, max-age=31536000, immutable');
    if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304);
    return c.body(asset.body, 200, { 'content-type': asset.type });
  });
}

/** The whole web chat as one application. */
export function createRoutes(context: WebContext): Hono<WebEnv> {
  const { options } = context;
  const app = new Hono<WebEnv>();
  app.use(welcomeRequest(context), securityHeaders());
  // Over loopback compressing costs more than it saves.
  if (!isLoopback(options.host)) app.use(compress());
  app.use(sameSiteOnly(context), arriveFromElsewhere);
  if (options.token !== undefined) app.use(wantsToken(context, options.token));
  app.route('/', assetRoutes(context));
  app.route('/', accessRoutes(context));
  app.route('/', pictureRoutes(context));
  app.use(visitorCookie);
  app.route('/', messageRoutes(context));
  app.route('/', pageRoutes(context));
  app.notFound(lostPage(context));
  app.onError((error, c) => {
    c.get('log').error({ err: error }, 'web request failed');
    return c.json({ error: { code: 'failed', text: c.get('speech').say('web.refusal.failed') } }, 500);
  });
  return app;
}
