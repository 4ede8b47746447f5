import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type APIMessage, MessageType } from 'discord-api-types/v10';
import { Cdn } from './cdn.ts';
import type { Discord } from './discord.ts';
import { Events } from './events.ts';
import { Gateway } from './gateway/gateway.ts';
import { Interactions } from './interactions.ts';
import { Messages } from './messages.ts';
import type { Accept } from './people/handle.ts';
import { textOf } from './people/look.ts';
import { Person } from './people/person.ts';
import { bitsOf, type Permission } from './permissions.ts';
import { applicationRoutes } from './rest/application.ts';
import { callbackRoutes } from './rest/callbacks.ts';
import { channelRoutes } from './rest/channels.ts';
import { Commands } from './rest/commands.ts';
import { Limits } from './rest/limits.ts';
import { Router } from './rest/router.ts';
import { threadRoutes } from './rest/threads.ts';
import { webhookRoutes } from './rest/webhooks.ts';
import { Judge } from './validation/judge.ts';
import type { Channel, Guild } from './world.ts';
import { World } from './world.ts';

export interface FakeDiscordOptions {
  /** Shards that the bot is told to run. */
  readonly shards?: number;
  /** Privileged intents that were turned on in the portal, as bits. */
  readonly privilegedIntents?: number;
}

/** Discord on this machine: its REST API, its gateway and its content delivery, over real sockets. */
export class FakeDiscord implements Discord {
  readonly token = 'fake.token.of-this-test';
  readonly world = new World();
  readonly judge = new Judge();
  readonly limits = new Limits();
  readonly cdn: Cdn;
  readonly gateway: Gateway;
  readonly events: Events;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly router: Router;
  readonly commands: Commands;
  /** A server that the bot is in, and a channel of it: where people are when nothing else is said. */
  readonly guild: Guild;
  readonly channel: Channel;
  readonly #http = createServer((request, response) => void this.router.answer(request, response));

  constructor({ shards = 1, privilegedIntents = 0 }: FakeDiscordOptions = {}) {
    this.cdn = new Cdn(() => this.world.now());
    this.gateway = new Gateway(this.world, this.token);
    this.gateway.allowedPrivileged = privilegedIntents;
    this.events = new Events(this.world, this.gateway);
    this.messages = new Messages(this.world, this.cdn, this.judge, this.events);
    this.interactions = new Interactions(this.world, this.gateway);
    this.router = new Router(this.limits, this.token, () => this.world.changes.happened());
    applicationRoutes(this.router, this, { shards, maxConcurrency: 16 });
    this.commands = new Commands(this.router, this);
    channelRoutes(this.router, this);
    threadRoutes(this.router, this);
    callbackRoutes(this.router, this);
    webhookRoutes(this.router, this);
    this.gateway.attach(this.#http);
    this.guild = this.world.addGuild('Wardrobe', true);
    this.channel = this.addChannel('general');
  }

  /** What discord.js is given as `rest.api`. */
  get api(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/api`;
  }

  get violations(): Judge['violations'] {
    return this.judge.violations;
  }

  addGuild(name: string, { installed = true }: { readonly installed?: boolean } = {}): Guild {
    const guild = this.world.addGuild(name, installed);
    if (installed) this.events.joined(guild);
    return guild;
  }

  /** A text channel, of the first server where no other is given. */
  addChannel(name: string, guild: Guild = this.guild): Channel {
    const channel = this.world.addChannel({ kind: 'text', name, guildId: guild.id });
    this.events.channel('CHANNEL_CREATE', channel);
    return channel;
  }

  /** Somebody, new at each call. */
  person(name: string, { locale = 'en-US', admin = false }: PersonOptions = {}): Person {
    const user = this.world.addUser(name, locale);
    user.admin = admin;
    return new Person(this, this.commands, user, this.channel.id);
  }

  /** Takes permissions from the bot in a channel, and tells it. */
  deny(channelId: string, ...names: readonly Permission[]): void {
    const channel = this.#channel(channelId);
    channel.denied |= bitsOf(names);
    this.events.channel('CHANNEL_UPDATE', channel);
  }

  /** Archives a thread, as time does; a moderator locks it besides. */
  archive(threadId: string, { locked = false }: { readonly locked?: boolean } = {}): void {
    const thread = this.#channel(threadId);
    thread.archived = true;
    thread.locked = locked;
    this.events.channel('THREAD_UPDATE', thread);
  }

  deleteMessage(message: APIMessage): void {
    this.messages.remove(this.messages.get(message.channel_id, message.id));
  }

  deleteChannel(channelId: string): void {
    const channel = this.#channel(channelId);
    this.world.channels.delete(channelId);
    this.events.gone(channel.kind === 'thread' ? 'THREAD_DELETE' : 'CHANNEL_DELETE', channel);
  }

  /** What the bot's messages in a place look like now, in order; what only one person sees is among them. */
  messagesIn(channelId: string): readonly APIMessage[] {
    return [...this.world.messages.values()]
      .map(({ api }) => api)
      .filter(({ channel_id, author }) => channel_id === channelId && author.id === this.world.bot.id)
      .filter(({ type }) => type !== MessageType.ThreadStarterMessage);
  }

  /** Waits until the bot has posted something in a place that is accepted. */
  posted(channelId: string, accept: Accept = () => true, withinMs?: number): Promise<APIMessage> {
    return this.until(
      `a message in ${channelId}`,
      () => this.messagesIn(channelId).find(accept),
      withinMs,
      () => JSON.stringify(this.messagesIn(channelId).map((message) => textOf(message).slice(0, 200))),
    );
  }

  /** The thread of a message, when there is one. */
  threadOf(message: APIMessage): Channel | undefined {
    return this.world.channels.get(message.id);
  }

  /** Waits for anything to become true of this fake. */
  until<T>(
    what: string,
    look: () => T | undefined,
    withinMs?: number,
    otherwise = () => JSON.stringify(this.router.log.slice(-10)),
  ): Promise<T> {
    return this.world.changes.until(what, look, otherwise, withinMs);
  }

  /** Waits until so many sessions are connected. */
  async connected(sessions = 1): Promise<void> {
    await this.until('the bot to connect', () => this.gateway.live.length >= sessions || undefined);
  }

  async listen(): Promise<this> {
    await this.cdn.listen();
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.gateway.close();
    await this.cdn.close();
    await new Promise<void>((resolve) => {
      this.#http.close(() => resolve());
      this.#http.closeAllConnections();
    });
  }

  #channel(id: string): Channel {
    const channel = this.world.channels.get(id);
    if (channel === undefined) throw new Error(`no channel ${id}`);
    return channel;
  }
}

export interface PersonOptions {
  readonly locale?: string;
  /** May manage the server. */
  readonly admin?: boolean;
}

/** Starts it on free ports of this machine. */
export function startFakeDiscord(options?: FakeDiscordOptions): Promise<FakeDiscord> {
  return new FakeDiscord(options).listen();
}
