import { createHmac } from 'node:crypto';
import { ACKNOWLEDGE_WITHIN_MS, type Attempt, type Outcome, type Transport } from './delivery.ts';
import { secret } from './ids.ts';

/** A request as Slack signs and sends it. */
export interface Signed {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Signing {
  readonly secret?: string;
  /** Seconds of Unix time. */
  readonly timestamp?: number;
}

/** The Events API and interactivity over HTTP: signed requests to the app's own addresses. */
export class HttpDelivery implements Transport {
  readonly signingSecret = secret('');
  acknowledgeWithinMs = ACKNOWLEDGE_WITHIN_MS;
  /** Statuses that the app answered with, in order. */
  readonly statuses: number[] = [];
  /** What was sent to the app, in order: somebody may have recorded it. */
  readonly sent: Signed[] = [];
  /** Where the app listens; several take turns, as processes behind a balancer do. */
  readonly urls: string[];
  #turn = 0;

  constructor(urls: readonly string[]) {
    this.urls = [...urls];
  }

  async send(attempt: Attempt): Promise<Outcome> {
    const { body, headers } = this.signed(attempt);
    this.sent.push({ body, headers });
    try {
      const response = await this.post({ body, headers }, AbortSignal.timeout(this.acknowledgeWithinMs));
      const text = await response.text();
      if (response.ok) return { ok: true, body: said(text) };
      const noRetry = response.headers.get('x-slack-no-retry') === '1';
      return { ok: false, reason: 'http_error', noRetry };
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError';
      return { ok: false, reason: late ? 'http_timeout' : 'connection_failed' };
    }
  }

  /** What Slack would send; with another secret or time, what somebody else could. */
  signed(
    { kind, payload, retry, reason }: Omit<Attempt, 'retry'> & { retry?: number },
    signing: Signing = {},
  ): Signed {
    const { secret: key = this.signingSecret, timestamp = Math.floor(Date.now() / 1000) } = signing;
    const body = kind === 'events_api' ? JSON.stringify(payload) : form(kind, payload);
    const hash = createHmac('sha256', key).update(`v0:${timestamp}:${body}`).digest('hex');
    return {
      body,
      headers: {
        'content-type': kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': `v0=${hash}`,
        ...(retry === undefined || retry === 0
          ? {}
          : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': reason ?? 'http_timeout' }),
      },
    };
  }

  /** Sends a request as it is. */
  async post({ body, headers }: Signed, signal?: AbortSignal): Promise<Response> {
    this.#turn += 1;
    const url = this.urls[this.#turn % Math.max(1, this.urls.length)] ?? '';
    const response = await fetch(url, { method: 'POST', headers, body, signal: signal ?? null });
    this.statuses.push(response.status);
    return response;
  }
}

function form(kind: Attempt['kind'], payload: Attempt['payload']): string {
  if (kind === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const fields = Object.entries(payload).map(([name, value]) => [name, String(value)] as [string, string]);
  return new URLSearchParams(fields).toString();
}

function said(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
