import { MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { refuse } from '../errors.ts';
import { plainMessage } from '../messages.ts';
import { channelPayload } from '../payloads.ts';
import { demand } from '../permissions.ts';
import type { Channel } from '../world.ts';
import { channelOf } from './channels.ts';
import type { Router } from './router.ts';

interface ThreadBody {
  readonly name: string;
  readonly auto_archive_duration?: number | null;
}

interface ThreadEdit {
  readonly name?: string | null;
  readonly archived?: boolean | null;
  readonly locked?: boolean | null;
  readonly auto_archive_duration?: number | null;
}

/** Threads: made once from a message, or without one; archived and opened again. */
export function threadRoutes(router: Router, { world, judge, messages, events }: Discord): void {
  const open = (parent: Channel, body: ThreadBody, id?: string): Channel => {
    const thread = world.addChannel({
      kind: 'thread',
      name: body.name,
      parentId: parent.id,
      ...(parent.guildId === undefined ? {} : { guildId: parent.guildId }),
      ...(id === undefined ? {} : { id }),
      autoArchiveMinutes: body.auto_archive_duration ?? 4320,
    });
    events.channel('THREAD_CREATE', thread);
    world.changes.happened();
    return thread;
  };

  router.on('POST', '/channels/:channel/messages/:message/threads', ({ route, params, body }) => {
    const parent = channelOf(world, params['channel']);
    const thread = judge.form<ThreadBody>(route, 'thread-from-message', body);
    demand(world, parent, ['CreatePublicThreads']);
    if (parent.kind !== 'text') throw refuse.wrongChannelType();
    const message = messages.get(parent.id, params['message'] ?? '');
    if (message.visibleTo !== undefined) throw refuse.unknownMessage();
    if (world.channels.has(message.api.id)) throw refuse.threadExists();
    const channel = open(parent, thread, message.api.id);
    message.api.flags = (message.api.flags ?? 0) | MessageFlags.HasThread;
    events.message('MESSAGE_UPDATE', message);
    const starter = plainMessage(message.api.author, channel.id, world.now());
    messages.add(channel, { ...starter, type: MessageType.ThreadStarterMessage });
    return channelPayload(world, channel);
  });

  router.on('POST', '/channels/:channel/threads', ({ route, params, body }) => {
    const parent = channelOf(world, params['channel']);
    const thread = judge.form<ThreadBody>(route, 'thread', body);
    demand(world, parent, ['CreatePublicThreads']);
    if (parent.kind !== 'text') throw refuse.wrongChannelType();
    return channelPayload(world, open(parent, thread));
  });

  router.on('PATCH', '/channels/:channel', ({ route, params, body }) => {
    const channel = channelOf(world, params['channel']);
    const change = judge.form<ThreadEdit>(route, 'thread-edit', body);
    if (channel.kind !== 'thread') throw refuse.missingPermissions();
    // Anybody who may write in a thread may open it again; one that is locked only who manages threads.
    demand(world, channel, ['SendMessagesInThreads']);
    if (channel.locked) throw refuse.missingPermissions();
    const opens = change.archived === false;
    if (channel.archived && !opens) throw refuse.threadArchived();
    if (change.archived !== undefined && change.archived !== null) channel.archived = change.archived;
    if (change.name !== undefined && change.name !== null) channel.name = change.name;
    channel.archivedAt = new Date(world.now()).toISOString();
    events.channel('THREAD_UPDATE', channel);
    world.changes.happened();
    return channelPayload(world, channel);
  });

  router.on('PUT', '/channels/:channel/thread-members/@me', ({ params }) => {
    const channel = channelOf(world, params['channel']);
    demand(world, channel, []);
    if (channel.archived) throw refuse.threadArchived();
  });
}
