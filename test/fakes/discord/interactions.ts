import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type InteractionType,
} from 'discord-api-types/v10';
import type { Gateway } from './gateway/gateway.ts';
import { channelPayload, guildPayload, memberPayload, userPayload } from './payloads.ts';
import { botPermissions, permissionsOf } from './permissions.ts';
import { snowflake } from './snowflake.ts';
import type { Channel, MessageState, Someone, World } from './world.ts';

/** One thing that a person did, and what the bot made of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  /** The command's name or the component's custom_id. */
  readonly name: string;
  readonly userId: string;
  readonly channelId: string;
  /** The message that was pressed; for a modal the one that it was opened from. */
  readonly messageId?: string;
  /** Only the person installed the bot here: few follow-ups, no channel. */
  readonly userInstallOnly: boolean;
  /** `performance.now()` when it was sent to the bot. */
  readonly sentAt: number;
  /** On the world's clock. */
  readonly sentAtMs: number;
  /** Milliseconds until the callback came; none has yet where it is not there. */
  acknowledgedMs?: number;
  /** The callback's type and data. */
  callback?: { readonly type: number; readonly data: unknown };
  /** Callbacks that came, refused ones included. */
  callbacks: number;
  /** The callback came after Discord had given up. */
  late: boolean;
  /** The message that `@original` means. */
  originalId?: string;
  followUps: number;
}

/** What Discord waits for the callback, milliseconds. */
export const CALLBACK_WITHIN_MS = 3000;
/** How long a token lives, milliseconds. */
export const TOKEN_LIFE_MS = 15 * 60_000;
export const MAX_USER_FOLLOW_UPS = 5;

export interface Act {
  readonly type: InteractionType;
  readonly name: string;
  readonly user: Someone;
  readonly channel: Channel;
  readonly locale: string;
  readonly data: unknown;
  readonly message?: MessageState['message'];
}

/** Sends what people do to the bot, and keeps what came of each. */
export class Interactions {
  readonly all: Interaction[] = [];
  readonly #world: World;
  readonly #gateway: Gateway;

  constructor(world: World, gateway: Gateway) {
    this.#world = world;
    this.#gateway = gateway;
  }

  find(id: string, token: string): Interaction | undefined {
    return this.all.find((interaction) => interaction.id === id && interaction.token === token);
  }

  byToken(token: string): Interaction | undefined {
    return this.all.find((interaction) => interaction.token === token);
  }

  send(act: Act): Interaction {
    const guild = this.#world.guilds.get(act.channel.guildId ?? '');
    const interaction: Interaction = {
      id: snowflake(),
      token: `token-${crypto.randomUUID()}`,
      type: act.type,
      name: act.name,
      userId: act.user.id,
      channelId: act.channel.id,
      ...(act.message === undefined ? {} : { messageId: act.message.id }),
      userInstallOnly: guild !== undefined && !guild.installed,
      sentAt: performance.now(),
      sentAtMs: this.#world.now(),
      callbacks: 0,
      late: false,
      followUps: 0,
    };
    this.all.push(interaction);
    this.#gateway.dispatch({
      event: 'INTERACTION_CREATE',
      guildId: guild?.installed === true ? guild.id : undefined,
      intents: 0,
      data: () => this.#payload(interaction, act),
    });
    return interaction;
  }

  #payload(interaction: Interaction, { type, user, channel, locale, data, message }: Act): unknown {
    const guild = this.#world.guilds.get(channel.guildId ?? '');
    const permissions = permissionsOf(user.admin).toString();
    const owners = {
      ...(guild?.installed === false ? {} : { [ApplicationIntegrationType.GuildInstall]: guild?.id ?? '0' }),
      ...(guild?.installed === false ? { [ApplicationIntegrationType.UserInstall]: user.id } : {}),
    };
    const place =
      guild === undefined
        ? { user: userPayload(user), context: InteractionContextType.BotDM }
        : {
            guild_id: guild.id,
            guild: { id: guild.id, locale: guild.locale, features: guildPayload(guild)['features'] },
            guild_locale: guild.locale,
            member: { ...memberPayload(user), permissions },
            context: InteractionContextType.Guild,
          };
    return {
      id: interaction.id,
      application_id: this.#world.applicationId,
      type,
      token: interaction.token,
      version: 1,
      data,
      channel_id: channel.id,
      channel: { ...channelPayload(this.#world, channel), permissions, type: channelType(channel) },
      ...place,
      ...(message === undefined ? {} : { message }),
      locale,
      app_permissions: botPermissions(this.#world, channel).toString(),
      entitlements: [],
      authorizing_integration_owners: owners,
      attachment_size_limit: 10 * 1024 * 1024,
    };
  }
}

function channelType(channel: Channel): ChannelType {
  if (channel.kind === 'dm') return ChannelType.DM;
  return channel.kind === 'thread' ? ChannelType.PublicThread : ChannelType.GuildText;
}
