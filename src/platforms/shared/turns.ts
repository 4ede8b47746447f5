/** Returns a function that runs works at most `limit` at a time, the others in the order in which they came. */
export function takingTurns(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      // The place is handed on; only where nobody waits does it become free.
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
