import { setTimeout } from 'node:timers/promises';
import { isPassing, isSocketError } from './errors.ts';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Repeats a call that may be repeated (it does the same thing again) while the database is away or changes its primary:
 * beyond the one retry of the driver, which a failover of ten seconds outlasts.
 *
 * @param patienceMs For how long after the first failure; 0 tries once, but for the failure that the driver leaves out.
 */
export async function patiently<T>(patienceMs: number, action: () => Promise<T>): Promise<T> {
  const until = Date.now() + patienceMs;
  let wasBroken = false;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await action();
    } catch (error) {
      if (isSocketError(error) && !wasBroken) {
        wasBroken = true;
        continue;
      }
      if (!isPassing(error) || Date.now() + pause > until) throw error;
      // Some chance in it, so that many processes do not come back in step.
      await setTimeout(pause * (0.5 + Math.random()));
    }
  }
}
