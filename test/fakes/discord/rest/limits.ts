import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { reply } from './http.ts';

/** What goes wrong with a request. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  /** Seconds. */
  | { readonly kind: 'rate-limit'; readonly retryAfter: number; readonly global?: boolean }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Cuts the connection before anything is done. */
  | { readonly kind: 'reset' }
  /** Does what was asked, then cuts the connection: nobody knows. */
  | { readonly kind: 'lost' }
  /** Does what was asked and never answers. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'delay'; readonly ms: number };

interface Planned {
  readonly method: string;
  readonly path: RegExp;
  readonly fault: Fault;
  times: number;
}

interface Bucket {
  remaining: number;
  resetsAt: number;
  /** Until when the bot was told to wait. */
  closedUntil: number;
}

/** Requests a route takes in a window where nothing else was said, and the window's milliseconds. */
const DEFAULT = { limit: 100, perMs: 1000 };

/** Rate limits that are kept, and faults that happen on command. */
export class Limits {
  /** Requests that came while the bot had been told to wait. */
  readonly breaches: string[] = [];
  readonly #planned: Planned[] = [];
  readonly #buckets = new Map<string, Bucket>();
  readonly #rules: { readonly path: RegExp; readonly limit: number; readonly perMs: number }[] = [];
  #globalUntil = 0;

  /** The next `times` requests that match go wrong. */
  next(method: string, path: RegExp, fault: Fault, times = 1): void {
    this.#planned.push({ method, path, fault, times });
  }

  /** From now on a route takes only so many requests in a window. */
  allow(path: RegExp, limit: number, perMs: number): void {
    this.#rules.unshift({ path, limit, perMs });
  }

  /** Faults that were planned and have not happened. */
  get outstanding(): number {
    return this.#planned.reduce((sum, { times }) => sum + times, 0);
  }

  fault(method: string, path: string): Fault | undefined {
    const planned = this.#planned.find(
      (one) => one.times > 0 && one.method === method && one.path.test(path),
    );
    if (planned === undefined) return undefined;
    planned.times -= 1;
    return planned.fault;
  }

  /**
   * Counts a request against its bucket and writes the headers.
   * @returns false where it was answered with 429.
   */
  admit(response: ServerResponse, key: string, path: string, exempt: boolean): boolean {
    const now = performance.now();
    const bucket = this.#bucket(key, path, now);
    if (now < bucket.closedUntil || (!exempt && now < this.#globalUntil)) this.breaches.push(key);
    if (bucket.remaining === 0) {
      this.refuse(response, key, (bucket.resetsAt - now) / 1000, false);
      return false;
    }
    bucket.remaining -= 1;
    const seconds = Math.max(0, bucket.resetsAt - now) / 1000;
    response.setHeader('x-ratelimit-limit', this.#rule(path).limit);
    response.setHeader('x-ratelimit-remaining', bucket.remaining);
    response.setHeader('x-ratelimit-reset', (Date.now() / 1000 + seconds).toFixed(3));
    response.setHeader('x-ratelimit-reset-after', seconds.toFixed(3));
    response.setHeader('x-ratelimit-bucket', createHash('md5').update(key.replace(/ .*/, '')).digest('hex'));
    return true;
  }

  /** Answers 429 and remembers until when. */
  refuse(response: ServerResponse, key: string, retryAfter: number, global: boolean): void {
    const until = performance.now() + retryAfter * 1000;
    const bucket = this.#buckets.get(key);
    if (global) this.#globalUntil = until;
    else if (bucket !== undefined) bucket.closedUntil = until;
    response.setHeader('retry-after', Math.ceil(retryAfter));
    response.setHeader('x-ratelimit-scope', global ? 'global' : 'user');
    if (global) response.setHeader('x-ratelimit-global', 'true');
    reply(response, { message: 'You are being rate limited.', retry_after: retryAfter, global }, 429);
  }

  #rule(path: string): { readonly limit: number; readonly perMs: number } {
    return this.#rules.find((rule) => rule.path.test(path)) ?? DEFAULT;
  }

  #bucket(key: string, path: string, now: number): Bucket {
    const { limit, perMs } = this.#rule(path);
    const known = this.#buckets.get(key);
    if (known !== undefined && now < known.resetsAt) return known;
    const fresh = { remaining: limit, resetsAt: now + perMs, closedUntil: known?.closedUntil ?? 0 };
    this.#buckets.set(key, fresh);
    return fresh;
  }
}
