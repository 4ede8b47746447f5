import { REST, type RESTGetAPIGatewayBotResult, Routes, type Shard, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import { ThreadfinderError } from '../../errors.ts';
import { STOP_TIMEOUT_MS } from '../shared/limits.ts';

export interface ShardsOptions {
  readonly token: string;
  readonly count: 'auto' | number;
  /** Base of the REST API, without the version. */
  readonly api: string;
  /** Script that each process runs; it finds its shard by itself. */
  readonly script: string;
  readonly log: Logger;
}

export interface Shards {
  readonly count: number;
  /** Lets every process finish what is running; a second call does nothing. */
  stop(): Promise<void>;
}

/** How long a process may take until its shard is online, in milliseconds: it loads a model first. */
const SPAWN_TIMEOUT_MS = 120_000;

/** Discord lets a bot of ordinary size log in once in five seconds. */
const SPAWN_DELAY_MS = 5500;

/**
 * Runs the bot as several processes, each with its part of the servers, over the same State. One that dies is started
 * again.
 * @throws ThreadfinderError `DISCORD_SHARDS_NOT_STARTED`.
 */
export async function startShards(options: ShardsOptions): Promise<Shards> {
  const { token, log, script } = options;
  // The loader that runs this process runs its children.
  const manager = new ShardingManager(script, { token, execArgv: process.execArgv });
  manager.on('shardCreate', (shard) => {
    shard.on('death', () => log.warn({ shard: shard.id }, 'a shard ended'));
    shard.on('ready', () => log.info({ shard: shard.id }, 'a shard is online'));
    shard.on('error', (error) => log.error({ shard: shard.id, err: error }, 'a shard did not start again'));
  });
  try {
    const count = options.count === 'auto' ? await recommended(options) : options.count;
    await manager.spawn({ amount: count, delay: SPAWN_DELAY_MS, timeout: SPAWN_TIMEOUT_MS });
    let stopped: Promise<void> | undefined;
    return {
      count,
      stop: () => {
        stopped ??= stopAll(manager);
        return stopped;
      },
    };
  } catch (error) {
    await stopAll(manager);
    throw new ThreadfinderError('The shards of the Discord bot did not start.', {
      code: 'DISCORD_SHARDS_NOT_STARTED',
      fix: 'Start once with DISCORD_SHARDS unset: what is wrong is then said by the one process.',
      cause: error,
    });
  }
}

async function recommended({ token, api }: ShardsOptions): Promise<number> {
  const rest = new REST({ api, version: '10' }).setToken(token);
  const { shards } = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  return shards;
}

async function stopAll(manager: ShardingManager): Promise<void> {
  manager.respawn = false;
  await Promise.all(manager.shards.map((shard) => stopOne(shard)));
}

async function stopOne({ process: child }: Shard): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const cut = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS + 5000);
  await ended;
  clearTimeout(cut);
}
