import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { WebContext, WebEnv } from './context.ts';
import { ACCESS_COOKIE, accessProof, sameSecret } from './identity.ts';
import { FORM_OVERHEAD_BYTES } from './limits.ts';
import { keepCookie } from './middleware.ts';
import { loginPage } from './render/simple.ts';

function login(
  c: Context<WebEnv>,
  { brandName, assets }: WebContext,
  problem?: 'web.refusal.wrong-token',
): Response | Promise<Response> {
  const speech = c.get('speech');
  const sentence = problem === undefined ? undefined : speech.say(problem);
  return c.html(loginPage(brandName, assets.urls, sentence, speech), 401, { 'cache-control': 'no-store' });
}

/** The path and query without the token. */
function stripped(url: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete('token');
  const query = searchParams.toString();
  // One slash: `//elsewhere` would be another site.
  return `/${pathname.replace(/^\/+/, '')}${query === '' ? '' : `?${query}`}`;
}

/** With a token configured, lets in only who has given it once. Assets are open: the sign-in page needs them. */
export const wantsToken = (context: WebContext, token: string): MiddlewareHandler<WebEnv> =>
  createMiddleware<WebEnv>(async (c, next) => {
    const open = c.req.path.startsWith('/assets/') || c.req.path === '/login';
    if (open || sameSecret(getCookie(c, ACCESS_COOKIE) ?? '', accessProof(token))) return next();
    const given = c.req.query('token');
    if (given !== undefined && c.req.method === 'GET') {
      if (!sameSecret(given, token)) return login(c, context, 'web.refusal.wrong-token');
      keepCookie(c, ACCESS_COOKIE, accessProof(token));
      return c.redirect(stripped(c.req.url), 303);
    }
    const page = c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html');
    if (page) return login(c, context);
    const text = c.get('speech').say('web.refusal.signed-out');
    return c.json({ error: { code: 'signed-out', text } }, 401);
  });

/** `POST /login`: the token against a cookie. */
export function accessRoutes(context: WebContext): Hono<WebEnv> {
  const { token } = context.options;
  return new Hono<WebEnv>().post('/login', bodyLimit({ maxSize: FORM_OVERHEAD_BYTES }), async (c) => {
    const given = (await c.req.parseBody())['token'];
    if (token === undefined) return c.redirect('/', 303);
    if (typeof given !== 'string' || !sameSecret(given, token)) {
      return login(c, context, 'web.refusal.wrong-token');
    }
    keepCookie(c, ACCESS_COOKIE, accessProof(token));
    return c.redirect('/', 303);
  });
}
