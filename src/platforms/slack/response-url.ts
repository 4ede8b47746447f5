import { setTimeout as sleep } from 'node:timers/promises';
import { API_TIMEOUT_MS, RESPONSE_LIFE_MS, RESPONSE_USES } from './limits.ts';
import type { RenderedMessage } from './render/message.ts';

/** Why nothing more can be said through a `response_url`, or not this. */
export class ResponseUrlError extends Error {
  readonly code = 'SLACK_RESPONSE_URL';
  readonly reason: 'used-up' | 'bad-blocks' | 'refused';

  /** The address itself is in no error: whoever has it can write. */
  constructor(reason: ResponseUrlError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface Responding {
  /** Seen by who acted alone; in the conversation otherwise. */
  readonly only: boolean;
  /** Takes the place of what was said through this address before, or of the message that was pressed on. */
  readonly replace?: boolean;
  readonly threadTs?: string | undefined;
}

/** Tries of one message: Slack asks to wait, or is in trouble for a moment. */
const TRIES = 3;
const MAX_WAIT_S = 30;

/**
 * What an act of a person (a command, a shortcut, a press) can be answered through, even where we are no member: five
 * times within half an hour.
 */
export class ResponseUrl {
  readonly url: string;
  readonly #born: number;
  #left = RESPONSE_USES;

  constructor(url: string, born = Date.now()) {
    this.url = url;
    this.#born = born;
  }

  get usable(): boolean {
    return this.#left > 0 && Date.now() - this.#born < RESPONSE_LIFE_MS;
  }

  /** @throws ResponseUrlError */
  async send({ blocks, text }: RenderedMessage, { only, replace, threadTs }: Responding): Promise<void> {
    await this.#post({
      response_type: only ? 'ephemeral' : 'in_channel',
      replace_original: replace === true,
      text,
      blocks,
      ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    });
  }

  /** Takes away the message that was pressed on. @throws ResponseUrlError */
  async deleteOriginal(): Promise<void> {
    await this.#post({ delete_original: true });
  }

  async #post(body: object): Promise<void> {
    if (!this.usable) throw new ResponseUrlError('used-up', 'the response_url is used up');
    this.#left--;
    for (let tried = 1; ; tried++) {
      const wait = await this.#try(body);
      if (wait === undefined) return;
      if (tried === TRIES) throw new ResponseUrlError('refused', 'the response_url is not answered');
      await sleep(wait);
    }
  }

  /** Resolves to how long to wait before the next try, in milliseconds; `undefined` where it went through. */
  async #try(body: object): Promise<number | undefined> {
    let response: Response;
    try {
      response = await fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(API_TIMEOUT_MS),
      });
    } catch {
      return 500;
    }
    const said = (await response.text().catch(() => '')).slice(0, 1000);
    if (response.status === 429)
      return 1000 * Math.min(MAX_WAIT_S, Number(response.headers.get('retry-after')) || 1);
    if (/used_url|expired_url/.test(said)) {
      this.#left = 0;
      throw new ResponseUrlError('used-up', `the response_url is used up (${response.status})`);
    }
    if (/invalid_blocks/.test(said)) throw new ResponseUrlError('bad-blocks', 'the blocks were refused');
    if (response.status >= 500) return 500;
    if (!response.ok || /"ok":\s*false/.test(said)) {
      throw new ResponseUrlError('refused', `the response_url answered ${response.status}`);
    }
    return undefined;
  }
}
