import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import { speechFor } from '../../i18n/speech.ts';
import type { WebContext, WebEnv } from './context.ts';
import { isLoopback, isOwnHost, isOwnOrigin } from './guard.ts';
import { isVisitor, newVisitor, VISITOR_COOKIE } from './identity.ts';
import { preferredLanguage } from './locale.ts';

const COOKIE_DAYS = 60;

/** Sets a cookie that no script and no other site can use. */
export function keepCookie(c: Context, name: string, value: string): void {
  setCookie(c, name, value, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: COOKIE_DAYS * 24 * 60 * 60,
    // Behind a proxy that speaks TLS the cookie never travels in the clear.
    secure: c.req.header('x-forwarded-proto') === 'https',
  });
}

/** Only our own script, style and pictures; pictures of URL catalogues come from their https address. */
export const securityHeaders = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:', 'https:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    // Not `no-referrer`: with that a browser sends `Origin: null` with our own forms.
    referrerPolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: false,
    permissionsPolicy: {
      camera: [],
      microphone: [],
      geolocation: [],
      payment: [],
      usb: [],
      displayCapture: [],
    },
  });

/** What every request has; and one line in the log, never with its words, its query or its cookies. */
export const welcomeRequest = ({ options }: WebContext): MiddlewareHandler<WebEnv> =>
  createMiddleware<WebEnv>(async (c, next) => {
    const requestId = randomUUID();
    const log = options.logger.child({ requestId });
    c.set('requestId', requestId);
    c.set('log', log);
    const locale = preferredLanguage(c.req.header('accept-language'));
    c.set('locale', locale);
    c.set('speech', speechFor(locale));
    const started = performance.now();
    await next();
    const { method, path } = c.req;
    log.info(
      { method, path, status: c.res.status, ms: Math.round(performance.now() - started) },
      'web request',
    );
  });

/** Refuses names that are not ours (DNS rebinding) and changes that another site asks for. */
export const sameSiteOnly = ({ options, port }: WebContext): MiddlewareHandler<WebEnv> =>
  createMiddleware<WebEnv>(async (c, next) => {
    const host = c.req.header('host');
    const refusal = c.get('speech').say('web.refusal.other-origin');
    if (isLoopback(options.host) && !isOwnHost(host, options.host, port())) {
      return c.text(refusal, 421);
    }
    const origin = c.req.header('origin');
    const secFetchSite = c.req.header('sec-fetch-site');
    const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    if (changes && !isOwnOrigin({ host, origin, secFetchSite })) {
      return c.json({ error: { code: 'other-origin', text: refusal } }, 403);
    }
    return next();
  });

/**
 * A link from another site opens the page without its cookies (SameSite=Strict): the page then fetches itself once
 * more, as one of our own, so that the visitor is known and the conversation goes on.
 */
export const arriveFromElsewhere: MiddlewareHandler<WebEnv> = createMiddleware<WebEnv>(async (c, next) => {
  const navigates = c.req.method === 'GET' && c.req.header('sec-fetch-dest') === 'document';
  if (!navigates || c.req.header('sec-fetch-site') !== 'cross-site') return next();
  const title = c.get('speech').say('web.one-moment');
  return c.html(`<!doctype html><meta http-equiv="refresh" content="0"><title>${title}</title>`, 200, {
    'cache-control': 'no-store',
  });
});

/** Knows the visitor by their cookie, and gives one to who has none. */
export const visitorCookie: MiddlewareHandler<WebEnv> = createMiddleware<WebEnv>(async (c, next) => {
  const brought = getCookie(c, VISITOR_COOKIE);
  const visitor = isVisitor(brought) ? brought : newVisitor();
  if (visitor !== brought) keepCookie(c, VISITOR_COOKIE, visitor);
  c.set('visitor', visitor);
  await next();
});
