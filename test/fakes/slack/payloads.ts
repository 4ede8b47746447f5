import type { Files } from './files/files.ts';
import { returned } from './returned.ts';
import type { Channel, Message, Someone, World } from './world.ts';

type Payload = Readonly<Record<string, unknown>>;

const CHANNEL_TYPE = { channel: 'channel', group: 'group', im: 'im' } as const;

/** A message as events, interactions and histories show it. */
export function messagePayload(world: World, files: Files, message: Message): Payload {
  const channel = world.channels.get(message.channel);
  const replies = [...world.messages.values()].filter(
    ({ channel: at, threadTs, ts, ephemeralTo }) =>
      at === message.channel && threadTs === message.ts && ts !== message.ts && ephemeralTo === undefined,
  );
  const threadTs = message.threadTs ?? (replies.length > 0 ? message.ts : undefined);
  return {
    type: 'message',
    ts: message.ts,
    text: message.text,
    user: message.user,
    team: channel?.workspaceId,
    ...(message.botId === undefined ? {} : { bot_id: message.botId, app_id: world.appId }),
    ...(message.blocks.length > 0 ? { blocks: returned(message.blocks, files) } : {}),
    ...(message.fileIds.length > 0
      ? { files: message.fileIds.map((id) => files.payload(id)), upload: false, display_as_bot: false }
      : {}),
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    ...(replies.length > 0 ? { reply_count: replies.length } : {}),
    ...(message.edited ? { edited: { user: message.user, ts: world.ts() } } : {}),
  };
}

/** A message as the event that tells of it. */
export function messageEvent(world: World, files: Files, message: Message): Payload {
  const channel = world.channels.get(message.channel);
  return {
    ...messagePayload(world, files, message),
    ...(message.fileIds.length > 0 ? { subtype: 'file_share' } : {}),
    client_msg_id: crypto.randomUUID(),
    channel: message.channel,
    event_ts: message.ts,
    channel_type: CHANNEL_TYPE[channel?.kind ?? 'channel'],
  };
}

export function channelPayload(channel: Channel, botUserId: string): Payload {
  const im = channel.kind === 'im';
  return {
    id: channel.id,
    ...(im ? { user: channel.userId } : { name: channel.name, name_normalized: channel.name }),
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'group',
    is_im: im,
    is_mpim: false,
    is_private: channel.kind !== 'channel',
    is_archived: channel.archived,
    is_member: channel.members.has(botUserId),
    context_team_id: channel.workspaceId,
    ...(im ? {} : { num_members: channel.members.size }),
  };
}

/** Where and by whom something was done, as interactions say it. */
export function actorPayload(world: World, user: Someone): Payload {
  const { id, domain } = world.workspaceOf(user.workspaceId);
  return {
    user: { id: user.id, username: user.name, name: user.name, team_id: id },
    api_app_id: world.appId,
    token: 'verification-token',
    team: { id, domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}
