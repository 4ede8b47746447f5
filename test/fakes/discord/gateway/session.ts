import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** Events that a session that is away may miss before it can no longer resume. */
const MAX_MISSED = 1000;

/** One shard's session: outlives its connections, and keeps what was dispatched for a RESUME. */
export class Session {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  /** False once it was ended: by the bot's own goodbye, or on command. */
  resumable = true;
  #socket: WebSocket | undefined;
  #sequence = 0;
  readonly #sent: string[] = [];

  constructor(id: string, shard: readonly [number, number], intents: number) {
    this.id = id;
    this.shard = shard;
    this.intents = intents;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** The connection, while it is open. */
  get socket(): WebSocket | undefined {
    return this.#socket?.readyState === 1 ? this.#socket : undefined;
  }

  attach(socket: WebSocket): void {
    this.#socket = socket;
  }

  /** Sends an event, or keeps it for when the session resumes. */
  dispatch(event: string, data: unknown): void {
    this.#sequence += 1;
    const packet = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: this.#sequence, d: data });
    this.#sent.push(packet);
    if (this.#sent.length > MAX_MISSED) this.resumable = false;
    if (this.socket !== undefined && this.#sent.length > MAX_MISSED / 2) this.#sent.shift();
    this.socket?.send(packet);
  }

  /** Sends again what came after `sequence`. */
  replay(sequence: number): void {
    const first = this.#sequence - this.#sent.length + 1;
    for (const packet of this.#sent.slice(Math.max(0, sequence + 1 - first))) this.socket?.send(packet);
  }
}
