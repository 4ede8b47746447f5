import type { Delivered, Delivery } from './delivery.ts';
import type { Files } from './files/files.ts';
import type { Manifest } from './manifest.ts';
import { messageEvent, messagePayload } from './payloads.ts';
import { EVENT_SCOPES } from './scopes.ts';
import type { Channel, Message, World } from './world.ts';

const SUBSCRIPTION = { channel: 'message.channels', group: 'message.groups', im: 'message.im' } as const;

/** Tells the app of what happens, as far as it has subscribed to it and may know of it. */
export class EventSource {
  /** Which of the two that tell of one photo comes first. */
  photosFirst: 'message' | 'file_shared' = 'message';
  readonly #world: World;
  readonly #files: Files;
  readonly #delivery: Delivery;
  readonly #manifest: Manifest;
  readonly #installed: (workspaceId: string) => boolean;

  constructor(
    world: World,
    files: Files,
    delivery: Delivery,
    manifest: Manifest,
    installed: (workspaceId: string) => boolean,
  ) {
    this.#world = world;
    this.#files = files;
    this.#delivery = delivery;
    this.#manifest = manifest;
    this.#installed = installed;
  }

  /** Somebody wrote something: up to three kinds of event tell of it. */
  written(message: Message): readonly Delivered[] {
    const channel = this.#channel(message);
    const { botUserId } = this.#world.workspaceOf(channel.workspaceId);
    if (!channel.members.has(botUserId)) return [];
    const event = messageEvent(this.#world, this.#files, message);
    const { subtype: _subtype, channel_type: _type, ...plain } = event;
    const mentioned = channel.kind !== 'im' && message.text.includes(`<@${botUserId}>`);
    const words = [
      this.#send(SUBSCRIPTION[channel.kind], event, channel.workspaceId),
      mentioned
        ? this.#send('app_mention', { ...plain, type: 'app_mention' }, channel.workspaceId)
        : undefined,
    ];
    const files = message.fileIds.map((id) => () => this.#fileShared(id, message, channel));
    const told =
      this.photosFirst === 'message'
        ? [...words, ...files.map((tell) => tell())]
        : [...files.map((tell) => tell()), ...words];
    return told.filter((one) => one !== undefined);
  }

  /** The bot hears of its own messages too, and must know them for its own. */
  botMessage(change: 'posted' | 'edited' | 'deleted', message: Message): void {
    const channel = this.#channel(message);
    if (message.ephemeralTo !== undefined) return;
    if (!channel.members.has(this.#world.workspaceOf(channel.workspaceId).botUserId)) return;
    const subscription = SUBSCRIPTION[channel.kind];
    const event = messageEvent(this.#world, this.#files, message);
    if (change === 'posted') {
      this.#send(subscription, event, channel.workspaceId);
      return;
    }
    const inner = messagePayload(this.#world, this.#files, message);
    this.#send(
      subscription,
      {
        type: 'message',
        subtype: change === 'edited' ? 'message_changed' : 'message_deleted',
        hidden: true,
        ...(change === 'edited' ? { message: inner } : { deleted_ts: message.ts, previous_message: inner }),
        channel: message.channel,
        channel_type: event['channel_type'],
        ts: this.#world.ts(),
        event_ts: message.ts,
      },
      channel.workspaceId,
    );
  }

  homeOpened(userId: string, channelId: string, workspaceId: string, view?: unknown): Delivered | undefined {
    const event = {
      type: 'app_home_opened',
      user: userId,
      channel: channelId,
      tab: 'home',
      event_ts: this.#world.ts(),
      ...(view === undefined ? {} : { view }),
    };
    return this.#send('app_home_opened', event, workspaceId);
  }

  uninstalled(workspaceId: string): Delivered | undefined {
    return this.#send(
      'app_uninstalled',
      { type: 'app_uninstalled', event_ts: this.#world.ts() },
      workspaceId,
      true,
    );
  }

  tokensRevoked(workspaceId: string, botUserIds: readonly string[]): Delivered | undefined {
    const event = {
      type: 'tokens_revoked',
      tokens: { oauth: [], bot: botUserIds },
      event_ts: this.#world.ts(),
    };
    return this.#send('tokens_revoked', event, workspaceId, true);
  }

  #fileShared(id: string, message: Message, channel: Channel): Delivered | undefined {
    const event = {
      type: 'file_shared',
      file_id: id,
      user_id: message.user,
      file: { id },
      channel_id: channel.id,
      event_ts: message.ts,
    };
    return this.#send('file_shared', event, channel.workspaceId);
  }

  #send(
    subscription: string,
    event: Readonly<Record<string, unknown>>,
    workspaceId: string,
    evenAfter = false,
  ): Delivered | undefined {
    const scope = EVENT_SCOPES[subscription];
    const { events, scopes } = this.#manifest;
    if (!events.includes(subscription)) return undefined;
    if (scope !== undefined && !scopes.includes(scope)) return undefined;
    if (!evenAfter && !this.#installed(workspaceId)) return undefined;
    return this.#delivery.event(event, workspaceId);
  }

  #channel(message: Message): Channel {
    const channel = this.#world.channels.get(message.channel);
    if (channel === undefined) throw new Error(`no channel ${message.channel}`);
    return channel;
  }
}
