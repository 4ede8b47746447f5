import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, refuse } from '../errors.ts';
import type { Upload } from '../messages.ts';
import { receive, reply, replyError } from './http.ts';
import type { Limits } from './limits.ts';

/** A request that has been let in. */
export interface Call {
  /** `PATCH /channels/:channel/messages/:message`: for what is recorded. */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly Upload[];
}

/** Answers with the returned JSON, with 204 for `undefined`, with an ApiError's own form where one is thrown. */
export type Handler = (call: Call) => unknown;

interface Route {
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly handler: Handler;
}

/** One request as it was answered. */
export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

const PREFIX = '/api/v10';

/** The REST side: finds the route, keeps the limits, lets faults happen, checks who asks. */
export class Router {
  readonly log: Logged[] = [];
  /** What broke in this fake itself. */
  readonly crashes: unknown[] = [];
  readonly #routes: Route[] = [];
  readonly #limits: Limits;
  readonly #token: string;
  readonly #answered: () => void;

  /** @param answered Hears of every answer. */
  constructor(limits: Limits, token: string, answered: () => void) {
    this.#limits = limits;
    this.#token = token;
    this.#answered = answered;
  }

  /** Adds a route; `:name` in the template is a part of the path. */
  on(method: string, template: string, handler: Handler): void {
    const names = [...template.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
    const pattern = new RegExp(`^${template.replaceAll(/:\w+/g, '([^/]+)')}$`);
    this.#routes.push({ method, template, pattern, names, handler });
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://discord');
    const method = request.method ?? 'GET';
    const path = decodeURIComponent(url.pathname.slice(PREFIX.length));
    response.on('finish', () => {
      this.log.push({ method, path, status: response.statusCode });
      this.#answered();
    });
    try {
      if (!url.pathname.startsWith(`${PREFIX}/`)) throw refuse.notFound();
      const byToken = /^\/(interactions|webhooks)\//.test(path);
      if (!byToken && request.headers.authorization !== `Bot ${this.#token}`) throw refuse.unauthorized();
      const [route, match] = this.#find(method, path);
      const params = Object.fromEntries(route.names.map((name, at) => [name, match[at + 1] ?? '']));
      const key = `${method}:${route.template} ${Object.values(params)[0] ?? ''}`;
      const fault = this.#limits.fault(method, path);
      if (fault !== undefined) this.#answered();
      if (fault?.kind === 'hang') return;
      if (fault?.kind === 'reset') {
        request.socket.resetAndDestroy();
        return;
      }
      if (!this.#limits.admit(response, key, path, byToken)) return;
      if (fault?.kind === 'rate-limit') {
        this.#limits.refuse(response, key, fault.retryAfter, fault.global ?? false);
        return;
      }
      if (fault?.kind === 'status') throw new ApiError(fault.status, 0, `${fault.status}: as it was told to`);
      const { body, files } = await receive(request);
      if (fault?.kind === 'delay') await sleep(fault.ms);
      const name = `${method} ${route.template}`;
      const result = await route.handler({ route: name, params, query: url.searchParams, body, files });
      if (fault?.kind === 'silent') return;
      if (fault?.kind === 'lost') request.socket.resetAndDestroy();
      else reply(response, result);
    } catch (error) {
      if (!(error instanceof ApiError)) this.crashes.push(error);
      const known = error instanceof ApiError ? error : new ApiError(500, 0, `500: ${String(error)}`);
      if (!response.headersSent) replyError(response, known);
    }
  }

  #find(method: string, path: string): readonly [Route, RegExpExecArray] {
    for (const route of this.#routes) {
      const match = route.method === method ? route.pattern.exec(path) : null;
      if (match !== null) return [route, match];
    }
    throw refuse.notFound();
  }
}
