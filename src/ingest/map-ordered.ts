/**
 * Maps with up to `concurrency` calls under way and yields in the source's order. The source is asked for more only
 * when the consumer is, so memory stays bounded. When the consumer stops early, the calls under way are waited for:
 * after the loop nothing runs any more. (p-map's iterable leaves them running, and the store is closed next.) When the
 * source breaks off, what it gave before is yielded first.
 */
export async function* mapOrdered<T, R>(
  source: Iterable<T> | AsyncIterable<T>,
  concurrency: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = [];
  try {
    for await (const item of untilBroken(source)) {
      const result = item instanceof Broken ? Promise.reject<R>(item.error) : map(item);
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

/** Groups items into arrays of `size`; the last may be shorter, also where the source breaks off after it. */
export async function* inBatches<T>(source: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of untilBroken(source)) {
    if (item instanceof Broken) {
      if (batch.length > 0) yield batch;
      throw item.error;
    }
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What a source failed with. */
class Broken {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/** A source whose failure is its last item, so that it can be told from the failures of those who use the items. */
async function* untilBroken<T>(source: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T | Broken> {
  try {
    yield* source;
  } catch (error) {
    yield new Broken(error);
  }
}
