import { Changes } from '../changes.ts';
import { nextTs, slackId } from './ids.ts';
import type { Part } from './parts.ts';

/** A workspace that people meet in. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** The bot's user there, and its id as a bot. */
  readonly botUserId: string;
  readonly botId: string;
}

export interface Someone {
  readonly id: string;
  readonly name: string;
  readonly workspaceId: string;
  locale: string;
}

/** A place to write in: a public or private channel, or the direct conversation of somebody with the bot. */
export interface Channel {
  readonly id: string;
  readonly kind: 'channel' | 'group' | 'im';
  readonly workspaceId: string;
  readonly name: string;
  /** User ids; the bot is in it where its own is among them. */
  readonly members: Set<string>;
  /** Of a direct conversation: the person. */
  readonly userId?: string;
  archived: boolean;
}

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  /** Set where the bot wrote it. */
  readonly botId?: string;
  readonly text: string;
  readonly blocks: readonly Part[];
  /** Of the first message of the thread that it is in. */
  readonly threadTs?: string;
  readonly fileIds: readonly string[];
  /** Who alone sees it. */
  readonly ephemeralTo?: string;
  readonly edited: boolean;
}

/** What the bot made a message look like, and when. */
export interface MessageState {
  readonly message: Message;
  readonly change: 'posted' | 'edited' | 'deleted';
  /** `chat.postMessage`, `response_url`, `ack`... */
  readonly by: string;
  /** The person's act, where it was made by that act's response_url or acknowledgement. */
  readonly actId?: string;
  /** `performance.now()`. */
  readonly at: number;
}

/** Everything that Slack knows, in memory. */
export class World {
  readonly changes = new Changes();
  readonly appId = slackId('A');
  readonly workspaces = new Map<string, Workspace>();
  readonly users = new Map<string, Someone>();
  readonly channels = new Map<string, Channel>();
  /** By channel and time stamp; ephemeral ones too. */
  readonly messages = new Map<string, Message>();
  /** Every form that every message of the bot has had, in order. */
  readonly states: MessageState[] = [];
  /** Keys of messages that once were. */
  readonly deleted = new Set<string>();
  #skippedMs = 0;

  /** Milliseconds of Unix time, on a clock that can be put forward. */
  now(): number {
    return Date.now() + this.#skippedMs;
  }

  skip(ms: number): void {
    this.#skippedMs += ms;
  }

  ts(): string {
    return nextTs(this.now());
  }

  addWorkspace(name: string): Workspace {
    const id = slackId('T');
    const workspace = {
      id,
      name,
      domain: name.toLowerCase().replaceAll(/\W/g, '-'),
      botUserId: slackId('U'),
      botId: slackId('B'),
    };
    this.workspaces.set(id, workspace);
    return workspace;
  }

  addUser(name: string, workspace: Workspace, locale: string): Someone {
    const user = { id: slackId('U'), name, workspaceId: workspace.id, locale };
    this.users.set(user.id, user);
    return user;
  }

  addChannel(kind: Channel['kind'], name: string, workspace: Workspace, userId?: string): Channel {
    const channel: Channel = {
      id: slackId(kind === 'im' ? 'D' : 'C'),
      kind,
      name,
      workspaceId: workspace.id,
      members: new Set(),
      archived: false,
      ...(userId === undefined ? {} : { userId }),
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** The direct conversation of the bot with somebody, opened where there is none. */
  imWith(userId: string, workspace: Workspace): Channel {
    for (const channel of this.channels.values()) {
      if (channel.kind === 'im' && channel.userId === userId) return channel;
    }
    const channel = this.addChannel('im', '', workspace, userId);
    channel.members.add(userId).add(workspace.botUserId);
    return channel;
  }

  workspaceOf(id: string): Workspace {
    const workspace = this.workspaces.get(id);
    if (workspace === undefined) throw new Error(`no workspace ${id}`);
    return workspace;
  }

  message(channel: string, ts: string): Message | undefined {
    return this.messages.get(key(channel, ts));
  }

  keep(message: Message): void {
    this.messages.set(key(message.channel, message.ts), message);
  }

  forget(message: Message): void {
    this.messages.delete(key(message.channel, message.ts));
    this.deleted.add(key(message.channel, message.ts));
  }

  wasDeleted(channel: string, ts: string): boolean {
    return this.deleted.has(key(channel, ts));
  }

  /** Keeps what a message of the bot looks like now. */
  record(state: Omit<MessageState, 'at'>): void {
    this.states.push({ ...structuredClone(state), at: performance.now() });
    this.changes.happened();
  }
}

function key(channel: string, ts: string): string {
  return `${channel} ${ts}`;
}
