import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { REST } from 'discord.js';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Unfinished } from '../../../src/platforms/discord/unfinished.ts';
import { openMemoryState } from '../../contracts/memory-state.ts';

const asked: { readonly method: string; readonly path: string; readonly body: string }[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  asked.push({ method: request.method ?? '', path: decodeURIComponent(request.url ?? ''), body });
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
});

let rest: REST;
let gonePid = 0;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  rest = new REST({ api: `http://127.0.0.1:${port}/api`, version: '10' }).setToken('bot.token');
  const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  gonePid = gone.pid ?? 0;
  await once(gone, 'exit');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => void asked.splice(0));

const reply = { kind: 'reply', applicationId: '1', token: 'tok', locale: 'de' } as const;
const log = pino({ level: 'silent' });

/** What a process that is not there any more left behind. */
async function left(more: object): Promise<ReturnType<typeof openMemoryState>> {
  const state = openMemoryState();
  const entry = { ...reply, at: Date.now(), by: { host: hostname(), pid: gonePid }, ...more };
  await state.update('seen', 'discord-open:9', () => JSON.parse(JSON.stringify(entry)));
  return state;
}

describe('an answer that its process died at', () => {
  it('is apologised for in its place, in the person’s language, once', async () => {
    const state = await left({});
    const two = [1, 2].map(() => new Unfinished({ state, rest, log }));
    await Promise.all(two.map((one) => one.apologise()));
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH /api/v10/webhooks/1/tok/messages/@original',
    ]);
    expect(asked[0]?.body).toContain('unterbrochen');
  });

  it('to a press is told to who pressed, and the message that was pressed on stays', async () => {
    const state = await left({ kind: 'update' });
    await new Unfinished({ state, rest, log }).apologise();
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /api/v10/webhooks/1/tok']);
  });

  it('to a message is told where it was said', async () => {
    const state = await left({ kind: 'message', channelId: '5', messageId: '6' });
    await new Unfinished({ state, rest, log }).apologise();
    expect(asked[0]?.path).toBe('/api/v10/channels/5/messages');
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ message_reference: { message_id: '6' } });
  });

  it('on another machine is taken for lost only after a while', async () => {
    const by = { host: 'elsewhere', pid: 1 };
    await new Unfinished({ state: await left({ by }), rest, log }).apologise();
    expect(asked).toEqual([]);
    await new Unfinished({ state: await left({ by, at: Date.now() - 120_000 }), rest, log }).apologise();
    expect(asked).toHaveLength(1);
  });
});

it('what is being worked on here and now is left alone, and crossed out when it is done', async () => {
  const state = openMemoryState();
  const unfinished = new Unfinished({ state, rest, log });
  await unfinished.begin('9', reply);
  await unfinished.apologise();
  expect(asked).toEqual([]);
  await unfinished.end('9');
  expect(await state.list('seen', 'discord-open:')).toEqual([]);
});
