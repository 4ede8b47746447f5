import { setTimeout as sleep } from 'node:timers/promises';
import { refusalOf } from '../api-errors.ts';
import { ACKNOWLEDGE_AGAIN_AFTER_MS } from '../limits.ts';

/**
 * Acknowledges an interaction: once more where the first try hangs, because Discord waits three seconds and a dead
 * connection is noticed later. That it has been acknowledged already is as good: by a try whose reply was lost, or by
 * another process; who works on it is decided by who claims it.
 * @throws AggregateError where every try fails, with what each failed with.
 */
export async function acknowledgeInTime(acknowledge: () => Promise<unknown>): Promise<void> {
  const first = attempt(acknowledge);
  const ended = first.then(
    () => true,
    () => true,
  );
  const inTime = await Promise.race([ended, sleep(ACKNOWLEDGE_AGAIN_AFTER_MS, false, { ref: false })]);
  await Promise.any(inTime ? [first] : [first, attempt(acknowledge)]);
}

async function attempt(acknowledge: () => Promise<unknown>): Promise<void> {
  try {
    await acknowledge();
  } catch (error) {
    if (refusalOf(error) !== 'acknowledged') throw error;
  }
}
