import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { ACKNOWLEDGE_WITHIN_MS, type Attempt, type Outcome, type Transport } from '../delivery.ts';
import { secret } from '../ids.ts';
import type { World } from '../world.ts';

interface Waiting {
  readonly socket: WebSocket;
  readonly settle: (outcome: Outcome) => void;
}

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';

const PING_EVERY_MS = 5000;

/** Socket Mode: WebSockets that the app opens, with an envelope for each thing that happens. */
export class SocketMode implements Transport {
  /** How often each happened. */
  readonly count = { opened: 0, greeted: 0, refused: 0 };
  /** Acknowledgements for envelopes that nobody waits for any more. */
  readonly lateAcks: string[] = [];
  acknowledgeWithinMs = ACKNOWLEDGE_WITHIN_MS;
  /** Refuses new connections. */
  closed = false;
  readonly #world: World;
  readonly #tickets = new Set<string>();
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #live: WebSocket[] = [];
  readonly #waiting = new Map<string, Waiting>();
  readonly #pings: NodeJS.Timeout;
  #server: Server | undefined;
  #turn = 0;

  constructor(world: World) {
    this.#world = world;
    this.#pings = setInterval(() => {
      for (const socket of this.#live) socket.ping();
    }, PING_EVERY_MS).unref();
  }

  attach(server: Server): void {
    this.#server = server;
    server.on('upgrade', (request: IncomingMessage, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://slack').searchParams.get('ticket') ?? '';
      if (this.closed || !this.#tickets.delete(ticket)) {
        this.count.refused += 1;
        socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (ws) => this.#greet(ws));
    });
  }

  /** An address that can be connected to once. */
  open(): string {
    this.count.opened += 1;
    const ticket = secret('');
    this.#tickets.add(ticket);
    const address = this.#server?.address() as AddressInfo | undefined;
    return `ws://127.0.0.1:${address?.port}/link/?ticket=${ticket}&app_id=${this.#world.appId}`;
  }

  /** Connections that are open now. */
  get live(): number {
    return this.#live.length;
  }

  /** One of the connections gets the envelope, each in its turn. */
  send({ kind, payload, retry, reason }: Attempt): Promise<Outcome> {
    this.#turn += 1;
    const socket = this.#live[this.#turn % Math.max(1, this.#live.length)];
    if (socket === undefined) return Promise.resolve({ ok: false, reason: 'connection_failed' });
    const envelopeId = crypto.randomUUID();
    return new Promise((resolve) => {
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer);
        this.#waiting.delete(envelopeId);
        resolve(outcome);
      };
      const timer = setTimeout(() => settle({ ok: false, reason: 'timeout' }), this.acknowledgeWithinMs);
      this.#waiting.set(envelopeId, { socket, settle });
      socket.send(
        JSON.stringify({
          payload,
          envelope_id: envelopeId,
          type: kind,
          accepts_response_payload: kind !== 'events_api',
          ...(kind === 'events_api' ? { retry_attempt: retry, retry_reason: reason ?? '' } : {}),
        }),
      );
    });
  }

  /**
   * Says to the oldest connection that it will end, in a while (`warning`) or now: nothing more is sent there. Slack says
   * so to each of an app's connections at another time.
   */
  disconnect(reason: DisconnectReason): void {
    const oldest = this.#live.shift();
    const debug = { host: 'applink-fake', num_connections: this.live };
    oldest?.send(JSON.stringify({ type: 'disconnect', reason, debug_info: debug }));
  }

  /** Cuts every connection without a word. */
  drop(): void {
    for (const socket of [...this.#live]) socket.terminate();
  }

  close(): void {
    this.closed = true;
    clearInterval(this.#pings);
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #greet(socket: WebSocket): void {
    this.count.greeted += 1;
    this.#live.push(socket);
    socket.on('message', (bytes) => this.#acknowledged(String(bytes)));
    socket.on('close', () => this.#gone(socket));
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.live,
        debug_info: { host: 'applink-fake', build_number: 1, approximate_connection_time: 18_060 },
        connection_info: { app_id: this.#world.appId },
      }),
    );
    this.#world.changes.happened();
  }

  #acknowledged(text: string): void {
    const { envelope_id: id = '', payload } = JSON.parse(text) as { envelope_id?: string; payload?: unknown };
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) this.lateAcks.push(id);
    else waiting.settle({ ok: true, body: payload });
  }

  #gone(socket: WebSocket): void {
    const at = this.#live.indexOf(socket);
    if (at >= 0) this.#live.splice(at, 1);
    // What it had not acknowledged will be tried again.
    for (const waiting of [...this.#waiting.values()]) {
      if (waiting.socket === socket) waiting.settle({ ok: false, reason: 'timeout' });
    }
    this.#world.changes.happened();
  }
}
