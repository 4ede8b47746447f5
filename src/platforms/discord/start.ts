import { Events } from 'discord.js';
import { errorCode, ThreadfinderError } from '../../errors.ts';
import { ANSWER_TIMEOUT_MS, STOP_TIMEOUT_MS } from '../shared/limits.ts';
import { withSafeErrors } from '../shared/log-errors.ts';
import { Running } from '../shared/running.ts';
import { Work } from '../shared/work.ts';
import { createClient } from './client.ts';
import type { DiscordContext } from './context.ts';
import { onInteraction } from './interactions/dispatch.ts';
import { onMessage } from './messages.ts';
import { DISCORD, type DiscordBot, type DiscordOptions } from './options.ts';
import { pictureFinder } from './pictures.ts';
import { showPresence } from './presence.ts';
import { Settings } from './settings.ts';
import { Unfinished } from './unfinished.ts';

export type { DiscordBot, DiscordOptions } from './options.ts';

/**
 * Brings the bot online; resolves when Discord has said so.
 * @throws ThreadfinderError `DISCORD_TOKEN_INVALID`, `DISCORD_INTENT_REFUSED` or `DISCORD_UNREACHABLE`.
 */
export async function startDiscord(options: DiscordOptions): Promise<DiscordBot> {
  const log = withSafeErrors(options.logger);
  const endpoints = { ...DISCORD, ...options.endpoints };
  const client = createClient(endpoints, options.messageContent);
  let stopping = false;
  const running = new Running();
  const context: DiscordContext = {
    options,
    endpoints,
    settings: new Settings(options.state),
    pictures: pictureFinder({
      picture: (id) => options.picture(id),
      cacheDirectory: options.cacheDirectory,
      onMissing: (productId, error) => log.warn({ productId, err: error }, 'picture could not be drawn'),
    }),
    work: new Work(),
    unfinished: new Unfinished({ state: options.state, rest: client.rest, log }),
    log,
    stopping: () => stopping,
  };
  client.on(Events.InteractionCreate, (interaction) => running.add(onInteraction(context, interaction)));
  client.on(Events.MessageCreate, (message) => running.add(onMessage(context, message)));
  client.on(Events.Error, (error) => log.error({ err: error }, 'Discord'));
  client.on(Events.Warn, (message) => log.warn({ discord: message }, 'Discord'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.warn({ shard, code }, 'disconnected for good'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'resumed'));

  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await client.login(options.token);
    await ready;
  } catch (error) {
    await client.destroy();
    throw whyNotOnline(error);
  }
  if (!client.isReady()) throw whyNotOnline(undefined);
  const stopPresence = showPresence(client, () => options.readiness());
  const apologise = (): void => {
    context.unfinished.apologise().catch((error: unknown) => log.error({ err: error }, 'not apologised'));
  };
  apologise();
  const apologies = setInterval(apologise, ANSWER_TIMEOUT_MS).unref();
  log.info({ bot: client.user.tag, servers: client.guilds.cache.size }, 'online');

  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    stopping = true;
    stopPresence();
    clearInterval(apologies);
    await running.ended(STOP_TIMEOUT_MS);
    await client.destroy();
  };
  return {
    name: client.user.tag,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** Why Discord did not let us in, for the operator. */
function whyNotOnline(error: unknown): ThreadfinderError {
  switch (errorCode(error)) {
    case 'TokenInvalid':
      return new ThreadfinderError('Discord does not know this token.', {
        code: 'DISCORD_TOKEN_INVALID',
        fix: 'Copy the token again (Developer Portal, your application, Bot, Reset Token) into DISCORD_TOKEN.',
        cause: error,
      });
    default:
      if (error instanceof Error && /disallowed intents/i.test(error.message)) {
        return new ThreadfinderError('Discord refused the Message Content intent.', {
          code: 'DISCORD_INTENT_REFUSED',
          fix: 'Turn it on (Developer Portal, your application, Bot, Message Content Intent), or unset DISCORD_MESSAGE_CONTENT.',
          cause: error,
        });
      }
      return new ThreadfinderError('Discord cannot be reached.', {
        code: 'DISCORD_UNREACHABLE',
        fix: 'Check the network of this machine, then start again.',
        cause: error,
      });
  }
}
