import { type APIMessage, type APIUser, ChannelType, OverwriteType } from 'discord-api-types/v10';
import { GRANTED } from './permissions.ts';
import type { Channel, Guild, World } from './world.ts';

/** When everything began. */
const LONG_AGO = '2024-01-01T00:00:00.000000+00:00';

/** A channel in the API's form. */
export function channelPayload(world: World, channel: Channel): Record<string, unknown> {
  const base = { id: channel.id, last_message_id: channel.lastMessageId, flags: 0 };
  switch (channel.kind) {
    case 'dm': {
      const recipient = world.users.get(channel.recipientId ?? '');
      return {
        ...base,
        type: ChannelType.DM,
        recipients: recipient === undefined ? [] : [userPayload(recipient)],
      };
    }
    case 'text':
      return {
        ...base,
        type: ChannelType.GuildText,
        guild_id: channel.guildId,
        name: channel.name,
        position: 0,
        parent_id: null,
        nsfw: false,
        topic: null,
        rate_limit_per_user: 0,
        permission_overwrites:
          channel.denied === 0n
            ? []
            : [{ id: world.bot.id, type: OverwriteType.Member, allow: '0', deny: channel.denied.toString() }],
      };
    case 'thread':
      return {
        ...base,
        type: ChannelType.PublicThread,
        guild_id: channel.guildId,
        parent_id: channel.parentId,
        name: channel.name,
        owner_id: world.bot.id,
        message_count: 0,
        member_count: 1,
        rate_limit_per_user: 0,
        thread_metadata: {
          archived: channel.archived,
          auto_archive_duration: channel.autoArchiveMinutes,
          archive_timestamp: channel.archivedAt,
          locked: channel.locked,
          create_timestamp: channel.archivedAt,
        },
        member: { id: channel.id, user_id: world.bot.id, join_timestamp: channel.archivedAt, flags: 0 },
      };
  }
}

/** A person without what only this fake knows of them. */
export function userPayload(user: APIUser): APIUser {
  const { id, username, discriminator, global_name, avatar, bot } = user;
  return { id, username, discriminator, global_name, avatar, ...(bot === undefined ? {} : { bot }) };
}

export function memberPayload(user: APIUser): Record<string, unknown> {
  return {
    user: userPayload(user),
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: LONG_AGO,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

/** What is the same for every server. */
const PLAIN_GUILD = {
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  features: [],
  emojis: [],
  stickers: [],
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 0,
  explicit_content_filter: 0,
  default_message_notifications: 1,
  mfa_level: 0,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  vanity_url_code: null,
  description: null,
  premium_tier: 0,
  premium_progress_bar_enabled: false,
  nsfw_level: 0,
  hub_type: null,
  max_members: 500_000,
  incidents_data: null,
};

/** A server in the form of `GET /guilds/{id}`. */
export function guildPayload(guild: Guild): Record<string, unknown> {
  return {
    ...PLAIN_GUILD,
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        permissions: GRANTED.toString(),
        position: 0,
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        managed: false,
        mentionable: false,
        icon: null,
        unicode_emoji: null,
        flags: 0,
      },
    ],
  };
}

/** A server as `GUILD_CREATE` tells of it. */
export function guildCreatePayload(world: World, guild: Guild): Record<string, unknown> {
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  const of = (kind: Channel['kind']) =>
    channels.filter((channel) => channel.kind === kind).map((channel) => channelPayload(world, channel));
  return {
    ...guildPayload(guild),
    joined_at: LONG_AGO,
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    members: [memberPayload(world.bot)],
    channels: of('text'),
    threads: of('thread').filter((thread) => !archived(thread)),
  };
}

function archived(thread: Record<string, unknown>): boolean {
  return (thread['thread_metadata'] as { archived: boolean }).archived;
}

/** A message as a bot without the message content intent gets it: its own, or one that mentions it, in full. */
export function stripped(world: World, message: APIMessage, guildId: string | undefined): APIMessage {
  const own = message.author.id === world.bot.id;
  const mentioned = message.mentions.some((mention) => mention.id === world.bot.id);
  const { referenced_message: reference, ...rest } = message;
  const inner =
    reference === undefined
      ? {}
      : { referenced_message: reference === null ? null : stripped(world, reference, guildId) };
  if (guildId === undefined || own || mentioned) return { ...rest, ...inner };
  return { ...rest, ...inner, content: '', embeds: [], attachments: [], components: [] };
}
