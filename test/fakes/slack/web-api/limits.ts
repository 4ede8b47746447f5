import type { ServerResponse } from 'node:http';
import { reply } from './http.ts';

/** What goes wrong with a call of a method. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  /** Seconds, whole ones. */
  | { readonly kind: 'rate-limit'; readonly retryAfter: number }
  /** `{ok: false, error}` */
  | { readonly kind: 'error'; readonly error: string }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Cuts the connection before anything is done. */
  | { readonly kind: 'reset' }
  /** Does what was asked, then cuts the connection: nobody knows. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'delay'; readonly ms: number };

interface Planned {
  readonly method: string;
  readonly fault: Fault;
  times: number;
}

/** Rate limits that are kept, and faults that happen on command. */
export class Limits {
  /** Messages that a channel takes in a second; without end until it is set. */
  perChannelMs = 0;
  /** Calls that came while the bot had been told to wait. */
  readonly breaches: string[] = [];
  readonly #planned: Planned[] = [];
  readonly #lastPost = new Map<string, number>();
  readonly #closedUntil = new Map<string, number>();

  /** The next `times` calls of a method go wrong; `response_url` and `upload` are methods too. */
  next(method: string, fault: Fault, times = 1): void {
    this.#planned.push({ method, fault, times });
  }

  /** Nothing more goes wrong. */
  calm(): void {
    this.#planned.length = 0;
  }

  /** From now on a channel takes one message a second. */
  enforcePerChannel(ms = 1000): void {
    this.perChannelMs = ms;
  }

  /** Faults that were planned and have not happened. */
  get outstanding(): number {
    return this.#planned.reduce((sum, { times }) => sum + times, 0);
  }

  fault(method: string): Fault | undefined {
    const planned = this.#planned.find((one) => one.times > 0 && one.method === method);
    if (planned === undefined) return undefined;
    planned.times -= 1;
    return planned.fault;
  }

  /**
   * Counts a message against its channel.
   * @returns Seconds to wait, where it is one too many.
   */
  post(channel: string): number | undefined {
    const now = performance.now();
    const earliest = (this.#lastPost.get(channel) ?? Number.NEGATIVE_INFINITY) + this.perChannelMs;
    if (now < earliest) return Math.ceil((earliest - now) / 1000);
    this.#lastPost.set(channel, now);
    return undefined;
  }

  /** Notes a call that should have waited; `key` is the method and, for messages, the channel. */
  arrived(key: string): void {
    if (performance.now() < (this.#closedUntil.get(key) ?? 0)) this.breaches.push(key);
  }

  /** Answers 429 and remembers until when. */
  refuse(response: ServerResponse, key: string, retryAfter: number): void {
    this.#closedUntil.set(key, performance.now() + retryAfter * 1000);
    response.setHeader('retry-after', retryAfter);
    reply(response, { ok: false, error: 'ratelimited' }, 429);
  }
}
