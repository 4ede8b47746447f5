import { GatewayIntentBits } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { refuse } from '../errors.ts';
import type { Messages } from '../messages.ts';
import { channelPayload, stripped } from '../payloads.ts';
import { demand, demandSending, type Permission } from '../permissions.ts';
import type { MessageBody } from '../validation/message.ts';
import type { Channel, Message, World } from '../world.ts';
import type { Call, Router } from './router.ts';

/** Channels and direct conversations, and the messages in them. */
export function channelRoutes(router: Router, discord: Discord): void {
  const { world, gateway, judge, messages, events } = discord;
  const nonces = new Map<string, Message>();

  router.on('GET', '/channels/:channel', ({ params }) => {
    const channel = channelOf(world, params['channel']);
    demand(world, channel, []);
    return channelPayload(world, channel);
  });
  router.on('POST', '/users/@me/channels', ({ route, body }) => {
    const { recipient_id: recipient } = judge.form<{ recipient_id?: string }>(route, 'dm', body);
    if (!world.users.has(recipient ?? '')) throw refuse.unknownUser();
    return channelPayload(world, world.dmWith(recipient ?? ''));
  });
  router.on('POST', '/channels/:channel/typing', ({ params }) => {
    const channel = channelOf(world, params['channel']);
    demandSending(world, channel, []);
    world.typing.push(channel.id);
    world.changes.happened();
  });

  router.on('GET', '/channels/:channel/messages/:message', ({ params }) => {
    const channel = channelOf(world, params['channel']);
    demand(world, channel, ['ReadMessageHistory']);
    const { api } = seen(messages, channel, params['message']);
    // The intent decides what is told here, too.
    const full = (gateway.allowedPrivileged & GatewayIntentBits.MessageContent) !== 0;
    return full ? api : stripped(world, api, channel.guildId);
  });
  router.on('POST', '/channels/:channel/messages', async (call) => {
    const channel = channelOf(world, call.params['channel']);
    const body = judge.form<MessageBody>(call.route, 'message', call.body);
    demandSending(world, channel, needed(call, body));
    if (channel.kind === 'thread' && channel.locked) throw refuse.threadArchived();
    const nonce = body.enforce_nonce === true ? `${channel.id} ${body.nonce}` : undefined;
    const before = nonces.get(nonce ?? '');
    if (before !== undefined) return before.api;
    const message = await messages.create(channel, { route: call.route, body, files: call.files });
    if (nonce !== undefined) nonces.set(nonce, message);
    // A new message opens an archived thread again.
    if (channel.archived) {
      channel.archived = false;
      events.channel('THREAD_UPDATE', channel);
    }
    return { ...message.api, ...(body.nonce === undefined ? {} : { nonce: body.nonce }) };
  });
  router.on('PATCH', '/channels/:channel/messages/:message', async (call) => {
    const channel = channelOf(world, call.params['channel']);
    const body = judge.form<MessageBody>(call.route, 'edit', call.body);
    demand(world, channel, needed(call, body));
    const message = seen(messages, channel, call.params['message']);
    if (channel.archived) throw refuse.threadArchived();
    return (await messages.edit(channel, message, { route: call.route, body, files: call.files })).api;
  });
  router.on('DELETE', '/channels/:channel/messages/:message', ({ params }) => {
    const channel = channelOf(world, params['channel']);
    demand(world, channel, []);
    const message = seen(messages, channel, params['message']);
    if (message.api.author.id !== world.bot.id) throw refuse.missingPermissions();
    if (channel.archived) throw refuse.threadArchived();
    messages.remove(message);
  });
}

/** @throws ApiError 10003 */
export function channelOf(world: World, id: string | undefined): Channel {
  const channel = world.channels.get(id ?? '');
  if (channel === undefined) throw refuse.unknownChannel();
  return channel;
}

/** What only one person sees is not there for the channel's own routes. */
function seen(messages: Messages, channel: Channel, id: string | undefined): Message {
  const message = messages.get(channel.id, id ?? '');
  if (message.visibleTo !== undefined) throw refuse.unknownMessage();
  return message;
}

function needed(call: Call, body: MessageBody): readonly Permission[] {
  const files: readonly Permission[] = call.files.length > 0 ? ['AttachFiles'] : [];
  const embeds: readonly Permission[] = (body.embeds ?? []).length > 0 ? ['EmbedLinks'] : [];
  const reply: readonly Permission[] =
    body.message_reference === undefined || body.message_reference === null ? [] : ['ReadMessageHistory'];
  return [...files, ...embeds, ...reply];
}
