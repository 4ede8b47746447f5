import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { SlackError } from '../errors.ts';
import { scopesOf } from '../scopes.ts';
import type { Grant, Tokens } from '../tokens.ts';
import type { Channel, Workspace, World } from '../world.ts';
import { type Arguments, argumentsOf, readBody, reply } from './http.ts';
import type { Limits } from './limits.ts';

/** A call of a method that has been let in. */
export interface Call {
  readonly method: string;
  readonly args: Arguments;
  readonly grant: Grant;
  readonly token: string;
  readonly workspace: Workspace;
}

/** Answers with what is returned and `ok: true`, or with a SlackError's own form where one is thrown. */
type Handler = (call: Call) => object | Promise<object>;

/** A method that no bot token opens: it gets the request's own credentials. */
export type OpenHandler = (args: Arguments, authorization: string | undefined) => object | Promise<object>;

/** One call as it was answered. */
export interface Logged {
  readonly method: string;
  readonly channel: string | undefined;
  readonly status: number;
  readonly error?: string;
  /** `performance.now()` when it came. */
  readonly at: number;
}

/** The Web API: finds the method, checks the token and its scopes, keeps the limits, lets faults happen. */
export class Router {
  readonly log: Logged[] = [];
  /** What broke in this fake itself. */
  readonly crashes: unknown[] = [];
  readonly #world: World;
  readonly #tokens: Tokens;
  readonly #limits: Limits;
  readonly #handlers = new Map<string, Handler>();
  readonly #open = new Map<string, OpenHandler>();

  constructor(world: World, tokens: Tokens, limits: Limits) {
    this.#world = world;
    this.#tokens = tokens;
    this.#limits = limits;
  }

  on(method: string, handler: Handler): void {
    this.#handlers.set(method, handler);
  }

  onOpen(method: string, handler: OpenHandler): void {
    this.#open.set(method, handler);
  }

  async answer(method: string, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const note = (channel: string | undefined, status: number, error?: string): void => {
      this.log.push({ method, channel, status, at, ...(error === undefined ? {} : { error }) });
      this.#world.changes.happened();
    };
    let channel: string | undefined;
    try {
      const bytes = await readBody(request);
      const args = argumentsOf(bytes, request.headers['content-type'] ?? '', url.searchParams);
      channel = typeof args['channel'] === 'string' ? args['channel'] : undefined;
      const key = method === 'chat.postMessage' ? `${method} ${channel}` : method;
      this.#limits.arrived(key);
      const fault = this.#limits.fault(method);
      if (fault?.kind === 'hang') return note(channel, 0);
      if (fault?.kind === 'reset') {
        request.socket.resetAndDestroy();
        return note(channel, 0);
      }
      if (fault?.kind === 'status') {
        response
          .writeHead(fault.status, { 'content-type': 'text/html' })
          .end('<html>as it was told to</html>');
        return note(channel, fault.status);
      }
      if (fault?.kind === 'error') throw new SlackError(fault.error);
      const wait = fault?.kind === 'rate-limit' ? fault.retryAfter : this.#wait(method, channel);
      if (wait !== undefined) {
        this.#limits.refuse(response, key, wait);
        return note(channel, 429, 'ratelimited');
      }
      if (fault?.kind === 'delay') await sleep(fault.ms);
      const result = await this.#call(method, args, request.headers.authorization);
      if (fault?.kind === 'lost') {
        request.socket.resetAndDestroy();
        return note(channel, 0);
      }
      reply(response, { ok: true, ...result });
      note(channel, 200);
    } catch (error) {
      if (!(error instanceof SlackError)) this.crashes.push(error);
      const known = error instanceof SlackError ? error : new SlackError('internal_error');
      if (!response.headersSent) reply(response, known.body);
      note(channel, 200, known.code);
    }
  }

  #wait(method: string, channel: string | undefined): number | undefined {
    if (method !== 'chat.postMessage' || channel === undefined || this.#limits.perChannelMs === 0)
      return undefined;
    return this.#limits.post(channel);
  }

  async #call(method: string, args: Arguments, authorization: string | undefined): Promise<object> {
    const open = this.#open.get(method);
    if (open !== undefined) return open(args, authorization);
    const handler = this.#handlers.get(method);
    if (handler === undefined) throw new SlackError('unknown_method', { req_method: method });
    const token = bearer(authorization) ?? (args['token'] as string | undefined);
    const grant = this.#tokens.check(token);
    const workspace = this.#world.workspaceOf(grant.workspaceId);
    const channel = this.#world.channels.get(String(args['channel'] ?? ''));
    this.#checkScopes(method, grant, channel);
    return handler({ method, args, grant, token: token ?? '', workspace });
  }

  #checkScopes(method: string, { scopes }: Grant, channel: Channel | undefined): void {
    const needed = scopesOf(method, channel);
    if (needed.length === 0 || needed.some((scope) => scopes.includes(scope))) return;
    throw new SlackError('missing_scope', { needed: needed.join(','), provided: scopes.join(',') });
  }
}

export function bearer(authorization: string | undefined): string | undefined {
  return /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
}
