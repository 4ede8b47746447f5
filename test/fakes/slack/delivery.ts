import { setTimeout as sleep } from 'node:timers/promises';
import { SlackError } from './errors.ts';
import { slackId } from './ids.ts';
import type { World } from './world.ts';

export type Kind = 'events_api' | 'slash_commands' | 'interactive';

/** One try at handing something to the app. */
export interface Attempt {
  readonly kind: Kind;
  readonly payload: Readonly<Record<string, unknown>>;
  /** 0 for the first one. */
  readonly retry: number;
  readonly reason?: RetryReason;
}

export type RetryReason = 'timeout' | 'http_timeout' | 'http_error' | 'connection_failed';

/** What came of a try; `body` is what the app said in its acknowledgement. */
export type Outcome =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly reason: RetryReason; readonly noRetry?: boolean };

/** How the app is reached: Socket Mode or HTTP. */
export interface Transport {
  send(attempt: Attempt): Promise<Outcome>;
}

/** One thing that the app was told, and what it made of it. */
export interface Delivered {
  readonly id: string;
  readonly kind: Kind;
  /** `app_mention`, `/find`, `block_actions`. */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** `performance.now()` */
  readonly sentAt: number;
  attempts: number;
  /** Milliseconds until it was acknowledged; not yet where it is not there. */
  acknowledgedMs?: number;
  body?: unknown;
  /** Slack has given up: the person is told that the app did not respond. */
  failed?: RetryReason;
}

/** Slack waits so long for an acknowledgement, milliseconds. */
export const ACKNOWLEDGE_WITHIN_MS = 3000;

/** Hands what happens to the app, waits for its acknowledgement, and tries events again as Slack does. */
export class Delivery {
  readonly all: Delivered[] = [];
  transport: Transport;
  /**
   * How long Slack waits before each of its three more tries at an event, milliseconds. Slack's own are at once, a
   * minute and five minutes: https://docs.slack.dev/apis/events-api#retries
   */
  retryAfterMs: readonly number[] = [100, 1000, 5000];
  readonly #world: World;
  readonly #ended = new AbortController();

  constructor(world: World, transport: Transport) {
    this.#world = world;
    this.transport = transport;
  }

  /**
   * Anything but an event: it is tried once.
   * @param acknowledged Gets what the app said in its acknowledgement.
   */
  interact(
    kind: Kind,
    name: string,
    payload: Readonly<Record<string, unknown>>,
    acknowledged: (body: unknown) => void = () => {},
  ): Delivered {
    return this.#start(kind, name, payload, [], acknowledged);
  }

  event(event: Readonly<Record<string, unknown>>, workspaceId: string): Delivered {
    const workspace = this.#world.workspaceOf(workspaceId);
    const now = Math.floor(this.#world.now() / 1000);
    const payload = {
      token: 'verification-token',
      team_id: workspaceId,
      context_team_id: workspaceId,
      api_app_id: this.#world.appId,
      event,
      type: 'event_callback',
      event_id: `Ev${slackId('E')}`,
      event_time: now,
      authorizations: [
        {
          enterprise_id: null,
          team_id: workspaceId,
          user_id: workspace.botUserId,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: false,
      event_context: crypto.randomUUID(),
    };
    return this.#start('events_api', String(event['type']), payload, this.retryAfterMs, () => {});
  }

  /** Hands over once more what was handed over before, as happens when an acknowledgement gets lost. */
  async repeat(delivered: Delivered, reason: RetryReason = 'http_timeout'): Promise<void> {
    const { kind, payload, attempts } = delivered;
    delivered.attempts += 1;
    await this.transport.send({ kind, payload, retry: attempts, reason });
    this.#world.changes.happened();
  }

  /** Stops trying. */
  end(): void {
    this.#ended.abort();
  }

  #start(
    kind: Kind,
    name: string,
    payload: Readonly<Record<string, unknown>>,
    retries: readonly number[],
    acknowledged: (body: unknown) => void,
  ): Delivered {
    const sentAt = performance.now();
    const delivered: Delivered = { id: crypto.randomUUID(), kind, name, payload, sentAt, attempts: 0 };
    this.all.push(delivered);
    void this.#run(delivered, retries, acknowledged);
    return delivered;
  }

  async #run(
    delivered: Delivered,
    retries: readonly number[],
    acknowledged: (body: unknown) => void,
  ): Promise<void> {
    const { kind, payload, sentAt } = delivered;
    let reason: RetryReason | undefined;
    for (let retry = 0; retry <= retries.length; retry++) {
      if (retry > 0) await sleep(retries[retry - 1], undefined, { ref: false }).catch(() => undefined);
      if (this.#ended.signal.aborted) return;
      delivered.attempts += 1;
      const more = reason === undefined ? {} : { reason };
      const outcome = await this.transport.send({ kind, payload, retry, ...more });
      if (outcome.ok) {
        delivered.acknowledgedMs ??= performance.now() - sentAt;
        delivered.body = outcome.body;
        this.#hear(outcome.body, acknowledged);
        this.#world.changes.happened();
        return;
      }
      reason = outcome.reason;
      if (outcome.noRetry === true) break;
    }
    delivered.failed = reason ?? 'timeout';
    this.#world.changes.happened();
  }

  #hear(body: unknown, acknowledged: (body: unknown) => void): void {
    try {
      acknowledged(body);
    } catch (error) {
      // The app hears nothing of it; what is wrong with its answer has been noted.
      if (!(error instanceof SlackError)) throw error;
    }
  }
}
