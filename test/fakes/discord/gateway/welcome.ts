import { guildCreatePayload, userPayload } from '../payloads.ts';
import { shardOf } from '../snowflake.ts';
import type { World } from '../world.ts';
import type { Session } from './session.ts';

/** What a new session is told: READY, then each of its servers. */
export function greet(world: World, session: Session, resumeUrl: string): void {
  const guilds = [...world.guilds.values()].filter(
    ({ id, installed }) => installed && shardOf(id, session.shard[1]) === session.shard[0],
  );
  session.dispatch('READY', {
    v: 10,
    user: { ...userPayload(world.bot), verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: resumeUrl,
    shard: session.shard,
    application: { id: world.applicationId, flags: 0 },
    private_channels: [],
    relationships: [],
    guild_join_requests: [],
    user_settings: {},
    presences: [],
  });
  for (const guild of guilds) session.dispatch('GUILD_CREATE', guildCreatePayload(world, guild));
}
