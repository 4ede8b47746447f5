import { SlackError } from '../errors.ts';
import { channelPayload, messagePayload } from '../payloads.ts';
import type { Slack } from '../slack.ts';
import type { Message } from '../world.ts';
import { placed, text } from './chat.ts';
import type { Call, Router } from './router.ts';

/** `conversations.*`: https://docs.slack.dev/reference/methods?family=conversations */
export function conversationMethods(router: Router, slack: Slack): void {
  const { world } = slack;
  const shown = (messages: readonly Message[]) =>
    messages.map((message) => messagePayload(world, slack.files, message));

  router.on('conversations.open', (call) => {
    const users = text(call, 'users').split(',');
    const [only = ''] = users;
    const user = world.users.get(only);
    if (user?.workspaceId !== call.workspace.id) throw new SlackError('user_not_found');
    if (users.length > 1) throw new SlackError('not_supported');
    const channel = world.imWith(only, call.workspace);
    return { channel: { id: channel.id } };
  });

  router.on('conversations.info', (call) => ({
    channel: channelPayload(placed(slack, call), call.workspace.botUserId),
  }));

  router.on('conversations.members', (call) => {
    const channel = placed(slack, call);
    return { members: [...channel.members], response_metadata: { next_cursor: '' } };
  });

  router.on('conversations.history', (call) => {
    const all = readable(slack, call).filter(({ threadTs, ts }) => threadTs === undefined || threadTs === ts);
    const { oldest = '0', latest = '9', inclusive } = call.args as Record<string, string | undefined>;
    const within = all.filter(({ ts }) =>
      inclusive === 'true' || (inclusive as unknown) === true
        ? ts >= oldest && ts <= latest
        : ts > oldest && ts < latest,
    );
    return { messages: shown(within.reverse().slice(0, limit(call))), has_more: within.length > limit(call) };
  });

  router.on('conversations.replies', (call) => {
    const root = text(call, 'ts');
    const all = readable(slack, call).filter(({ threadTs, ts }) => ts === root || threadTs === root);
    if (all.length === 0) throw new SlackError('thread_not_found');
    return { messages: shown(all.slice(0, limit(call))), has_more: all.length > limit(call) };
  });
}

/** New apps outside the marketplace get no more at once: https://docs.slack.dev/changelog/2025/05/29/rate-limit-changes-for-non-marketplace-apps */
const MAX_HISTORY = 15;

function limit({ args }: Call): number {
  return Math.min(Number(args['limit'] ?? MAX_HISTORY), MAX_HISTORY);
}

function readable(slack: Slack, call: Call): Message[] {
  const channel = placed(slack, call);
  if (!channel.members.has(call.workspace.botUserId)) throw new SlackError('not_in_channel');
  return [...slack.world.messages.values()]
    .filter((message) => message.channel === channel.id && message.ephemeralTo === undefined)
    .sort((a, b) => a.ts.localeCompare(b.ts));
}
