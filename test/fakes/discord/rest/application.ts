import type { Discord } from '../discord.ts';
import { refuse } from '../errors.ts';
import { channelPayload, guildPayload, memberPayload, userPayload } from '../payloads.ts';
import type { Guild } from '../world.ts';
import type { Router } from './router.ts';

/** How many shards the bot is told to run, and how many may log in at once. */
export interface GatewayAdvice {
  readonly shards: number;
  readonly maxConcurrency: number;
}

/** The bot itself, its gateway, and the servers it is in. */
export function applicationRoutes(router: Router, { world, gateway }: Discord, advice: GatewayAdvice): void {
  router.on('GET', '/gateway/bot', () => ({
    url: gateway.url('gateway'),
    shards: advice.shards,
    session_start_limit: {
      total: 1000,
      remaining: 1000 - gateway.count.identify,
      reset_after: 14_400_000,
      max_concurrency: advice.maxConcurrency,
    },
  }));
  router.on('GET', '/users/@me', () => ({ ...userPayload(world.bot), verified: true, flags: 0 }));
  router.on('GET', '/users/:user', ({ params }) => {
    const user = world.users.get(params['user'] ?? '');
    if (user === undefined) throw refuse.unknownUser();
    return userPayload(user);
  });

  const application = () => ({
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: userPayload(world.bot),
    owner: userPayload(world.bot),
    team: null,
    integration_types_config: { 0: {}, 1: {} },
    approximate_guild_count: [...world.guilds.values()].filter(({ installed }) => installed).length,
  });
  router.on('GET', '/oauth2/applications/@me', application);
  router.on('GET', '/applications/@me', application);

  router.on('GET', '/guilds/:guild', ({ params }) => guildPayload(visible(params['guild'])));
  router.on('GET', '/guilds/:guild/channels', ({ params }) => {
    const guild = visible(params['guild']);
    return [...world.channels.values()]
      .filter(({ guildId, kind }) => guildId === guild.id && kind === 'text')
      .map((channel) => channelPayload(world, channel));
  });
  router.on('GET', '/guilds/:guild/members/:user', ({ params }) => {
    visible(params['guild']);
    const user = params['user'] === world.bot.id ? world.bot : world.users.get(params['user'] ?? '');
    if (user === undefined) throw refuse.unknownUser();
    return memberPayload(user);
  });

  function visible(id: string | undefined): Guild {
    const guild = world.guilds.get(id ?? '');
    if (guild === undefined) throw refuse.unknownGuild();
    if (!guild.installed) throw refuse.missingAccess();
    return guild;
  }
}
