import type { Channel } from './world.ts';

// https://docs.slack.dev/reference/methods: the scopes of each method, one of which is enough.
const BY_METHOD: Readonly<Record<string, readonly string[]>> = {
  'apps.connections.open': ['connections:write'],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'conversations.open': ['im:write', 'mpim:write', 'channels:manage', 'groups:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
  'files.delete': ['files:write'],
  'files.info': ['files:read'],
  'users.info': ['users:read'],
  'team.info': ['team:read'],
};

const KIND = { channel: 'channels', group: 'groups', im: 'im' } as const;
const READ = new Set(['conversations.info', 'conversations.members']);
const HISTORY = new Set(['conversations.history', 'conversations.replies']);

/** Scopes, one of which a call needs; none for most methods. */
export function scopesOf(method: string, channel: Channel | undefined): readonly string[] {
  const known = BY_METHOD[method];
  if (known !== undefined) return known;
  const kind = KIND[channel?.kind ?? 'channel'];
  if (READ.has(method)) return [`${kind}:read`];
  return HISTORY.has(method) ? [`${kind}:history`] : [];
}

/** The scope that an event needs, besides being subscribed to. */
export const EVENT_SCOPES: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  file_shared: 'files:read',
};

/** Everything that this fake knows of: for tests that are about something else. */
export const ALL_SCOPES: readonly string[] = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'team:read',
  'users:read',
];
