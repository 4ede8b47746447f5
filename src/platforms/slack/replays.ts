import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import type { State } from '../../state/port.ts';
import { claimed } from '../shared/claims.ts';
import { inTime } from '../shared/in-time.ts';

type ReceiverEvent = Parameters<App['processEvent']>[0];

/** A signature is good for five minutes by Slack's clock and ours, which may differ; in milliseconds. */
const SIGNATURE_TTL_MS = 10 * 60_000;

/** Longest wait for the State to tell, in milliseconds: Slack waits three seconds for us. */
const PATIENCE_MS = 100;

/** Under which of a Bolt event's custom properties its signature is. */
export const SIGNATURE = 'signature';

/**
 * Tells a request over HTTP that somebody has recorded and sends again. Slack signs each of its requests with the time at
 * which it is sent, so that two of them have the same signature only where the same body is tried again within the second,
 * and then says so (`x-slack-retry-num`; only events are tried again: https://docs.slack.dev/apis/events-api#retries). That
 * header is not signed: whoever forges it is answered, and nothing is done, because the event has been claimed by its id.
 */
export class Replays {
  readonly #state: State;
  readonly #log: Logger;

  constructor(state: State, log: Logger) {
    this.#state = state;
    this.#log = log;
  }

  /** Whether this request, signed and in time, was heard before, by any process. Where the State does not tell, it was not. */
  async includes({ body, retryNum, customProperties }: ReceiverEvent): Promise<boolean> {
    const signature: unknown = customProperties?.[SIGNATURE];
    const isRetry = retryNum !== undefined && body['type'] === 'event_callback';
    if (typeof signature !== 'string' || isRetry) return false;
    const claim = () =>
      this.#state.claim('seen', `slack-signature:${signature}`, true, { ttlMs: SIGNATURE_TTL_MS });
    const isFirst = await inTime(claimed(claim, this.#log), PATIENCE_MS);
    return isFirst === false;
  }
}
