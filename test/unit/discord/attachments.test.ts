import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchAttachment } from '../../../src/platforms/discord/attachments.ts';
import { DISCORD } from '../../../src/platforms/discord/options.ts';
import { FetchError } from '../../../src/platforms/shared/download.ts';

let origin = '';
const answers: Record<string, (response: ServerResponse) => void> = {
  '/fine': (response) => response.end('picture'),
  '/missing': (response) => response.writeHead(404).end('gone'),
  '/elsewhere': (response) => response.writeHead(302, { location: `${origin}/fine` }).end(),
  '/endless': (response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(65_536)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => undefined,
};
const server = createServer((request, response) => answers[request.url ?? '']?.(response));

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetching = (path: string, size = 7): Promise<Uint8Array> =>
  fetchAttachment({ url: origin + path, size }, { origins: [origin], maxBytes: 1_000_000, timeoutMs: 300 });

describe('an attachment', () => {
  it('is fetched from where attachments are', async () => {
    expect(Buffer.from(await fetching('/fine')).toString()).toBe('picture');
  });

  it('that says it is too large is not fetched at all', async () => {
    await expect(fetching('/silent', 2_000_000)).rejects.toMatchObject({
      code: 'photo-too-large',
      params: { max: 1_000_000, size: 2_000_000 },
    });
  });

  it('that does not end is let go at the limit', async () => {
    await expect(fetching('/endless')).rejects.toMatchObject({ code: 'photo-too-large' });
  });

  it.each(['/missing', '/elsewhere', '/silent'])('is not had from %s', async (path) => {
    await expect(fetching(path)).rejects.toBeInstanceOf(FetchError);
  });

  it('keeps its signed address out of the error', async () => {
    const error = await fetching('/missing?ex=1&hm=secret').catch((reason: unknown) => reason);
    expect(String(error)).not.toContain('secret');
  });

  it.each([
    'https://evil.example/attachments/1/2/a.png',
    'http://cdn.discordapp.com/attachments/1/2/a.png',
    'https://cdn.discordapp.com.evil.example/a.png',
    'https://cdn.discordapp.com:8443/a.png',
    'https://user@evil.example/a.png',
    'http://169.254.169.254/latest',
    'file:///etc/passwd',
    'nonsense',
  ])('is asked of no other host: %s', async (url) => {
    await expect(fetchAttachment({ url, size: 1 }, { origins: DISCORD.cdn })).rejects.toThrow(
      /not on Discord/,
    );
  });
});
