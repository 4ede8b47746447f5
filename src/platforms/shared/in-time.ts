import { setTimeout as sleep } from 'node:timers/promises';

/** What the work resolves to, or `undefined` where that takes longer than `ms` milliseconds. */
export async function inTime<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  const stopped = new AbortController();
  const late = sleep(ms, undefined, { signal: stopped.signal }).catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    stopped.abort();
  }
}
