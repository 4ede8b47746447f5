import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Delivery } from './delivery.ts';
import { EventSource } from './events.ts';
import { Files } from './files/files.ts';
import { FileHost } from './files/host.ts';
import { HttpDelivery } from './http-delivery.ts';
import { EVERYTHING, type Manifest } from './manifest.ts';
import { Messages } from './messages.ts';
import type { Accept } from './people/handle.ts';
import { textOf } from './people/look.ts';
import { Person } from './people/person.ts';
import { ResponseUrls } from './response-urls.ts';
import type { Slack } from './slack.ts';
import { SocketMode } from './socket/socket-mode.ts';
import { Tokens } from './tokens.ts';
import { Judge } from './validation/judge.ts';
import { Views } from './views.ts';
import { chatMethods } from './web-api/chat.ts';
import { conversationMethods } from './web-api/conversations.ts';
import { fileMethods } from './web-api/files.ts';
import { Limits } from './web-api/limits.ts';
import { type ClientKeys, OAuth } from './web-api/oauth.ts';
import { Router } from './web-api/router.ts';
import { teamMethods } from './web-api/team.ts';
import { type Channel, type Message, type Workspace, World } from './world.ts';

export interface FakeSlackOptions {
  /** What the app has declared; everything where nothing is said. */
  readonly manifest?: Manifest;
  /** What the app is known by when it is installed. */
  readonly oauth?: ClientKeys;
}

const KEYS: ClientKeys = { clientId: '1234567890.1234567890', clientSecret: 'client-secret-of-this-test' };

export interface PersonOptions {
  readonly locale?: string;
  /** The first one where nothing is said. */
  readonly workspace?: Workspace;
}

export interface ChannelOptions {
  readonly private?: boolean;
  readonly workspace?: Workspace;
  /** Whether the bot is in it; it is where nothing is said. */
  readonly withBot?: boolean;
}

/** Slack on this machine: its Web API, Socket Mode, Events API and file host, over real sockets. */
export class FakeSlack implements Slack {
  readonly world = new World();
  readonly judge = new Judge();
  readonly limits = new Limits();
  readonly manifest: Manifest;
  readonly tokens = new Tokens(this.world);
  readonly files = new Files(this.world);
  readonly fileHost = new FileHost(this.files, this.tokens);
  readonly views = new Views(this.world, this.judge);
  readonly socketMode = new SocketMode(this.world);
  readonly http = new HttpDelivery([]);
  readonly delivery = new Delivery(this.world, this.socketMode);
  readonly router = new Router(this.world, this.tokens, this.limits);
  readonly events: EventSource;
  readonly messages: Messages;
  readonly responseUrls: ResponseUrls;
  readonly oauth: OAuth;
  /** A workspace that the bot is installed in, its token, and a channel: where people are when nothing else is said. */
  readonly workspace: Workspace;
  readonly token: string;
  readonly channel: Channel;
  readonly #installed = new Set<string>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor({ manifest = EVERYTHING, oauth = KEYS }: FakeSlackOptions = {}) {
    this.manifest = manifest;
    const isInstalled = (id: string) => this.#installed.has(id);
    this.events = new EventSource(this.world, this.files, this.delivery, manifest, isInstalled);
    this.messages = new Messages(this.world, this.judge, this.files, this.events);
    this.responseUrls = new ResponseUrls(this.world, this.messages, this.judge, this.limits);
    chatMethods(this.router, this);
    conversationMethods(this.router, this);
    fileMethods(this.router, this);
    teamMethods(this.router, this, this.socketMode);
    this.oauth = new OAuth(this.router, this, oauth);
    this.socketMode.attach(this.#server);
    this.workspace = this.world.addWorkspace('Wardrobe');
    this.token = this.install(this.workspace);
    this.channel = this.addChannel('general');
  }

