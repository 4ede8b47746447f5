import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { type Core, openCore } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { productsNamed } from '../../src/conversation/product-names.ts';
import { createLogger } from '../../src/log.ts';
import { registerCommands } from '../../src/platforms/discord/registration/register.ts';
import { type DiscordBot, type DiscordOptions, startDiscord } from '../../src/platforms/discord/start.ts';
import type { Accept } from '../fakes/discord/people/handle.ts';
import { buttonsOf, picturesOf, textOf } from '../fakes/discord/people/look.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from '../fakes/discord/server.ts';

/** The product with its real encoder and the demo catalogue; what is remembered is thrown away at the end. */
export function openDemoCore(demoDataDirectory: string): Promise<Core> {
  const config = readConfig({ DATA_DIR: demoDataDirectory, LOG_LEVEL: 'silent' });
  return openCore(config, createLogger('silent'), { state: 'throw-away' });
}

/** The bot, online at a Discord of our own that offers its commands. */
export interface Stage {
  readonly discord: FakeDiscord;
  readonly bot: DiscordBot;
  /** Asserts that Discord had nothing to complain about. */
  faultless(): void;
  close(): Promise<void>;
}

export interface StageOptions extends FakeDiscordOptions {
  /** What is another way than in the real bot. */
  readonly bot?: Partial<DiscordOptions>;
}

export async function openStage(
  core: Core,
  { bot: more = {}, ...options }: StageOptions = {},
): Promise<Stage> {
  const discord = await startFakeDiscord(options);
  const { token, api } = discord;
  await registerCommands({ token, api, dryRun: false });
  const cacheDirectory = await mkdtemp(path.join(tmpdir(), 'threadfinder-pictures-'));
  const bot = await startBot(core, discord, { cacheDirectory, ...more });
  return {
    discord,
    bot,
    faultless: () => {
      expect(discord.violations).toEqual([]);
      expect(discord.router.crashes).toEqual([]);
      expect(discord.limits.breaches).toEqual([]);
    },
    close: async () => {
      await bot.stop();
      await discord.close();
      await rm(cacheDirectory, { recursive: true, force: true });
    },
  };
}

/** The bot over a core, as the app starts it. */
export async function startBot(
  core: Core,
  { api, token, cdn }: FakeDiscord,
  more: Partial<DiscordOptions> & Pick<DiscordOptions, 'cacheDirectory'>,
): Promise<DiscordBot> {
  const { count } = await core.catalogue.info();
  return startDiscord({
    token,
    messageContent: false,
    handle: core.handle,
    history: (id, personId) => core.stylist.history(id, personId),
    picture: (id) => core.stylist.picture(id),
    brands: async () => (await core.catalogue.facets('brand')).map(({ value }) => value),
    products: (words, limit) => productsNamed(words, limit, core),
    readiness: () => ({ state: 'ready', products: count, model: core.encoder.info.id }),
    state: core.state,
    logger: createLogger(process.env['DISCORD_LOG'] ?? 'silent'),
    endpoints: { api, cdn: [cdn.origin] },
    ...more,
  });
}

/** Whether a message shows products. */
export const withCards: Accept = (message) => productsOf(message).length > 0;

/** Whether a message says something. */
export const saying =
  (words: RegExp): Accept =>
  (message) =>
    words.test(textOf(message));

/** Ids of the products that a message shows, in order: each has its "More like this". */
export function productsOf(message: Parameters<Accept>[0]): readonly string[] {
  return buttonsOf(message).flatMap(({ custom_id }) => /^m:(.+)$/.exec(custom_id ?? '')?.[1] ?? []);
}

/** Fetches every picture of a message from the CDN; resolves to their bytes. */
export async function fetchPictures(message: Parameters<Accept>[0]): Promise<readonly Buffer[]> {
  const responses = await Promise.all(picturesOf(message).map(({ media }) => fetch(media.url)));
  for (const { status } of responses) expect(status).toBe(200);
  return Promise.all(responses.map(async (response) => Buffer.from(await response.arrayBuffer())));
}
