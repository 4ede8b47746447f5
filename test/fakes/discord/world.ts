import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { Changes } from '../changes.ts';
import { guildSnowflake, snowflake } from './snowflake.ts';

/** A server that people meet in. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  /** Whether the bot has been added to it; elsewhere only its user-installed commands can be used. */
  readonly installed: boolean;
}

/** A text channel of a server, a direct conversation, or a thread. */
export interface Channel {
  readonly id: string;
  readonly kind: 'text' | 'dm' | 'thread';
  name: string;
  readonly guildId?: string;
  /** Of a thread. */
  readonly parentId?: string;
  /** Of a direct conversation: the person. */
  readonly recipientId?: string;
  /** Permissions that the bot lacks here, as bits. */
  denied: bigint;
  /** Of a thread. */
  archived: boolean;
  locked: boolean;
  autoArchiveMinutes: number;
  archivedAt: string;
  lastMessageId: string | null;
}

/** A message as it is kept; `visibleTo` where only one person sees it. */
export interface Message {
  readonly api: APIMessage;
  readonly visibleTo?: string;
}

/** What the bot made a message look like, and when. */
export interface MessageState {
  readonly message: APIMessage;
  /** `performance.now()`. */
  readonly at: number;
  /** The interaction by whose token it was made; none where it was posted to a channel. */
  readonly interactionId?: string;
}

export interface Someone extends APIUser {
  locale: string;
  /** Does not let the bot write to them. */
  blocksDms: boolean;
  /** May manage the server. */
  admin: boolean;
}

/** Everything that Discord knows, in memory. */
export class World {
  readonly changes = new Changes();
  readonly users = new Map<string, Someone>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  /** Every form that every message of the bot has had, in order. */
  readonly states: MessageState[] = [];
  /** Deleted messages' ids. */
  readonly deleted = new Set<string>();
  /** Channels the bot said it types in. */
  readonly typing: string[] = [];
  readonly bot: APIUser;
  readonly applicationId: string;
  #skippedMs = 0;

  constructor() {
    this.applicationId = snowflake();
    this.bot = { ...user(this.applicationId, 'threadfinder'), bot: true };
  }

  /** Milliseconds of Unix time, on a clock that can be put forward. */
  now(): number {
    return Date.now() + this.#skippedMs;
  }

  skip(ms: number): void {
    this.#skippedMs += ms;
  }

  addUser(name: string, locale: string): Someone {
    const id = snowflake();
    const someone = { ...user(id, name), locale, blocksDms: false, admin: false };
    this.users.set(id, someone);
    return someone;
  }

  addGuild(name: string, installed: boolean, locale = 'en-US'): Guild {
    const guild = { id: guildSnowflake(this.guilds.size), name, ownerId: snowflake(), locale, installed };
    this.guilds.set(guild.id, guild);
    return guild;
  }

  addChannel(fields: Pick<Channel, 'kind' | 'name'> & Partial<Channel>): Channel {
    const channel: Channel = {
      id: snowflake(),
      denied: 0n,
      archived: false,
      locked: false,
      autoArchiveMinutes: 4320,
      archivedAt: new Date(this.now()).toISOString(),
      lastMessageId: null,
      ...fields,
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** The direct conversation of the bot with someone, opened where there is none. */
  dmWith(userId: string): Channel {
    for (const channel of this.channels.values()) {
      if (channel.kind === 'dm' && channel.recipientId === userId) return channel;
    }
    return this.addChannel({ kind: 'dm', name: '', recipientId: userId });
  }

  /** Keeps what a message of the bot looks like now. */
  record(message: APIMessage, interactionId?: string): void {
    this.states.push({
      message: structuredClone(message),
      at: performance.now(),
      ...(interactionId === undefined ? {} : { interactionId }),
    });
    this.changes.happened();
  }
}

function user(id: string, name: string): APIUser {
  return {
    id,
    username: name,
    discriminator: '0',
    global_name: name,
    avatar: null,
  };
}
