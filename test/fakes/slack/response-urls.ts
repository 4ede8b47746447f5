import type { IncomingMessage, ServerResponse } from 'node:http';
import { SlackError } from './errors.ts';
import { secret } from './ids.ts';
import type { Messages } from './messages.ts';
import type { Judge } from './validation/judge.ts';
import { json, readBody, reply } from './web-api/http.ts';
import type { Limits } from './web-api/limits.ts';
import type { Channel, Message, Someone, World } from './world.ts';

/** What a response_url was given for. */
export interface ResponseUrl {
  readonly actId: string;
  readonly channel: Channel;
  readonly user: Someone;
  /** The message whose button was pressed. */
  readonly message?: Message;
  readonly issuedMs: number;
  uses: number;
}

const MAX_USES = 5;
/** Milliseconds. https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const LIFE_MS = 30 * 60_000;

const KNOWN = new Set([
  'text',
  'blocks',
  'attachments',
  'response_type',
  'replace_original',
  'delete_original',
  'thread_ts',
  'metadata',
  'unfurl_links',
  'unfurl_media',
  'mrkdwn',
]);

interface Body {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly response_type?: unknown;
  readonly replace_original?: unknown;
  readonly delete_original?: unknown;
  readonly thread_ts?: unknown;
}

/** Addresses by which the app answers an act: five times within half an hour, wherever the bot is. */
export class ResponseUrls {
  readonly all = new Map<string, ResponseUrl>();
  /** Where they lead; set when the server listens. */
  origin = '';
  readonly #world: World;
  readonly #messages: Messages;
  readonly #judge: Judge;
  readonly #limits: Limits;

  constructor(world: World, messages: Messages, judge: Judge, limits: Limits) {
    this.#world = world;
    this.#messages = messages;
    this.#judge = judge;
    this.#limits = limits;
  }

  issue(of: Omit<ResponseUrl, 'issuedMs' | 'uses'>): string {
    const key = secret('');
    this.all.set(key, { ...of, issuedMs: this.#world.now(), uses: 0 });
    return `${this.origin}/actions/${of.channel.workspaceId}/${key}`;
  }

  /** How often the response_url of an act was used. */
  usesOf(actId: string): number {
    return [...this.all.values()]
      .filter((one) => one.actId === actId)
      .reduce((sum, { uses }) => sum + uses, 0);
  }

  async answer(key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await readBody(request);
    const fault = this.#limits.fault('response_url');
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    if (fault?.kind === 'status') return reply(response, { ok: false }, fault.status);
    if (fault?.kind === 'rate-limit') return this.#limits.refuse(response, 'response_url', fault.retryAfter);
    try {
      this.#use(this.all.get(key), json(bytes.toString()) as Body);
      response.writeHead(200, { 'content-type': 'text/html' }).end('ok');
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      reply(response, error.body, 404);
    }
  }

  /** What an acknowledgement says is an answer too, and not counted. */
  acknowledged(of: ResponseUrl, body: unknown): void {
    const said = typeof body === 'string' ? { text: body } : (body as Body);
    if (said.text === undefined && said.blocks === undefined) return;
    this.#write('ack', of, said);
  }

  #use(known: ResponseUrl | undefined, body: Body): void {
    if (known === undefined) throw new SlackError('invalid_url');
    if (this.#world.now() > known.issuedMs + LIFE_MS) throw new SlackError('expired_url');
    if (known.uses >= MAX_USES) throw new SlackError('used_url');
    known.uses += 1;
    const strange = Object.keys(body).filter((name) => !KNOWN.has(name));
    if (strange.length > 0)
      this.#judge.refuse('response_url', body, 'invalid_arguments', '', strange.join(', '));
    this.#write('response_url', known, body);
  }

  #write(by: string, { actId, channel, user, message }: ResponseUrl, body: Body): void {
    const workspace = this.#world.workspaceOf(channel.workspaceId);
    const original = message === undefined ? undefined : this.#world.message(message.channel, message.ts);
    if (body.delete_original === true) {
      if (original !== undefined) this.#messages.remove(original, by, actId);
      if (body.text === undefined && body.blocks === undefined) return;
    }
    const { text, blocks } = body;
    if (body.replace_original === true) {
      if (original === undefined) throw new SlackError('message_not_found');
      this.#messages.edit(original, { by, workspace, text, blocks, actId });
      return;
    }
    const inChannel = body.response_type === 'in_channel';
    this.#messages.create(channel, {
      by,
      workspace,
      text,
      blocks,
      actId,
      ...(inChannel ? {} : { ephemeralTo: user.id }),
      ...(typeof body.thread_ts === 'string' ? { threadTs: body.thread_ts } : {}),
    });
  }
}
