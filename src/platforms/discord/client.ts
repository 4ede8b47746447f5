import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { REST_TIMEOUT_MS } from './limits.ts';
import type { DiscordEndpoints } from './options.ts';

/** Version of the API that discord.js 14 speaks. */
const API_VERSION = '10';

/**
 * The connection. No privileged intent is needed: content arrives in direct messages, with mentions and with commands
 * on messages; `messageContent` adds the rest. Nothing is cached that we can ask for, so that memory does not grow.
 */
export function createClient({ api }: DiscordEndpoints, messageContent: boolean): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages arrive from channels that have never been seen.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    // A message that is sent again after a lost answer is taken as the same.
    enforceNonce: true,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 1000, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    rest: { api, version: API_VERSION, timeout: REST_TIMEOUT_MS },
  });
}
