import { createHash } from 'node:crypto';
import { ThreadfinderError } from '../errors.ts';

/** One of `count` parts of a feed, `index` from 0: the rows whose id falls into it. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/8`: the second of eight parts, counted from 1. @throws ThreadfinderError `INGEST_BAD_SHARD`. */
export function parseShard(text: string): Shard {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim());
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (match !== null && index >= 1 && index <= count) return { index: index - 1, count };
  throw new ThreadfinderError(`--shard ${text} is not a part of a whole.`, {
    code: 'INGEST_BAD_SHARD',
    fix: 'Give the part and how many there are, for example 1/4, 2/4, 3/4 and 4/4.',
  });
}

/** Whether an id belongs to a shard: by its hash, so that it does not depend on the row's place. */
export function isInShard(id: string, { index, count }: Shard): boolean {
  return hash32(id) % count === index;
}

/** A uniform number from 0 to 2^32 - 1 that depends on the text alone. */
export function hash32(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}
