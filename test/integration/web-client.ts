import { request } from 'node:http';

/** A browser's cookie jar and address bar, without the browser. */
export class Visitor {
  readonly #base: string;
  readonly #cookies: Map<string, string>;

  constructor(base: string, cookies: ReadonlyMap<string, string> = new Map()) {
    this.#base = base;
    this.#cookies = new Map(cookies);
  }

  /** The same visitor at another port: cookies know no ports. */
  at(base: string): Visitor {
    return new Visitor(base, this.#cookies);
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, this.#base), { redirect: 'manual', ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }

  /** Opens the page. Returns the path of its conversation. */
  async open(path = '/'): Promise<string> {
    const page = await (await this.fetch(path)).text();
    return /<body[^>]* data-url="([^"]+)"/.exec(page)?.[1] ?? '';
  }

  async say(
    path: string,
    fields: Readonly<Record<string, string | Blob>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return this.fetch(`${path}/messages`, {
      method: 'POST',
      body,
      ...(headers !== undefined && { headers }),
    });
  }
}

/** The status of a request whose headers `fetch` would not let through. */
export async function rawStatus(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });
}
