import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedDownloads } from '../../src/ingest/image/cache.ts';
import {
  createDownloader,
  type DownloaderOptions,
  type FetchImage,
} from '../../src/ingest/image/download.ts';
import { retryAfterMs } from '../../src/ingest/image/retry.ts';
import { RowProblem } from '../../src/ingest/problem.ts';
import { type ImageServer, startImageServer } from '../fakes/image-server.ts';
import { colourPng } from '../unit/ingest/pixels.ts';

const QUICK: Partial<DownloaderOptions> = {
  allowPrivateHosts: true,
  baseMs: 1,
  delayMs: 0,
  idleMs: 2_000,
  totalMs: 5_000,
};
const never = new AbortController().signal;

let server: ImageServer;
let png: Buffer;
let folder: string;
beforeEach(async () => {
  server = await startImageServer();
  png = await colourPng(200, 0, 0);
  folder = await mkdtemp(path.join(tmpdir(), 'threadfinder-downloads-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const fetchFrom = (place: string, options: Partial<DownloaderOptions> = {}) =>
  createDownloader({ ...QUICK, ...options })(`${server.origin}${place}`, {}, never);

describe('downloading a picture', () => {
  it('brings its bytes and says honestly who asks', async () => {
    server.on('/a.png', (response) =>
      response.writeHead(200, { etag: '"1"', 'content-type': 'text/html' }).end(png),
    );
    expect(await fetchFrom('/a.png')).toEqual({ kind: 'bytes', bytes: png, etag: '"1"' });
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': expect.stringContaining('Threadfinder'),
    });
  });

  it('believes bytes, not what the server says of them', async () => {
    server.on('/page.png', (response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end('<html>'),
    );
    server.on('/empty.png', (response) => response.writeHead(200, { 'content-type': 'image/png' }).end());
    await expect(fetchFrom('/page.png')).rejects.toThrow('what was sent is not a picture');
    await expect(fetchFrom('/empty.png')).rejects.toThrow('what was sent is not a picture');
  });

  it('waits as long as a busy server asks', async () => {
    server.on('/busy.png', (response, attempt) =>
      attempt === 1
        ? response.writeHead(429, { 'retry-after': '1' }).end()
        : response.writeHead(200).end(png),
    );
    await fetchFrom('/busy.png');
    const [first, second] = server.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('leaves a server alone that asks for more patience than it has', async () => {
    server.on('/busy.png', (response) => response.writeHead(503, { 'retry-after': '86400' }).end());
    await expect(fetchFrom('/busy.png')).rejects.toThrow('the server answered 503');
    expect(server.count('/busy.png')).toBe(1);
  });

  it('tries again after 500s and broken connections, but not for ever', async () => {
    server.on('/flaky.png', (response, attempt) => {
      if (attempt === 1) response.writeHead(500).end();
      else if (attempt === 2) response.destroy();
      else response.writeHead(200).end(png);
    });
    server.on('/broken.png', (response) => response.writeHead(502).end());
    expect(await fetchFrom('/flaky.png')).toMatchObject({ kind: 'bytes' });
    await expect(fetchFrom('/broken.png')).rejects.toThrow('the server answered 502');
    expect(server.count('/broken.png')).toBe(4);
  });

  it('does not ask twice for what is not there', async () => {
    await expect(fetchFrom('/missing.png')).rejects.toThrow(/missing\.png: the server answered 404/);
    expect(server.count('/missing.png')).toBe(1);
  });

  it('stops an endless body at the limit, whatever length it claims', async () => {
    server.on('/endless.png', (response) => {
      response.writeHead(200).write(png);
      const timer = setInterval(() => response.write(Buffer.alloc(64 * 1024)), 1);
      response.on('close', () => clearInterval(timer));
    });
    server.on('/huge.png', (response) =>
      response.writeHead(200, { 'content-length': '99999999999' }).write(png),
    );
    await expect(fetchFrom('/endless.png', { maxBytes: 1_000_000 })).rejects.toThrow('larger than 1 MB');
    await expect(fetchFrom('/huge.png', { maxBytes: 1_000_000 })).rejects.toThrow('larger than 1 MB');
    expect(server.requests).toHaveLength(2);
  });

  it('gives up on a silent server and on one that drips', async () => {
    server.on('/silent.png', () => undefined);
    server.on('/drip.png', (response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const impatient = { attempts: 2, idleMs: 100, totalMs: 300 };
    await expect(fetchFrom('/silent.png', impatient)).rejects.toThrow('took too long');
    await expect(fetchFrom('/drip.png', impatient)).rejects.toThrow('took too long');
    expect(server.count('/silent.png')).toBe(2);
  });

  it('takes a body that ends early for a failure', async () => {
    server.on('/cut.png', (response) => {
      response.writeHead(200, { 'content-length': String(png.length + 100) }).write(png);
      setTimeout(() => response.destroy(), 20);
    });
    await expect(fetchFrom('/cut.png', { attempts: 2 })).rejects.toThrow(/no answer/);
    expect(server.count('/cut.png')).toBe(2);
  });

  it('follows redirects, but neither in circles nor to anything but http', async () => {
    const to = (location: string) => (response: ServerResponse) =>
      response.writeHead(302, { location }).end();
    server.on('/moved.png', to('/there.png'));
    server.on('/there.png', (response) => response.writeHead(200).end(png));
    server.on('/loop.png', to('/loop.png'));
    server.on('/file.png', to('file:///etc/passwd'));
    server.on('/bad.png', to('http://'));
    expect(await fetchFrom('/moved.png')).toMatchObject({ kind: 'bytes' });
    await expect(fetchFrom('/loop.png')).rejects.toThrow('redirected more than 5 times');
    expect(server.count('/loop.png')).toBe(6);
    await expect(fetchFrom('/file.png')).rejects.toThrow('redirected to no http(s) address');
    await expect(fetchFrom('/bad.png')).rejects.toThrow('redirected to no http(s) address');
  });

  it('asks one host for no more at once than agreed, and not faster', async () => {
    server.on('/a.png', (response) => void setTimeout(() => response.writeHead(200).end(png), 30));
    const fetchImage = createDownloader({ ...QUICK, concurrency: 2, delayMs: 20 });
    await Promise.all(Array.from({ length: 8 }, () => fetchImage(`${server.origin}/a.png`, {}, never)));
    expect(server.mostAtOnce).toBeLessThanOrEqual(2);
    expect((server.requests.at(-1)?.at ?? 0) - (server.requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(
      7 * 20 - 30,
    );
  });

  it('stops at once when it is told to', async () => {
    server.on('/silent.png', () => undefined);
    const stop = new AbortController();
    const fetching = createDownloader(QUICK)(`${server.origin}/silent.png`, {}, stop.signal);
    setTimeout(() => stop.abort(), 20);
    await expect(fetching).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('keeps credentials and signatures of an address out of the reason', async () => {
    const address = `${server.origin.replace('//', '//user:secret@')}/x.png?token=secret`;
    await expect(createDownloader(QUICK)(address, {}, never)).rejects.toThrow(/^(?!.*secret).*404/);
  });
});

describe('hosts that are not public', () => {
  const guarded = (options: Partial<DownloaderOptions> = {}) =>
    createDownloader({ ...QUICK, allowPrivateHosts: false, attempts: 1, ...options });

  it('are never asked, whether written as an address or as a name', async () => {
    server.on('/a.png', (response) => response.writeHead(200).end(png));
    const { port } = new URL(server.origin);
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '[::ffff:127.0.0.1]']) {
      await expect(guarded()(`http://${host}:${port}/a.png`, {}, never)).rejects.toThrow(/public address/);
    }
    expect(server.requests).toHaveLength(0);
  });

  it('are refused by what their name resolves to when the connection is made (DNS rebinding)', async () => {
    server.on('/a.png', (response) => response.writeHead(200).end(png));
    const answers = ['93.184.216.34', '127.0.0.1'];
    const asked: string[] = [];
    const fetchImage = guarded({
      resolve: (host, callback) => {
        asked.push(host);
        // The first answer would have passed a check made beforehand; the socket gets the second.
        callback(null, [{ address: answers[asked.length] ?? '127.0.0.1', family: 4 }]);
      },
    });
    const { port } = new URL(server.origin);
    await expect(fetchImage(`http://rebind.example:${port}/a.png`, {}, never)).rejects.toThrow(
      'not at a public address',
    );
    expect(asked).toEqual(['rebind.example']);
    expect(server.requests).toHaveLength(0);
  });

  it('are refused as the aim of a redirect', async () => {
    // A name that resolves to loopback stands in for a public host; everything else is judged as in earnest.
    const { port } = new URL(server.origin);
    server.on('/go.png', (response) =>
      response.writeHead(302, { location: `http://169.254.169.254/latest` }).end(),
    );
    server.on('/by-name.png', (response) =>
      response.writeHead(302, { location: `http://inside.example:${port}/a.png` }).end(),
    );
    server.on('/a.png', (response) => response.writeHead(200).end(png));
    const fetchImage = redirectingDownloader();
    await expect(fetchImage(`http://public.example:${port}/go.png`, {}, never)).rejects.toThrow(
      '169.254.169.254 is not',
    );
    await expect(fetchImage(`http://public.example:${port}/by-name.png`, {}, never)).rejects.toThrow(
      'inside.example',
    );
    expect(server.count('/a.png')).toBe(0);
  });

  function redirectingDownloader(): FetchImage {
    return createDownloader({
      ...QUICK,
      attempts: 1,
      allowPrivateHosts: false,
      isPublic: (address, host) => host === 'public.example' && address === '127.0.0.1',
      resolve: (_host, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
    });
  }
});

describe('keeping what was downloaded', () => {
  const DAY = 24 * 60 * 60 * 1000;
  let time = 0;
  const cached = () =>
    cachedDownloads({ directory: folder, fetchImage: createDownloader(QUICK), now: () => time });
  const find = (place = '/a.png') => cached()(`${server.origin}${place}`, never);
  beforeEach(() => {
    time = 1_000_000;
  });

  it('asks once a day, then only whether it has changed', async () => {
    server.on('/a.png', (response, _attempt, request) =>
      request.headers['if-none-match'] === '"1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"1"', 'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT' }).end(png),
    );
    const first = await find();
    expect(Buffer.from(await first.load())).toEqual(png);
    expect((await find()).identity).toBe(first.identity);
    expect(server.requests).toHaveLength(1);

    time += DAY;
    expect((await find()).identity).toBe(first.identity);
    expect(server.requests[1]?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT',
    });
    await find();
    expect(server.requests).toHaveLength(2);
  });

  it('has another identity when the bytes have changed', async () => {
    const blue = await colourPng(0, 0, 200);
    server.on('/a.png', (response, attempt) => response.writeHead(200).end(attempt === 1 ? png : blue));
    const first = await find();
    time += DAY;
    const second = await find();
    expect(second.identity).not.toBe(first.identity);
    expect(Buffer.from(await second.load())).toEqual(blue);
  });

  it('serves the copy while the server fails, and nothing without one', async () => {
    server.on('/a.png', (response, attempt) =>
      attempt === 1 ? response.writeHead(200).end(png) : response.writeHead(404).end(),
    );
    const first = await find();
    time += DAY;
    expect((await find()).identity).toBe(first.identity);
    await expect(find('/b.png')).rejects.toBeInstanceOf(RowProblem);
  });

  it('starts anew after half-written notes, and leaves no temporary file', async () => {
    server.on('/a.png', (response) => response.writeHead(200).end(png));
    await find();
    const files = await readdir(folder, { recursive: true });
    const note = files.find((file) => file.endsWith('.json')) ?? '';
    expect(files.filter((file) => file.endsWith('.part'))).toEqual([]);
    await writeFile(path.join(folder, note), '{"hash":');
    await find();
    expect(server.requests).toHaveLength(2);
  });
});

describe('Retry-After', () => {
  it.each([
    ['5', 5000],
    ['0', 0],
    ['Thu, 01 Jan 1970 00:00:09 GMT', 8000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('%j asks for %s ms', (header, expected) => {
    expect(retryAfterMs(header, 1000)).toBe(expected);
  });
});
