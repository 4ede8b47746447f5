import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Part } from '../slack/parts.ts';

/** A message as local-slack keeps it. */
export interface LocalMessage {
  readonly ts: string;
  readonly user: string;
  readonly bot_id?: string;
  readonly text: string;
  readonly blocks?: readonly Part[];
  readonly thread_ts?: string;
  readonly ephemeral_to?: string;
}

const IDS = {
  team: 'T0LOCAL',
  app: 'A0LOCAL',
  bot: 'U0BOT',
  person: 'U0ANNA',
  channel: 'C0GENERAL',
} as const;

/** Why local-slack cannot be run on this machine; `undefined` where it can. */
export function whyNot(): string | undefined {
  try {
    binary();
    return undefined;
  } catch {
    return `local-slack has no binary for ${process.platform} ${process.arch}`;
  }
}

function binary(): string {
  const manifest = createRequire(import.meta.url).resolve('local-slack-linux-x64/package.json');
  return path.join(path.dirname(manifest), 'bin', 'local-slack');
}

/** https://github.com/parvalabs/local-slack, running: one workspace, one app in Socket Mode, one person, one channel. */
export class LocalSlack {
  readonly botToken = 'xoxb-local';
  readonly appToken = 'xapp-local';
  readonly ids = IDS;
  readonly origin: string;
  readonly #child: ChildProcess;
  readonly #folder: string;

  constructor(origin: string, child: ChildProcess, folder: string) {
    this.origin = origin;
    this.#child = child;
    this.#folder = folder;
  }

  get apiUrl(): string {
    return `${this.origin}/api/`;
  }

  async command(command: string, text: string): Promise<void> {
    await this.#do('command', { channel: IDS.channel, user: IDS.person, command, text });
  }

  async say(channel: string, text: string, thread?: string): Promise<LocalMessage> {
    const more = thread === undefined ? {} : { thread_ts: thread };
    const { message } = await this.#do('message', { channel, user: IDS.person, text, ...more });
    return message as LocalMessage;
  }

  /** Uploads a file with some words. */
  async upload(channel: string, text: string, name: string, bytes: Uint8Array): Promise<void> {
    const form = new FormData();
    for (const [field, value] of Object.entries({ channel, user: IDS.person, text })) form.set(field, value);
    form.set('file', new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }));
    await this.#fetch('upload', { method: 'POST', body: form });
  }

  async press(
    channel: string,
    messageTs: string,
    { action_id, value, text }: Part,
    blockId: string,
  ): Promise<void> {
    const action = { type: 'button', action_id, block_id: blockId, value, text };
    await this.#do('interact', { channel, messageTs, user: IDS.person, action });
  }

  async openHome(): Promise<void> {
    await this.#do('open-home', { user: IDS.person });
  }

  /** The direct conversation of the person with the bot. */
  async im(): Promise<string> {
    const response = await fetch(`${this.apiUrl}conversations.open`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ users: IDS.person }),
    });
    const { channel } = (await response.json()) as { channel: { id: string } };
    return channel.id;
  }

  async messages(channel: string): Promise<readonly LocalMessage[]> {
    const { messages } = (await this.#fetch(`messages/${channel}`)) as { messages: readonly LocalMessage[] };
    return messages;
  }

  /** Waits for a message of the bot that is accepted. */
  async answer(channel: string, accept: (message: LocalMessage) => boolean): Promise<LocalMessage> {
    for (let tries = 0; tries < 200; tries++) {
      const found = (await this.messages(channel)).find((one) => one.bot_id !== undefined && accept(one));
      if (found !== undefined) return found;
      await sleep(50);
    }
    throw new Error(`no such answer, but ${JSON.stringify(await this.messages(channel)).slice(0, 2000)}`);
  }

  /** What it noted of calls that it did not take. */
  async refusals(): Promise<readonly string[]> {
    const { log } = (await this.#fetch('log')) as {
      log: readonly { readonly label?: string; readonly kind?: string }[];
    };
    return log.map((entry) => JSON.stringify(entry)).filter((line) => /-> \w+|refused|threw/.test(line));
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.kill();
    await ended;
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #do(what: string, body: object): Promise<Record<string, unknown>> {
    const headers = { 'content-type': 'application/json' };
    return this.#fetch(what, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  async #fetch(what: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.origin}/_control/${what}`, init);
    if (!response.ok) throw new Error(`${what}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  }
}

export async function startLocalSlack(): Promise<LocalSlack> {
  const folder = await mkdtemp(path.join(tmpdir(), 'local-slack-'));
  const config = path.join(folder, 'config.json');
  const app = { appId: IDS.app, botUserId: IDS.bot, botName: 'threadfinder', mode: 'socket' };
  await writeFile(
    config,
    JSON.stringify({
      workspace: { name: 'Wardrobe', domain: 'wardrobe', teamId: IDS.team },
      apps: [{ ...app, botToken: 'xoxb-local', appToken: 'xapp-local' }],
      users: [{ id: IDS.person, name: 'anna' }],
      channels: [{ id: IDS.channel, name: 'general', members: [IDS.person, IDS.bot] }],
    }),
  );
  const port = await freePort();
  const args = [
    '--config',
    config,
    '--port',
    String(port),
    '--base-host',
    '127.0.0.1',
    '--files-dir',
    folder,
  ];
  const child = spawn(binary(), args, { stdio: 'ignore' });
  const slack = new LocalSlack(`http://127.0.0.1:${port}`, child, folder);
  for (let tries = 0; ; tries++) {
    const up = await fetch(`${slack.origin}/_control/state`).catch(() => undefined);
    if (up?.ok === true) return slack;
    if (tries === 100) throw new Error('local-slack did not start');
    await sleep(50);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
