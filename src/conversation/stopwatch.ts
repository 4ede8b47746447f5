import { performance } from 'node:perf_hooks';

/** Milliseconds by step of one answer. */
export class Stopwatch {
  readonly #start = performance.now();
  readonly #steps: Record<string, number> = {};

  async time<T>(step: string, run: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await run();
    } finally {
      this.#steps[step] = (this.#steps[step] ?? 0) + (performance.now() - start);
    }
  }

  /** All steps so far and `total`, in milliseconds with two decimals. */
  read(): Readonly<Record<string, number>> {
    const steps = { ...this.#steps, total: performance.now() - this.#start };
    return Object.fromEntries(Object.entries(steps).map(([step, ms]) => [step, Math.round(ms * 100) / 100]));
  }
}
