/**
 * Maps with up to `concurrency` calls under way and yields in the source's order. The source is asked for more only
 * when the consumer is, so memory stays bounded. When the consumer stops early, the calls under way are waited for:
 * after the loop nothing runs any more. (p-map's iterable leaves them running, and the store is closed next.)
 */
export async function* mapOrdered<T, R>(
  source: Iterable<T> | AsyncIterable<T>,
  concurrency: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = [];
  try {
    for await (const item of source) {
      const result = map(item);
      // Its turn to be awaited may come later than its failure.
      result.catch(() => undefined);
      pending.push(result);
      if (pending.length >= concurrency) yield await (pending.shift() as Promise<R>);
    }
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) yield await next;
  } finally {
    await Promise.allSettled(pending);
  }
}

/** Groups items into arrays of `size`; the last may be shorter. */
export async function* inBatches<T>(source: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of source) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
