import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PersonError } from '../../src/errors.ts';
import { MAX_MESSAGES_IN_FLIGHT, MAX_TEXT_LENGTH } from '../../src/platforms/web/limits.ts';
import { type FakeChat, startFakeChat } from '../browser/fake-chat.ts';
import { rawStatus, Visitor } from './web-client.ts';

let chat: FakeChat;

beforeAll(async () => {
  chat = await startFakeChat();
});

afterAll(() => chat.close());

afterEach(() => {
  chat.shop.failure = undefined;
  chat.shop.ready = { state: 'ready', products: 24, model: 'fake' };
});

const errorOf = async (response: Response): Promise<unknown> => {
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
};

describe('the page', () => {
  it('comes with headers that let only our own script and style run', async () => {
    const { headers } = await fetch(chat.url);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob: https:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('gives cookies that neither scripts nor other sites can use', async () => {
    const cookies = (await fetch(chat.url)).headers.getSetCookie();
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/);
  });

  it('names assets by their content, and answers 304 to who has them', async () => {
    const page = await (await fetch(chat.url)).text();
    const script = /src="(\/assets\/page-[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const first = await fetch(new URL(script, chat.url));
    expect(first.headers.get('cache-control')).toContain('immutable');
    expect(first.headers.get('content-type')).toContain('text/javascript');
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(new URL(script, chat.url), { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('comes once more for a link from another site, which brings no cookies', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' };
    const response = await fetch(chat.url, { headers });
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).toContain('http-equiv="refresh"');
  });

  it.each(['/nothing', '/c/short', '/assets/..%2f..%2fpackage.json'])('answers 404 to %s', async (path) => {
    expect((await fetch(new URL(path, chat.url))).status).toBe(404);
  });

  it('shows the preparation, and asks the stylist nothing before it is over', async () => {
    chat.shop.ready = { state: 'preparing', done: 3, total: 9, step: 'hanging' };
    const visitor = new Visitor(chat.url);
    const page = await (await visitor.fetch('/')).text();
    expect(page).toContain('Hanging up the clothes: 3 of 9');
    expect(await (await visitor.fetch('/api/readiness')).json()).toEqual({
      ...chat.shop.ready,
      words: 'Hanging up the clothes: 3 of 9',
    });
    const asked = chat.shop.requests.length;
    const early = await visitor.say(await visitor.open(), { text: 'dress' });
    expect(early.status).toBe(503);
    expect(await errorOf(early)).toMatchObject({ code: 'not-ready' });
    expect(chat.shop.requests).toHaveLength(asked);
  });
});

describe('a conversation', () => {
  it('is the visitor’s own: the same address shows somebody else nothing of it', async () => {
    const visitor = new Visitor(chat.url);
    const path = await visitor.open();
    await visitor.say(path, { text: 'secret dress' });
    expect(await (await visitor.fetch(path)).text()).toContain('secret dress');
    expect(await (await new Visitor(chat.url).fetch(path)).text()).not.toContain('secret dress');
  });

  it('reaches the stylist with an id of at least 128 bits, words, photo and language', async () => {
    const visitor = new Visitor(chat.url);
    const photo = new Blob([
      new Uint8Array(
        await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .png()
          .toBuffer(),
      ),
    ]);
    await visitor.say(await visitor.open(), { text: 'in blue', photo }, { 'accept-language': 'fr-CH,fr' });
    const request = chat.shop.requests.at(-1);
    expect(request).toMatchObject({ text: 'in blue', locale: 'fr-CH' });
    expect(request?.conversationId).toMatch(/^web:[\w-]{24}$/);
    expect(request?.photo?.bytes.byteLength).toBe(photo.size);
    expect(request?.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('reaches the stylist with the beginning only of a text that would fill the disk', async () => {
    const visitor = new Visitor(chat.url);
    await visitor.say(await visitor.open(), { text: 'x'.repeat(1_000_000) });
    expect(chat.shop.requests.at(-1)?.text).toBe('x'.repeat(MAX_TEXT_LENGTH));
  });

  it('goes on at / and begins anew with /new', async () => {
    const visitor = new Visitor(chat.url);
    const path = await visitor.open();
    expect(await visitor.open()).toBe(path);
    const response = await visitor.fetch('/new', { method: 'POST' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).not.toBe(path);
    expect(await visitor.open()).toBe(response.headers.get('location'));
  });

  it('opens a thread, answers in it, and keeps it from others', async () => {
    const visitor = new Visitor(chat.url);
    const path = await visitor.open();
    await visitor.say(path, { text: 'dress' });
    const response = await visitor.say(path, { action: 'like|p/1', label: 'More like this' });
    const opened = (await response.json()) as { thread: { url: string; title: string }; links: string };
    expect(opened.thread.title).toBe('Summer dress No. 2');
    expect(opened.links).toContain(opened.thread.url);
    expect((await visitor.say(opened.thread.url, { text: 'cheaper' })).status).toBe(200);
    expect(chat.shop.requests.at(-1)?.conversationId).toMatch(/^web:.*\/t\/p\/1$/);
    const column = (await (await visitor.fetch(`${opened.thread.url}/column`)).json()) as { html: string };
    expect(column.html).toContain('cheaper');
    const stranger = new Visitor(chat.url);
    await stranger.open();
    expect((await stranger.say(opened.thread.url, { text: 'cheaper' })).status).toBe(404);
    expect(await (await stranger.fetch(opened.thread.url)).text()).toContain('no longer here');
  });

  it('finds a thread again after a restart', async () => {
    const visitor = new Visitor(chat.url);
    const path = await visitor.open();
    const response = await visitor.say(path, { action: 'like|p/2', label: 'More like this' });
    const { thread } = (await response.json()) as { thread: { url: string } };
    const { shop } = chat;
    const second = await startFakeChat({ handle: shop.handle, history: shop.history });
    try {
      const page = await visitor.at(second.url).fetch(thread.url);
      expect(await page.text()).toContain('More like Summer dress No. 3');
    } finally {
      await second.close();
    }
  });
});

describe('what cannot be answered', () => {
  it.each([
    ['an unknown button', { action: 'forged' }, 422, 'action-expired'],
    ['nothing at all', {}, 422, 'nothing-to-search'],
    ['only blanks', { text: '   ' }, 422, 'nothing-to-search'],
    ['text where a photo should be', { photo: 'not a file' }, 400, 'not-understood'],
  ])('%s gets a friendly sentence', async (_, fields, status, code) => {
    const visitor = new Visitor(chat.url);
    const response = await visitor.say(await visitor.open(), fields);
    expect(response.status).toBe(status);
    expect(await errorOf(response)).toMatchObject({ code, text: expect.stringMatching(/^[A-Z].*[.]$/) });
  });

  it('a failing stylist is logged with its cause and answered without it', async () => {
    chat.shop.failure = new Error('the index is on fire');
    const visitor = new Visitor(chat.url);
    const response = await visitor.say(await visitor.open(), { text: 'dress' });
    expect(response.status).toBe(500);
    expect(JSON.stringify(await response.json())).not.toContain('fire');
    expect(chat.log.some(({ err }) => JSON.stringify(err ?? '').includes('on fire'))).toBe(true);
  });

  it('what the stylist refuses is said and not logged as a fault', async () => {
    chat.shop.failure = new PersonError('photo-damaged');
    const visitor = new Visitor(chat.url);
    const path = await visitor.open();
    const before = chat.log.length;
    expect(await errorOf(await visitor.say(path, { text: 'dress' }))).toMatchObject({
      code: 'photo-damaged',
    });
    expect(chat.log.slice(before).every(({ err }) => err === undefined)).toBe(true);
  });

  it('an upload over the limit is refused', async () => {
    const visitor = new Visitor(chat.url);
    const asked = chat.shop.requests.length;
    const response = await visitor.say(await visitor.open(), {
      photo: new Blob([new Uint8Array(3_000_000)]),
    });
    expect(response.status).toBe(413);
    expect(await errorOf(response)).toMatchObject({ code: 'too-large' });
    expect(chat.shop.requests).toHaveLength(asked);
  });

  it('an upload of unannounced length is stopped at the limit', async () => {
    const visitor = new Visitor(chat.url);
    const path = await visitor.open();
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
        if (sent >= 60_000_000) controller.close();
      },
    });
    const init = {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    } as const;
    const status = await visitor.fetch(`${path}/messages`, init).then(
      (r) => r.status,
      () => 'cut',
    );
    expect([413, 'cut']).toContain(status);
    expect(sent).toBeLessThan(60_000_000);
  });

  it('one message too many at once is told so, and the others are answered', async () => {
    const visitor = new Visitor(chat.url);
    const path = await visitor.open();
    let open = (): void => undefined;
    chat.shop.gate = new Promise((resolve) => {
      open = resolve;
    });
    const asked = chat.shop.requests.length;
    const waiting = Array.from({ length: MAX_MESSAGES_IN_FLIGHT }, () =>
      visitor.say(path, { text: 'dress' }),
    );
    await expect.poll(() => chat.shop.requests.length - asked).toBe(MAX_MESSAGES_IN_FLIGHT);
    const late = await visitor.say(path, { text: 'dress' });
    open();
    expect(late.status).toBe(503);
    expect(await errorOf(late)).toMatchObject({ code: 'busy' });
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(waiting.map(() => 200));
  });
});

describe('other sites', () => {
  it('cannot reach it under a name of theirs', async () => {
    expect(await rawStatus(chat.url, { host: 'evil.example' })).toBe(421);
    expect(await rawStatus(chat.url, { host: `localhost:${new URL(chat.url).port}` })).toBe(200);
  });

  it('cannot send messages or begin conversations', async () => {
    const visitor = new Visitor(chat.url);
    const path = await visitor.open();
    const asked = chat.shop.requests.length;
    const foreign = { origin: 'https://evil.example' };
    expect((await visitor.say(path, { text: 'dress' }, foreign)).status).toBe(403);
    expect((await visitor.say(path, { text: 'dress' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await visitor.fetch('/new', { method: 'POST', headers: foreign })).status).toBe(403);
    expect(chat.shop.requests).toHaveLength(asked);
  });
});

describe('pictures', () => {
  const picture = (id: string, query = ''): Promise<Response> =>
    fetch(new URL(`/pictures/${encodeURIComponent(id)}${query}`, chat.url), { redirect: 'manual' });

  it('are drawn anew as WebP at two widths, in one shape', async () => {
    for (const [query, width] of [
      ['', 480],
      ['?w=960', 960],
    ] as const) {
      const response = await picture('p/1', query);
      expect(response.headers.get('content-type')).toBe('image/webp');
      expect(response.headers.get('cache-control')).toContain('max-age=');
      const drawn = await sharp(await response.arrayBuffer()).metadata();
      expect(drawn).toMatchObject({ format: 'webp', width, height: width * 1.25 });
    }
  });

  it('are not sent again to who has them', async () => {
    const etag = (await picture('p/1')).headers.get('etag') ?? '';
    const again = await fetch(new URL('/pictures/p%2F1', chat.url), { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['p/24', 'is missing'],
    ['unknown', 'is of no product'],
    ['../../etc/passwd', 'is a path'],
  ])('404 where the picture %s %s', async (id) => {
    expect((await picture(id)).status).toBe(404);
  });

  it('404 for another width', async () => {
    expect((await picture('p/1', '?w=20000')).status).toBe(404);
  });

  it('never let the bytes of a file through that is no picture', async () => {
    const path = join(chat.directory, 'secret.txt');
    await writeFile(path, 'a secret');
    const other = await startFakeChat({ picture: async () => ({ kind: 'file', path }) });
    const response = await fetch(new URL('/pictures/1', other.url));
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
    await other.close();
  });

  it.each([
    ['https://img.example/a.jpg', 302],
    ['http://img.example/a.jpg', 404],
    ['file:///etc/passwd', 404],
  ])('%s answers %i', async (url, status) => {
    const other = await startFakeChat({ picture: async () => ({ kind: 'url', url }) });
    const response = await fetch(new URL('/pictures/1', other.url), { redirect: 'manual' });
    expect(response.status).toBe(status);
    expect(response.headers.get('location')).toBe(status === 302 ? url : null);
    await other.close();
  });
});

describe('with a token', () => {
  const token = 'correct horse battery';

  it('wants one before other machines can reach it', async () => {
    const options = { host: '0.0.0.0' };
    await expect(startFakeChat(options)).rejects.toMatchObject({ code: 'WEB_TOKEN_REQUIRED' });
    await expect(startFakeChat({ ...options, token: '' })).rejects.toMatchObject({
      code: 'WEB_TOKEN_REQUIRED',
    });
  });

  it('shows nothing but the sign-in form without it', async () => {
    const closed = await startFakeChat({ token });
    const page = await fetch(closed.url, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(401);
    expect(await page.text()).toContain('Access token');
    for (const path of ['/api/readiness', '/pictures/p%2F1', '/c/abcdefghijkl/column']) {
      expect((await fetch(new URL(path, closed.url))).status).toBe(401);
    }
    expect((await fetch(new URL('/?token=wrong', closed.url))).status).toBe(401);
    await closed.close();
  });

  it.each(['in the address', 'in the form'])('takes it once %s, for a cookie', async (where) => {
    const closed = await startFakeChat({ token });
    const visitor = new Visitor(closed.url);
    const body = new URLSearchParams({ token });
    const response =
      where === 'in the form'
        ? await visitor.fetch('/login', { method: 'POST', body })
        : await visitor.fetch(`/?${body}&a=b`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).not.toContain('token');
    expect(response.headers.getSetCookie().join()).not.toContain('correct');
    expect((await visitor.fetch('/')).status).toBe(200);
    expect(JSON.stringify(closed.log)).not.toContain('correct');
    await closed.close();
  });

  it('never redirects to another site', async () => {
    const closed = await startFakeChat({ token });
    const response = await fetch(`${closed.url}//evil.example/?${new URLSearchParams({ token })}`, {
      redirect: 'manual',
    });
    expect(new URL(response.headers.get('location') ?? '', closed.url).origin).toBe(
      new URL(closed.url).origin,
    );
    await closed.close();
  });

  it('listens on every address and compresses there', async () => {
    const open = await startFakeChat({ host: '0.0.0.0', token });
    const { port } = new URL(open.url);
    const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    await open.close();
  });
});

describe('starting and stopping', () => {
  it('says which port is taken and what to do', async () => {
    const { port } = new URL(chat.url);
    const start = startFakeChat({ port: Number(port) });
    await expect(start).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining('PORT='),
    });
  });

  it('says so where the address is not of this machine', async () => {
    await expect(startFakeChat({ host: '203.0.113.7', token: 't' })).rejects.toMatchObject({
      code: 'WEB_CANNOT_LISTEN',
    });
  });

  it('lets a running answer finish, closes once, and frees its port', async () => {
    const closing = await startFakeChat();
    const visitor = new Visitor(closing.url);
    const path = await visitor.open();
    let open = (): void => undefined;
    closing.shop.gate = new Promise((resolve) => {
      open = resolve;
    });
    const answer = visitor.say(path, { text: 'dress' });
    await expect.poll(() => closing.shop.requests.length).toBe(1);
    const closed = Promise.all([closing.close(), closing.close()]);
    open();
    expect((await answer).status).toBe(200);
    await closed;
    const again = createServer();
    await new Promise<void>((resolve) =>
      again.listen(Number(new URL(closing.url).port), '127.0.0.1', resolve),
    );
    await new Promise((resolve) => again.close(resolve));
  });

  it('logs method, path, status, time and request id, and nothing of what was said', async () => {
    const visitor = new Visitor(chat.url);
    const path = await visitor.open('/?word=hush');
    await visitor.say(path, { text: 'a hush-hush dress' });
    const line = chat.log.findLast(({ msg }) => msg === 'web request');
    expect(line).toMatchObject({ method: 'POST', path: `${path}/messages`, status: 200 });
    expect(line?.['ms']).toEqual(expect.any(Number));
    expect(line?.['requestId']).toEqual(expect.any(String));
    expect(JSON.stringify(chat.log)).not.toContain('hush');
  });
});
