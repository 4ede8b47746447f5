import { isIP } from 'node:net';

/** Whether only this machine can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  const name = bare(host);
  if (name === 'localhost' || name === '::1') return true;
  return isIP(name) === 4 && name.startsWith('127.');
}

/** `host` as it stands in a URL. */
export function urlHost(host: string): string {
  return isIP(bare(host)) === 6 ? `[${bare(host)}]` : host;
}

const bare = (host: string): string => host.replace(/^\[(.*)\]$/, '$1').toLowerCase();

/**
 * Whether a request's `Host` header names this server. A page of another site that makes its own name resolve to
 * 127.0.0.1 (DNS rebinding) sends that name here.
 */
export function isOwnHost(header: string | undefined, listening: string, port: number): boolean {
  if (header === undefined || !URL.canParse(`http://${header}`)) return false;
  const { hostname, port: asked } = new URL(`http://${header}`);
  const names = new Set(['localhost', '127.0.0.1', '::1', bare(listening)]);
  return names.has(bare(hostname)) && Number(asked === '' ? 80 : asked) === port;
}

/** What a browser says about where a request comes from. */
export interface Provenance {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
}

/**
 * Whether a request that changes something may come from where it comes from. Every browser sends `Origin` with a
 * POST; what sends neither header is no browser and carries nobody's cookies.
 */
export function isOwnOrigin({ host, origin, secFetchSite }: Provenance): boolean {
  if (secFetchSite !== undefined && secFetchSite !== 'same-origin') return false;
  if (origin === undefined) return true;
  if (host === undefined || !URL.canParse(origin) || !URL.canParse(`http://${host}`)) return false;
  const { protocol, host: from } = new URL(origin);
  return (protocol === 'http:' || protocol === 'https:') && from === new URL(`${protocol}//${host}`).host;
}
