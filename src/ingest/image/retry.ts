import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../../errors.ts';

/** How often and how patiently a request is tried again. */
export interface RetryPolicy {
  /** Attempts in all. */
  readonly attempts: number;
  /** Pause before the second attempt, in milliseconds; doubled for each further one. */
  readonly baseMs: number;
  /** Longest `Retry-After` that is waited for, in milliseconds; a server that asks for more is left alone. */
  readonly maxRetryAfterMs: number;
}

const RETRYABLE_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
const RETRYABLE_ERRORS: ReadonlySet<string> = new Set([
  'TOO_SLOW',
  'ECONNRESET',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
]);

/** Milliseconds that a `Retry-After` header asks for (seconds or a date); `undefined` when it says nothing. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Runs `attempt` until it answers with a status that is not worth another try, pausing longer each time and as long
 * as the server asks. The last answer or error is the result.
 */
export async function withRetries<
  T extends { readonly status: number; readonly headers: { readonly 'retry-after'?: string | undefined } },
>(attempt: () => Promise<T>, policy: RetryPolicy, signal: AbortSignal): Promise<T> {
  for (let tried = 1; ; tried++) {
    const isLast = tried >= policy.attempts;
    // Up to half of the pause is left to chance, so that many requests do not come back at once.
    let pause = policy.baseMs * 2 ** (tried - 1) * (0.75 + Math.random() / 2);
    try {
      const answer = await attempt();
      if (isLast || !RETRYABLE_STATUS.has(answer.status)) return answer;
      const asked = retryAfterMs(answer.headers['retry-after'], Date.now());
      if (asked !== undefined && asked > policy.maxRetryAfterMs) return answer;
      pause = Math.max(pause, asked ?? 0);
    } catch (error) {
      if (isLast || signal.aborted || !RETRYABLE_ERRORS.has(errorCode(error) ?? '')) throw error;
    }
    await sleep(pause, undefined, { signal });
  }
}
