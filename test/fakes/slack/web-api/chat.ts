import { SlackError } from '../errors.ts';
import { messagePayload } from '../payloads.ts';
import type { Slack } from '../slack.ts';
import type { Channel, Message } from '../world.ts';
import type { Call, Router } from './router.ts';

/** `chat.*`: https://docs.slack.dev/reference/methods?family=chat */
export function chatMethods(router: Router, slack: Slack): void {
  const { world, messages } = slack;
  /** Messages by what the app called them. */
  const named = new Map<string, Message>();

  router.on('chat.postMessage', (call) => {
    const channel = writable(slack, call);
    const name = String(call.args['client_msg_id'] ?? crypto.randomUUID());
    const before = named.get(name);
    const message = before ?? messages.create(channel, { ...writing(call), ...inThread(call) });
    named.set(name, message);
    if (world.message(channel.id, message.ts) === undefined)
      throw new SlackError('duplicate_message_not_found');
    return { channel: channel.id, ts: message.ts, message: messagePayload(world, slack.files, message) };
  });

  router.on('chat.postEphemeral', (call) => {
    const channel = writable(slack, call);
    const user = text(call, 'user');
    if (!channel.members.has(user)) throw new SlackError('user_not_in_channel');
    const message = messages.create(channel, { ...writing(call), ...inThread(call), ephemeralTo: user });
    return { message_ts: message.ts };
  });

  router.on('chat.update', (call) => {
    const channel = placed(slack, call);
    const edited = messages.edit(own(slack, call, channel), writing(call));
    return {
      channel: channel.id,
      ts: edited.ts,
      text: edited.text,
      message: messagePayload(world, slack.files, edited),
    };
  });

  router.on('chat.delete', (call) => {
    const channel = placed(slack, call);
    const message = own(slack, call, channel, 'cant_delete_message');
    messages.remove(message, call.method);
    return { channel: channel.id, ts: message.ts };
  });

  router.on('chat.getPermalink', (call) => {
    const channel = placed(slack, call);
    const ts = text(call, 'message_ts');
    if (world.message(channel.id, ts) === undefined) throw new SlackError('message_not_found');
    const domain = call.workspace.domain;
    return {
      channel: channel.id,
      permalink: `https://${domain}.slack.com/archives/${channel.id}/p${ts.replace('.', '')}`,
    };
  });
}

export function text({ args }: Call, name: string): string {
  const value = args[name];
  if (typeof value !== 'string' || value === '') {
    throw new SlackError('invalid_arguments', {
      response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
    });
  }
  return value;
}

function writing(call: Call) {
  const { method: by, workspace, args } = call;
  return { by, workspace, text: args['text'], blocks: args['blocks'] };
}

function inThread({ args }: Call): { readonly threadTs?: string } {
  const ts = args['thread_ts'];
  return typeof ts === 'string' && ts !== '' ? { threadTs: ts } : {};
}

/** The channel of a call, as far as the bot can know of it. @throws SlackError `channel_not_found` */
export function placed(slack: Slack, call: Call): Channel {
  const named = text(call, 'channel');
  const person = slack.world.users.get(named);
  if (person !== undefined && person.workspaceId === call.workspace.id) {
    return slack.world.imWith(person.id, call.workspace);
  }
  const channel = slack.world.channels.get(named);
  const foreign = channel?.workspaceId !== call.workspace.id;
  const hidden = channel?.kind !== 'channel' && channel?.members.has(call.workspace.botUserId) !== true;
  if (channel === undefined || foreign || hidden) throw new SlackError('channel_not_found');
  return channel;
}

/** @throws SlackError `channel_not_found`, `not_in_channel`, `is_archived`. */
function writable(slack: Slack, call: Call): Channel {
  const channel = placed(slack, call);
  if (channel.archived) throw new SlackError('is_archived');
  if (!channel.members.has(call.workspace.botUserId)) throw new SlackError('not_in_channel');
  return channel;
}

/** @throws SlackError `message_not_found`, or what is said where it is somebody else's. */
function own(slack: Slack, call: Call, channel: Channel, otherwise = 'cant_update_message'): Message {
  const message = slack.world.message(channel.id, text(call, 'ts'));
  // What only one person sees is no message to these methods.
  if (message === undefined || message.ephemeralTo !== undefined) throw new SlackError('message_not_found');
  if (message.botId !== call.workspace.botId) throw new SlackError(otherwise);
  return message;
}