  /** What Bolt is given as `slackApiUrl`. */
  get apiUrl(): string {
    return `${this.origin}/api/`;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Where people agree to an installation. */
  get authorizeUrl(): string {
    return `${this.origin}/oauth/v2/authorize`;
  }

  get appToken(): string {
    return this.tokens.app;
  }

  get signingSecret(): string {
    return this.http.signingSecret;
  }

  get violations(): Judge['violations'] {
    return this.judge.violations;
  }

  /** From now on the app is told by HTTP, at these addresses in turn. */
  useHttp(...urls: readonly string[]): void {
    this.http.urls.splice(0, this.http.urls.length, ...urls);
    this.delivery.transport = this.http;
  }

  addWorkspace(name: string): Workspace {
    return this.world.addWorkspace(name);
  }

  /** Installs the app without more ado; resolves to its token there, which does not rotate. */
  install(workspace: Workspace): string {
    this.installed(workspace);
    return this.tokens.issue(workspace.id, this.manifest.scopes, false).token;
  }

  /** Somebody has installed the app by OAuth: it hears of what happens there. */
  installed(workspace: Workspace): void {
    this.#installed.add(workspace.id);
  }

  /** Somebody removes the app: its tokens are worth nothing any more, and it is told. */
  uninstall(workspace: Workspace): void {
    this.#installed.delete(workspace.id);
    this.tokens.end(workspace.id, 'uninstalled');
    this.events.tokensRevoked(workspace.id, [workspace.botUserId]);
    this.events.uninstalled(workspace.id);
  }

  /** Somebody takes its tokens back, and it is told. */
  revoke(workspace: Workspace): void {
    this.tokens.end(workspace.id, 'revoked');
    this.events.tokensRevoked(workspace.id, [workspace.botUserId]);
  }

  addChannel(name: string, options: ChannelOptions = {}): Channel {
    const { workspace = this.workspace, withBot = true } = options;
    const channel = this.world.addChannel(options.private === true ? 'group' : 'channel', name, workspace);
    if (withBot) channel.members.add(workspace.botUserId);
    return channel;
  }

  /** Somebody, new at each call. */
  person(name: string, { locale = 'en-US', workspace = this.workspace }: PersonOptions = {}): Person {
    const user = this.world.addUser(name, workspace, locale);
    const home = [...this.world.channels.values()].find(
      ({ kind, workspaceId }) => kind === 'channel' && workspaceId === workspace.id,
    );
    return new Person(this, user, (home ?? this.addChannel('general', { workspace })).id);
  }

  /** What the bot's messages in a place look like now, in order; what only one person sees is among them. */
  messagesIn(channel: string, thread?: string): readonly Message[] {
    return [...this.world.messages.values()]
      .filter((message) => message.channel === channel && message.botId !== undefined)
      .filter(({ threadTs }) => thread === undefined || threadTs === thread);
  }

  /** Waits until the bot has posted something in a place that is accepted. */
  posted(channel: string, accept: Accept = () => true, withinMs?: number): Promise<Message> {
    return this.until(
      `a message in ${channel}`,
      () => this.messagesIn(channel).find(accept),
      withinMs,
      () => JSON.stringify(this.messagesIn(channel).map((message) => textOf(message).slice(0, 200))),
    );
  }

  /** Waits for anything to become true of this fake. */
  until<T>(
    what: string,
    look: () => T | undefined,
    withinMs?: number,
    otherwise = () => JSON.stringify([this.router.log.slice(-10), this.violations]),
  ): Promise<T> {
    return this.world.changes.until(what, look, otherwise, withinMs);
  }

  /** Waits until so many Socket Mode connections are open. */
  async connected(connections = 1): Promise<void> {
    await this.until('the bot to connect', () => this.socketMode.live >= connections || undefined);
  }

  async listen(): Promise<this> {
    await this.fileHost.listen();
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.responseUrls.origin = this.origin;
    return this;
  }

  async close(): Promise<void> {
    this.delivery.end();
    this.socketMode.close();
    await this.fileHost.close();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    const method = /^\/api\/([\w.]+)$/.exec(url.pathname)?.[1];
    const key = /^\/actions\/\w+\/(\w+)$/.exec(url.pathname)?.[1];
    try {
      if (method !== undefined) await this.router.answer(method, url, request, response);
      else if (key !== undefined) await this.responseUrls.answer(key, request, response);
      else response.writeHead(404).end();
    } catch (error) {
      this.router.crashes.push(error);
      response.destroy();
    }
  }
}

/** Starts it on free ports of this machine. */
export function startFakeSlack(options?: FakeSlackOptions): Promise<FakeSlack> {
  return new FakeSlack(options).listen();
}
