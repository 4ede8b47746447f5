import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { shardOf, snowflake } from '../snowflake.ts';
import type { World } from '../world.ts';
import { Session } from './session.ts';
import { greet } from './welcome.ts';

const HEARTBEAT_MS = 41_250;
const PRIVILEGED =
  GatewayIntentBits.MessageContent | GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences;

/** What one event is and who hears of it. */
export interface Dispatch {
  readonly event: string;
  /** Where it happened: decides the shard. None for direct conversations. */
  readonly guildId: string | undefined;
  /** One of these intents is needed; 0 for events that everybody gets. */
  readonly intents: number;
  /** What a session gets to see of it. */
  readonly data: (session: Session) => unknown;
}

interface Packet {
  readonly op: number;
  readonly d: Record<string, unknown> | number | null;
}

/** Discord's gateway: one WebSocket per shard, on the API's own port. */
export class Gateway {
  readonly sessions: Session[] = [];
  /** Each presence that the bot set, in order. */
  readonly presences: Record<string, unknown>[] = [];
  /** How often each was asked for. */
  readonly count = { identify: 0, resume: 0, refused: 0 };
  /** Set in the developer portal: intents beyond the privileged ones close the connection. */
  allowedPrivileged = 0;
  /** Leaves heartbeats unanswered, as a connection does that died unseen. */
  deaf = false;
  /** Refuses new connections. */
  closed = false;
  readonly #world: World;
  readonly #token: string;
  readonly #sockets = new WebSocketServer({ noServer: true });
  #server: Server | undefined;
  #last: Dispatch | undefined;

  constructor(world: World, token: string) {
    this.#world = world;
    this.#token = token;
  }

  attach(server: Server): void {
    this.#server = server;
    server.on('upgrade', (request: IncomingMessage, socket, head) => {
      if (this.closed) {
        this.count.refused += 1;
        socket.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n');
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (ws) => this.#open(ws));
    });
  }

  url(path: string): string {
    const address = this.#server?.address() as AddressInfo | undefined;
    return `ws://127.0.0.1:${address?.port}/${path}`;
  }

  /** Connected sessions. */
  get live(): readonly Session[] {
    return this.sessions.filter((session) => session.socket !== undefined);
  }

  /** Sends an event to every session that is to hear of it; resolves to how many those were, away ones included. */
  dispatch(dispatch: Dispatch): number {
    this.#last = dispatch;
    const { event, guildId, intents, data } = dispatch;
    const hearing = this.sessions.filter(
      (session) =>
        session.resumable &&
        shardOf(guildId, session.shard[1]) === session.shard[0] &&
        (intents === 0 || (session.intents & intents) !== 0),
    );
    for (const session of hearing) session.dispatch(event, data(session));
    return hearing.length;
  }

  /** Sends the last event once more, as happens now and then. */
  repeat(): void {
    if (this.#last !== undefined) this.dispatch(this.#last);
  }

  /** Cuts every connection: without a word, or with a closing code. */
  drop(code?: number): void {
    for (const { socket } of this.live) {
      if (code === undefined) socket?.terminate();
      else socket?.close(code);
    }
  }

  /** Asks every connection to come back (op 7). */
  reconnect(): void {
    this.#toAll({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Ends every session (op 9). */
  invalidate(resumable: boolean): void {
    for (const session of this.live) session.resumable &&= resumable;
    this.#toAll({ op: GatewayOpcodes.InvalidSession, d: resumable });
  }

  close(): void {
    this.closed = true;
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #toAll(packet: unknown): void {
    for (const { socket } of this.live) socket?.send(JSON.stringify(packet));
  }

  #open(socket: WebSocket): void {
    let session: Session | undefined;
    socket.on('message', (bytes) => {
      const packet = JSON.parse(String(bytes)) as Packet;
      if (packet.op === GatewayOpcodes.Heartbeat) {
        if (!this.deaf) send(socket, GatewayOpcodes.HeartbeatAck, null);
      } else if (packet.op === GatewayOpcodes.Identify) {
        session = this.#identify(socket, packet.d as Record<string, unknown>);
      } else if (packet.op === GatewayOpcodes.Resume) {
        session = this.#resume(socket, packet.d as Record<string, unknown>);
      } else if (packet.op === GatewayOpcodes.PresenceUpdate) {
        this.#presence(packet.d as Record<string, unknown>);
      } else if (session === undefined) {
        socket.close(GatewayCloseCodes.NotAuthenticated);
      }
    });
    // A normal goodbye ends the session; any other end leaves it to be resumed.
    socket.on('close', (code) => {
      if (session !== undefined && (code === 1000 || code === 1001)) session.resumable = false;
      this.#world.changes.happened();
    });
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_MS });
  }

  #identify(socket: WebSocket, identify: Record<string, unknown>): Session | undefined {
    this.count.identify += 1;
    const intents = Number(identify['intents'] ?? 0);
    const shard = (identify['shard'] ?? [0, 1]) as [number, number];
    if (identify['token'] !== this.#token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return undefined;
    }
    if ((intents & PRIVILEGED & ~this.allowedPrivileged) !== 0) {
      socket.close(GatewayCloseCodes.DisallowedIntents);
      return undefined;
    }
    if (!(shard[0] >= 0 && shard[0] < shard[1])) {
      socket.close(GatewayCloseCodes.InvalidShard);
      return undefined;
    }
    const session = new Session(snowflake(), shard, intents);
    session.attach(socket);
    this.sessions.push(session);
    this.#presence(identify['presence'] as Record<string, unknown> | undefined);
    greet(this.#world, session, this.url('resume'));
    this.#world.changes.happened();
    return session;
  }

  #resume(socket: WebSocket, resume: Record<string, unknown>): Session | undefined {
    this.count.resume += 1;
    const session = this.sessions.find(({ id }) => id === resume['session_id']);
    const sequence = Number(resume['seq']);
    if (session?.resumable !== true || resume['token'] !== this.#token || sequence > session.sequence) {
      send(socket, GatewayOpcodes.InvalidSession, false);
      return undefined;
    }
    session.attach(socket);
    session.replay(sequence);
    session.dispatch('RESUMED', {});
    this.#world.changes.happened();
    return session;
  }

  #presence(presence: Record<string, unknown> | undefined): void {
    if (presence !== undefined && presence !== null) this.presences.push(presence);
    this.#world.changes.happened();
  }
}

function send(socket: WebSocket, op: number, d: unknown): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}
