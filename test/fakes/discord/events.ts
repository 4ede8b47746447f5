import { type APIMessage, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import type { Gateway } from './gateway/gateway.ts';
import { channelPayload, guildCreatePayload, memberPayload, stripped, userPayload } from './payloads.ts';
import type { Channel, Guild, Message, World } from './world.ts';

/** Tells the sessions what happened, each as much as its intents allow. */
export class Events {
  readonly #world: World;
  readonly #gateway: Gateway;

  constructor(world: World, gateway: Gateway) {
    this.#world = world;
    this.#gateway = gateway;
  }

  /** A new message, or a changed one. What only one person sees is told to nobody. */
  message(event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', { api, visibleTo }: Message): void {
    if (visibleTo !== undefined) return;
    const channel = this.#world.channels.get(api.channel_id);
    const guildId = channel?.guildId;
    const inGuild =
      guildId === undefined
        ? { channel_type: 1 }
        : { guild_id: guildId, member: { ...memberPayload(api.author), user: undefined } };
    this.#gateway.dispatch({
      event,
      guildId,
      intents: guildId === undefined ? Intent.DirectMessages : Intent.GuildMessages,
      data: (session) => ({
        ...((session.intents & Intent.MessageContent) === 0 ? stripped(this.#world, api, guildId) : api),
        ...inGuild,
        mentions: api.mentions.map(userPayload),
      }),
    });
  }

  deleted(message: APIMessage): void {
    const guildId = this.#world.channels.get(message.channel_id)?.guildId;
    this.#gateway.dispatch({
      event: 'MESSAGE_DELETE',
      guildId,
      intents: guildId === undefined ? Intent.DirectMessages : Intent.GuildMessages,
      data: () => ({
        id: message.id,
        channel_id: message.channel_id,
        ...(guildId === undefined ? {} : { guild_id: guildId }),
      }),
    });
  }

  channel(
    event: 'THREAD_CREATE' | 'THREAD_UPDATE' | 'CHANNEL_UPDATE' | 'CHANNEL_CREATE',
    channel: Channel,
  ): void {
    this.#gateway.dispatch({
      event,
      guildId: channel.guildId,
      intents: Intent.Guilds,
      data: () => ({
        ...channelPayload(this.#world, channel),
        ...(event === 'THREAD_CREATE' ? { newly_created: true } : {}),
      }),
    });
  }

  /** The bot was added to a server. */
  joined(guild: Guild): void {
    this.#gateway.dispatch({
      event: 'GUILD_CREATE',
      guildId: guild.id,
      intents: Intent.Guilds,
      data: () => guildCreatePayload(this.#world, guild),
    });
  }

  gone(event: 'THREAD_DELETE' | 'CHANNEL_DELETE', channel: Channel): void {
    this.#gateway.dispatch({
      event,
      guildId: channel.guildId,
      intents: Intent.Guilds,
      data: () => channelPayload(this.#world, channel),
    });
  }
}
