import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { WebChatOptions } from '../../src/platforms/web/options.ts';
import { startWebChat, type WebChat } from '../../src/platforms/web/server.ts';
import { drawGarments, FakeShop } from './fake-shop.ts';

/** A web chat on a free port with a stylist of its own. */
export interface FakeChat extends WebChat {
  readonly shop: FakeShop;
  readonly directory: string;
  /** What was logged, one object a line. */
  readonly log: readonly Record<string, unknown>[];
}

export async function startFakeChat(changes: Partial<WebChatOptions> = {}): Promise<FakeChat> {
  const directory = await mkdtemp(join(tmpdir(), 'threadfinder-web-'));
  const shop = new FakeShop(await drawGarments(join(directory, 'drawn')));
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void log.push(JSON.parse(line)) });
  const chat = await startWebChat({
    host: '127.0.0.1',
    port: 0,
    handle: shop.handle,
    history: shop.history,
    picture: shop.picture,
    readiness: shop.readiness,
    logger,
    cacheDirectory: join(directory, 'cache'),
    maxUploadBytes: 2_000_000,
    ...changes,
  });
  const close = async (): Promise<void> => {
    await chat.close();
    await rm(directory, { recursive: true, force: true });
  };
  return { url: chat.url, close, shop, directory, log };
}
